"""A thin line that shows how far a video has been played, and can be clicked."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget

from kesong_desktop.ui.style.theme import Theme

HEIGHT_PX = 16
_LINE_PX, _HOVER_PX = 3, 6
_SKIP_MS = 5000


class ProgressLine(QAbstractSlider):
    """Milliseconds of a video. ``sought`` carries where a click, a drag or an arrow key leads."""

    sought = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFixedHeight(HEIGHT_PX)
        self.setSingleStep(_SKIP_MS)
        self.setPageStep(_SKIP_MS)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Position"))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.actionTriggered.connect(self._step)

    def show_position(self, position_ms: int, duration_ms: int) -> None:
        """Show how far a video is; one of unknown length shows nothing."""
        if self.isSliderDown():
            return
        self.setRange(0, duration_ms)
        self.setValue(position_ms)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Seek to the place that is pressed."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._seek(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Seek along while the button is held."""
        if self.isSliderDown():
            self._seek(event.position().x())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Follow the video again."""
        self.setSliderDown(False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line along the lower edge, thicker under the pointer or with the focus."""
        painter = QPainter(self)
        high = _HOVER_PX if self.underMouse() or self.hasFocus() else _LINE_PX
        top = self.height() - high
        painter.fillRect(QRectF(0, top, self.width(), high), self._theme.color("line2"))
        if self.maximum() > 0:
            part = self.value() / self.maximum()
            painter.fillRect(QRectF(0, top, self.width() * part, high), self._theme.color("accent"))
        painter.end()

    def _seek(self, x: float) -> None:
        value = round(self.maximum() * min(max(x / max(1, self.width()), 0.0), 1.0))
        self.setValue(value)
        self.sought.emit(value)

    def _step(self, _action: int) -> None:
        if not self.isSliderDown():
            self.sought.emit(self.sliderPosition())
