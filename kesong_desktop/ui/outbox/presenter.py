"""Presenter of the outbox pane: groups the jobs, gives them commands, and follows their progress."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from enum import Enum
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kesong_desktop.actions.outbox.outbox import refusal
from kesong_desktop.actions.outbox.send_policy import SendState
from kesong_desktop.errors import KesongError
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.event import Event, JobChanged, JobProgress, OutboxPaused
from kesong_desktop.model.outbox import (
    BEGUN,
    ENDED,
    PLANNED,
    RESTING,
    InteractionJob,
    InvalidTransition,
    Job,
    PostJob,
    State,
)
from kesong_desktop.model.outbox.transfer_rate import TransferRate, rounded_s
from kesong_desktop.store.journal.job_rows import JobNote
from kesong_desktop.ui.outbox.job_command import MOVES, JobCommand
from kesong_desktop.ui.shell.background_work import BackgroundWork
from kesong_desktop.ui.shell.future_watcher import FutureWatcher

_SETTLE_MS = 60
_ENDED_SHOWN = 20
PAGE, _NEXT_PAGE = 30, 60
"""Jobs of a group that are shown at first, and how many more each time: 500 cards at once would stall the window."""
_NEEDS_DECISION = frozenset({State.ASKING, State.PARKED, State.OVERDUE})


class JobGroup(Enum):
    """What the jobs of a group have in common, in the order of the groups."""

    NEEDS_DECISION = "needs_decision"
    NOT_DONE = "not_done"
    SENDING = "sending"
    WAITING = "waiting"
    SCHEDULED = "scheduled"
    PAUSED = "paused"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class GroupState:
    """A group: the jobs that are shown, and how many there are."""

    group: JobGroup
    jobs: tuple[Job, ...]
    count: int


@dataclass(frozen=True, slots=True)
class OutboxState:
    """What the outbox pane shows."""

    groups: tuple[GroupState, ...] = ()
    sending: int = 0
    paused: int = 0
    waiting: int = 0
    is_empty: bool = True
    has_ended: bool = False
    send: SendState = SendState()

    @property
    def can_pause_all(self) -> bool:
        """True where pausing or resuming the whole outbox would change something."""
        return bool(self.sending or self.waiting or self.send.is_paused)


class JobBook(Protocol):
    """What the pane needs of the outbox service."""

    def all(self) -> list[Job]:
        """Return every job, oldest first."""

    def get(self, job_id: str) -> Job:
        """Return a job by its id."""

    def history(self, job_id: str) -> list[JobNote]:
        """What happened to a job."""

    def command(self, job_id: str, verb: str) -> Future[Job]:
        """Give a job a command."""

    def edit(self, job_id: str) -> Draft:
        """Make a job a draft again."""

    def make_new_post(self, job_id: str) -> Draft:
        """Turn a reply to, or an edit of, a deleted post into a draft of a new post."""

    def take_back(self, job_id: str) -> Draft | None:
        """Cancel a job, and return the draft that a post became."""

    def clear_finished(self) -> None:
        """Take finished jobs off the list."""


class SendSwitch(Protocol):
    """What the pane needs of the send policy."""

    def state(self) -> SendState:
        """What holds back the outbox now, as a ``SendState``."""

    def pause(self, account: Account | None, *, on: bool) -> Future[None]:
        """Pause or resume all accounts (None)."""

    def move(self, job: Job, where: str) -> Future[None]:
        """Move a job among those that have not begun."""


class OutboxPresenter(QObject):
    """``clock`` gives seconds since 1970.

    ``state_changed`` carries an ``OutboxState``; ``chosen_changed`` the chosen job, or None, and its history; ``time_left`` how
    many seconds the present upload takes; ``drafted`` the id of the draft that a job became; ``taken_back`` the cancelled job and
    the draft that keeps it; ``text_kept`` when a dismissed edit became a draft; ``failed`` carries an exception to show.
    """

    state_changed = Signal(object)
    chosen_changed = Signal(object, object)
    progressed = Signal(object)
    time_left = Signal(int)
    drafted = Signal(str)
    taken_back = Signal(object, object)
    text_kept = Signal()
    failed = Signal(object)

    def __init__(
        self,
        outbox: JobBook,
        policy: SendSwitch,
        work: BackgroundWork,
        watcher: FutureWatcher,
        *,
        clock: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._outbox = outbox
        self._policy = policy
        self._work = work
        self._watcher = watcher
        self._clock = clock
        self._state = OutboxState()
        self._chosen = ""
        self._most: dict[JobGroup, int] = {}
        self._rate: TransferRate | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self.refresh)

    @property
    def state(self) -> OutboxState:
        """Return what the pane shows now."""
        return self._state

    @property
    def chosen(self) -> str:
        """The id of the job whose history is shown; empty where there is none."""
        return self._chosen

    def take(self, event: Event) -> None:
        """Follow the jobs; several changes in a row are read once."""
        if isinstance(event, JobChanged | OutboxPaused):
            if not self._settle.isActive():
                self._settle.start()
        elif isinstance(event, JobProgress):
            self._take_progress(event)

    @Slot()
    def refresh(self) -> None:
        """Read and group all jobs again."""
        jobs = self._outbox.all()
        sending = sum(job.state in BEGUN for job in jobs)
        self._state = OutboxState(
            groups=self._grouped(jobs),
            sending=sending,
            paused=sum(job.state is State.PAUSED for job in jobs),
            waiting=sum(_is_waiting(job) for job in jobs),
            is_empty=not jobs,
            has_ended=any(job.state in ENDED for job in jobs),
            send=self._policy.state(),
        )
        if not sending:
            self._rate = None
        self.state_changed.emit(self._state)
        shown = [job.id for group in self._state.groups for job in group.jobs]
        self.choose(self._chosen if self._chosen in shown else (shown[0] if shown else ""))

    def choose(self, job_id: str) -> None:
        """Show the history of a job."""
        self._chosen = job_id
        job = self._find(job_id)
        self.chosen_changed.emit(job, self._outbox.history(job_id) if job is not None else [])

    def show_more(self, group: JobGroup) -> None:
        """Show more jobs of a group."""
        self._most[group] = self._most.get(group, PAGE) + _NEXT_PAGE
        self.refresh()

    def command(self, job_id: str, verb: JobCommand) -> None:
        """Give a job a command; ``failed`` carries the error if it cannot be done."""
        is_draft = verb in {JobCommand.EDIT, JobCommand.NEW_POST}
        refused = partial(self._refused, job_id, "change" if is_draft else verb)
        try:
            job = self._outbox.get(job_id)
            if verb is JobCommand.EDIT:
                self._work(partial(self._outbox.edit, job_id), self, self._drafted, refused)
            elif verb is JobCommand.NEW_POST:
                self._work(partial(self._outbox.make_new_post, job_id), self, self._drafted, refused)
            elif verb is JobCommand.CANCEL and isinstance(job, InteractionJob) and _is_not_done(job):
                self._work(partial(self._outbox.take_back, job_id), self, self._dismissed, refused)
            elif verb is JobCommand.CANCEL:
                self._work(
                    partial(self._outbox.take_back, job_id), self, partial(self._cancelled, job), refused
                )
            elif verb in MOVES:
                self._watcher.watch(self._policy.move(job, verb), self, self._done, refused)
            else:
                self._watcher.watch(self._outbox.command(job_id, verb), self, self._done, refused)
        except KesongError as error:
            self.failed.emit(error)

    @Slot()
    def toggle_all(self) -> None:
        """Pause the whole outbox, or resume it."""
        paused = self._policy.pause(None, on=not self._state.send.is_paused)
        self._watcher.watch(paused, self, self._done, self.failed.emit)

    @Slot()
    def clear_finished(self) -> None:
        """Take finished jobs off the list."""
        try:
            self._outbox.clear_finished()
        except KesongError as error:
            self.failed.emit(error)
        self.refresh()

    def _grouped(self, jobs: list[Job]) -> tuple[GroupState, ...]:
        members = {
            JobGroup.NEEDS_DECISION: [
                job for job in jobs if job.state in _NEEDS_DECISION and not _is_not_done(job)
            ],
            JobGroup.NOT_DONE: [job for job in jobs if _is_not_done(job)],
            JobGroup.SENDING: [job for job in jobs if job.state in BEGUN],
            JobGroup.WAITING: [job for job in jobs if _is_waiting(job)],
            JobGroup.SCHEDULED: [job for job in jobs if job.state in PLANNED],
            JobGroup.PAUSED: [job for job in jobs if job.state is State.PAUSED],
            JobGroup.ENDED: [job for job in reversed(jobs) if job.state in ENDED][:_ENDED_SHOWN],
        }
        return tuple(
            GroupState(group, tuple(found[: self._most.get(group, PAGE)]), len(found))
            for group, found in members.items()
            if found
        )

    def _find(self, job_id: str) -> Job | None:
        return next((job for group in self._state.groups for job in group.jobs if job.id == job_id), None)

    def _take_progress(self, event: JobProgress) -> None:
        job = self._find(event.job_id)
        if job is None:
            return
        self.progressed.emit(event)
        if not isinstance(job, PostJob):
            return
        now_s = self._clock()
        done = sum(one.rendered_bytes for one in job.pictures[: event.index]) + event.done_bytes
        self._rate = TransferRate(now_s, done) if self._rate is None else self._rate.advance(now_s, done)
        left_s = self._rate.left_s(job.total_bytes - done)
        if left_s is not None:
            self.time_left.emit(rounded_s(left_s))

    def _drafted(self, draft: Draft) -> None:
        self.drafted.emit(draft.id)

    def _cancelled(self, job: Job, draft: Draft | None) -> None:
        if draft is not None:
            self.taken_back.emit(job, draft)
        self.refresh()

    def _dismissed(self, draft: Draft | None) -> None:
        if draft is not None:
            self.text_kept.emit()
        self.refresh()

    def _done(self, _: object) -> None:
        self.refresh()

    def _refused(self, job_id: str, verb: str, error: BaseException) -> None:
        if isinstance(error, InvalidTransition):
            error = refusal(self._outbox.get(job_id), verb)
        self.failed.emit(error)
        self.refresh()


def _is_not_done(job: Job) -> bool:
    """Return whether it is a like, follow, edit or the like that the server refused."""
    return isinstance(job, InteractionJob) and job.state is State.PARKED


def _is_waiting(job: Job) -> bool:
    return job.state not in RESTING and job.state not in BEGUN
