"""A rubber band over a canvas: everything that it touches, also what scrolls by while it is held at an edge."""

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPalette, QPen

from kesong_desktop.ui.widgets.canvas import Canvas

_TICK_MS = 16
_EDGE_PX = 24
_SLOWEST, _FASTEST = 4, 80


class Band(QObject):
    """``pulled`` tells that it covers something else. Points are those of the viewport."""

    pulled = Signal()

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._start: QPoint | None = None
        self._here = QPoint()
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._scroll_on)

    @property
    def is_pulled(self) -> bool:
        """Whether it is in use."""
        return self._start is not None

    @property
    def area(self) -> QRect:
        """What it covers of the whole canvas, in the canvas's own coordinates."""
        if self._start is None:
            return QRect()
        return QRect(self._start, self._here + self._scrolled()).normalized()

    def begin(self, point: QPoint) -> None:
        """Fasten one end."""
        self._start = point + self._scrolled()
        self._here = point

    def pull(self, point: QPoint) -> None:
        """Move the other end."""
        self._here = point
        if self._speed():
            self._tick.start()
        else:
            self._tick.stop()
        self.pulled.emit()

    def let_go(self) -> None:
        """It is gone."""
        self._start = None
        self._tick.stop()

    def paint(self, painter: QPainter, palette: QPalette) -> None:
        """Draw it, if it is there."""
        if self._start is None:
            return
        line = palette.color(QPalette.ColorRole.Highlight)
        fill = QColor(line)
        fill.setAlphaF(0.14)
        painter.setPen(QPen(line, 1))
        painter.setBrush(fill)
        painter.drawRect(QRectF(self.area.translated(-self._scrolled())).adjusted(0.5, 0.5, -0.5, -0.5))

    def _scrolled(self) -> QPoint:
        return QPoint(0, self._canvas.verticalScrollBar().value())

    def _speed(self) -> int:
        """Pixels for each tick; the farther beyond the edge, the more."""
        y, bottom = self._here.y(), self._canvas.viewport().height() - _EDGE_PX
        beyond = y - _EDGE_PX if y < _EDGE_PX else max(0, y - bottom)
        if not beyond:
            return 0
        speed = min(_FASTEST, max(_SLOWEST, abs(beyond) // 2))
        return speed if beyond > 0 else -speed

    @Slot()
    def _scroll_on(self) -> None:
        bar = self._canvas.verticalScrollBar()
        bar.setValue(bar.value() + self._speed())
        self.pulled.emit()
