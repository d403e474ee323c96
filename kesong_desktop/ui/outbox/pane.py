"""The outbox pane."""

import math

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.outbox.send_policy import SendState
from kesong_desktop.model.event import Event
from kesong_desktop.model.outbox import Job
from kesong_desktop.store.journal.job_rows import JobNote
from kesong_desktop.ui.outbox.job_card import PicturePath
from kesong_desktop.ui.outbox.job_history import JobHistoryView
from kesong_desktop.ui.outbox.job_list import JobList
from kesong_desktop.ui.outbox.model import JobListModel
from kesong_desktop.ui.outbox.presenter import JobGroup, OutboxPresenter, OutboxState
from kesong_desktop.ui.platform.browser import browse
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.destination import DraftDestination, NewPostDestination
from kesong_desktop.ui.shell.pane import Pane, TopBar
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.style.tokens import PANE_MARGIN
from kesong_desktop.ui.views.item_model import ItemSection
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.empty_state import EmptyState
from kesong_desktop.ui.widgets.tab_order import set_tab_order

_HISTORY_PX, _HISTORY_FROM = 352, 900


class OutboxPane(Pane):
    """Jobs by what they need, and the history of one. ``taken_back`` carries a cancelled job and the draft that keeps it."""

    taken_back = Signal(object, object)

    def __init__(
        self,
        context: UiContext,
        presenter: OutboxPresenter,
        accounts: Accounts,
        picture_path: PicturePath,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._presenter = presenter
        self._accounts = accounts
        self._remark = ""
        presenter.setParent(self)
        self._model = JobListModel(self)
        self._jobs = JobList(context, self._model, picture_path)
        self._history = JobHistoryView(context)
        self._build()
        self._connect()

    def entered(self) -> None:
        """Read the jobs again when the pane is shown."""
        self._presenter.refresh()

    def take(self, event: Event) -> None:
        """Follow the jobs while they are shown."""
        if self.isVisible():
            self._presenter.take(event)

    @Slot()
    def fit(self) -> None:
        """The history stands beside the jobs where there is room."""
        self._history.setVisible(self.width() >= self.px(_HISTORY_FROM))
        self._history.setFixedWidth(self.px(_HISTORY_PX))

    def _build(self) -> None:
        self._top = TopBar(self.tr("Outbox"), has_line=True)
        self._held = label("", "body", "ink2", wrap=True)
        self._held.setContentsMargins(PANE_MARGIN, 12, PANE_MARGIN, 0)
        self._pause_all = button(self.tr("Pause all"), icon=self.context.icons.icon("pause"))
        self._clear = button(self.tr("Clear finished"), kind="quiet")
        self._top.add(self._clear)
        self._top.add(self._pause_all)
        self.column.addWidget(self._top)
        self.column.addWidget(self._held)
        full = QWidget()
        row = QHBoxLayout(full)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._jobs, 1)
        row.addWidget(self._history)
        empty = EmptyState(
            self.context.theme,
            self.context.icons,
            "tray",
            self.tr("Nothing to send"),
            self.tr("What you publish waits here until the server has it."),
            [(self.tr("New post"), "plain")],
        )
        empty.acted.connect(self._ask_new_post)
        self._stack = QStackedWidget()
        self._stack.addWidget(full)
        self._stack.addWidget(empty)
        self.column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        presenter, jobs = self._presenter, self._jobs
        presenter.state_changed.connect(self._show)
        presenter.chosen_changed.connect(self._show_history)
        presenter.progressed.connect(jobs.show_progress)
        # After the list has made its cards, which it does with the same signals.
        self._model.modelReset.connect(self._order_tabs)
        self._model.dataChanged.connect(self._order_tabs)
        presenter.time_left.connect(self._show_time_left)
        presenter.drafted.connect(self._open_draft)
        presenter.taken_back.connect(self.taken_back)
        presenter.text_kept.connect(self._say_kept)
        presenter.failed.connect(self._report)
        jobs.command_requested.connect(presenter.command)
        jobs.chosen.connect(presenter.choose)
        jobs.more_requested.connect(presenter.show_more)
        jobs.link_requested.connect(browse)
        self._pause_all.clicked.connect(presenter.toggle_all)
        self._clear.clicked.connect(presenter.clear_finished)

    @Slot(object)
    def _show(self, state: OutboxState) -> None:
        titles = self._group_titles()
        self._stack.setCurrentIndex(1 if state.is_empty else 0)
        self._jobs.set_accounts({one.key: messages.handle(one) for one in self._accounts.all()})
        self._jobs.set_counts({one.group: one.count for one in state.groups})
        # The count of a group is part of its section, so that the list is built again where only that changes.
        self._model.set_groups(
            [
                (ItemSection(one.group, titles[one.group], str(one.count), len(one.jobs)), one.jobs)
                for one in state.groups
            ]
        )
        self._remark = self._counts(state)
        self._top.set_remark(self._remark)
        is_paused = state.send.is_paused
        self._pause_all.setVisible(state.can_pause_all)
        self._pause_all.setText(self.tr("Resume all") if is_paused else self.tr("Pause all"))
        self._pause_all.setIcon(self.context.icons.icon("play" if is_paused else "pause"))
        self._clear.setVisible(state.has_ended)
        self._held.setText(self._why_held(state.send))
        self._held.setVisible(bool(self._held.text()))

    def _group_titles(self) -> dict[JobGroup, str]:
        return {
            JobGroup.NEEDS_DECISION: self.tr("Needs your decision"),
            JobGroup.NOT_DONE: self.tr("Could not be done"),
            JobGroup.SENDING: self.tr("Sending"),
            JobGroup.WAITING: self.tr("Waiting"),
            JobGroup.SCHEDULED: self.tr("Scheduled"),
            JobGroup.PAUSED: self.tr("Paused"),
            JobGroup.ENDED: self.tr("Finished"),
        }

    def _counts(self, state: OutboxState) -> str:
        parts = (
            (state.sending, self.tr("%n sending", "", state.sending)),
            (state.paused, self.tr("%n paused", "", state.paused)),
            (state.waiting, self.tr("%n waiting", "", state.waiting)),
        )
        return " · ".join(text for count, text in parts if count)

    def _why_held(self, send: SendState) -> str:
        if send.is_paused:
            return self.tr("The outbox is paused. Nothing is sent until you resume it.")
        if send.quiet_left_s:
            minutes = math.ceil(send.quiet_left_s / 60)
            return self.tr("Quiet hours: nothing is sent for another %n minute(s).", "", minutes)
        if send.waits_for_unmetered:
            return self.tr("This connection is metered: posts wait for another one, as you chose.")
        if send.only_unmetered and send.is_metered is None:
            return self.tr("The system does not say whether this connection is metered, so posts are sent.")
        return ""

    @Slot()
    def _order_tabs(self) -> None:
        """Let Tab go through the cards as they are listed, then to the history."""
        set_tab_order([self._jobs, self._history])

    @Slot(int)
    def _show_time_left(self, seconds: int) -> None:
        self._top.set_remark(f"{self._remark} · {messages.time_left(seconds)}")

    @Slot(object, object)
    def _show_history(self, job: Job | None, notes: list[JobNote]) -> None:
        self._jobs.set_chosen(job.id if job is not None else "")
        self._history.show_job(job, notes)

    @Slot(str)
    def _open_draft(self, draft_id: str) -> None:
        self.destination_requested.emit(DraftDestination(draft_id))

    @Slot()
    def _say_kept(self) -> None:
        self.say.emit(self.tr("Dismissed. Your text is kept as a draft."))

    @Slot(object)
    def _report(self, error: BaseException) -> None:
        self.say.emit(messages.sentence(error))

    @Slot(int)
    def _ask_new_post(self, _index: int) -> None:
        self.destination_requested.emit(NewPostDestination())
