"""Photos in the hand: dragged to a post, or to another program."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, QRectF, Qt, QUrl
from PySide6.QtGui import QDrag, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from kesong_desktop.ui.theme import Theme
from kesong_desktop.ui.tokens import RADIUS_TILE

_SIDE = 72
_DISC = 26
_STEP = 6


def carry(source: QWidget, paths: Sequence[str], picture: QPixmap) -> None:
    """Drag these files until they are put down. They are only ever copied: nobody who takes them may move them away."""
    drag = QDrag(source)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    drag.setMimeData(data)
    drag.setPixmap(picture)
    drag.setHotSpot(QPoint(_SIDE // 2, _SIDE // 2))
    drag.exec(Qt.DropAction.CopyAction)


def in_hand(theme: Theme, first: QPixmap | None, count: int, dpr: float) -> QPixmap:
    """What is seen under the pointer: the first picture, an edge of those behind it, and how many there are."""
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
        words = f"{count:,}"
        painter.setFont(theme.font("small_strong", tabular=True))
        wide = max(_DISC, painter.fontMetrics().horizontalAdvance(words) + 14)
        disc = QRectF(side - wide - 1, 1, wide, _DISC)
        painter.setPen(QPen(theme.color("paper"), 2))
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(disc, _DISC / 2, _DISC / 2)
        painter.setPen(theme.color("on_accent"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, words)
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
