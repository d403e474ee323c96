"""Placeholder tiles while posts are loading."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from kesong_desktop.ui.posts.skeleton import Skeleton
from kesong_desktop.ui.style.tokens import PANE_MARGIN, RADIUS_CARD, TILE_GAP, TILE_PADDING

_TILE, _MOST_COLUMNS, _FOOT = 224, 6, 84
_COVERS = (1.25, 0.75, 1.0, 1.33, 0.8)
"""Height / width of covers, one after the other."""


class TileSkeleton(Skeleton):
    """Tiles in columns; after a second it says that posts are being loaded."""

    def draw_shapes(self, painter: QPainter) -> QRectF:
        """Draw as many tiles as there is room for."""
        inner = max(1, self.width() - 2 * PANE_MARGIN)
        count = min(max(2, (inner + TILE_GAP) // (_TILE + TILE_GAP)), _MOST_COLUMNS)
        wide = (inner - (count - 1) * TILE_GAP) / count
        for column in range(count):
            y, number = 8.0, column
            while y < self.height():
                high = wide * _COVERS[number % len(_COVERS)]
                self._draw_tile(painter, QRectF(PANE_MARGIN + column * (wide + TILE_GAP), y, wide, high))
                y += high + _FOOT + TILE_GAP
                number += 2
        return QRectF(self.rect())

    def _draw_tile(self, painter: QPainter, cover: QRectF) -> None:
        theme = self._theme
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("card"))
        painter.drawRoundedRect(cover.adjusted(0.5, 0.5, -0.5, _FOOT - 0.5), RADIUS_CARD, RADIUS_CARD)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(cover.adjusted(1, 1, -1, 0), RADIUS_CARD, RADIUS_CARD)
        left, below = cover.left() + TILE_PADDING, cover.bottom() + 14
        painter.drawRoundedRect(QRectF(left, below, cover.width() * 0.7, 12), 6, 6)
        painter.drawEllipse(QRectF(left, below + 26, 24, 24))
        painter.drawRoundedRect(QRectF(left + 32, below + 33, cover.width() * 0.35, 10), 5, 5)
