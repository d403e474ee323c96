"""Rendered files of queued posts: a folder for each job, kept until the job has ended."""

import shutil
from collections.abc import Iterable
from pathlib import Path

from kesong_desktop.model.outbox import JobId
from kesong_desktop.model.rendered_file import RenderedFile
from kesong_desktop.private_files import make_inner_folder, open_new
from kesong_desktop.store.durable_files import problem_of


class OutboxFiles:
    """Folders below ``root``, named by job."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def folder(self, job_id: JobId) -> Path:
        """Return the job's folder, created if missing.

        Raises:
            DiskFull, StoreProblem: it cannot be created.
        """
        folder = self._root / job_id
        try:
            make_inner_folder(folder)
        except OSError as error:
            raise problem_of(error, folder) from error
        return folder

    def path(self, job_id: JobId, rendered: RenderedFile) -> Path:
        """Return the path of a job's rendered file."""
        return self._root / job_id / rendered.name

    def cover(self, job_id: JobId, rendered: RenderedFile) -> Path | None:
        """Return the path of the cover of a rendered video; None if it has none."""
        return self._root / job_id / rendered.cover_name if rendered.cover_name else None

    def save_copy(self, job_id: JobId, rendered: RenderedFile, folder: Path) -> Path:
        """Copy a rendered file to a permanent path, the same each time, and return it.

        Raises:
            DiskFull, StoreProblem: it cannot be copied.
        """
        target = folder / f"{job_id}-{rendered.name}"
        try:
            make_inner_folder(folder, may_be_link=True)
            with self.path(job_id, rendered).open("rb") as source, open_new(target) as copy:
                shutil.copyfileobj(source, copy)
        except OSError as error:
            raise problem_of(error, target) from error
        return target

    def remove(self, job_ids: Iterable[JobId]) -> None:
        """Delete the files of jobs that have ended."""
        for job_id in job_ids:
            shutil.rmtree(self._root / job_id, ignore_errors=True)

    def sweep(self, living: Iterable[str]) -> None:
        """Delete folders of jobs that no longer exist."""
        known = set(living)
        for folder in self._root.iterdir() if self._root.is_dir() else ():
            if folder.name not in known and folder.is_dir():
                shutil.rmtree(folder, ignore_errors=True)
