"""Placeholder cards while posts are loading."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from kesong_desktop.ui.posts.cards.post_card_view import CARD_WIDTH
from kesong_desktop.ui.posts.skeleton import Skeleton
from kesong_desktop.ui.style.tokens import CARD_GAP, CARD_PADDING, RADIUS_CARD

_HEAD, _PICTURE, _FOOT = 64, 420, 120


class FeedSkeleton(Skeleton):
    """Cards of their true size; after a second it says that posts are being loaded."""

    def draw_shapes(self, painter: QPainter) -> QRectF:
        """Draw cards down to the lower end."""
        wide = min(CARD_WIDTH, self.width() - 32)
        left, y = (self.width() - wide) / 2, 8.0
        while y < self.height():
            self._draw_card(painter, QRectF(left, y, wide, _HEAD + _PICTURE + _FOOT))
            y += _HEAD + _PICTURE + _FOOT + CARD_GAP
        return QRectF(left, 8 + _HEAD, wide, _PICTURE)

    def _draw_card(self, painter: QPainter, box: QRectF) -> None:
        theme = self._theme
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("card"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CARD, RADIUS_CARD)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sunken"))
        left, top = box.left() + CARD_PADDING, box.top()
        painter.drawEllipse(QRectF(left, top + 12, 40, 40))
        painter.drawRoundedRect(QRectF(left + 52, top + 18, 140, 10), 5, 5)
        painter.drawRoundedRect(QRectF(left + 52, top + 38, 200, 8), 4, 4)
        painter.drawRect(QRectF(box.left() + 1, top + _HEAD, box.width() - 2, _PICTURE))
        below = top + _HEAD + _PICTURE
        painter.drawRoundedRect(QRectF(left, below + 56, 260, 12), 6, 6)
        painter.drawRoundedRect(QRectF(left, below + 82, box.width() - 160, 10), 5, 5)
