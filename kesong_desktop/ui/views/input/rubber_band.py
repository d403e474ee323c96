"""A rubber band over a view, which also selects what scrolls by while it is held at an edge."""

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea

_TICK_MS = 16
_EDGE_PX = 24
_SLOWEST, _FASTEST = 4, 80
_FILL_ALPHA = 0.14


class RubberBand(QObject):
    """``stretched`` is emitted when it covers something else. Points are those of the viewport."""

    stretched = Signal()

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._view = view
        self._start: QPoint | None = None
        self._end = QPoint()
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._scroll_on)

    @property
    def is_active(self) -> bool:
        """Whether the rubber band is being stretched."""
        return self._start is not None

    @property
    def area(self) -> QRect:
        """The rectangle of the rubber band, in coordinates of the whole contents; null while there is none."""
        if self._start is None:
            return QRect()
        return QRect(self._start, self._end + self._scrolled()).normalized()

    def begin(self, point: QPoint) -> None:
        """Begin the rubber band at ``point`` of the viewport, which becomes its fixed corner."""
        self._start = point + self._scrolled()
        self._end = point

    def stretch(self, point: QPoint) -> None:
        """Move the other corner to ``point`` of the viewport; scroll while it is at an edge."""
        self._end = point
        if self._speed():
            self._tick.start()
        else:
            self._tick.stop()
        self.stretched.emit()

    def end(self) -> None:
        """Remove the rubber band and stop scrolling."""
        self._start = None
        self._tick.stop()

    def paint(self, painter: QPainter, color: QColor) -> None:
        """Draw the rubber band, if there is one."""
        if self._start is None:
            return
        fill = QColor(color)
        fill.setAlphaF(_FILL_ALPHA)
        painter.setPen(QPen(color, 1))
        painter.setBrush(fill)
        painter.drawRect(QRectF(self.area.translated(-self._scrolled())).adjusted(0.5, 0.5, -0.5, -0.5))

    def _scrolled(self) -> QPoint:
        return QPoint(0, self._view.verticalScrollBar().value())

    def _speed(self) -> int:
        """Pixels for each tick; the farther beyond the edge, the more."""
        y, bottom = self._end.y(), self._view.viewport().height() - _EDGE_PX
        beyond = y - _EDGE_PX if y < _EDGE_PX else max(0, y - bottom)
        if not beyond:
            return 0
        speed = min(_FASTEST, max(_SLOWEST, abs(beyond) // 2))
        return speed if beyond > 0 else -speed

    @Slot()
    def _scroll_on(self) -> None:
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + self._speed())
        self.stretched.emit()
