"""Copies of the media of drafts, so that a draft stays complete when a file is moved or deleted."""

import logging
from concurrent.futures import Executor, Future
from pathlib import Path

from kesong_desktop.errors import NotKept, StoreProblem
from kesong_desktop.model.draft import Draft, DraftPicture
from kesong_desktop.model.outbox import OutboxMedia, State
from kesong_desktop.store.drafts.batches import BatchStore
from kesong_desktop.store.drafts.draft_media import DraftMedia
from kesong_desktop.store.drafts.drafts import DraftStore
from kesong_desktop.store.journal.jobs import JobStore

log = logging.getLogger(__name__)


class DraftFiles:
    """Copies files that are added to a draft, and deletes copies that are no longer needed.

    Files below ``own_folder`` were made by the program itself and are not copied again. ``executor`` runs copies in the
    background.
    """

    def __init__(
        self,
        media: DraftMedia,
        drafts: DraftStore,
        batches: BatchStore,
        jobs: JobStore,
        *,
        own_folder: Path,
        executor: Executor,
    ) -> None:
        self._media = media
        self._drafts = drafts
        self._batches = batches
        self._jobs = jobs
        self._own_folder = own_folder
        self._executor = executor

    def path(self, path: str) -> Path:
        """Where a draft's picture can be read: the file itself while it exists, else its copy."""
        return self._media.where(path)

    def copy(self, path: str) -> NotKept | None:
        """Copy a draft's picture; returns why there is no copy, or None. Waits for the disk."""
        if Path(path).is_relative_to(self._own_folder):
            return None
        try:
            self._media.keep(path)
        except NotKept as error:
            return error
        return None

    def copy_soon(self, path: str) -> Future[NotKept | None]:
        """Copy a draft's picture in the background; see ``copy``."""
        return self._executor.submit(self.copy, path)

    def copy_all(self, draft: Draft) -> list[NotKept]:
        """Copy all pictures of a draft; return the reasons of failures."""
        return [error for one in draft.pictures if (error := self.copy(one.path))]

    def tidy_up(self) -> None:
        """After a start: delete unneeded copies, and copy the files of drafts in the background."""
        self.sweep()
        for draft in self._drafts.all():
            for one in draft.pictures:
                self.copy_soon(one.path)

    def sweep(self) -> None:
        """Delete the copies that no draft, undo step or post needs; failures are retried the next time.

        A cancelled post may become a draft again for as long as it is in the list.
        """
        try:
            pending = [job for job in self._jobs.posts() if job.state is not State.PUBLISHED]
            sources = [Path(one.source) for job in pending for one in job.pictures]
            self._media.sweep(self._drafts.pictures(), sources)
        except (StoreProblem, OSError) as error:
            log.info("unneeded copies of pictures were not dropped: %s", error)

    def sweep_pasted(self, before_s: float) -> None:
        """Delete unneeded files that the program created, such as pasted pictures, changed before ``before_s``.

        Newer ones stay: a picture may have been pasted a moment ago. Times are in seconds since 1970.
        """
        try:
            wanted = self._drafts.pictures() | {
                one.path for post in self._batches.load() for one in post.pictures
            }
            pending = [job for job in self._jobs.posts() if job.state is not State.PUBLISHED]
            wanted |= {one.source for job in pending for one in job.pictures}
            for path in self._own_folder.iterdir() if self._own_folder.is_dir() else ():
                if str(path) not in wanted and path.is_file() and path.stat().st_mtime < before_s:
                    path.unlink(missing_ok=True)
        except (StoreProblem, OSError) as error:
            log.info("unneeded pasted pictures were not dropped: %s", error)

    def outbox_media(self, picture: DraftPicture) -> OutboxMedia:
        """Return the picture for the outbox, with size and time of its file, so that a later change is detected (R9).

        If the file is missing, its copy is used.
        """
        alt, path = picture.description, self._media.where(picture.path)
        try:
            found = path.stat()
        except OSError:
            # The renderer reports the missing file.
            return OutboxMedia(picture.path, alt=alt, focus=picture.focus, recipe=picture.recipe)
        return OutboxMedia(
            str(path),
            alt=alt,
            focus=picture.focus,
            source_bytes=found.st_size,
            source_mtime_ns=found.st_mtime_ns,
            recipe=picture.recipe,
        )
