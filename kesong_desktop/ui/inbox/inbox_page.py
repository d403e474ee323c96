"""The page of the inbox with follow requests and notifications, or a placeholder with the reason why it is empty."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kesong_desktop.ui.inbox.inbox_view import InboxView
from kesong_desktop.ui.inbox.kind_chips import KindChips
from kesong_desktop.ui.inbox.presenter import InboxPresenter, InboxState
from kesong_desktop.ui.platform.seen_monitor import SeenMonitor
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.tokens import PANE_MARGIN
from kesong_desktop.ui.views.layout_view import bar_px
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.empty_state import EmptyState

_WIDTH_PX = 720


class InboxPage(QWidget):
    """Chips, a button that marks all as read, and the list. ``open_wanted`` carries an ``InboxItem``."""

    open_wanted = Signal(object)

    def __init__(self, context: UiContext, presenter: InboxPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._presenter = presenter
        self._list_number = 0
        self._build()
        self._view.open_wanted.connect(self.open_wanted)
        self._view.reply_wanted.connect(presenter.reply)
        self._view.answered.connect(presenter.answer)
        self._view.near_end.connect(presenter.load_older)
        presenter.further.wanted.connect(self._tell_near_end)
        presenter.state_changed.connect(self._show)
        self._seen = SeenMonitor(self)
        self._seen.seen.connect(presenter.mark_read)
        self._show_placeholder(presenter.state)

    def focus_list(self) -> None:
        """Give the keyboard focus to the list."""
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def fit(self) -> None:
        """Put the chips above the column of the list, whatever the width."""
        width = self._context.theme.px(_WIDTH_PX)
        beside = bar_px(self._view)
        side = max(PANE_MARGIN, (self.width() - beside - width) // 2)
        self._bar.setContentsMargins(side, 4, side + beside, 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chips above the column of the list."""
        super().resizeEvent(event)
        self.fit()

    def _build(self) -> None:
        context = self._context
        self._chips = KindChips(context.icons)
        self._chips.chosen.connect(self._presenter.show_kinds)
        self._read = button(self.tr("Mark all as read"), kind="quiet", small=True, flush="right")
        self._read.clicked.connect(self._presenter.mark_all_read)
        self._bar = QHBoxLayout()
        self._bar.addWidget(self._chips, 1)
        self._bar.addWidget(self._read)
        self._view = InboxView(context)
        self._empty = EmptyState(context.theme, context.icons, "bell", "", "")
        self._empty.acted.connect(self._try_again)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._bar)
        column.addWidget(self._stack, 1)

    @Slot(object)
    def _show(self, state: InboxState) -> None:
        if state.list_number != self._list_number:
            self._list_number = state.list_number
            self._view.verticalScrollBar().setValue(0)
        self._view.show_items(state.items, state.account)
        self._stack.setCurrentWidget(self._view if state.items else self._empty)
        self._read.setEnabled(any(item.is_new for item in state.items))
        self._show_placeholder(state)
        if self._seen.is_seen:
            self._presenter.mark_read()

    @Slot()
    def _tell_near_end(self) -> None:
        if self._view.isVisible():
            self._view.tell_near_end()

    def _show_placeholder(self, state: InboxState) -> None:
        """Show a placeholder with the reason where there is no notification."""
        if state.problem is not None:
            words = (messages.what(state.problem), messages.what_now(state.problem))
            again = [(self._context.recovery.button_text(state.problem), "plain")]
            self._empty.set_texts(*words, again, icon_name="warning", tone="warn")
        elif state.is_loading:
            self._empty.set_texts(self.tr("Loading notifications…"), "", [], icon_name="bell", tone="accent")
        elif state.shows != "all":
            line = self.tr("There are none of this kind.")
            self._empty.set_texts(self.tr("No notifications"), line, [], icon_name="bell", tone="accent")
        else:
            line = self.tr("Likes, boosts, mentions and new followers appear here.")
            self._empty.set_texts(self.tr("No notifications yet"), line, [], icon_name="bell", tone="accent")

    @Slot(int)
    def _try_again(self, _index: int) -> None:
        self._context.recovery.act(self._presenter.state.problem, self._presenter.refresh)
