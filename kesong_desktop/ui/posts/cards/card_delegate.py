"""Paints the posts of a list as cards, and says which of their parts can be pressed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import NamedTuple
from weakref import ref

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter

from kesong_desktop.model.social.post import Post
from kesong_desktop.ui.images.emoji_pictures import loaded_emojis
from kesong_desktop.ui.posts.cards.card import CardState, PostCard, estimated_height, lay_out
from kesong_desktop.ui.posts.cards.card_painter import CardPainter
from kesong_desktop.ui.posts.cards.card_part import CardInk
from kesong_desktop.ui.posts.cards.pill import Pills
from kesong_desktop.ui.posts.link_labels import link_target_label
from kesong_desktop.ui.posts.post_model import PostListModel
from kesong_desktop.ui.views.item_delegate import HotSpot, ItemDelegate, PaintItem

LINK = "link "
"""A hot spot that is a link is named so, followed by its target."""
_PICTURE_SHARE = 0.72
"""Greatest height of a picture, as a share of the height of the window."""
_MOST_LAID = 120
"""A layout takes some 30 KB; those made longest ago go first."""


@dataclass(frozen=True, slots=True)
class _Laid:
    """A card and what it was laid out for."""

    card: PostCard
    width: int
    max_picture: int
    state: CardState
    emojis: int


class _Measured(NamedTuple):
    """How high a card is. It does not keep the post, and is small: thousands are remembered."""

    post: "ref[Post]"
    width: int
    max_picture: int
    state: CardState
    height: int
    emojis: int


class CardDelegate(ItemDelegate):
    """Keeps the layout and the state of each card by the post's id."""

    is_opaque = True

    def __init__(self, ink: CardInk, posts: PostListModel) -> None:
        self._ink = ink
        self._posts = posts
        self._pills = Pills(ink.theme, ink.icons)
        self._painter = CardPainter(ink)
        self._states: dict[str, CardState] = {}
        self._laid: dict[str, _Laid] = {}
        self._heights: dict[str, _Measured] = {}
        self._width = 1
        self._max_picture = 0
        self.window_height: Callable[[], int] = lambda: 0

    def height_for_width(self, row: int, width: int) -> int:
        """Return how high the card of a row is."""
        post, known = self._measured(row, width)
        if known is not None and known.state == self.state(post) and known.emojis == self._emojis_of(post):
            return known.height
        return self.card(post).height

    def estimated_height(self, row: int, width: int) -> int:
        """Return the height of a card that was laid out, else about what it will be."""
        post, known = self._measured(row, width)
        if known is not None:
            return known.height
        return estimated_height(post, width, self._max_picture, self._ink.theme)

    def _measured(self, row: int, width: int) -> tuple[Post, _Measured | None]:
        """Return the post of a row, and what is known of its card at this width."""
        post, self._width = self._posts.items[row], width
        self._max_picture = round(self.window_height() * _PICTURE_SHARE)
        known = self._heights.get(post.id)
        if known is None or known.post() is not post:
            return post, None
        is_valid = known.width == width and known.max_picture == self._max_picture
        return post, known if is_valid else None

    def paint(self, painter: QPainter, item: PaintItem) -> None:
        """Paint the card of one post."""
        card = self.card(self._posts.items[item.row])
        hot_spot = item.hot_spot if item.is_hovered else ""
        self._painter.draw(painter, card, QPoint(item.x, item.y), item.device_ratio, hot_spot)

    def hot_spot_at(self, row: int, point: QPoint, size: QSize) -> HotSpot | None:
        """Return the button, picture or link at a point of a card."""
        del size
        card = self.card(self._posts.items[row])
        if (spot := card.spot_at(point)) is not None:
            return spot
        if (run := card.link_at(point)) is None:
            return None
        return HotSpot(f"{LINK}{run.target}", QRect(point, QSize(1, 1)), link_target_label(run))

    def card(self, post: Post) -> PostCard:
        """Return the layout of a post at the present width."""
        known, max_picture = self._laid.get(post.id), self._max_picture
        state = self.state(post)
        if (
            known
            and known.card.post is post
            and (known.state is state or known.state == state)
            and known.width == self._width
            and known.max_picture == max_picture
            and known.emojis == self._emojis_of(post)
        ):
            return known.card
        can_vote = post.poll is not None and self._posts.can_vote()
        card = lay_out(post, self._width, max_picture, state, self._ink, self._pills, can_vote=can_vote)
        emojis = self._emojis_of(post)
        self._laid[post.id] = _Laid(card, self._width, max_picture, state, emojis)
        if len(self._laid) > _MOST_LAID:
            self._laid.pop(next(iter(self._laid))).card.post.release_runs()
        if len(self._heights) > 2 * (_MOST_LAID + len(self._posts.items)):
            self._heights.clear()
        self._heights[post.id] = _Measured(ref(post), self._width, max_picture, state, card.height, emojis)
        return card

    def _emojis_of(self, post: Post) -> int:
        """Return how many emojis of the text are loaded: the text is laid out again for each that comes."""
        drawn = post.drawn_emojis
        return loaded_emojis(self._ink.pictures.emojis(drawn)) if drawn else 0

    def state(self, post: Post) -> CardState:
        """Return what is shown of a post."""
        state = self._states.get(post.id, _AT_FIRST)
        is_veiled, note = self._posts.is_veiled(post), self._posts.note_of(post)
        is_pinned = self._posts.is_pinned(post)
        if state.is_veiled == is_veiled and state.note == note and state.is_pinned == is_pinned:
            return state
        return replace(state, is_veiled=is_veiled, note=note, is_pinned=is_pinned)

    def set_state(self, post: Post, state: CardState) -> None:
        """Show something else of a post."""
        self._states[post.id] = state

    def picture_of(self, post: Post) -> int:
        """Return the number of the picture that a post shows, from 0."""
        return min(self.state(post).picture, max(0, len(post.attachments) - 1))

    def release(self) -> None:
        """Free layouts and pixels of cards that are not shown for now, and the heights of posts that are gone."""
        for one in self._laid.values():
            one.card.post.release_runs()
        self._laid.clear()
        self._painter.forget()
        self._heights = {key: one for key, one in self._heights.items() if one.post() is not None}
        self._ink.pictures.release()

    def forget(self) -> None:
        """Drop all layouts and pixels, because fonts or colours have changed."""
        self._laid.clear()
        self._heights.clear()
        self._painter.forget()
        self._pills.clear()


_AT_FIRST = CardState()
