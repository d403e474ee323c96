"""Reads a timeline as rows, with a bounded number of posts in memory."""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from msgspec import structs

from kesong_desktop.actions.timeline.rows.timeline_source import PostSource, SourcePost
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.social.post import Person, Post
from kesong_desktop.model.social.post_rows import PostOutline, PostRows, outline_of
from kesong_desktop.store.cache.timeline_rows import NEVER, CachedRows, Place

MOST_POSTS = 240
"""Maximum number of posts in memory: some screens, and more than the cached layouts."""
_AT_ONCE, _BEFORE = 60, 20
"""Number of posts that are read at a time, and how many of them are above the requested one."""
_NOBODY, _LONG_AGO = Person("", "", ""), datetime(1970, 1, 1, tzinfo=UTC)


class _Known(NamedTuple):
    """Known facts of a post; ``words`` identifies the text of a review that may be joined with others."""

    outline: PostOutline
    is_shown: bool
    parts: tuple[str, ...] = ()
    words: int | None = None


class TimelineReader:
    """The rows of one timeline. ``read`` checks all of them again, ``more`` only those below.

    Only new and changed posts are decoded. ``shows`` returns whether a post is shown; ``versions``
    gives numbers that no other post has. A post that was deleted since the last ``read`` is an empty one. On one thread only.
    """

    def __init__(self, source: PostSource, shows: Callable[[Post], bool], versions: Iterator[int]) -> None:
        self._source = source
        self._shows = shows
        self._versions = versions
        self._ids: tuple[str, ...] = ()
        self._last: Place | None = None
        self._known: dict[str, _Known] = {}
        self._gapped: frozenset[str] = frozenset()
        self._number = NEVER
        self._filters: Hashable = None
        self._posts: OrderedDict[str, Post] = OrderedDict()

    @property
    def cached(self) -> int:
        """Number of cached posts that were read, including those that are not shown."""
        return len(self._ids)

    def read(self, limit: int) -> PostRows:
        """Return the shown ones of the first ``limit`` cached posts, in their current state."""
        filters = self._source.filters()
        if filters != self._filters:
            self._filters, self._number = filters, NEVER
        found = self._source.newest(limit, self._number)
        self._forget(list(self._known) if found.changed is None else found.changed)
        self._number, self._ids, self._last = found.number, found.ids, found.last
        growing = {post_id: one for post_id, one in self._known.items() if one.words is not None}
        self._forget(growing)
        self._look_at(found.ids)
        for post_id, before in growing.items():
            now = self._known.get(post_id)
            if now is not None and (now.words, now.parts) == (before.words, before.parts):
                self._known[post_id] = before
        if len(self._known) > len(found.ids):
            self._known = {one: self._known[one] for one in found.ids if one in self._known}
        return self._rows(found)

    def more(self, limit: int) -> PostRows:
        """Return the rows with the next cached posts below them, ``limit`` in all; only the new ones are read."""
        count = limit - len(self._ids)
        found = self._source.below(self._last, count, self._number) if self._last and count > 0 else None
        if found is None:
            return self.read(limit)
        known = set(self._ids)
        self._ids += tuple([one for one in found.ids if one not in known])
        self._last = found.last or self._last
        self._look_at(found.ids)
        return self._rows(found)

    def place_of(self, post_id: str) -> int:
        """Return the index of a cached post, or -1 if it is not among them."""
        return self._ids.index(post_id) if post_id in self._known and post_id in self._ids else -1

    def release(self) -> None:
        """Free the posts in memory; each is read again on its next use."""
        self._posts.clear()

    def _forget(self, ids: Iterable[str]) -> None:
        for post_id in ids:
            self._known.pop(post_id, None)
            self._posts.pop(post_id, None)

    def _look_at(self, ids: Sequence[str]) -> None:
        """Read the facts of posts that are not known yet."""
        unknown = [one for one in ids if one not in self._known]
        for first in range(0, len(unknown), _AT_ONCE):
            for one in self._source.read(unknown[first : first + _AT_ONCE]):
                outline = outline_of(one.post, next(self._versions))
                words = hash(one.post.html) if one.may_grow else None
                self._known[one.post_id] = _Known(outline, self._shows(one.post), one.parts, words)
                self._keep(one)

    def _rows(self, found: CachedRows) -> PostRows:
        known = self._known
        parts = {part for one in known.values() if one.parts for part in one.parts}
        ids = tuple(
            [one for one in self._ids if (row := known.get(one)) and row.is_shown and one not in parts]
        )
        self._mark_gaps(found.gaps, set(ids))
        return PostRows(ids, tuple([known[one].outline for one in ids]), self._post)

    def _mark_gaps(self, gaps: frozenset[str], shown: set[str]) -> None:
        """Mark posts with a gap below them; the gap of a hidden post is moved to the next one above."""
        gapped = set()
        for post_id in gaps:
            place = self._ids.index(post_id) if post_id in self._known and post_id in self._ids else -1
            above = (one for one in self._ids[place::-1] if one in shown) if place >= 0 else iter(())
            gapped.update([one for one in [next(above, None)] if one is not None])
        for post_id in gapped ^ self._gapped:
            self._posts.pop(post_id, None)
            if (one := self._known.get(post_id)) is not None:
                outline = structs.replace(one.outline, version=next(self._versions))
                self._known[post_id] = one._replace(outline=outline)
        self._gapped = frozenset(gapped)

    def _post(self, ids: Sequence[str], row: int) -> Post:
        """Return the post of a row of ``ids``, read together with its neighbors if needed."""
        post_id = ids[row]
        found = self._posts.get(post_id)
        if found is not None:
            self._posts.move_to_end(post_id)
            return found
        first = max(0, row - _BEFORE)
        around = [one for one in ids[first : first + _AT_ONCE] if one not in self._posts]
        read = {one.post_id: one for one in self._source.read(around)}
        # The requested post comes last, so that it stays in memory longest.
        for one in (*(each for each in read.values() if each.post_id != post_id), read.get(post_id)):
            if one is not None:
                self._keep(one)
        if post_id not in read:
            gone = Post(post_id, _NOBODY, _LONG_AGO, Visibility.PUBLIC, "")
            self._keep(SourcePost(post_id, gone))
        return self._posts[post_id]

    def _keep(self, one: SourcePost) -> None:
        has_gap = one.post_id in self._gapped
        self._posts[one.post_id] = structs.replace(one.post, has_gap=True) if has_gap else one.post
        self._posts.move_to_end(one.post_id)
        if len(self._posts) > MOST_POSTS:
            self._posts.popitem(last=False)
