"""One post as a card: where its parts are."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect, QSize

from kesong_desktop.model.post import Attachment, Post
from kesong_desktop.model.richtext import Run, bare
from kesong_desktop.ui.feed.words import Words
from kesong_desktop.ui.theme import Theme
from kesong_desktop.ui.tokens import CARD_PADDING

ACTS = 48
_AIR = 24
"""Above and below the lines of the head and of a review's strip."""
_LINES = 6
_TALLEST = 1.25


@dataclass(slots=True)
class Look:
    """What a person did to a card: which picture they see, and whether the whole text or a description is open."""

    picture: int = 0
    is_open: bool = False
    shows_alt: bool = False


@dataclass(slots=True)
class Card:
    """A post laid out for a width. Rectangles are relative to the card's top left."""

    post: Post
    width: int
    height: int = 0
    head: QRect = field(default_factory=QRect)
    strip: QRect = field(default_factory=QRect)
    picture: QRect = field(default_factory=QRect)
    like: QRect = field(default_factory=QRect)
    save: QRect = field(default_factory=QRect)
    more: QRect = field(default_factory=QRect)
    alt: QRect = field(default_factory=QRect)
    unfold: QRect = field(default_factory=QRect)
    text_top: int = 0
    title: Words | None = None
    points: tuple[tuple[str, Words], ...] = ()
    body: Words | None = None
    body_top: int = 0

    def link_at(self, point: QPoint) -> Run | None:
        """What leads somewhere at a point of the card."""
        for words, top in ((self.title, self.text_top), (self.body, self.body_top)):
            if words and (found := words.link_at(point.x() - CARD_PADDING, point.y() - top)):
                return found
        return None


def lay_out(post: Post, width: int, max_picture: int, look: Look, theme: Theme) -> Card:
    """Find the place of every part. What one can do stands below the picture, or below the words where there is none."""
    card = Card(post, width)
    card.head = QRect(0, 0, width, _AIR + theme.line("body") + theme.line("small"))
    card.more = QRect(width - 52, card.head.center().y() - 19, 40, 40)
    y = card.head.height()
    if post.review:
        card.strip = QRect(0, y, width, _AIR + theme.line("lead") + theme.line("small"))
        y += card.strip.height()
    if post.attachments:
        shown = post.attachments[min(look.picture, len(post.attachments) - 1)]
        card.picture = QRect(0, y, width, _picture_height(post.attachments[0], width, max_picture))
        pill = QSize(theme.px(44), theme.px(24))
        corner = QPoint(12, card.picture.bottom() - 11 - pill.height())
        card.alt = QRect(corner, pill) if shown.alt else QRect()
        y = _lay_out_acts(card, y + card.picture.height())
        end = _lay_out_text(card, y, look, theme)
        card.height = end + (CARD_PADDING if end > y else 4)
    else:
        y += 12 if post.review else 0
        card.height = _lay_out_acts(card, _lay_out_text(card, y, look, theme)) + 4
    return card


def _lay_out_acts(card: Card, y: int) -> int:
    card.like = QRect(8, y + 4, 96, 40)
    card.save = QRect(card.width - 52, y + 4, 40, 40)
    return y + ACTS


def _lay_out_text(card: Card, y: int, look: Look, theme: Theme) -> int:
    card.text_top = y
    post, inner = card.post, card.width - 2 * CARD_PADDING
    if post.title:
        card.title = Words(post.title_runs, "lead", inner, theme, 2)
        y += int(card.title.height)
    points = []
    for sign, texts in (("+", post.review.pros), ("−", post.review.cons)) if post.review else ():
        if texts:
            words = Words(bare(" · ".join(texts)), "body", inner - 20, theme, 3)
            points.append((sign, words))
            y += int(words.height)
    card.points = tuple(points)
    if runs := post.body_runs:
        y += 4 if points else 0
        card.body_top = y
        limit = 0 if look.is_open else _LINES
        card.body = Words(runs, "body", inner, theme, limit)
        y += int(card.body.height)
        if card.body.is_cut:
            card.unfold = QRect(CARD_PADDING - 4, y, 64, theme.line("body") + 4)
            y += theme.line("body") + 4
    return y


def _picture_height(attachment: Attachment, width: int, max_picture: int) -> int:
    ratio = attachment.height / attachment.width if attachment.width and attachment.height else 1.0
    return max(120, round(min(width * min(ratio, _TALLEST), max_picture)))
