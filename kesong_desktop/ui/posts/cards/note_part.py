"""The user's note on a post of a collection."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from kesong_desktop.model.text.characters import clean
from kesong_desktop.model.text.richtext import bare
from kesong_desktop.ui.posts.cards.card_part import CardInk, CardPart
from kesong_desktop.ui.posts.cards.text_layout import PostTextLayout
from kesong_desktop.ui.style.tokens import CARD_PADDING

_ABOVE, _ICON, _INDENT = 8, 18, 26


class NotePart(CardPart):
    """A sign and the whole note, below what the post says."""

    name = "note"

    def __init__(self, note: str, ink: CardInk, top: int, width: int) -> None:
        super().__init__(ink, top, width)
        room = width - 2 * CARD_PADDING - _INDENT
        self._words = PostTextLayout(bare(clean(note)), "body", room, ink.theme, 0)
        self.height = _ABOVE + int(self._words.height)

    def paint(self, painter: QPainter, hot_spot: str) -> None:
        """Draw the sign and the note."""
        del hot_spot
        top = self.top + _ABOVE
        self.ink.icons.draw(painter, QRectF(CARD_PADDING, top + 1, _ICON, _ICON), "note", "accent")
        self._words.draw(painter, CARD_PADDING + _INDENT, top, self.ink.theme.color("ink2"))
