"""Base of the placeholders for posts that are being loaded."""

from PySide6.QtCore import QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from kesong_desktop.ui.style.theme import Theme

_LATE_MS = 1000


class Skeleton(QWidget):
    """Grey shapes; after a second it says that posts are being loaded. A subclass overrides ``draw_shapes``."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_late = False
        self._late = QTimer(self, singleShot=True)
        self._late.setInterval(_LATE_MS)
        self._late.timeout.connect(self._tell)
        self.setAccessibleName(self.tr("Loading posts…"))

    def draw_shapes(self, painter: QPainter) -> QRectF:
        """Draw the shapes, and return the area in whose middle the text stands."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to wait for the moment when the text appears."""
        super().showEvent(event)
        self._is_late = False
        self._late.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop waiting for the text."""
        super().hideEvent(event)
        self._late.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shapes, and the text after a second."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.draw_shapes(painter)
        if self._is_late:
            painter.setFont(self._theme.font("body_strong"))
            painter.setPen(self._theme.color("ink2"))
            painter.drawText(middle, Qt.AlignmentFlag.AlignCenter, self.tr("Loading posts…"))
        painter.end()

    @Slot()
    def _tell(self) -> None:
        self._is_late = True
        self.update()
