"""Buttons for the signed-in accounts that are not in use."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from kesong_desktop.model.account import Account
from kesong_desktop.ui.images.pictures import RemoteSource
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.shortcuts import account_key
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import clear, set_tip
from kesong_desktop.ui.widgets.avatar import draw_avatar
from kesong_desktop.ui.widgets.focus_ring import FocusRing

_MOST = 4
"""More of them than this stand in the menu alone."""
_FACE_PX, _SIDE_PX, _PICTURE_PX = 28, 36, 96


class AccountSwitcher(QWidget):
    """The accounts that are not in use; ``chosen`` carries the one that was clicked."""

    chosen = Signal(object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(2, 0, 0, 4)
        self._row.setSpacing(4)
        self.hide()

    def show_accounts(self, known: list[Account], current: Account | None) -> None:
        """Show all but ``current``, in the order in which they were added."""
        clear(self._row)
        others = [
            (number, one)
            for number, one in enumerate(known, start=1)
            if current is not None and one.key != current.key
        ]
        for number, account in others[:_MOST]:
            face = _Face(self._context, account, account_key(number))
            face.clicked.connect(partial(self.chosen.emit, account))
            self._row.addWidget(face)
        self._row.addStretch(1)
        self.setVisible(bool(others))

    def set_narrow(self, *, narrow: bool) -> None:
        """Arrange the buttons in a column if ``narrow``, else in a row."""
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)


class _Face(QPushButton):
    def __init__(self, context: UiContext, account: Account, key: str) -> None:
        super().__init__()
        self._context = context
        self._account = account
        self.setProperty("role", "account")
        self.setFixedSize(_SIDE_PX, _SIDE_PX)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        handle = messages.handle(account)
        self.setAccessibleName(self.tr("Use {0}").format(handle))
        set_tip(self, f"{handle} ({key})" if key else handle)
        context.pictures.ready.connect(self._repaint)
        FocusRing(self)

    def sizeHint(self) -> QSize:
        """Return the fixed size of the button."""
        return QSize(_SIDE_PX, _SIDE_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, then the avatar."""
        super().paintEvent(event)
        account, edge = self._account, (_SIDE_PX - _FACE_PX) / 2
        pixmap = None
        if account.avatar_url:
            pixmap = self._context.pictures.get(RemoteSource(account.key, account.avatar_url, _PICTURE_PX))
        painter = QPainter(self)
        draw_avatar(
            painter, QRectF(edge, edge, _FACE_PX, _FACE_PX), account.name, pixmap, self._context.theme
        )
        painter.end()

    @Slot(object)
    def _repaint(self, key: object) -> None:
        if isinstance(key, RemoteSource) and key.url == self._account.avatar_url:
            self.update()
