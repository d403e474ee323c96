"""The list of follow requests and notifications."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from kesong_desktop.ui.images.emoji_pictures import emoji_url
from kesong_desktop.ui.inbox.answer_buttons import ACCEPT, DECLINE
from kesong_desktop.ui.inbox.inbox_item import InboxItem
from kesong_desktop.ui.inbox.notification_delegate import REPLY, NotificationDelegate, NotificationRow
from kesong_desktop.ui.inbox.notification_model import NotificationListModel
from kesong_desktop.ui.inbox.notification_text import can_reply
from kesong_desktop.ui.shell.item_style import item_style
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import menu
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.style.tokens import PANE_MARGIN
from kesong_desktop.ui.views.layout.column import ColumnRule
from kesong_desktop.ui.views.layout.sectioned_column import HeadingRule
from kesong_desktop.ui.views.sectioned_list import SectionedListView

_WIDTH, _GAP, _HEADING_GAP = 720, 8, 24
_KEYS = {Qt.Key.Key_R: REPLY, Qt.Key.Key_A: ACCEPT, Qt.Key.Key_D: DECLINE}


def now_utc() -> datetime:
    """Return the current time as an aware datetime in UTC."""
    return datetime.now(UTC)


class InboxView(SectionedListView):
    """Items of the inbox in one column below headings: follow requests, new notifications, the others by day.

    ``open_wanted`` and ``reply_wanted`` carry an item, ``answered`` an item and whether its follow request is accepted.
    R replies to the current one, A accepts it, D declines it, Enter opens it; the menu has the same.
    """

    open_wanted = Signal(object)
    reply_wanted = Signal(object)
    answered = Signal(object, bool)
    keeps_bar_room = True

    def __init__(
        self, context: UiContext, parent: QWidget | None = None, *, clock: Callable[[], datetime] = now_utc
    ) -> None:
        self._theme = context.theme
        self._notifications = NotificationListModel(clock)
        self._rows = NotificationDelegate(context, lambda: self._notifications.items, clock)
        super().__init__(
            self._rows, item_style(context.theme), _rule(context.theme), _heading(context.theme), parent
        )
        self._notifications.setParent(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("Notifications"))
        self.setModel(self._notifications)
        self.activated.connect(self._open)
        self.clicked.connect(self._open)
        self.hot_spot_clicked.connect(self._press)
        context.pictures.ready.connect(self._repaint)
        context.theme.changed.connect(self._restyle)

    @property
    def notifications(self) -> Sequence[InboxItem]:
        """The notifications that are shown."""
        return self._notifications.items

    def show_items(self, items: Sequence[InboxItem], account: str) -> None:
        """Show these, as seen from ``account``. What is on the screen stays where it is, and the current item the current one."""
        self._rows.account = account
        self._notifications.show_items(items)

    def row_layout(self, row: int) -> NotificationRow:
        """Return the layout of a row."""
        return self._rows.row(row, self.placement.box(row)[2])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Reply by R, accept by A, decline by D."""
        act = (
            self._actions(self.current).get(_KEYS.get(Qt.Key(event.key()), ""))
            if not event.modifiers()
            else None
        )
        if act is not None:
            act()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the item under the pointer, or by the key of the current one."""
        is_by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        row = self.row_at(event.pos()) if is_by_mouse else self.current
        actions = self._actions(row)
        if row < 0:
            return
        shown = menu(self)
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.addAction(self.tr("Open"), partial(self.open_wanted.emit, self.notifications[row]))
        texts = {ACCEPT: self.tr("Accept"), DECLINE: self.tr("Decline"), REPLY: self.tr("Reply")}
        for name, act in actions.items():
            shown.addAction(texts[name], act)
        at = event.globalPos() if is_by_mouse else self.viewport().mapToGlobal(self.rect_of(row).center())
        shown.popup(at)

    def _actions(self, row: int) -> dict[str, Callable[[], None]]:
        """Return what can be done to the item of a row, by the names of the hot spots."""
        found: dict[str, Callable[[], None]] = {}
        if row < 0:
            return found
        item = self.notifications[row]
        if item.can_answer:
            found[ACCEPT] = partial(self.answered.emit, item, True)
            found[DECLINE] = partial(self.answered.emit, item, False)
        if can_reply(item):
            found[REPLY] = partial(self.reply_wanted.emit, item)
        return found

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.open_wanted.emit(self.notifications[index.row()])

    @Slot(int, str)
    def _press(self, row: int, name: str) -> None:
        act = self._actions(row).get(name)
        if act is not None:
            act()

    @Slot(object)
    def _repaint(self, key: object) -> None:
        if emoji_url(key) and any(one.post and one.post.custom_emojis for one in self.notifications):
            # A quote with pictures in the place of shortcodes may be shorter by a line.
            self._notifications.refresh_all()
        self.viewport().update()

    @Slot()
    def _restyle(self) -> None:
        self._rows.forget()
        self.set_rules(_rule(self._theme), _heading(self._theme))
        self.set_style(item_style(self._theme))


def _rule(theme: Theme) -> ColumnRule:
    width = theme.px(_WIDTH)
    return ColumnRule(width, width, gap=_GAP, side=PANE_MARGIN, top=_GAP, bottom=PANE_MARGIN)


def _heading(theme: Theme) -> HeadingRule:
    return HeadingRule(height=theme.line("lead") + _GAP, gap=_HEADING_GAP - _GAP)
