"""Poll, quote and link preview of a post: above the buttons, or at the end of a post with pictures."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRect
from PySide6.QtGui import QFontMetrics, QPainter

from kesong_desktop.model.social.post import Post
from kesong_desktop.record import Record
from kesong_desktop.ui.posts.cards.card_part import CardInk, CardPart
from kesong_desktop.ui.posts.cards.poll_part import PollPart
from kesong_desktop.ui.posts.cards.preview_part import PreviewPart
from kesong_desktop.ui.posts.cards.quote_part import QuotePart
from kesong_desktop.ui.posts.translation_words import translation_words
from kesong_desktop.ui.style.tokens import CARD_PADDING
from kesong_desktop.ui.views.item_delegate import HotSpot

TRANSLATE = "translate"
"""The hot spot that shows the original of a translated post."""
GAP = "gap"
"""The hot spot that loads what may be missing below a post."""
_AIR = 12
_GAP_AIR = 16


class TranslationPart(CardPart):
    """From which language, by whom, and what shows the original again."""

    name = "translation"

    def __init__(self, post: Post, ink: CardInk, top: int, width: int) -> None:
        super().__init__(ink, top, width)
        self.height = ink.theme.line("small") + _AIR
        self._words = translation_words(post)
        metrics = QFontMetrics(ink.theme.font("small_strong"))
        wide = metrics.horizontalAdvance(_act_words()) + 8
        said = QFontMetrics(ink.theme.font("small")).horizontalAdvance(self._words)
        self._room = max(0, width - 2 * CARD_PADDING - wide - 8)
        self._act = QRect(CARD_PADDING + min(said, self._room) + 8, top, wide, self.height)

    def paint(self, painter: QPainter, hot_spot: str) -> None:
        """Draw the words and the link beside them."""
        y = self.top + _AIR / 2
        self.draw_line(painter, QPointF(CARD_PADDING, y), self._words, "small", "ink3", self._room)
        if hot_spot == TRANSLATE:
            self.draw_hover(painter, self._act)
        at = QPointF(self._act.left() + 4, y)
        self.draw_line(painter, at, _act_words(), "small_strong", "accent", self._act.width())

    def hot_spots(self) -> Sequence[HotSpot]:
        """Return what shows the original words."""
        return (HotSpot(TRANSLATE, self._act, _act_words() + " (T)"),)


def _act_words() -> str:
    return QCoreApplication.translate("TranslationPart", "Show original")


class GapPart(CardPart):
    """The end of a card below which posts may be missing: a line across, and what loads them."""

    name = "missing"

    def __init__(self, ink: CardInk, top: int, width: int) -> None:
        super().__init__(ink, top, width)
        self.height = ink.theme.line("small") + 2 * _GAP_AIR
        wide = QFontMetrics(ink.theme.font("small_strong")).horizontalAdvance(_gap_words()) + _GAP_AIR
        wide = min(wide, width - 2 * CARD_PADDING)
        high = ink.theme.line("small") + _GAP_AIR
        self._act = QRect((width - wide) // 2, top + (self.height - high) // 2, wide, high)

    def paint(self, painter: QPainter, hot_spot: str) -> None:
        """Draw the line, and the words on it."""
        middle, color = self._act.center().y(), self.ink.theme.color("line2")
        painter.fillRect(QRect(0, middle, self._act.left(), 1), color)
        painter.fillRect(QRect(self._act.right() + 1, middle, self.width - self._act.right() - 1, 1), color)
        if hot_spot == GAP:
            self.draw_hover(painter, self._act)
        at = QPointF(self._act.left() + _GAP_AIR / 2, self._act.top() + _GAP_AIR / 2)
        room = self._act.width() - _GAP_AIR
        self.draw_line(painter, at, _gap_words(), "small_strong", "accent", room)

    def hot_spots(self) -> Sequence[HotSpot]:
        """Return what loads the posts."""
        return (HotSpot(GAP, self._act, _gap_words() + " (U)"),)


def _gap_words() -> str:
    return QCoreApplication.translate("GapPart", "Load missing posts")


class ExtrasState(Record, frozen=True):
    """What is shown of them: the answers that are chosen, whether votes are taken, whether pictures are covered."""

    chosen: tuple[int, ...] = ()
    can_vote: bool = False
    is_veiled: bool = False


def extras(post: Post, state: ExtrasState, ink: CardInk, top: int, width: int) -> list[CardPart]:
    """Return the mark of a translation, poll, quoted post and preview of the linked page, the first at ``top``."""
    parts: list[CardPart] = []

    def end() -> int:
        return parts[-1].top + parts[-1].height if parts else top

    if post.translated_from:
        parts.append(TranslationPart(post, ink, end(), width))
    if post.poll is not None and post.poll.options:
        parts.append(PollPart(post.poll, state.chosen, ink, end(), width, can_vote=state.can_vote))
    if post.quote is not None:
        parts.append(QuotePart(post.quote, ink, end(), width, is_veiled=state.is_veiled))
    if post.card is not None and post.card.url and post.quote is None:
        parts.append(PreviewPart(post.card, ink, end(), width, is_veiled=state.is_veiled))
    return parts
