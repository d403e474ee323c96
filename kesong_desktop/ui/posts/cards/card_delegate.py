"""Paints the posts of a list as cards, and provides their hot spots."""

import time
from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPixmap

from kesong_desktop.model.social.post import Post
from kesong_desktop.record import Record
from kesong_desktop.ui.images.emoji_pictures import loaded_emojis
from kesong_desktop.ui.posts.cards.card import CardState, PostCard, height_estimate, lay_out
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
"""Maximum number of cached layouts of about 30 KB; the oldest are dropped."""
_MOST_READY = 6
"""Maximum number of rendered cards, enough for a screen; one takes about 2 MB."""


class _Laid(Record, frozen=True):
    """A card and what it was laid out for."""

    card: PostCard
    width: int
    max_picture: int
    state: CardState
    emojis: int


class _Measured(NamedTuple):
    """How high a card is, and which look of its post it was laid out for. It is small: thousands are remembered."""

    version: Hashable
    width: int
    max_picture: int
    state: CardState
    height: int
    emojis: int


class _Ready(NamedTuple):
    """The pixels of a card, which are those until a time in seconds since 1970 unless something is changed."""

    pixmap: QPixmap
    device_ratio: float
    until_s: float


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
        self._ready: dict[int, _Ready] = {}
        """Rendered cards on the screen, by row."""
        self._width = 1
        self._max_picture = 0
        self.window_height: Callable[[], int] = lambda: 0
        for changed in (posts.dataChanged, posts.rowsInserted, posts.rowsRemoved, posts.modelReset):
            changed.connect(self._forget_ready)

    def _forget_ready(self) -> None:
        self._ready.clear()

    def height_for_width(self, row: int, width: int) -> int:
        """Return how high the card of a row is."""
        known, post = self._measured(row, width), self._posts.items[row]
        if known is not None and known.state == self.state(post) and known.emojis == self._emojis_of(post):
            return known.height
        return self.card(post).height

    def estimated_height(self, row: int, width: int) -> int:
        """Return the height of a card that was laid out, else about what it will be. The post is not read."""
        return self.estimated_heights(row, row + 1, width)[0]

    def estimated_heights(self, first: int, end: int, width: int) -> Sequence[int]:
        """Return what ``estimated_height`` does for these rows."""
        self._measure_for(width)
        known, most, model = self._heights, self._max_picture, self._posts
        estimate = height_estimate(width, most, self._ink.theme)
        made = []
        rows = zip(model.ids(first, end), model.versions(first, end), model.outlines(first, end), strict=True)
        for post_id, version, outline in rows:
            one = known.get(post_id)
            if one is not None and one.width == width and one.version == version and one.max_picture == most:
                made.append(one.height)
            else:
                made.append(estimate(outline))
        return made

    def _measured(self, row: int, width: int) -> _Measured | None:
        """Return what is known of the card of a row at this width."""
        self._measure_for(width)
        post_id = self._posts.id_of(row)
        known = self._heights.get(post_id)
        if known is None or known[:3] != (self._posts.version(post_id), width, self._max_picture):
            return None
        return known

    def _measure_for(self, width: int) -> None:
        most = round(self.window_height() * _PICTURE_SHARE)
        if (width, most) != (self._width, self._max_picture):
            self._width, self._max_picture = width, most
            self._ready.clear()

    def paint(self, painter: QPainter, item: PaintItem) -> None:
        """Paint the card of one post."""
        hot_spot = item.hot_spot if item.is_hovered else ""
        ready = self._ready.get(item.row)
        if ready is not None and not hot_spot:
            pixmap, ratio, until_s = ready
            if ratio == item.device_ratio and time.time() < until_s:
                painter.drawPixmap(item.x, item.y, pixmap)
                return
        card = self.card(self._posts.items[item.row])
        drawn = self._painter.draw_at(painter, card, item.x, item.y, item.device_ratio, hot_spot)
        if drawn is not None and (until_s := card.lasts_until_s()):
            self._ready.pop(item.row, None)
            if len(self._ready) >= _MOST_READY:
                del self._ready[next(iter(self._ready))]
            self._ready[item.row] = _Ready(drawn, item.device_ratio, until_s)

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
        can_vote = post.poll is not None and self._posts.can_vote(post)
        card = lay_out(post, self._width, max_picture, state, self._ink, self._pills, can_vote=can_vote)
        emojis = self._emojis_of(post)
        self._laid[post.id] = _Laid(card, self._width, max_picture, state, emojis)
        if len(self._laid) > _MOST_LAID:
            self._laid.pop(next(iter(self._laid))).card.post.release_runs()
        if len(self._heights) > 2 * (_MOST_LAID + self._posts.rowCount()):
            self._heights.clear()
        version = self._posts.version(post.id)
        self._heights[post.id] = _Measured(version, self._width, max_picture, state, card.height, emojis)
        return card

    def _emojis_of(self, post: Post) -> int:
        """Return how many emojis of the text are loaded: the text is laid out again for each that comes."""
        # Most posts have none, and every repaint asks.
        drawn = post.drawn_emojis if post.custom_emojis or post.quote is not None else ()
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
        self._ready.clear()

    def picture_of(self, post: Post) -> int:
        """Return the number of the picture that a post shows, from 0."""
        return min(self.state(post).picture, max(0, len(post.attachments) - 1))

    def release(self) -> None:
        """Free layouts and pixels of cards that are not shown for now, and the heights of posts that are gone."""
        for one in self._laid.values():
            one.card.post.release_runs()
        self._laid.clear()
        self._ready.clear()
        self._painter.forget()
        self._heights = {key: one for key, one in self._heights.items() if self._posts.row_of(key) >= 0}
        self._ink.pictures.release()

    def forget(self) -> None:
        """Drop all layouts and pixels, because fonts or colours have changed."""
        self._laid.clear()
        self._ready.clear()
        self._heights.clear()
        self._painter.forget()
        self._pills.clear()


_AT_FIRST = CardState()
