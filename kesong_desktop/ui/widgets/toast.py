"""A short message at the bottom of the window, hidden after some seconds."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QTimer, Signal, Slot
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from kesong_desktop.ui.accessibility.announcement import announce
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.style.tokens import RADIUS_CARD, TOAST_MS
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.shadow import Shadow

_EDGE_PX: Final = 16
_GAP_PX: Final = 8
_MIN_PX: Final = 320
_LEFT_PX: Final = 20
_RIGHT_PX: Final = 12
_AIR_PX: Final = 12
"""Above and below words of several lines."""


class Toast(QFrame):
    """One message over the bottom of ``parent``, shown for ``stay_ms`` and as long as the pointer is on it.

    A new one takes the place of the old. ``acted`` is emitted when its action was pressed.
    """

    acted = Signal()

    def __init__(self, theme: Theme, parent: QWidget, stay_ms: int = TOAST_MS) -> None:
        super().__init__(parent)
        self._host = parent
        self._theme = theme
        self.setProperty("role", "toast")
        self._words = label("", tone="paper", parent=self)
        self._action = button("", kind="quiet", small=True, parent=self)
        self._action.setProperty("on", "dark")
        self._action.clicked.connect(self._act)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(stay_ms)
        self._timer.timeout.connect(self.hide)
        self._floor_px = 0
        self._obstacles: Callable[[], Sequence[QRect]] = tuple
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(_LEFT_PX, 0, _RIGHT_PX, 0)
        row.setSpacing(16)
        row.addWidget(self._words, 1)
        row.addWidget(self._action)
        self.hide()
        Shadow(self, theme, RADIUS_CARD)
        parent.installEventFilter(self)
        theme.changed.connect(self._place)

    @property
    def text(self) -> str:
        """The text that was shown last."""
        return self._words.text()

    def say(
        self,
        text: str,
        *,
        action: str = "",
        floor_px: int = 0,
        obstacles: Callable[[], Sequence[QRect]] = tuple,
        is_urgent: bool = False,
    ) -> None:
        """Show ``text``, with a button called ``action`` unless that is empty; a screen reader reads it out.

        It stands ``floor_px`` above the parent's end, or higher where it would cover one of ``obstacles`` of the parent.
        """
        self._floor_px = floor_px
        self._obstacles = obstacles
        self._words.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        announce(self, text, is_urgent=is_urgent)
        if not self.underMouse():
            self._timer.start()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the pointer is over the toast."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Start the time again when the pointer leaves."""
        if self.isVisible():
            self._timer.start()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps its place when the parent changes size."""
        if event.type() == QEvent.Type.Resize and watched is self._host:
            self._place()
        return super().eventFilter(watched, event)

    @Slot()
    def _act(self) -> None:
        self._timer.stop()
        self.hide()
        self.acted.emit()

    @Slot()
    def _place(self) -> None:
        room = self._host.size()
        height = self._theme.control(56)
        self._words.setWordWrap(False)
        most = room.width() - 2 * _EDGE_PX
        width = min(max(self._row.sizeHint().width(), _MIN_PX), most)
        if self._row.sizeHint().width() > most:
            self._words.setWordWrap(True)
            rest = _LEFT_PX + _RIGHT_PX
            if not self._action.isHidden():
                rest += self._action.sizeHint().width() + self._row.spacing()
            height = max(height, self._words.heightForWidth(most - rest) + 2 * _AIR_PX)
        lowest = QRect(
            (room.width() - width) // 2, room.height() - height - _EDGE_PX - self._floor_px, width, height
        )
        self.setGeometry(_free_of(self._obstacles(), lowest, _EDGE_PX))


def _free_of(obstacles: Sequence[QRect], area: QRect, highest: int) -> QRect:
    """Return the area moved up until it covers none of ``obstacles``; where that is above ``highest``, as it was."""
    moved = QRect(area)
    while hit := [one.top() for one in obstacles if one.intersects(moved)]:
        moved.moveBottom(min(hit) - _GAP_PX)
        if moved.top() < highest:
            return area
    return moved
