"""What a person thinks of a photo, drawn on its tile."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kesong_desktop.model.rating import Rating
from kesong_desktop.ui.icons import Icons
from kesong_desktop.ui.theme import Theme
from kesong_desktop.ui.tokens import PILL, PILL_ALPHA, RADIUS_TILE

_STAR, _GAP, _HIGH = 11, 2, 20
_VEIL_ALPHA = 0.62


def draw_verdict(painter: QPainter, rect: QRect, rating: Rating, theme: Theme, icons: Icons) -> None:
    """Stars at the bottom right of the tile; one that is rejected is veiled and crossed."""
    if rating.is_rejected:
        _veil(painter, QRectF(rect), theme)
    if rating.stars:
        _stars(painter, rect, rating.stars, icons, theme)


def _veil(painter: QPainter, area: QRectF, theme: Theme) -> None:
    veil = theme.color("paper")
    veil.setAlphaF(_VEIL_ALPHA)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(veil)
    painter.drawRoundedRect(area, RADIUS_TILE, RADIUS_TILE)
    middle, arm = area.center(), min(28.0, area.width() / 5)
    painter.setPen(QPen(theme.color("bad"), 3, c=Qt.PenCapStyle.RoundCap))
    for sign in (1, -1):
        painter.drawLine(middle + QPointF(-arm, -arm * sign), middle + QPointF(arm, arm * sign))


def _stars(painter: QPainter, rect: QRect, stars: int, icons: Icons, theme: Theme) -> None:
    wide = stars * _STAR + (stars - 1) * _GAP + 12
    box = QRectF(rect.right() - 7 - wide, rect.bottom() - 7 - _HIGH, wide, _HIGH)
    ground = QColor(PILL)
    ground.setAlphaF(PILL_ALPHA)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, _HIGH / 2, _HIGH / 2)
    role = "ink" if theme.is_dark else "raised"
    for number in range(stars):
        spot = QRectF(box.left() + 6 + number * (_STAR + _GAP), box.top() + (_HIGH - _STAR) / 2, _STAR, _STAR)
        icons.draw(painter, spot, "star-fill", role)
