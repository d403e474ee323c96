"""The rail at the left: a new post first, then the panes, then who one is."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kesong_desktop.model.account import Account
from kesong_desktop.ui import messages
from kesong_desktop.ui.faces import Faces
from kesong_desktop.ui.logo import draw_logo
from kesong_desktop.ui.pictures import Remote
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.tokens import RAIL_NARROW, RAIL_WIDTH
from kesong_desktop.ui.widgets.avatar import draw_avatar
from kesong_desktop.ui.widgets.buttons import RailItem, button
from kesong_desktop.ui.widgets.focus import FocusRing
from kesong_desktop.ui.widgets.look import divider, menu, menu_words, set_tip

_FACE_PX = 96
_Act = Callable[[], object]


class Rail(QFrame):
    """``chosen`` carries the name of a pane; ``account_chosen`` an account to use from now on."""

    chosen = Signal(str)
    new_post_wanted = Signal()
    account_chosen = Signal(object)
    account_wanted = Signal()
    sign_out_wanted = Signal(object)

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage = stage
        self._items: dict[str, RailItem] = {}
        self._group = QButtonGroup(self)
        self.setProperty("role", "rail")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 16, 12, 16)
        self._column.setSpacing(4)
        self._sign = _Sign(stage)
        self._column.addWidget(self._sign)
        self._column.addSpacing(8)
        self._new = button(self.tr("New post"), kind="filled", icon=stage.icons.icon("plus", "on_accent"))
        set_tip(self._new, self.tr("New post (Ctrl+N)"))
        self._new.setAccessibleName(self.tr("New post"))
        self._new.clicked.connect(self.new_post_wanted)
        self._column.addWidget(self._new)
        self._column.addSpacing(8)
        self._add_items()
        self._faces = Faces(stage)
        self._faces.chosen.connect(self.account_chosen)
        self._column.addWidget(self._faces)
        self._me = AccountButton(stage)
        self._me.clicked.connect(self._open_menu)
        self._column.addWidget(self._me)
        self.set_narrow(narrow=False)

    def set_current(self, name: str) -> None:
        """Mark the pane in front; a name that the rail does not have marks none."""
        self._group.setExclusive(False)
        for key, item in self._items.items():
            item.setChecked(key == name)
        self._group.setExclusive(True)

    def set_count(self, name: str, count: int) -> None:
        """Show a figure beside an entry; 0 shows none."""
        self._items[name].set_count(count)

    def set_narrow(self, *, narrow: bool) -> None:
        """Show icons alone, 64 wide, or icons and words, 208 wide."""
        self.setFixedWidth(RAIL_NARROW if narrow else self._stage.theme.px(RAIL_WIDTH))
        self._sign.setFixedHeight(self._stage.theme.control(44))
        self._me.setFixedHeight(self._stage.theme.control(48))
        for item in self._items.values():
            item.set_narrow(narrow)
        self._new.setText("" if narrow else self.tr("New post"))
        self._new.setProperty("narrow", narrow)
        self._sign.set_narrow(narrow=narrow)
        self._me.set_narrow(narrow=narrow)
        self._faces.set_narrow(narrow=narrow)

    def show_account(self, account: Account | None) -> None:
        """Show who one is, and who else one is here."""
        self._me.show_account(account)
        self._faces.show_accounts(self._stage.desk.accounts.all(), account)

    def drop_target(self, point: QPoint) -> str:
        """What pictures that are put down at a point of the rail are for: ``compose``, ``review`` or nothing (empty)."""
        targets: tuple[tuple[str, QWidget], ...] = (("compose", self._new), ("review", self._items["review"]))
        return next((name for name, widget in targets if widget.geometry().contains(point)), "")

    def show_target(self, name: str) -> None:
        """Let the entry be seen that would take what is in the hand; empty for none."""
        self._new.setDown(name == "compose")
        self._items["review"].setDown(name == "review")

    def _add_items(self) -> None:
        self._add("feed", "house-simple", self.tr("Feed"), "Ctrl+1")
        self._add("roll", "image", self.tr("Camera roll"), "Ctrl+2")
        self._add("review", "star", self.tr("New review"), "Ctrl+3")
        self._add("inbox", "bell", self.tr("Inbox"), "Ctrl+6")
        line = divider()
        self._column.addSpacing(6)
        self._column.addWidget(line)
        self._column.addSpacing(6)
        self._add("drafts", "note-pencil", self.tr("Drafts"), "Ctrl+4")
        self._add("outbox", "tray", self.tr("Outbox"), "Ctrl+5")
        self._column.addStretch(1)
        self._add("preferences", "gear-six", self.tr("Preferences"), "Ctrl+,")
        self._column.addSpacing(4)

    def _add(self, name: str, icon: str, words: str, key: str) -> None:
        item = RailItem(self._stage.icons.icon(icon), words, key=key)
        item.clicked.connect(partial(self.chosen.emit, name))
        self._items[name] = item
        self._group.addButton(item)
        self._column.addWidget(item)

    @Slot()
    def _open_menu(self) -> None:
        """Who else one is here, and the way in and out."""
        accounts, current = self._stage.desk.accounts.all(), self._stage.account()
        icons, shown = self._stage.icons, menu(self)
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
    """Face, name and server of the account in use."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage
        self._account: Account | None = None
        self._is_narrow = False
        self.setProperty("role", "account")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        stage.pictures.ready.connect(self._repaint)
        FocusRing(self)

    def show_account(self, account: Account | None) -> None:
        """Show this one."""
        self._account = account
        self.setVisible(account is not None)
        if account is not None:
            self.setAccessibleName(self.tr("Account: {0}").format(messages.handle(account)))
            set_tip(self, messages.handle(account))
        self.update()

    def set_narrow(self, *, narrow: bool) -> None:
        """Show the face alone."""
        self._is_narrow = narrow
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the rail."""
        return QSize(40, self._stage.theme.control(48))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, then who it is."""
        super().paintEvent(event)
        account, theme = self._account, self._stage.theme
        if account is None:
            return
        painter = QPainter(self)
        side = 36
        left = (self.width() - side) / 2 if self._is_narrow else 6
        face = QRectF(left, (self.height() - side) / 2, side, side)
        pixmap = None
        if account.avatar_url:
            pixmap = self._stage.pictures.get(Remote(account.key, account.avatar_url, _FACE_PX))
        draw_avatar(painter, face, account.name, pixmap, theme)
        if not self._is_narrow:
            self._words(painter, account, QRect(52, 0, self.width() - 52 - 26, self.height()))
            caret = QRectF(self.width() - 22, self.height() / 2 - 8, 16, 16)
            self._stage.icons.draw(painter, caret, "caret-down", "ink2")
        painter.end()

    def _words(self, painter: QPainter, account: Account, area: QRect) -> None:
        theme = self._stage.theme
        middle = area.center().y()
        name_line, host_line = theme.line("body"), theme.line("small")
        where = self.tr("This computer") if account.is_home else account.host
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
        if self._account is not None and isinstance(key, Remote) and key.url == self._account.avatar_url:
            self.update()


class _Sign(QWidget):
    """The croissant and the name; the croissant alone where it is narrow."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage
        self._is_narrow = False

    def set_narrow(self, *, narrow: bool) -> None:
        self._is_narrow = narrow
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        left = (self.width() - 26) // 2 if self._is_narrow else 10
        area = QRect(left, 0, self.width() - left, self.height())
        draw_logo(painter, area, self._stage.theme, with_name=not self._is_narrow)
        painter.end()
