"""The page behind a link, on a card: its picture, its title and its host."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter, QPen

from kesong_desktop.model.social.content.preview_card import PreviewCard
from kesong_desktop.model.text.characters import one_line
from kesong_desktop.model.text.links import host, safe
from kesong_desktop.model.text.richtext import bare
from kesong_desktop.ui.posts.cards.card_part import CardInk, CardPart
from kesong_desktop.ui.posts.cards.quote_part import draw_square
from kesong_desktop.ui.posts.cards.text_layout import PostTextLayout
from kesong_desktop.ui.style.tokens import CARD_PADDING, RADIUS_SMALL
from kesong_desktop.ui.views.item_delegate import HotSpot

PREVIEW = "preview"
_AIR, _THUMB, _LINES, _CHARACTERS, _ABOVE = 12, 72, 2, 200, 8


class PreviewPart(CardPart):
    """A box that leads to the page. ``is_veiled``: without its picture."""

    name = "linked"

    def __init__(self, card: PreviewCard, ink: CardInk, top: int, width: int, *, is_veiled: bool) -> None:
        super().__init__(ink, top, width)
        theme = ink.theme
        self._url = card.url
        self._host = host(card.url)
        self._image = card.image_url if not is_veiled else ""
        self._area = QRect(CARD_PADDING, top + _ABOVE, width - 2 * CARD_PADDING, 0)
        left = self._area.left() + _AIR + (_THUMB + _AIR if self._image else 0)
        self._left, self._room = left, self._area.right() - _AIR - left
        title = one_line(card.title)[:_CHARACTERS] or one_line(card.url)[:_CHARACTERS]
        self._title = PostTextLayout(bare(title), "body_strong", self._room, theme, _LINES)
        high = int(self._title.height) + theme.line("small") + 2
        self._text_high = high
        self._area.setHeight(max(high, _THUMB if self._image else 0) + 2 * _AIR)
        self.height = self._area.bottom() + 1 + 4 - top

    def token(self) -> Hashable:
        """Return which picture is there so far."""
        found = self.ink.pictures.avatar(self._image)
        return found.cacheKey() if found is not None else 0

    def paint(self, painter: QPainter, hot_spot: str) -> None:
        """Draw the box with what is in it."""
        theme, area = self.ink.theme, self._area
        painter.setPen(QPen(theme.color("line2" if hot_spot == PREVIEW else "line"), 1))
        painter.setBrush(theme.color("hover" if hot_spot == PREVIEW else "card"))
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_SMALL, RADIUS_SMALL)
        if self._image:
            spot = QRect(area.left() + _AIR, area.top() + _AIR, _THUMB, _THUMB)
            draw_square(painter, spot, self.ink, self._image)
        top = area.top() + (area.height() - self._text_high) / 2
        self._title.draw(painter, self._left, top, theme.color("ink"))
        below = QPointF(self._left, top + self._title.height + 2)
        self.draw_line(painter, below, self._host, "small", "ink3", self._room)

    def hot_spots(self) -> Sequence[HotSpot]:
        """Return the box, where it leads to a web page."""
        return (HotSpot(PREVIEW, self._area, self._url),) if safe(self._url) else ()
