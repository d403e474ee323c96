"""Badges on photos: pills with an icon and words, stars, and the number in the selection."""

from collections import OrderedDict

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap

from kesong_desktop.model.library.rating import Rating
from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.style.tokens import PILL, PILL_ALPHA, PILL_TEXT, RADIUS_TILE

_PILL_HEIGHT, _PILL_STEP, _PILL_AIR = 24, 28, 34
_STAR, _STAR_GAP, _STARS_HEIGHT = 11, 2, 20
_REJECTED_ALPHA = 0.62
_NUMBER = 26
_MOST_PILLS = 400


class BadgePainter:
    """Paints badges. Pills and stars are kept as pixmaps: to draw text costs ten times as much as to copy it."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        self._theme = theme
        self._icons = icons
        self._pixmaps: OrderedDict[tuple[str, str, int, float], QPixmap] = OrderedDict()

    def clear(self) -> None:
        """Drop the cached pixmaps after a change of colours or fonts."""
        self._pixmaps.clear()

    def pill_rect(self, rect: QRect, text: str, place: int) -> QRect:
        """Where a pill is in the tile ``rect``: places from 0 on are at the top right, -1 is at the bottom left."""
        metrics = QFontMetrics(self._theme.font("small_strong", tabular=True))
        width = max(_PILL_HEIGHT, min(rect.width() - 16, _PILL_AIR + metrics.horizontalAdvance(text)))
        height = self._theme.control(_PILL_HEIGHT)
        if place < 0:
            return QRect(rect.left() + 8, rect.bottom() - 7 - height, width, height)
        step = height + _PILL_STEP - _PILL_HEIGHT
        return QRect(rect.right() - 7 - width, rect.top() + 8 + step * place, width, height)

    def pill(
        self, painter: QPainter, rect: QRect, icon: str, text: str, *, place: int, device_ratio: float
    ) -> None:
        """Draw a pill into the tile ``rect``."""
        box = self.pill_rect(rect, text, place)
        key = (icon, text, box.width(), device_ratio)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            pixmap = self._keep(key, self._made_pill(box, icon, text, device_ratio))
        painter.drawPixmap(box.topLeft(), pixmap)

    def rating(self, painter: QPainter, rect: QRect, rating: Rating, device_ratio: float) -> None:
        """Draw stars at the bottom right of the tile; a rejected photo is veiled and crossed out."""
        if rating.is_rejected:
            self._cross_out(painter, QRectF(rect))
        if rating.stars:
            key = ("", "", rating.stars, device_ratio)
            pixmap = self._pixmaps.get(key)
            if pixmap is None:
                pixmap = self._keep(key, self._made_stars(rating.stars, device_ratio))
            width = pixmap.deviceIndependentSize().width()
            painter.drawPixmap(QPointF(rect.right() - 7 - width, rect.bottom() - 7 - _STARS_HEIGHT), pixmap)

    def number(self, painter: QPainter, rect: QRect, order: int, *, is_hovered: bool) -> None:
        """Draw the place in the selection at the top left, or under the pointer an empty ring."""
        spot = QRectF(rect.left() + 12, rect.top() + 12, _NUMBER, _NUMBER)
        if order:
            painter.setPen(QPen(self._theme.color("paper"), 2))
            painter.setBrush(self._theme.color("accent"))
            painter.drawEllipse(spot)
            painter.setPen(self._theme.color("on_accent"))
            painter.setFont(self._theme.font("small_strong", tabular=True))
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, str(order))
        elif is_hovered:
            shade = QColor(PILL)
            shade.setAlphaF(0.3)
            painter.setBrush(shade)
            painter.setPen(QPen(QColor(PILL_TEXT), 2))
            painter.drawEllipse(spot)

    def _made_pill(self, box: QRect, icon: str, text: str, device_ratio: float) -> QPixmap:
        pixmap = _transparent(box.width(), box.height(), device_ratio)
        painter = _painter_on(pixmap)
        self._ground(painter, QRectF(0, 0, box.width(), box.height()))
        role = "ink" if self._theme.is_dark else "raised"
        self._icons.draw(painter, QRectF(8, (box.height() - 14) / 2, 14, 14), icon, role)
        font = self._theme.font("small_strong", tabular=True)
        room = box.width() - 32
        painter.setPen(QColor(PILL_TEXT))
        painter.setFont(font)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0, room))
        area = QRectF(26, 0, box.width() - 26, box.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()
        return pixmap

    def _made_stars(self, stars: int, device_ratio: float) -> QPixmap:
        width = stars * _STAR + (stars - 1) * _STAR_GAP + 12
        pixmap = _transparent(width, _STARS_HEIGHT, device_ratio)
        painter = _painter_on(pixmap)
        self._ground(painter, QRectF(0, 0, width, _STARS_HEIGHT))
        role = "ink" if self._theme.is_dark else "raised"
        for number in range(stars):
            left = 6 + number * (_STAR + _STAR_GAP)
            self._icons.draw(
                painter, QRectF(left, (_STARS_HEIGHT - _STAR) / 2, _STAR, _STAR), "star-fill", role
            )
        painter.end()
        return pixmap

    def _ground(self, painter: QPainter, area: QRectF) -> None:
        ground = QColor(PILL)
        ground.setAlphaF(PILL_ALPHA)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)

    def _cross_out(self, painter: QPainter, area: QRectF) -> None:
        veil = QColor(self._theme.color("paper"))
        veil.setAlphaF(_REJECTED_ALPHA)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(veil)
        painter.drawRoundedRect(area, RADIUS_TILE, RADIUS_TILE)
        middle, arm = area.center(), min(28.0, area.width() / 5)
        painter.setPen(QPen(self._theme.color("bad"), 3, c=Qt.PenCapStyle.RoundCap))
        for sign in (1, -1):
            painter.drawLine(middle + QPointF(-arm, -arm * sign), middle + QPointF(arm, arm * sign))

    def _keep(self, key: tuple[str, str, int, float], pixmap: QPixmap) -> QPixmap:
        self._pixmaps[key] = pixmap
        if len(self._pixmaps) > _MOST_PILLS:
            self._pixmaps.popitem(last=False)
        return pixmap


def _transparent(width: int, height: int, device_ratio: float) -> QPixmap:
    pixmap = QPixmap(max(1, round(width * device_ratio)), max(1, round(height * device_ratio)))
    pixmap.setDevicePixelRatio(device_ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def _painter_on(pixmap: QPixmap) -> QPainter:
    painter = QPainter(pixmap)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    return painter
