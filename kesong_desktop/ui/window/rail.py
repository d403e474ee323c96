"""The navigation rail at the left: new post, panes, and the account in use."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.model.account import Account
from kesong_desktop.ui.images.pictures import RemoteSource
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.logo import draw_logo
from kesong_desktop.ui.style.style_helpers import divider, menu, menu_words, set_tip
from kesong_desktop.ui.style.tokens import RAIL_NARROW, rail_width
from kesong_desktop.ui.widgets.avatar import draw_avatar
from kesong_desktop.ui.widgets.buttons import RailItem, button
from kesong_desktop.ui.widgets.focus_ring import FocusRing
from kesong_desktop.ui.window.accounts.account_switcher import AccountSwitcher
from kesong_desktop.ui.window.commands.key_list import PaneEntry, pane_entries

_FACE_PX = 96
_SIDE = 12
"""The margin at both sides."""
_Act = Callable[[], object]


class Rail(QFrame):
    """``chosen`` carries the name of a pane; ``account_chosen`` an account to use from now on."""

    chosen = Signal(str)
    new_post_wanted = Signal()
    account_chosen = Signal(object)
    account_wanted = Signal()
    sign_out_wanted = Signal(object)
    profile_wanted = Signal()

    def __init__(self, context: UiContext, accounts: Accounts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._accounts = accounts
        self._items: dict[str, RailItem] = {}
        self._group = QButtonGroup(self)
        self.setProperty("role", "rail")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_SIDE, 12, 0, 12)
        self._column.setSpacing(4)
        self._sign = _Sign(context)
        self._column.addWidget(self._sign)
        self._column.addSpacing(8)
        self._new = button(self.tr("New post"), kind="filled", icon=context.icons.icon("plus", "on_accent"))
        self._name_new()
        self._new.clicked.connect(self.new_post_wanted)
        self._column.addWidget(self._new)
        self._column.addSpacing(8)
        self._list = QWidget()
        self._entries = QVBoxLayout(self._list)
        self._area = self._scrolled()
        self._column.addWidget(self._area, 1)
        self._add_items()
        self._faces = AccountSwitcher(context)
        self._faces.chosen.connect(self.account_chosen)
        self._column.addWidget(self._faces)
        self._me = AccountButton(context)
        self._me.clicked.connect(self._open_menu)
        self._column.addWidget(self._me)
        self.set_narrow(narrow=False)

    def set_current(self, name: str) -> None:
        """Mark the pane in front; a name that the rail does not have marks none."""
        self._group.setExclusive(False)
        for key, item in self._items.items():
            item.setChecked(key == name)
            if key == name:
                self._area.ensureWidgetVisible(item, 0, 0)
        self._group.setExclusive(True)

    def set_count(self, name: str, count: int) -> None:
        """Show a count beside an entry; 0 shows none."""
        self._items[name].set_count(count)

    def set_narrow(self, *, narrow: bool) -> None:
        """Show icons alone, 64 pixels wide, or icons and words, 208 pixels wide and more with larger text."""
        for item in self._items.values():
            item.set_narrow(narrow)
        words = max(item.sizeHint().width() for item in self._items.values()) + 2 * _SIDE + 1
        width = RAIL_NARROW if narrow else max(rail_width(self._context.theme.text_percent), words)
        self.setFixedWidth(width)
        for part in (self._sign, self._new, self._faces, self._me):
            part.setFixedWidth(width - 2 * _SIDE)
        # One pixel is the line at the edge.
        self._list.setFixedWidth(width - 2 * _SIDE - 1)
        # All entries have room in the smallest window.
        self._column.setSpacing(2 if narrow else 4)
        self._sign.setFixedHeight(self._context.theme.control(44))
        self._me.setFixedHeight(self._context.theme.control(48))
        self._new.setText("" if narrow else self.tr("New post"))
        self._new.setProperty("narrow", narrow)
        self._sign.set_narrow(narrow=narrow)
        self._me.set_narrow(narrow=narrow)
        self._faces.set_narrow(narrow=narrow)

    @Slot()
    def retranslate(self) -> None:
        """Show the texts of the language that is used now."""
        for entry in pane_entries():
            self._items[entry.name].set_title(entry.title, entry.key)
        self._name_new()
        self.set_narrow(narrow=bool(self._new.property("narrow")))
        self.show_account(self._accounts.current_or_none())

    def show_account(self, account: Account | None) -> None:
        """Show the account in use and the other signed-in accounts."""
        self._me.show_account(account)
        self._faces.show_accounts(self._accounts.all(), account)

    def drop_target(self, point: QPoint) -> str:
        """Return the entry that takes files dropped at a point of the rail: ``compose``, ``review`` or none (empty)."""
        targets: tuple[tuple[str, QWidget], ...] = (("compose", self._new), ("review", self._items["review"]))
        places = ((name, QRect(widget.mapTo(self, QPoint(0, 0)), widget.size())) for name, widget in targets)
        return next((name for name, place in places if place.contains(point)), "")

    def show_target(self, name: str) -> None:
        """Highlight the entry that would take the dragged files; empty for none."""
        self._new.setDown(name == "compose")
        self._items["review"].setDown(name == "review")

    def _name_new(self) -> None:
        set_tip(self._new, self.tr("New post (Ctrl+N)"))
        self._new.setAccessibleName(self.tr("New post"))

    def _add_items(self) -> None:
        for entry in pane_entries():
            if entry.name == "drafts":
                self._entries.addSpacing(6)
                self._entries.addWidget(divider())
                self._entries.addSpacing(6)
            elif entry.name == "preferences":
                self._entries.addStretch(1)
            self._add(entry)

    def _add(self, entry: PaneEntry) -> None:
        item = RailItem(self._context.icons.icon(entry.icon), entry.title, key=entry.key)
        item.clicked.connect(partial(self.chosen.emit, entry.name))
        self._items[entry.name] = item
        self._group.addButton(item)
        self._entries.addWidget(item)

    def _scrolled(self) -> QScrollArea:
        """Return a scroll area with the entries, for low windows; its bar is where the margin is otherwise."""
        self._entries.setContentsMargins(0, 0, 0, 0)
        self._entries.setSpacing(4)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._list)
        return area

    @Slot()
    def _open_menu(self) -> None:
        """Open the menu with one's own profile, all accounts, adding an account and signing out."""
        accounts, current = self._accounts.all(), self._accounts.current_or_none()
        icons, shown = self._context.icons, menu(self)
        shown.addAction(icons.icon("user-circle"), self.tr("Your profile"), self.profile_wanted.emit)
        shown.addSeparator()
        for account in accounts:
            name = menu_words(messages.handle(account))
            action = shown.addAction(name, partial(self.account_chosen.emit, account))
            action.setCheckable(True)
            action.setChecked(current is not None and account.key == current.key)
        shown.addSeparator()
        shown.addAction(icons.icon("plus"), self.tr("Add an account…"), self.account_wanted.emit)
        if current is not None:
            words = menu_words(self.tr("Sign out: {0}").format(messages.handle(current)))
            shown.addAction(icons.icon("sign-out"), words, partial(self.sign_out_wanted.emit, current))
        corner = self._me.mapToGlobal(self._me.rect().topLeft())
        corner.setY(corner.y() - shown.sizeHint().height() - 4)
        shown.popup(corner)


class AccountButton(QPushButton):
    """Button with avatar, name and server of the account in use."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._account: Account | None = None
        self._is_narrow = False
        self.setProperty("role", "account")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        context.pictures.ready.connect(self._repaint)
        FocusRing(self)

    def show_account(self, account: Account | None) -> None:
        """Show ``account``; None hides the button."""
        self._account = account
        self.setVisible(account is not None)
        if account is not None:
            self.setAccessibleName(self.tr("Account: {0}").format(messages.handle(account)))
            self.setAccessibleDescription(self._where(account))
            set_tip(self, messages.handle(account))
        self.update()

    def set_narrow(self, *, narrow: bool) -> None:
        """Show the avatar alone, or also the names."""
        self._is_narrow = narrow
        self.update()

    def sizeHint(self) -> QSize:
        """Return the preferred size, as wide as the rail."""
        return QSize(40, self._context.theme.control(48))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, then avatar, name and server."""
        super().paintEvent(event)
        account, theme = self._account, self._context.theme
        if account is None:
            return
        painter = QPainter(self)
        side = 36
        left = (self.width() - side) / 2 if self._is_narrow else 6
        face = QRectF(left, (self.height() - side) / 2, side, side)
        pixmap = None
        if account.avatar_url:
            pixmap = self._context.pictures.get(RemoteSource(account.key, account.avatar_url, _FACE_PX))
        draw_avatar(painter, face, account.name, pixmap, theme)
        if not self._is_narrow:
            self._words(painter, account, QRect(50, 0, self.width() - 50 - 24, self.height()))
            caret = QRectF(self.width() - 22, self.height() / 2 - 8, 16, 16)
            self._context.icons.draw(painter, caret, "caret-down", "ink2")
        painter.end()

    def _where(self, account: Account) -> str:
        return self.tr("This computer") if account.is_home else account.host

    def _words(self, painter: QPainter, account: Account, area: QRect) -> None:
        theme = self._context.theme
        middle = area.center().y()
        name_line, host_line = theme.line("body"), theme.line("small")
        where = self._where(account)
        for kind, color, words, top, height in (
            ("body_strong", "ink", account.name, middle - name_line + 2, name_line),
            ("small", "ink3", where, middle + 2, host_line),
        ):
            painter.setFont(theme.font(kind))
            painter.setPen(theme.color(color))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
            box = QRect(area.left(), top, area.width(), height)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)

    @Slot(object)
    def _repaint(self, key: object) -> None:
        if (
            self._account is not None
            and isinstance(key, RemoteSource)
            and key.url == self._account.avatar_url
        ):
            self.update()


class _Sign(QWidget):
    """The logo with the name of the program; the logo alone where the rail is narrow."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._is_narrow = False

    def set_narrow(self, *, narrow: bool) -> None:
        self._is_narrow = narrow
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        left = (self.width() - 26) // 2 if self._is_narrow else 10
        area = QRect(left, 0, self.width() - left, self.height())
        draw_logo(painter, area, self._context.theme, with_name=not self._is_narrow)
        painter.end()
