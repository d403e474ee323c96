"""Paints the posts of a list as tiles."""

from collections.abc import Hashable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter

from kesong_desktop.model.social.post import Post
from kesong_desktop.ui.images.emoji_pictures import loaded_emojis
from kesong_desktop.ui.images.strip_cache import StripCache
from kesong_desktop.ui.posts.cards.card_part import CardInk
from kesong_desktop.ui.posts.cards.pill import Pills
from kesong_desktop.ui.posts.post_model import PostListModel
from kesong_desktop.ui.posts.tiles.tile import PostTile, height_estimate, rest_height
from kesong_desktop.ui.views.item_delegate import HotSpot, ItemDelegate, PaintItem

_LETTERS_PER_LINE_HEIGHT = 3
"""For estimates: letters as wide as a line is high."""
_MOST_LAID = 300
"""Maximum number of cached layouts of about 10 KB; the oldest are dropped."""


class _Measured(NamedTuple):
    """How high a tile is, and what it was laid out for; ``text_px`` and ``rest`` tell about how high at another width.

    It is small: thousands are remembered.
    """

    version: Hashable
    width: int
    is_veiled: bool
    note: str
    height: int
    text_px: float
    rest: int


class TileDelegate(ItemDelegate):
    """Keeps layout and pixels of each tile by the post's id; a tile whose pictures have come is drawn once more."""

    def __init__(self, ink: CardInk, posts: PostListModel) -> None:
        self._ink = ink
        self._posts = posts
        self._pills = Pills(ink.theme, ink.icons)
        self._pixels = StripCache(64_000_000)
        self._laid: dict[str, PostTile] = {}
        self._heights: dict[str, _Measured] = {}
        self._width = 1

    def height_for_width(self, row: int, width: int) -> int:
        """Return how high the tile of a row is."""
        self._width, post = width, self._posts.items[row]
        known = self._heights.get(post.id)
        if known is not None:
            look = (
                self._posts.version(post.id),
                width,
                self._posts.is_veiled(post),
                self._posts.note_of(post),
            )
            if known[:4] == look:
                return known.height
        return self.tile(post).height

    def estimated_height(self, row: int, width: int) -> int:
        """Return the height of a tile that was laid out, else about what it will be. The post is not read."""
        return self.estimated_heights(row, row + 1, width)[0]

    def estimated_heights(self, first: int, end: int, width: int) -> Sequence[int]:
        """Return what ``estimated_height`` does for these rows."""
        self._width = width
        model, known, theme = self._posts, self._heights, self._ink.theme
        rest, estimate = rest_height(theme), height_estimate(width, theme)
        letter_px = theme.line("body_strong") / _LETTERS_PER_LINE_HEIGHT
        made = []
        rows = zip(model.ids(first, end), model.versions(first, end), model.outlines(first, end), strict=True)
        for post_id, version, outline in rows:
            one = known.get(post_id)
            if one is None or one.version != version:
                made.append(estimate(outline.shape, outline.letters * letter_px, rest))
            elif one.width == width:
                made.append(one.height)
            else:
                made.append(estimate(outline.shape, one.text_px, one.rest))
        return made

    def paint(self, painter: QPainter, item: PaintItem) -> None:
        """Paint the tile of one post."""
        tile, ratio = self.tile(self._posts.items[item.row]), item.device_ratio
        hot_spot = item.hot_spot if item.is_hovered else ""
        look = (id(tile), ratio, hot_spot, item.is_hovered)
        pixmap = self._pixels.find(tile.post.id, look)
        if pixmap is None:
            pictures = tile.found_pictures(ratio)
            token = look if pictures is None else (*look, *pictures)
            make = partial(tile.drawn, self._pills, ratio, hot_spot, is_hovered=item.is_hovered)
            pixmap = self._pixels.get(tile.post.id, token, make)
        painter.drawPixmap(item.x, item.y, pixmap)

    def hot_spots(self, row: int, size: QSize) -> Sequence[HotSpot]:
        """Return the author and the heart, and the name of a reviewed product."""
        del size
        tile = self.tile(self._posts.items[row])
        spots = (HotSpot("author", tile.author, tile.author_tip), HotSpot("like", tile.like))
        return (
            spots if tile.product.isNull() else (*spots, HotSpot("product", tile.product, tile.product_tip))
        )

    def tile(self, post: Post) -> PostTile:
        """Return the layout of a post at the present width."""
        known, is_veiled = self._laid.get(post.id), self._posts.is_veiled(post)
        note = self._posts.note_of(post)
        if (
            known is not None
            and known.post is post
            and (known.width, known.is_veiled, known.note) == (self._width, is_veiled, note)
            and (
                not post.custom_emojis
                or known.emojis == loaded_emojis(self._ink.pictures.emojis(post.custom_emojis))
            )
        ):
            return known
        made = self._laid[post.id] = PostTile(post, self._width, self._ink, is_veiled=is_veiled, note=note)
        if len(self._laid) > _MOST_LAID:
            self._laid.pop(next(iter(self._laid))).post.release_runs()
        if len(self._heights) > 2 * (_MOST_LAID + self._posts.rowCount()):
            self._heights.clear()
        version = self._posts.version(post.id)
        self._heights[post.id] = _Measured(
            version, self._width, is_veiled, note, made.height, made.text_px, made.rest_height
        )
        return made

    def release(self) -> None:
        """Free layouts and pixels of tiles that are not shown for now, and the heights of posts that are gone."""
        self._laid.clear()
        self._pixels.clear()
        self._heights = {key: one for key, one in self._heights.items() if self._posts.row_of(key) >= 0}
        self._ink.pictures.release()

    def forget(self) -> None:
        """Drop all layouts and pixels, because fonts or colours have changed."""
        self._laid.clear()
        self._heights.clear()
        self._pixels.clear()
        self._pills.clear()
