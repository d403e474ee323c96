"""Joins reviews with their continuations in own replies, for posts read from the cache."""

from collections import OrderedDict
from collections.abc import Iterable
from threading import Lock

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social import continued_review
from kesong_desktop.model.social.post import Post
from kesong_desktop.record import Record
from kesong_desktop.store.cache.timelines import TimelineCache

_MOST_KEPT = 2_000
_MOST_STEPS = 99


class _Joined(Record, frozen=True):
    first: Post
    parts: tuple[Post, ...]
    whole: Post


class ReviewJoiner:
    """Joins posts with their cached parts. The same parts yield the same object. Any thread may call."""

    def __init__(self, cache: TimelineCache) -> None:
        self._cache = cache
        self._lock = Lock()
        self._kept: OrderedDict[tuple[AccountKey, str], _Joined] = OrderedDict()

    def whole(self, account: AccountKey, post: Post) -> Post:
        """Return a post with the parts of its review; unchanged if it has none, or a part is missing."""
        return self._joined(account, post).whole

    def whole_with_parts(self, account: AccountKey, post: Post) -> tuple[Post, tuple[str, ...]]:
        """Return what ``whole`` does, and the ids of the parts that are in it."""
        found = self._joined(account, post)
        return found.whole, tuple(part.id for part in found.parts)

    def joined(self, account: AccountKey, posts: Iterable[Post]) -> list[Post]:
        """Return the posts, each joined; a part is left out if the post that it continues is among them."""
        found = [self._joined(account, one) for one in posts]
        parts = {part.id for one in found for part in one.parts}
        return [one.whole for one in found if one.first.id not in parts]

    def with_beginnings(self, account: AccountKey, posts: Iterable[Post]) -> list[Post]:
        """Return the posts, each joined and once; a part is replaced by the post that it continues."""
        made: dict[str, Post] = {}
        for post in posts:
            found = self._joined(account, self._first_of(account, post))
            is_part = any(part.id == post.id for part in found.parts)
            shown = found.whole if is_part or found.first is post else post
            made.setdefault(shown.id, shown)
        return list(made.values())

    def _first_of(self, account: AccountKey, post: Post) -> Post:
        """Return the post that a part continues; the post itself if it is no part, or the first post is not cached."""
        first = post
        for _ in range(_MOST_STEPS):
            if not continued_review.is_continuation(first):
                return first
            before = self._cache.post(account, first.in_reply_to_id)
            if before is None or before.author.id != post.author.id:
                return post
            first = before
        return post

    def _joined(self, account: AccountKey, post: Post) -> _Joined:
        if not continued_review.is_continued(post):
            return _Joined(post, (), post)
        parts = continued_review.parts_of(post, lambda post_id: self._cache.replies_to(account, post_id))
        with self._lock:
            known = self._kept.get((account, post.id))
        if known is None or known.first is not post or known.parts != parts:
            whole = continued_review.with_parts(post, parts)
            known = _Joined(post, parts if whole is not post else (), whole)
            with self._lock:
                self._kept[account, post.id] = known
                while len(self._kept) > _MOST_KEPT:
                    self._kept.popitem(last=False)
        return known
