"""Presenter of the planner pane: planned posts of a week or month, moving, filling and unscheduling."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kesong_desktop.model.account import Account
from kesong_desktop.model.event import DraftsChanged, Event, JobChanged
from kesong_desktop.model.plan.entry import PlanEntry, PostingPlan, drop_time
from kesong_desktop.ui.draft.draft_session import DraftSession
from kesong_desktop.ui.planner.calendar_item import (
    CalendarPage,
    calendar_page,
    month_after,
    month_days,
    week_days,
)
from kesong_desktop.ui.planner.move_queue import MoveQueue
from kesong_desktop.ui.planner.plan_book import Calendar, PlanBook
from kesong_desktop.ui.planner.plan_commands import PlanCommands
from kesong_desktop.ui.shell.background_work import BackgroundWork
from kesong_desktop.ui.shell.future_watcher import FutureWatcher

_SETTLE_MS = 60


class PlannerView(StrEnum):
    """How the planner shows what is planned."""

    WEEK = "week"
    MONTH = "month"
    GRID = "grid"
    WATERFALL = "waterfall"


@dataclass(frozen=True, slots=True)
class PlannerState:
    """What the planner pane shows. ``plan`` is None until it was read."""

    view: PlannerView
    day: date
    today: date
    page: CalendarPage
    plan: PostingPlan | None = None
    account: str = ""
    """Whose profile is shown as it will be."""
    accounts: tuple[Account, ...] = ()
    """All whose profile can be shown."""
    is_outdated: bool = False
    """A server could not be asked what waits there."""


class PlannerPresenter(QObject):
    """Knows what is planned, and changes it on other threads.

    ``commands`` plans, fills and takes back. ``state_changed`` carries a ``PlannerState``; ``moved`` the entry before,
    and its new time; ``failed`` an exception to show.
    """

    state_changed = Signal(object)
    moved = Signal(object, float)
    failed = Signal(object)

    def __init__(
        self,
        planner: PlanBook,
        session: DraftSession,
        work: BackgroundWork,
        watcher: FutureWatcher,
        *,
        calendar: Calendar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._planner = planner
        self._session = session
        self._work = work
        self._watcher = watcher
        self.calendar = calendar
        today = calendar.today
        self._state = PlannerState(PlannerView.WEEK, today, today, CalendarPage())
        self._account = ""
        self._ticket = 0
        self._moves = MoveQueue(planner.move, work, self)
        self._moves.moved.connect(self._take_move)
        self._moves.failed.connect(self._not_moved)
        self.commands = PlanCommands(planner, session, work, calendar, self)
        self.commands.changed.connect(self.refresh)
        self.commands.failed.connect(self.failed)
        self._settle = QTimer(self, singleShot=True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self.refresh)

    @property
    def state(self) -> PlannerState:
        """Return what the pane shows now."""
        return self._state

    def enter(self) -> None:
        """The pane is shown: read what is planned, and ask the servers."""
        self._session.flush()
        self.refresh()
        self.pull()

    def take(self, event: Event) -> None:
        """Follow jobs and drafts; several changes in a row are read once."""
        if isinstance(event, JobChanged | DraftsChanged) and not self._settle.isActive():
            self._settle.start()

    def pull(self) -> None:
        """Ask the servers what waits there."""
        for pulled in self._planner.refresh():
            self._watcher.watch(pulled, self, self._pulled, lambda _: self._show(is_outdated=True))

    @Slot()
    def refresh(self) -> None:
        """Read the whole plan again."""
        self._ticket += 1
        self._work(self._planner.plan, self, partial(self._take_plan, self._ticket), self.failed.emit)

    def show(self, view: PlannerView) -> None:
        """Show a week, a month, or the grid that will be."""
        self._show(view=view)

    @Slot(str)
    def show_account(self, key: str) -> None:
        """Show the profile of another account as it will be."""
        self._account = key
        self._show()

    def step(self, by: int) -> None:
        """Show a later week or month, or an earlier one (negative)."""
        day = self._state.day
        is_month = self._state.view is PlannerView.MONTH
        self._show(day=month_after(day, by) if is_month else day + timedelta(days=7 * by))

    def show_day(self, day: date) -> None:
        """Show the week or month that a day is in."""
        self._show(day=day)

    @Slot()
    def show_today(self) -> None:
        """Show the present week or month."""
        self._show(day=self.calendar.today)

    def entry(self, key: str) -> PlanEntry | None:
        """Return the entry with this key, or None."""
        plan = self._state.plan
        return next((one for one in plan.entries if one.key == key), None) if plan else None

    def move(self, key: str, at_s: float) -> None:
        """Move an entry to a time. It is shown there at once; several moves in a row end at the last one."""
        entry = self.entry(key)
        if entry is None or entry.at_s == at_s:
            return
        self._moves.move(entry, at_s)
        self._show(plan=self._state.plan)

    def move_to_day(self, key: str, day: date) -> None:
        """Move an entry to a day, at the time of the day that it has."""
        entry, plan = self.entry(key), self._state.plan
        if entry is not None and plan is not None:
            calendar = self.calendar
            self.move(key, drop_time(plan, day, calendar.zone, calendar.clock(), moved=entry))

    def move_by(self, key: str, *, days: int = 0, minutes: int = 0) -> None:
        """Move an entry by whole days, whose time of the day it keeps, or by minutes."""
        entry = self.entry(key)
        if entry is None:
            return
        if days:
            day = datetime.fromtimestamp(entry.at_s, self.calendar.zone).date()
            self.move_to_day(key, day + timedelta(days=days))
        else:
            self.move(key, entry.at_s + 60 * minutes)

    def _take_plan(self, ticket: int, plan: PostingPlan) -> None:
        if ticket != self._ticket:
            return
        self._moves.settle()
        self._show(plan=plan)

    @Slot(object, float)
    def _take_move(self, before: PlanEntry, at_s: float) -> None:
        self.refresh()
        self.moved.emit(before, at_s)

    @Slot(object)
    def _not_moved(self, error: BaseException) -> None:
        self.refresh()
        self.failed.emit(error)

    def _pulled(self, _: object) -> None:
        self._show(is_outdated=False)
        self.refresh()

    def _show(self, **fields: object) -> None:
        state = replace(self._state, today=self.calendar.today, **fields)  # type: ignore[arg-type]
        plan = state.plan
        if plan is not None:
            plan = self._moves.applied(plan)
            keys = {one.key for one in plan.accounts}
            account = self._account if self._account in keys else plan.account
            state = replace(state, account=account, accounts=plan.accounts)
        days_of = month_days if state.view is PlannerView.MONTH else week_days
        days = days_of(state.day, self.calendar.first_weekday)
        page = calendar_page(plan or PostingPlan(), days, self.calendar.zone, self.calendar.clock())
        self._state = replace(state, plan=plan, page=page)
        self.state_changed.emit(self._state)
