"""SheetArea: the content of a sheet, which scrolls where the window is too low for it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

RING_PX: Final = 4
"""Room around the content for the focus ring, which ends where the content does."""
_LOWEST_PX: Final = 120


class SheetArea(QScrollArea):
    """As large as its content. ``room`` returns how many pixels high it may be; beyond, it scrolls."""

    def __init__(self, room: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(RING_PX, RING_PX, RING_PX, RING_PX)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._holder)

    def set_content(self, widget: QWidget) -> None:
        """Show ``widget``; what was shown before is removed, and left to its owner."""
        while self._column.count():
            self._column.takeAt(0)
        self._column.addWidget(widget)

    def sizeHint(self) -> QSize:
        """Return the size of the content, and the width of the scroll bar where that is needed."""
        width = self._column.totalSizeHint().width()
        height = self._height_for(width)
        bar = self.verticalScrollBar().sizeHint().width() if height > self._room() else 0
        return QSize(width + bar, height)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the content and a height of a few lines."""
        hint = self.sizeHint()
        return QSize(hint.width(), min(hint.height(), _LOWEST_PX))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the content."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the sheet: arrows move in its lists, and do not scroll."""
        event.ignore()

    def _height_for(self, width: int) -> int:
        if self._column.hasHeightForWidth():
            return self._column.totalHeightForWidth(width)
        return self._column.totalSizeHint().height()
