"""The picture under the pointer while photos are dragged."""

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap

from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.style.tokens import RADIUS_TILE

_SIDE = 72
_DISC = 26
_STEP = 6


def drag_pixmap(theme: Theme, first: QPixmap | None, count: int, dpr: float) -> QPixmap:
    """Return the first picture, the edge of another one behind it, and the number of photos."""
    side = _SIDE + _STEP + _DISC // 2
    drawn = QPixmap(round(side * dpr), round(side * dpr))
    drawn.setDevicePixelRatio(dpr)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    top = _DISC // 2
    if count > 1:
        _card(painter, theme, QRectF(_STEP, top - _STEP, _SIDE, _SIDE), None)
    _card(painter, theme, QRectF(0, top, _SIDE, _SIDE), first)
    if count > 1:
        text = QLocale().toString(count)
        painter.setFont(theme.font("small_strong", tabular=True))
        wide = max(_DISC, painter.fontMetrics().horizontalAdvance(text) + 14)
        disc = QRectF(side - wide - 1, 1, wide, _DISC)
        painter.setPen(QPen(theme.color("paper"), 2))
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(disc, _DISC / 2, _DISC / 2)
        painter.setPen(theme.color("on_accent"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return drawn


def _card(painter: QPainter, theme: Theme, area: QRectF, picture: QPixmap | None) -> None:
    shape = QPainterPath()
    shape.addRoundedRect(area, RADIUS_TILE, RADIUS_TILE)
    painter.save()
    painter.setClipPath(shape)
    painter.fillRect(area, theme.color("sunken"))
    if picture is not None and not picture.isNull():
        side = min(picture.width(), picture.height())
        cut = QRectF((picture.width() - side) / 2, (picture.height() - side) / 2, side, side)
        painter.drawPixmap(area, picture, cut)
    painter.restore()
    painter.setPen(QPen(theme.color("line2"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_TILE, RADIUS_TILE)
