"""The page of the inbox with direct messages: the list of conversations beside the open one."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from kesong_desktop.ui.inbox.messages.message_views import ConversationView
from kesong_desktop.ui.inbox.messages.presenter import MessagesPresenter, MessagesState
from kesong_desktop.ui.inbox.messages.thread_panel import ThreadPanel
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.widgets.empty_state import EmptyState

_LIST_PX, _BOTH_PX = 320, 760


class MessagesPage(QWidget):
    """Conversations and the open one side by side; one of them at a time where it is narrow.

    ``open_wanted`` carries a message whose post is asked for.
    """

    open_wanted = Signal(object)

    def __init__(
        self, context: UiContext, presenter: MessagesPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._presenter = presenter
        self._stack = QStackedWidget()
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._both = QWidget()
        self._stack.addWidget(self._both)
        self._list = ConversationView(context, self._both)
        self._list.open_wanted.connect(presenter.open)
        self._list.near_end.connect(presenter.load_older)
        presenter.further.wanted.connect(self._tell_near_end)
        self._empty = EmptyState(context.theme, context.icons, "envelope-simple", "", "")
        self._empty.acted.connect(self._try_again)
        self._right = QStackedWidget(self._both)
        self._thread = ThreadPanel(context, presenter, self._right)
        self._thread.open_wanted.connect(self.open_wanted)
        self._none = EmptyState(
            context.theme, context.icons, "chat-circle", self.tr("Choose a conversation"), ""
        )
        self._right.addWidget(self._none)
        self._right.addWidget(self._thread)
        row = QHBoxLayout(self._both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list)
        row.addWidget(self._right, 1)
        self._stack.addWidget(self._empty)
        presenter.state_changed.connect(self._show)
        self._show(presenter.state)

    def focus_list(self) -> None:
        """Give the keyboard focus to the list."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def send(self) -> None:
        """Send what was typed, if the keyboard is in the box."""
        self._thread.send()

    @property
    def floor_px(self) -> int:
        """Height of the box of a message; 0 where no conversation is open."""
        return self._thread.floor_px if self._presenter.state.open_id else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both parts, or one, by the new width."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Show both parts where there is room, else the open conversation, else the list."""
        theme, is_open = self._context.theme, bool(self._presenter.state.open_id)
        is_wide = self.width() >= theme.px(_BOTH_PX)
        self._list.setVisible(is_wide or not is_open)
        self._right.setVisible(is_wide or is_open)
        self._thread.back.setVisible(not is_wide)
        if is_wide:
            self._list.setFixedWidth(theme.px(_LIST_PX))
        else:
            self._list.setMinimumWidth(0)
            self._list.setMaximumWidth(16_777_215)

    @Slot(object)
    def _show(self, state: MessagesState) -> None:
        self._list.show_conversations(state.conversations, state.account, state.open_id)
        self._right.setCurrentWidget(self._thread if state.opened else self._none)
        self._stack.setCurrentWidget(self._both if state.conversations else self._empty)
        self.fit()
        if state.problem is not None:
            words = (messages.what(state.problem), messages.what_now(state.problem))
            self._empty.set_texts(*words, [(self.tr("Try again"), "plain")], icon_name="warning", tone="warn")
        elif state.is_loading:
            text = self.tr("Loading messages…")
            self._empty.set_texts(text, "", [], icon_name="envelope-simple", tone="accent")
        else:
            line = self.tr("Posts that are only for the people named in them appear here.")
            text = self.tr("No messages yet")
            self._empty.set_texts(text, line, [], icon_name="envelope-simple", tone="accent")

    @Slot()
    def _tell_near_end(self) -> None:
        if self._list.isVisible():
            self._list.tell_near_end()

    @Slot(int)
    def _try_again(self, _index: int) -> None:
        self._presenter.refresh()
