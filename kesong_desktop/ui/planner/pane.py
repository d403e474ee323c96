"""The planner pane."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QDate, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from kesong_desktop.actions.plan.posting_slots import SlotSettings
from kesong_desktop.model.event import Event
from kesong_desktop.model.outbox import PostJob
from kesong_desktop.model.plan.entry import EntryKind, PlanEntry, PostingPlan
from kesong_desktop.model.plan.slots import next_free, zone_names
from kesong_desktop.ui.accounts.account_box import AccountBox
from kesong_desktop.ui.planner.calendar_item import CalendarItem
from kesong_desktop.ui.planner.calendar_view import CalendarView
from kesong_desktop.ui.planner.model import CalendarModel, TrayModel
from kesong_desktop.ui.planner.plan_reporter import PlanReporter
from kesong_desktop.ui.planner.presenter import PlannerPresenter, PlannerState, PlannerView
from kesong_desktop.ui.planner.profile_preview import ProfilePreview
from kesong_desktop.ui.planner.slots_sheet import SlotsSheet
from kesong_desktop.ui.planner.time_sheet import TimeSheet
from kesong_desktop.ui.planner.tray_panel import TrayPanel
from kesong_desktop.ui.platform.browser import browse
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.date_text import day_text
from kesong_desktop.ui.shell.destination import DraftDestination, LookbackDestination, PostDestination
from kesong_desktop.ui.shell.pane import Pane, TopBar
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.widgets.buttons import Segmented, button, icon_button

_TRAY_PX, _TRAY_NARROW_PX, _NARROW_PX, _WIDE_PX = 264, 176, 900, 1150


class PlannerPane(Pane):
    """What is planned on a calendar, beside the drafts without a time.

    ``undo_offered`` carries a sentence and what undoes it; ``taken_back`` a job and the draft that it became.
    """

    undo_offered = Signal(str, object)
    taken_back = Signal(object, object)

    def __init__(
        self, context: UiContext, presenter: PlannerPresenter, load_slots: Callable[[], SlotSettings]
    ) -> None:
        super().__init__(context)
        self._presenter = presenter
        self._load_slots = load_slots
        self._edited = ""
        presenter.setParent(self)
        self._model, self._drafts = CalendarModel(self), TrayModel(self)
        self.calendar = CalendarView(context, self._model)
        self._side = TrayPanel(context, self._drafts)
        self.tray = self._side.tray
        self.preview = ProfilePreview(context, self._model)
        self._time_sheet = TimeSheet(self)
        self._slots_sheet = SlotsSheet(context.icons, self)
        reporter = PlanReporter(presenter, self._drafts, self)
        reporter.say.connect(self.say)
        reporter.undo_offered.connect(self.undo_offered)
        self._build()
        self._connect()

    @property
    def presenter(self) -> PlannerPresenter:
        """Return the presenter of the pane."""
        return self._presenter

    def entered(self) -> None:
        """Read what is planned, and focus the calendar."""
        self._presenter.enter()
        self.calendar.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Ask the servers again what waits there (F5)."""
        self._presenter.refresh()
        self._presenter.pull()

    def take(self, event: Event) -> None:
        """Follow jobs and drafts while the pane is shown."""
        if self.isVisible():
            self._presenter.take(event)

    @Slot()
    def fit(self) -> None:
        """Give the tray less room where there is little."""
        is_narrow = self.width() < self.px(_NARROW_PX)
        wanted = self.px(_TRAY_NARROW_PX if is_narrow else _TRAY_PX)
        self._side.setFixedWidth(
            max(self._side.least_px, min(wanted, self.width() // (4 if is_narrow else 3)))
        )
        self._slots_button.setVisible(not is_narrow)
        self._slots_small.setVisible(is_narrow)
        for value, name, _ in self._view_names():
            self._views.set_text(value, "" if self.width() < self.px(_WIDE_PX) else name)
            self._views.set_name(value, name)

    def _view_names(self) -> tuple[tuple[str, str, str], ...]:
        return (
            (PlannerView.WEEK.value, self.tr("Week"), "columns"),
            (PlannerView.MONTH.value, self.tr("Month"), "calendar-blank"),
            (PlannerView.GRID.value, self.tr("Grid"), "squares-four"),
            (PlannerView.WATERFALL.value, self.tr("Waterfall"), "layout"),
        )

    def _build(self) -> None:
        icons = self.context.icons
        self._top = TopBar(self.tr("Planner"), has_line=True)
        self._views = Segmented([(value, name) for value, name, _ in self._view_names()])
        for value, _, icon in self._view_names():
            self._views.set_icon(value, icons.icon(icon))
        self._views.setAccessibleName(self.tr("View"))
        self._earlier = icon_button(icons.icon("caret-left"), self.tr("Earlier"), key="PgUp")
        self._later = icon_button(icons.icon("caret-right"), self.tr("Later"), key="PgDown")
        self._today = button(self.tr("Today"), kind="quiet", small=True)
        self._slots_button = button(self.tr("Posting times…"), icon=icons.icon("clock"), small=True)
        self._slots_small = icon_button(icons.icon("clock"), self.tr("Posting times…"))
        self._account = AccountBox()
        for widget in (self._account, self._earlier, self._later, self._today, self._views):
            self._top.add(widget)
        self._look_back = icon_button(icons.icon("chart-bar"), self.tr("Look back at your posts"))
        self._top.add(self._look_back)
        for widget in (self._slots_button, self._slots_small):
            self._top.add(widget)
        self.column.addWidget(self._top)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.calendar)
        self._stack.addWidget(self.preview)
        row.addWidget(self._stack, 1)
        row.addWidget(self._side)
        self.column.addLayout(row, 1)

    def _connect(self) -> None:
        presenter, calendar = self._presenter, self.calendar
        presenter.state_changed.connect(self._show)
        presenter.commands.taken_back.connect(self._show_taken_back)
        presenter.commands.slots_saved.connect(self._slots_sheet.close_sheet)
        presenter.commands.slots_refused.connect(self._slots_sheet.show_problem)
        presenter.commands.best_found.connect(self._slots_sheet.show_best)
        presenter.failed.connect(self._report)
        calendar.moved_by.connect(self._move_by)
        calendar.moved_to.connect(self._move_to)
        calendar.dropped.connect(self._drop)
        calendar.taken_back.connect(self._take_back)
        calendar.opened.connect(self._open_item)
        self.preview.opened.connect(self._open_entry)
        calendar.stepped.connect(presenter.step)
        self.tray.taken_back.connect(self._take_back)
        self.tray.opened.connect(self._ask_time)
        self._views.changed.connect(self._change_view)
        self._account.chosen.connect(presenter.show_account)
        self._earlier.clicked.connect(partial(presenter.step, -1))
        self._later.clicked.connect(partial(presenter.step, 1))
        self._today.clicked.connect(presenter.show_today)
        self._slots_button.clicked.connect(self._ask_slots)
        self._slots_small.clicked.connect(self._ask_slots)
        self._look_back.clicked.connect(partial(self.destination_requested.emit, LookbackDestination()))
        self._side.fill_requested.connect(presenter.commands.fill)
        self._time_sheet.chosen.connect(self._take_time)
        self._time_sheet.edit_requested.connect(self._edit_post)
        self._slots_sheet.save_requested.connect(presenter.commands.save_slots)
        self._slots_sheet.best_wanted.connect(presenter.commands.find_best_times)

    @Slot(object)
    def _show(self, state: PlannerState) -> None:
        is_month = state.view is PlannerView.MONTH
        self._views.set_value(state.view.value)
        if state.plan is not None:
            self._side.show_plan(state.plan)
        is_calendar = state.view in {PlannerView.WEEK, PlannerView.MONTH}
        for widget in (self._earlier, self._later, self._today):
            widget.setVisible(is_calendar)
        self._stack.setCurrentWidget(self.calendar if is_calendar else self.preview)
        if not is_calendar:
            is_waterfall = state.view is PlannerView.WATERFALL
            self.preview.show_plan(state.plan or PostingPlan(), state.account, is_waterfall=is_waterfall)
        self._account.show_accounts([] if is_calendar else state.accounts, state.account)
        self.calendar.show_page(state.page, state.today, state.day.month if is_month else 0)
        self._top.set_remark(self._remark(state))

    def _remark(self, state: PlannerState) -> str:
        days = state.page.days
        if state.view in {PlannerView.GRID, PlannerView.WATERFALL}:
            return self.tr("Your profile as it will be")
        if not days:
            return ""
        if state.view is PlannerView.MONTH:
            first = QDate(state.day.year, state.day.month, 1)
            text = QLocale().toString(first, self.tr("MMMM yyyy", "date format of Qt"))
        else:
            text = self.tr("{first} – {last}").format(first=day_text(days[0]), last=day_text(days[-1]))
        if state.is_outdated:
            return self.tr("{days} · the server did not answer, so this may be outdated").format(days=text)
        return text

    @Slot(str)
    def _change_view(self, value: str) -> None:
        self._presenter.show(PlannerView(value))

    @Slot()
    def _ask_slots(self) -> None:
        self._slots_sheet.ask(self._load_slots())
        if not self._slots_sheet.has_zones:
            # The folders of the zones are read, which takes a quarter of a second.
            self.context.work(zone_names, self, self._slots_sheet.offer_zones, self._report)

    @Slot(str, int, int)
    def _move_by(self, key: str, days: int, minutes: int) -> None:
        self._presenter.move_by(key, days=days, minutes=minutes)

    @Slot(str, object)
    def _move_to(self, key: str, target: date | float) -> None:
        if isinstance(target, date):
            self._presenter.move_to_day(key, target)
        else:
            self._presenter.move(key, target)

    @Slot(str, object)
    def _drop(self, draft_id: str, target: date | float) -> None:
        commands, plan = self._presenter.commands, self._presenter.state.plan
        if not isinstance(target, date):
            commands.schedule(draft_id, target)
        elif plan is not None:
            commands.schedule_on(plan, draft_id, target)

    @Slot(str)
    def _take_back(self, key: str) -> None:
        entry = self._presenter.entry(key)
        if entry is not None:
            self._presenter.commands.take_back(entry)

    @Slot(object)
    def _open_item(self, item: CalendarItem) -> None:
        """Ask for another time of a post; of a free posting time go to the drafts, which can take it."""
        if item.entry is None:
            self.tray.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._open_entry(item.entry)

    @Slot(object)
    def _open_entry(self, entry: PlanEntry) -> None:
        if entry.kind is EntryKind.POSTED:
            plan = self._presenter.state.plan
            if plan is not None and entry.account == plan.account:
                self.destination_requested.emit(PostDestination(entry.id, entry.url))
            else:
                # The window shows the posts of the account in use.
                browse(entry.url)
            return
        title = entry.text or self.tr("Untitled post")
        now_s = self._presenter.calendar.clock()
        can_edit = entry.kind is not EntryKind.OTHER_APP
        remark = self._model.place(entry)
        self._time_sheet.ask(entry.key, title, entry.at_s, now_s, remark=remark, can_edit=can_edit)

    @Slot(str)
    def _ask_time(self, draft_id: str) -> None:
        """Ask for the time of a draft, beginning with the next free posting time."""
        row, plan = self._drafts.row_of(draft_id), self._presenter.state.plan
        if row < 0 or plan is None:
            return
        now_s = self._presenter.calendar.clock()
        free = next_free(plan.slots, plan.taken, now_s + 60, 1)
        at_s = free[0] if free else now_s - now_s % 3600 + 2 * 3600
        title = self._drafts.title(self._drafts.items[row])
        self._time_sheet.ask((draft_id,), title, at_s, now_s, can_edit=True)

    @Slot(object, float)
    def _take_time(self, subject: object, at_s: float) -> None:
        if isinstance(subject, tuple):
            self._presenter.commands.schedule(str(subject[0]), at_s)
        else:
            self._presenter.move(str(subject), at_s)

    @Slot(object)
    def _edit_post(self, subject: object) -> None:
        if isinstance(subject, tuple):
            self.destination_requested.emit(DraftDestination(str(subject[0])))
            return
        self._edited = str(subject)
        self._take_back(self._edited)

    @Slot(object, object)
    def _show_taken_back(self, job: PostJob, draft: object) -> None:
        self.taken_back.emit(job, draft)
        if self._edited:
            self._edited = ""
            self.destination_requested.emit(DraftDestination(draft.id))  # type: ignore[attr-defined]

    @Slot(object)
    def _report(self, error: BaseException) -> None:
        self.say.emit(messages.sentence(error))
