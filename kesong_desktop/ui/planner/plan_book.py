"""Dependencies of the planner pane: the service and the calendar."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Any, Protocol

from kesong_desktop.actions.plan.planner import FillResult
from kesong_desktop.actions.plan.posting_slots import SlotSettings
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.outbox import PostJob
from kesong_desktop.model.plan.best_times import BestTimes
from kesong_desktop.model.plan.entry import PlanEntry, PostingPlan


class PlanBook(Protocol):
    """What the pane needs of the planner service; what changes something is called on another thread."""

    def plan(self) -> PostingPlan:
        """Return all that is planned."""

    def refresh(self) -> list[Future[Any]]:
        """Read what waits on the servers, and own posts."""

    def schedule(self, draft_id: str, at_s: float) -> PostJob:
        """Plan a draft for a time."""

    def move(self, entry: PlanEntry, at_s: float) -> None:
        """Move an entry to another time."""

    def take_back(self, entry: PlanEntry) -> tuple[PostJob, Draft]:
        """Make a planned post a draft again."""

    def take_back_jobs(self, job_ids: Sequence[str]) -> None:
        """Make these jobs drafts again."""

    def fill(self, draft_ids: Sequence[str]) -> FillResult:
        """Put drafts on the next free posting times."""

    def best_times(self, zone: str) -> BestTimes:
        """Return when own posts did best, by the clock of a time zone."""

    def save_slots(self, text: str, zone: str) -> SlotSettings:
        """Save posting times and their zone."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """The clock (seconds since 1970), time zone and first weekday (Monday is 0) of the calendar."""

    clock: Callable[[], float]
    zone: tzinfo
    first_weekday: int = 0

    @property
    def today(self) -> date:
        """Return the present day there."""
        return datetime.fromtimestamp(self.clock(), self.zone).date()
