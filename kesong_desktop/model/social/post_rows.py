"""The rows of a list of posts: what places and compares them is in memory, the posts themselves are read when asked for."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import overload

import msgspec

from kesong_desktop.model.social.post import Post

_LINK_LETTERS = 70
"""Letters of the markup of a link."""
ReadPost = Callable[[Sequence[str], int], Post]
"""Returns the post of a row, given all ids in order and the row; the reader may read its neighbours, too."""


class PostOutline(msgspec.Struct, frozen=True, gc=False):
    """What a list needs of a post that is not decoded. ``version`` is another one for each other content of the post.

    ``shape`` is height / width of the first picture, 0 where there is none; ``letters`` is about how long the text is;
    ``emoji_urls`` are the addresses of the pictures in it.
    """

    version: int
    shape: float = 0.0
    letters: int = 0
    emoji_urls: tuple[str, ...] = ()


def outline_of(post: Post, version: int) -> PostOutline:
    """Return the outline of a post; its HTML is not parsed."""
    first = post.attachments[0] if post.attachments else None
    shape = 0.0
    if first is not None:
        shape = first.height / first.width if first.width and first.height else 1.0
    return PostOutline(version, shape, letters_of(post), tuple(one.picture_url for one in post.drawn_emojis))


def letters_of(post: Post) -> int:
    """Return about how many letters of a post's text are seen; its HTML is not parsed."""
    return max(0, len(post.html) - _LINK_LETTERS * post.html.count("href"))


class PostRows(Sequence[Post]):
    """Posts in the order of a list. ``ids`` and ``outlines`` are in memory; a post is read each time that it is asked for.

    Iterating reads all of them, one after the other. Equal rows have equal ids and versions.
    """

    __slots__ = ("_read", "ids", "outlines")

    def __init__(self, ids: tuple[str, ...], outlines: tuple[PostOutline, ...], read: ReadPost) -> None:
        self.ids = ids
        self.outlines = outlines
        self._read = read

    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, row: int) -> Post: ...

    @overload
    def __getitem__(self, row: slice) -> "PostRows": ...

    def __getitem__(self, row: int | slice) -> "Post | PostRows":
        if isinstance(row, slice):
            return PostRows(self.ids[row], self.outlines[row], self._read)
        count = len(self.ids)
        if not -count <= row < count:
            raise IndexError(row)
        return self._read(self.ids, row if row >= 0 else row + count)

    def __iter__(self) -> Iterator[Post]:
        return (self._read(self.ids, row) for row in range(len(self.ids)))

    def __eq__(self, other: object) -> bool:
        if isinstance(other, PostRows):
            return self.ids == other.ids and self.outlines == other.outlines
        if isinstance(other, tuple | list):
            return len(self) == len(other) and all(mine == one for mine, one in zip(self, other, strict=True))
        return NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"PostRows({len(self.ids)} posts)"

    def without(self, first: int, end: int) -> "PostRows":
        """Return the rows without those from ``first`` to just before ``end``."""
        ids, outlines = self.ids, self.outlines
        return PostRows(ids[:first] + ids[end:], outlines[:first] + outlines[end:], self._read)

    def below(self, top: "PostRows") -> "PostRows":
        """Return the rows of ``top``, and below them those of these that are not among them."""
        first = set(top.ids)
        if not first:
            return self
        kept = [
            (one, outline) for one, outline in zip(self.ids, self.outlines, strict=True) if one not in first
        ]
        place = {one: row for row, one in enumerate(top.ids)}

        def read(ids: Sequence[str], row: int) -> Post:
            at = place.get(ids[row])
            return self._read(ids, row) if at is None else top[at]

        return PostRows(
            (*top.ids, *[one for one, _ in kept]), (*top.outlines, *[outline for _, outline in kept]), read
        )

    def through(self, change: Callable[[Post], Post]) -> "PostRows":
        """Return the same rows with each post as ``change`` returns it."""
        read = self._read
        return PostRows(self.ids, self.outlines, lambda ids, row: change(read(ids, row)))


def _read_nothing(_ids: Sequence[str], row: int) -> Post:
    raise IndexError(row)


NO_ROWS = PostRows((), (), _read_nothing)
"""Rows of no posts."""


class PostList:
    """Turns lists of posts into rows: a post that is equal to the one before keeps its version."""

    def __init__(self) -> None:
        self._posts: dict[str, Post] = {}
        self._outlines: dict[str, PostOutline] = {}
        self._version = 0

    def rows(self, posts: Iterable[Post]) -> PostRows:
        """Return the rows of ``posts``, which have different ids. They are kept in memory for as long as the rows are."""
        made: dict[str, Post] = {}
        outlines: dict[str, PostOutline] = {}
        for post in posts:
            before = self._posts.get(post.id)
            if before == post:
                made[post.id], outlines[post.id] = before, self._outlines[post.id]
            else:
                made[post.id], outlines[post.id] = post, self._outline(post)
        self._posts, self._outlines = made, outlines
        return PostRows(tuple(made), tuple(outlines.values()), lambda ids, row: made[ids[row]])

    def _outline(self, post: Post) -> PostOutline:
        # Negative: no version that a reader of the cache gives.
        self._version -= 1
        return outline_of(post, self._version)
