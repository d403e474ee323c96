"""PlanCommands: plans drafts, fills posting times, and takes planned posts back, on another thread."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from kesong_desktop.actions.plan.planner import FillResult
from kesong_desktop.actions.plan.posting_slots import SlotSettings
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.outbox import PostJob
from kesong_desktop.model.plan.entry import PlanEntry, PostingPlan, drop_time
from kesong_desktop.ui.draft.draft_session import DraftSession
from kesong_desktop.ui.planner.plan_book import Calendar, PlanBook
from kesong_desktop.ui.shell.background_work import BackgroundWork


class PlanCommands(QObject):
    """``changed`` is emitted when the plan is to be read again.

    ``scheduled`` and ``filled`` carry what was planned; ``taken_back`` a job and its draft; ``refused`` a draft's id and why it
    was not planned; ``slots_saved`` the posting times; ``slots_refused`` why they were not saved; ``best_found`` a time zone and
    the best times by its clock; ``failed`` an exception.
    """

    changed = Signal()
    scheduled = Signal(object)
    filled = Signal(object)
    taken_back = Signal(object, object)
    refused = Signal(str, object)
    slots_saved = Signal(object)
    slots_refused = Signal(object)
    best_found = Signal(str, object)
    failed = Signal(object)

    def __init__(
        self,
        planner: PlanBook,
        session: DraftSession,
        work: BackgroundWork,
        calendar: Calendar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._planner = planner
        self._session = session
        self._work = work
        self._calendar = calendar

    def schedule(self, draft_id: str, at_s: float) -> None:
        """Plan a draft for a time, unless the check finds what prevents it."""
        self._session.flush()
        task = partial(self._planner.schedule, draft_id, at_s)
        self._work(task, self, self._take_job, partial(self.refused.emit, draft_id))

    def schedule_on(self, plan: PostingPlan, draft_id: str, day: date) -> None:
        """Plan a draft for a day: on its first free posting time, else at 18:00."""
        self.schedule(draft_id, drop_time(plan, day, self._calendar.zone, self._calendar.clock()))

    def take_back(self, entry: PlanEntry) -> None:
        """Make a planned post a draft again."""
        task = partial(self._planner.take_back, entry)
        self._work(task, self, self._take_draft, self.failed.emit)

    def fill(self, draft_ids: Sequence[str]) -> None:
        """Put drafts on the next free posting times, in their order."""
        self._session.flush()
        self._work(partial(self._planner.fill, tuple(draft_ids)), self, self._take_filled, self.failed.emit)

    def undo_fill(self, job_ids: Sequence[str]) -> None:
        """Make posts that were just planned drafts again."""
        task = partial(self._planner.take_back_jobs, tuple(job_ids))
        self._work(task, self, lambda _: self.changed.emit(), self.failed.emit)

    def save_slots(self, text: str, zone: str) -> None:
        """Save posting times and their zone."""
        task = partial(self._planner.save_slots, text, zone)
        self._work(task, self, self._take_slots, self.slots_refused.emit)

    def find_best_times(self, zone: str) -> None:
        """Find when own posts did best, by the clock of a time zone."""
        task = partial(self._planner.best_times, zone)
        self._work(task, self, partial(self.best_found.emit, zone), self.failed.emit)

    def _take_job(self, job: PostJob) -> None:
        self._close_draft(job.draft_id)
        self.changed.emit()
        self.scheduled.emit(job)

    def _take_draft(self, made: tuple[PostJob, Draft]) -> None:
        self.changed.emit()
        self.taken_back.emit(*made)

    def _take_filled(self, result: FillResult) -> None:
        for job in result.jobs:
            self._close_draft(job.draft_id)
        self.changed.emit()
        self.filled.emit(result)

    def _take_slots(self, saved: SlotSettings) -> None:
        self.changed.emit()
        self.slots_saved.emit(saved)

    def _close_draft(self, draft_id: str) -> None:
        if self._session.draft.id == draft_id:
            self._session.close()
