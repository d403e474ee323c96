"""Paints cards: pixels of parts that were drawn before are copied."""

from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from kesong_desktop.ui.images.strip_cache import StripCache
from kesong_desktop.ui.posts.cards.card import PostCard
from kesong_desktop.ui.posts.cards.card_part import CardInk, CardPart
from kesong_desktop.ui.style.tokens import RADIUS_CARD

_STRIP_BYTES, _WHOLE_BYTES = 8_000_000, 24_000_000


class CardPainter:
    """Draws cards on paper.

    A card whose pictures are all there is kept as one pixmap: to draw it again is a plain copy. Of one that is under the pointer,
    that plays or waits for its picture, the parts are kept.
    """

    def __init__(self, ink: CardInk) -> None:
        self._ink = ink
        self._strips = StripCache(_STRIP_BYTES)
        self._whole = StripCache(_WHOLE_BYTES)
        self._line: QColor | None = None

    def forget(self) -> None:
        """Look the colours up again, and drop what was drawn with the old ones."""
        self._line = None
        self._strips.clear()
        self._whole.clear()

    def draw(self, painter: QPainter, card: PostCard, at: QPoint, ratio: float, hot_spot: str) -> None:
        """Draw the card with its top left at ``at``; ``hot_spot`` names the part under the pointer, empty for none.

        ``ratio`` is the number of device pixels of one.
        """
        self.draw_at(painter, card, at.x(), at.y(), ratio, hot_spot)

    def draw_at(  # noqa: PLR0917 - a card and where it stands
        self, painter: QPainter, card: PostCard, x: int, y: int, ratio: float, hot_spot: str
    ) -> QPixmap | None:
        """Do what ``draw`` does, without an object for the place. Returns the pixels of the whole card, if there are any."""
        if hot_spot or not card.is_still(ratio):
            self._draw_parts(painter, card, QPoint(x, y), ratio, hot_spot)
            return None
        key, token = card.post.id, (id(card), ratio, card.token())
        pixmap = self._whole.find(key, token)
        if pixmap is None:
            pixmap = self._whole.get(key, token, partial(self._still, card, ratio))
        painter.drawPixmap(x, y, pixmap)
        return pixmap

    def _still(self, card: PostCard, ratio: float) -> QPixmap:
        pixmap = QPixmap(QSize(card.width, card.height) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        painter = QPainter(pixmap)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._draw_parts(painter, card, QPoint(), ratio, "")
        painter.end()
        return pixmap

    def _draw_parts(self, painter: QPainter, card: PostCard, at: QPoint, ratio: float, hot_spot: str) -> None:
        owner = card.owners.get(hot_spot, "")
        last = len(card.parts) - 1
        for number, part in enumerate(card.parts):
            hot = hot_spot if owner == part.name else ""
            end = card.height if number == last else card.parts[number + 1].top
            if part.is_live:
                self._draw_live(painter, part, at, hot)
                continue
            token = (id(card), part.token(), ratio, hot)
            make = partial(self._strip, card, part, end, ratio, hot)
            pixmap = self._strips.get((card.post.id, part.name), token, make)
            painter.drawPixmap(at.x(), at.y() + part.top, pixmap)

    def _draw_live(self, painter: QPainter, part: CardPart, at: QPoint, hot_spot: str) -> None:
        if self._line is None:
            self._line = self._ink.theme.color("line")
        line = self._line
        top = at.y() + part.top
        painter.fillRect(at.x(), top, 1, part.height, line)
        painter.fillRect(at.x() + part.width - 1, top, 1, part.height, line)
        painter.translate(at)
        part.paint(painter, hot_spot)
        painter.translate(-at)

    def _strip(self, card: PostCard, part: CardPart, end: int, ratio: float, hot_spot: str) -> QPixmap:
        """Return the pixels of the card from the top of the part to ``end``."""
        theme = self._ink.theme
        pixmap = QPixmap(QSize(card.width, max(1, end - part.top)) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(theme.color("paper"))
        painter = QPainter(pixmap)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(0, -part.top)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("card"))
        outline = QRectF(0.5, 0.5, card.width - 1, card.height - 1)
        painter.drawRoundedRect(outline, RADIUS_CARD, RADIUS_CARD)
        part.paint(painter, hot_spot)
        painter.end()
        return pixmap
