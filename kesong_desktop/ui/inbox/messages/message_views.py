"""The list of conversations and the list of bubbles."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from kesong_desktop.model.account import Account
from kesong_desktop.model.social.conversation import Conversation
from kesong_desktop.ui.images.emoji_pictures import emoji_url
from kesong_desktop.ui.inbox.inbox_view import now_utc
from kesong_desktop.ui.inbox.messages.bubble_delegate import REVEAL, BubbleDelegate
from kesong_desktop.ui.inbox.messages.conversation_delegate import ConversationDelegate
from kesong_desktop.ui.inbox.messages.list_models import ConversationListModel, MessageListModel
from kesong_desktop.ui.inbox.messages.message import Message, has_cover
from kesong_desktop.ui.shell.item_style import item_style
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.views.card_list import CardListView
from kesong_desktop.ui.views.layout.column import ColumnRule

_THREAD_PX = 720


class ConversationView(CardListView):
    """Conversations, that with the newest message first. ``open_wanted`` carries one: by a click, or by Enter."""

    open_wanted = Signal(object)

    def __init__(
        self, context: UiContext, parent: QWidget | None = None, *, clock: Callable[[], datetime] = now_utc
    ) -> None:
        self._theme = context.theme
        self._listed = ConversationListModel()
        self._rows = ConversationDelegate(context.theme, context.pictures, lambda: self._listed.items, clock)
        rule = ColumnRule(4000, 4000, gap=4, side=8, top=8, bottom=8)
        super().__init__(self._rows, item_style(context.theme), rule, parent)
        self._listed.setParent(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("Conversations"))
        self.setModel(self._listed)
        self.clicked.connect(self._open)
        self.activated.connect(self._open)
        context.pictures.ready.connect(self._repaint)
        context.theme.changed.connect(self._restyle)

    @property
    def conversations(self) -> Sequence[Conversation]:
        """The conversations that are shown."""
        return self._listed.items

    def show_conversations(
        self, found: Sequence[Conversation], account: Account | None, open_id: str
    ) -> None:
        """Show these, as seen from ``account``; ``open_id`` is the one that is open."""
        self._rows.account, self._rows.open_id = account, open_id
        self._listed.account_id = account.remote_id if account else ""
        self._listed.replace_items(found)
        self.viewport().update()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.open_wanted.emit(self.conversations[index.row()])

    @Slot(object)
    def _repaint(self, _key: object) -> None:
        self.viewport().update()

    @Slot()
    def _restyle(self) -> None:
        self.set_style(item_style(self._theme))


class BubbleView(CardListView):
    """The messages of a conversation, oldest first. ``open_wanted`` carries a message, by Enter or a double click."""

    open_wanted = Signal(object)

    def __init__(
        self, context: UiContext, parent: QWidget | None = None, *, clock: Callable[[], datetime] = now_utc
    ) -> None:
        self._theme = context.theme
        self._covers = context.covers
        self._shown = MessageListModel(context.covers)
        self._bubbles = BubbleDelegate(context, lambda: self._shown.items, clock)
        super().__init__(
            self._bubbles, item_style(context.theme), _thread_rule(context), parent, has_type_ahead=False
        )
        self._shown.setParent(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("Messages"))
        self.setModel(self._shown)
        self.activated.connect(self._open)
        self.doubleClicked.connect(self._open)
        self.hot_spot_clicked.connect(self._press)
        context.covers.preferred.connect(self._restyle)
        context.pictures.ready.connect(self._repaint)
        context.theme.changed.connect(self._restyle)

    @property
    def messages(self) -> Sequence[Message]:
        """The messages that are shown."""
        return self._shown.items

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """X shows what is covered of the current message, or covers it again."""
        row = self.currentIndex().row()
        if event.key() == Qt.Key.Key_X and not event.modifiers() and row >= 0:
            self._press(row, REVEAL)
        else:
            super().keyPressEvent(event)

    def show_messages(self, found: Sequence[Message], account: Account | None) -> None:
        """Show these; the newest comes into sight where it is another one."""
        last = self.messages[-1].id if self.messages else ""
        if account is not None:
            self._bubbles.account = account.key
        self._shown.replace_items(found)
        if found and found[-1].id != last:
            bar = self.verticalScrollBar()
            bar.setValue(bar.maximum())

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.open_wanted.emit(self.messages[index.row()])

    @Slot(int, str)
    def _press(self, row: int, name: str) -> None:
        message = self.messages[row]
        if name == REVEAL and message.post is not None and has_cover(message, self._covers):
            self._covers.reveal(message.post, on=not self._covers.is_revealed(message.post))

    @Slot(object)
    def _repaint(self, key: object) -> None:
        if emoji_url(key) and any(one.post and one.post.custom_emojis for one in self.messages):
            self._bubbles.forget()
            self._shown.refresh_all()
        self.viewport().update()

    @Slot()
    def _restyle(self) -> None:
        self._bubbles.forget()
        self.set_style(item_style(self._theme))


def _thread_rule(context: UiContext) -> ColumnRule:
    width = context.theme.px(_THREAD_PX)
    return ColumnRule(width, width, gap=12, side=20, top=16, bottom=16)
