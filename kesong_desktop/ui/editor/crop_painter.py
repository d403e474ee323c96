"""Draws the overlay of the editor's canvas: the crop frame, and a label."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from kesong_desktop.ui.style.tokens import PILL, PILL_ALPHA, PILL_TEXT

_CORNER, _CORNER_WIDE = 22, 4
_DIM = 0.62


def paint_crop_frame(painter: QPainter, area: QRectF, box: QRectF, ground: QColor) -> None:
    """Dim what of ``area`` is outside of ``box`` with the colour ``ground``, and draw the frame with its thirds and corners."""
    dim = QColor(ground)
    dim.setAlphaF(_DIM)
    for outside in _around(area, box):
        painter.fillRect(outside, dim)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    white, thin = QColor(PILL_TEXT), QColor(PILL_TEXT)
    thin.setAlphaF(0.5)
    painter.setPen(QPen(thin, 1))
    for part in (1 / 3, 2 / 3):
        x, y = box.left() + box.width() * part, box.top() + box.height() * part
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(white, 1.5))
    painter.drawRect(box)
    flat, miter = Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin
    painter.setPen(QPen(white, _CORNER_WIDE, Qt.PenStyle.SolidLine, flat, miter))
    for corner, x, y in (
        (box.topLeft(), 1, 1), (box.topRight(), -1, 1), (box.bottomLeft(), 1, -1), (box.bottomRight(), -1, -1),
    ):  # fmt: skip
        path = QPainterPath(corner + QPointF(_CORNER * x, 0))
        path.lineTo(corner)
        path.lineTo(corner + QPointF(0, _CORNER * y))
        painter.drawPath(path)
    painter.restore()


def paint_pill(painter: QPainter, corner: QPointF, words: str) -> None:
    """Draw a label inside the upper left ``corner`` of a picture, in the painter's font."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    metrics = painter.fontMetrics()
    size = QSizeF(metrics.horizontalAdvance(words) + 20, max(24, metrics.height() + 8))
    box = QRectF(corner + QPointF(12, 12), size)
    ground = QColor(PILL)
    ground.setAlphaF(PILL_ALPHA)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.setPen(QColor(PILL_TEXT))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()


def _around(area: QRectF, box: QRectF) -> list[QRectF]:
    """Return what of ``area`` is above, below, left and right of ``box``."""
    inner = box & area
    return [
        QRectF(area.left(), area.top(), area.width(), inner.top() - area.top()),
        QRectF(area.left(), inner.bottom(), area.width(), area.bottom() - inner.bottom()),
        QRectF(area.left(), inner.top(), inner.left() - area.left(), inner.height()),
        QRectF(inner.right(), inner.top(), area.right() - inner.right(), inner.height()),
    ]
