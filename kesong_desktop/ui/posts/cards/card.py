"""A post laid out as a card."""

import math
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect

from kesong_desktop.model.social.post import Post
from kesong_desktop.model.social.post_rows import PostOutline
from kesong_desktop.model.text.richtext import TextRun
from kesong_desktop.record import Record
from kesong_desktop.ui.posts.cards.actions_part import BUTTONS_PX, ActionsPart
from kesong_desktop.ui.posts.cards.card_part import CardInk, CardPart
from kesong_desktop.ui.posts.cards.extras_part import ExtrasState, GapPart, extras
from kesong_desktop.ui.posts.cards.header_part import HEAD_AIR, HeaderPart
from kesong_desktop.ui.posts.cards.media_part import MediaPart, MediaState, area_height
from kesong_desktop.ui.posts.cards.note_part import NotePart
from kesong_desktop.ui.posts.cards.pill import Pills
from kesong_desktop.ui.posts.cards.review_part import ReviewPart
from kesong_desktop.ui.posts.cards.text_part import TEXT_LINES, TextPart
from kesong_desktop.ui.shell.filter_effect import warning_of
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.style.tokens import CARD_PADDING
from kesong_desktop.ui.views.item_delegate import HotSpot

_END_PX = 4
_LETTERS_PER_LINE_HEIGHT = 3
"""For estimates: letters as wide as a line is high."""


class CardState(Record, frozen=True):
    """What is shown of a card: the number of the picture, the whole text or a part of it, the picture's description.

    ``note`` is what the user wrote on the post for themselves.
    ``chosen`` are the answers of its poll that are chosen and not sent. ``hides_tags``: the numbers on its pictures are hidden.
    ``has_relation``: its review says how the product was got, which that of a draft may not yet.
    """

    picture: int = 0
    is_open: bool = False
    shows_alt: bool = False
    is_veiled: bool = False
    note: str = ""
    chosen: tuple[int, ...] = ()
    hides_tags: bool = False
    is_pinned: bool = False
    has_relation: bool = True


@dataclass(slots=True)
class PostCard:
    """A post laid out for a width, part by part from top to bottom. Rectangles count from the card's top left."""

    post: Post
    width: int
    height: int
    parts: tuple[CardPart, ...]
    spots: dict[str, HotSpot] = field(default_factory=dict)
    owners: dict[str, str] = field(default_factory=dict)
    """The name of the part in which a hot spot lies, by the name of the spot."""

    _unsteady: tuple[CardPart, ...] = ()
    _with_token: tuple[CardPart, ...] = ()

    def __post_init__(self) -> None:
        # Most parts have neither, and every repaint asks.
        self._unsteady = tuple(one for one in self.parts if type(one).is_still is not CardPart.is_still)
        self._with_token = tuple(one for one in self.parts if type(one).token is not CardPart.token)
        for part in self.parts:
            for spot in part.hot_spots():
                self.spots[spot.name] = spot
                self.owners[spot.name] = part.name

    @property
    def media(self) -> MediaPart | None:
        """The pictures, or None where there are none."""
        return next((part for part in self.parts if isinstance(part, MediaPart)), None)

    @property
    def text(self) -> TextPart | None:
        """The text, or None where there is none."""
        return next((part for part in self.parts if isinstance(part, TextPart)), None)

    def is_still(self, ratio: float) -> bool:
        """Return whether nothing of the card is going to change by itself; ``ratio`` is the number of device pixels of one."""
        for part in self._unsteady:  # noqa: SIM110 - each repaint of each card asks; a generator takes twice as long
            if not part.is_still(ratio):
                return False
        return True

    def token(self) -> tuple[Hashable, ...]:
        """Return what the look of the parts depends on beside the layout."""
        return tuple([part.token() for part in self._with_token])

    def lasts_until_s(self) -> float:
        """Return until when the look stays as it is if nothing is changed, in seconds since 1970; 0: nobody knows."""
        if self.post.drawn_emojis:
            return 0.0
        return min((part.lasts_until_s() for part in self._with_token), default=math.inf)

    def rect_of(self, name: str) -> QRect:
        """Return the area of a hot spot, or else of a part; a null one where the card lacks it."""
        if name in self.spots:
            return self.spots[name].rect
        return next((part.rect for part in self.parts if part.name == name), QRect())

    def spot_at(self, point: QPoint) -> HotSpot | None:
        """Return the hot spot at a point of the card, or None."""
        return next((one for one in reversed(self.spots.values()) if one.rect.contains(point)), None)

    def link_at(self, point: QPoint) -> TextRun | None:
        """Return the link at a point of the card, or None."""
        return next((found for part in self.parts if (found := part.link_at(point))), None)


def lay_out(  # noqa: PLR0917 - a post, what it is drawn with, and what limits it
    post: Post,
    width: int,
    max_picture: int,
    state: CardState,
    ink: CardInk,
    pills: Pills,
    *,
    can_vote: bool = False,
) -> PostCard:
    """Return the layout of a card. The buttons are below the picture, or below the text where there is no picture.

    ``max_picture`` is the greatest height of the picture in pixels, ``can_vote``: the server takes votes.
    """
    ink = ink.seen_by(post.seen_by)
    parts: list[CardPart] = [HeaderPart(post, ink, 0, width, is_pinned=state.is_pinned)]

    def end() -> int:
        return parts[-1].top + parts[-1].height

    if post.review:
        parts.append(ReviewPart(post.review, ink, end(), width, has_relation=state.has_relation))
    shown = min(state.picture, max(0, len(post.attachments) - 1))
    is_text_first = not post.attachments
    if post.attachments:
        media = MediaState(shown, state.shows_alt, state.is_veiled, state.hides_tags)
        parts.append(MediaPart(post, media, pills, max_picture, ink, end(), width))
        parts.append(ActionsPart(post, shown, ink, end(), width))
    top = end() + (12 if is_text_first and post.review else 0)
    text = TextPart(post, ink, top, width, is_open=state.is_open, is_veiled=state.is_veiled)
    if text.height:
        parts.append(text)
    if not (state.is_veiled and warning_of(post, *ink.contexts)):
        shown_extras = ExtrasState(state.chosen, can_vote, state.is_veiled)
        parts += extras(post, shown_extras, ink, end(), width)
    if state.note:
        parts.append(NotePart(state.note, ink, end(), width))
    if is_text_first:
        parts.append(ActionsPart(post, shown, ink, end(), width))
    if post.has_gap:
        parts.append(GapPart(ink, end() + (0 if isinstance(parts[-1], ActionsPart) else _END_PX), width))
    padding = _END_PX if isinstance(parts[-1], ActionsPart | GapPart) else CARD_PADDING
    return PostCard(post, width, end() + padding, tuple(parts))


def height_estimate(width: int, max_picture: int, theme: Theme) -> Callable[[PostOutline], int]:
    """Return what tells about how high a card of this width is, without laying out its text; thousands are asked for at once."""
    line = theme.line("body")
    rest = HEAD_AIR + line + theme.line("small") + BUTTONS_PX + CARD_PADDING
    letters_px = _LETTERS_PER_LINE_HEIGHT * (width - 2 * CARD_PADDING)

    def height(outline: PostOutline) -> int:
        shape, lines = outline.shape, outline.letters * line // letters_px + 1
        picture = area_height(shape, width, max_picture) if shape else 0
        return rest + picture + min(TEXT_LINES, lines) * line

    return height
