"""The rendered files of queued posts: a folder for each job, kept until the job has ended."""

import shutil
from collections.abc import Iterable
from pathlib import Path

from kesong_desktop.model.outbox import JobId, Picture
from kesong_desktop.store.files import problem_of


class OutboxFiles:
    """Folders below ``root``, named by job."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def folder(self, job_id: JobId) -> Path:
        """The job's folder, made if need be.

        Raises:
            DiskFull, StoreProblem: it cannot be made.
        """
        folder = self._root / job_id
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise problem_of(error, folder) from error
        return folder

    def path(self, job_id: JobId, picture: Picture) -> Path:
        """The rendered file of a picture."""
        return self._root / job_id / picture.file

    def cover(self, job_id: JobId, picture: Picture) -> Path | None:
        """The rendered cover of a clip; None where none goes with it."""
        return self._root / job_id / picture.cover_file if picture.cover_file else None

    def save_copy(self, job_id: JobId, picture: Picture, folder: Path) -> Path:
        """Copy a rendered file to where it stays when the job ends; the same path each time.

        Raises:
            DiskFull, StoreProblem: it cannot be copied.
        """
        target = folder / f"{job_id}-{picture.file}"
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            shutil.copyfile(self.path(job_id, picture), target)
        except OSError as error:
            raise problem_of(error, target) from error
        return target

    def remove(self, job_ids: Iterable[JobId]) -> None:
        """Drop the files of jobs that have ended."""
        for job_id in job_ids:
            shutil.rmtree(self._root / job_id, ignore_errors=True)

    def sweep(self, living: Iterable[str]) -> None:
        """Drop folders of jobs that are no longer on the list."""
        known = set(living)
        for folder in self._root.iterdir() if self._root.is_dir() else ():
            if folder.name not in known and folder.is_dir():
                shutil.rmtree(folder, ignore_errors=True)
