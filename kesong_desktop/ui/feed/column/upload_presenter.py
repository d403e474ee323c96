"""The post that is being sent now, as shown beside the feed: without widgets."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kesong_desktop.model.event import Event, JobChanged, JobProgress
from kesong_desktop.model.outbox import RESTING, Job, JobId, OutboxMedia, PostJob
from kesong_desktop.record import Record


class UploadState(Record, frozen=True):
    """The first post on its way: its title, how many of its pictures are on the server, and bytes sent and in all.

    ``picture`` is the path of its first picture, empty where it has none.
    """

    title: str
    sent_pictures: int
    pictures: int
    sent_bytes: int
    total_bytes: int
    picture: str = ""


class UploadPresenter(QObject):
    """Follows the outbox; ``picture_path`` returns the file of a picture of a job.

    ``state_changed`` carries an ``UploadState``, or None where nothing is being sent.
    """

    state_changed = Signal(object)

    def __init__(
        self,
        jobs: Callable[[], Sequence[Job]],
        parent: QObject | None = None,
        *,
        picture_path: Callable[[PostJob, OutboxMedia], Path] | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._picture_path = picture_path
        self._job_id = JobId("")
        self._done_bytes = 0
        self._state: UploadState | None = None

    def read(self) -> None:
        """Show the first job that is on its way."""
        job = next(
            (job for job in self._jobs() if isinstance(job, PostJob) and job.state not in RESTING), None
        )
        self._state = None
        if job is not None:
            self._job_id, self._done_bytes = job.id, job.done_bytes
            sent = sum(bool(picture.media_id) for picture in job.pictures)
            self._state = UploadState(
                job.title, sent, len(job.pictures), job.done_bytes, job.total_bytes, self._picture(job)
            )
        self.state_changed.emit(self._state)

    def take(self, event: Event) -> None:
        """Update the state from a change or the progress of an outbox job."""
        if isinstance(event, JobChanged):
            self.read()
        elif isinstance(event, JobProgress) and self._state and event.job_id == self._job_id:
            self._state = replace(self._state, sent_bytes=self._done_bytes + event.done_bytes)
            self.state_changed.emit(self._state)

    def _picture(self, job: PostJob) -> str:
        if self._picture_path is None or not job.pictures:
            return ""
        return str(self._picture_path(job, job.pictures[0]))
