"""The strip of a review: product, facts, relation and stars."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from kesong_desktop.model.review import Review
from kesong_desktop.ui.posts.cards.card_part import CardInk, CardPart
from kesong_desktop.ui.style.number_text import decimal
from kesong_desktop.ui.style.tokens import CARD_PADDING
from kesong_desktop.ui.views.item_delegate import HotSpot
from kesong_desktop.ui.widgets.relation import draw_relation, relation_height, relation_width
from kesong_desktop.ui.widgets.stars import draw_stars, stars_width

PRODUCT = "product"
"""What a press on the strip is called."""
_AIR, _STAR, _GAP = 24, 16, 6
_LEAST_ROOM = 180
"""Pixels that the product needs beside relation and stars."""


class ReviewPart(CardPart):
    """One line for the product, one for the facts, and the stars at the right; a narrow card has these above the lines.

    Without ``has_relation`` the review does not say yet how the product was got.
    """

    name = "review"

    def __init__(
        self, review: Review, ink: CardInk, top: int, width: int, *, has_relation: bool = True
    ) -> None:
        super().__init__(ink, top, width)
        self._review = review
        self._has_relation = has_relation
        self._facts = _facts(review)
        number = decimal(review.halves / 2) if review.halves else "–"
        self._number = number
        self._number_px = QFontMetrics(ink.theme.font("lead", tabular=True)).horizontalAdvance(number)
        stars = 10 + int(stars_width(_STAR)) + self._number_px
        self._relation_px = relation_width(review.relation, ink.theme) if has_relation else 0
        room = width - 2 * CARD_PADDING - 26 - stars - self._relation_px
        self._is_narrow = room < ink.theme.px(_LEAST_ROOM)
        lines = ink.theme.line("lead") + ink.theme.line("small")
        self._head_px = (
            max(relation_height(ink.theme), ink.theme.line("lead")) + _GAP if self._is_narrow else 0
        )
        self.height = _AIR + lines + self._head_px

    def paint(self, painter: QPainter, hot_spot: str) -> None:
        """Draw the strip of the review."""
        review, theme, strip = self._review, self.ink.theme, self.rect
        is_hot = hot_spot == PRODUCT
        painter.fillRect(strip.adjusted(1, 0, -1, 0), theme.color("hover" if is_hot else "sunken"))
        number, wide, font = self._number, self._number_px, theme.font("lead", tabular=True)
        x = self.width - CARD_PADDING - wide
        head = strip.adjusted(0, _AIR // 2, 0, 0)
        head.setHeight(self._head_px - _GAP)
        middle = head.center().y() if self._is_narrow else strip.center().y() + 1
        painter.setFont(font)
        painter.setPen(theme.color("ink"))
        box = QRectF(x, middle - theme.line("lead") / 2, wide + 2, theme.line("lead"))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, number)
        x -= 10 + int(stars_width(_STAR))
        draw_stars(painter, QRectF(x, middle - _STAR / 2, stars_width(_STAR), _STAR), review.halves, theme)
        x = CARD_PADDING if self._is_narrow else x - 14 - self._relation_px
        corner = QPoint(x, middle - relation_height(theme) // 2)
        if self._has_relation:
            draw_relation(painter, corner, review.relation, theme, self.ink.icons)
        color = "accent" if is_hot else "ink"
        if self._is_narrow:
            below = head.bottom() + _GAP + (strip.bottom() - _AIR // 2 - head.bottom() - _GAP) // 2
            self._draw_product(painter, below, self.width - 2 * CARD_PADDING, color)
        else:
            self._draw_product(painter, middle, x - CARD_PADDING - 12, color)

    def hot_spots(self) -> Sequence[HotSpot]:
        """Return the whole strip, which opens the product."""
        words = QCoreApplication.translate("ReviewPart", "Open the product (D)")
        return (HotSpot(PRODUCT, QRect(self.rect), words),)

    def _draw_product(self, painter: QPainter, middle: int, room: int, role: str) -> None:
        review, theme = self._review, self.ink.theme
        facts = self._facts
        lines = theme.line("lead") + (theme.line("small") if facts else 0)
        top = middle - lines / 2
        self.draw_line(painter, QPointF(CARD_PADDING, top), review.product, "lead", role, room)
        if facts:
            below = QPointF(CARD_PADDING, top + theme.line("lead"))
            self.draw_line(painter, below, facts, "small", "ink2", room)


def _facts(review: Review) -> str:
    price = f"{review.price} {review.currency}".strip()
    used = QCoreApplication.translate("CardPainter", "used {period}").format(period=review.used)
    parts = (review.brand, price, review.where, used if review.used else "")
    return " · ".join(part for part in parts if part)
