"""Source of the rows of a timeline: the cache, with reviews joined and filters applied."""

from collections.abc import Hashable, Sequence
from typing import NamedTuple, Protocol

from kesong_desktop.actions.social.local_filters import LocalFilters
from kesong_desktop.actions.timeline.review_joiner import ReviewJoiner
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social import continued_review
from kesong_desktop.model.social.post import Post, Timeline
from kesong_desktop.store.cache.timeline_rows import CachedRows, Place
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.sync.social.merged_timelines import MergedTimelines


class SourcePost(NamedTuple):
    """A post as it is shown, under the id that its timeline has.

    ``parts`` are the ids of posts that are joined to it. ``may_grow``: it is the first part of a review, and may be joined with
    others once they are cached, or with others than now.
    """

    post_id: str
    post: Post
    parts: tuple[str, ...] = ()
    may_grow: bool = False


class PostSource(Protocol):
    """Interface for ``TimelineReader``: the ids of a timeline, and its posts by their ids."""

    def newest(self, limit: int, since: int) -> CachedRows:
        """Return the ids of at most ``limit`` posts from the top, and of those that changed after the number ``since``."""

    def below(self, last: Place, limit: int, since: int) -> CachedRows | None:
        """Return the ids of at most ``limit`` posts below a place; None where only ``newest`` can tell."""

    def read(self, ids: Sequence[str]) -> list[SourcePost]:
        """Return those of the posts that are cached, in this order."""

    def filters(self) -> Hashable:
        """Return a key of the current filters; when it changes, all posts are read again."""


class TimelineSource:
    """A ``PostSource`` of one timeline of an account."""

    def __init__(  # noqa: PLR0917 - what posts are read from, and which
        self,
        cache: TimelineCache,
        merged: MergedTimelines,
        reviews: ReviewJoiner,
        local_filters: LocalFilters,
        account: AccountKey,
        timeline: Timeline,
    ) -> None:
        self._cache = cache
        self._merged = merged
        self._reviews = reviews
        self._local_filters = local_filters
        self._account = account
        self._timeline = timeline

    def newest(self, limit: int, since: int) -> CachedRows:
        """Return the ids of at most ``limit`` posts from the top, and of those that changed after the number ``since``."""
        name = self._timeline.name
        if self._timeline.kind != "tags":
            return self._cache.rows(self._account, name, limit=limit, since=since)
        told = self._cache.rows(self._account, name, limit=0, since=since)
        ids = tuple(post.id for post in self._merged.page(self._account, self._timeline, limit=limit))
        return CachedRows(ids, None, frozenset(), told.changed, told.number)

    def below(self, last: Place, limit: int, since: int) -> CachedRows | None:
        """Return the ids of at most ``limit`` posts below a place; None for a timeline that is merged from several."""
        if self._timeline.kind == "tags":
            return None
        return self._cache.rows(self._account, self._timeline.name, limit=limit, below=last, since=since)

    def read(self, ids: Sequence[str]) -> list[SourcePost]:
        """Return those of the posts that are cached, in this order."""
        account = self._account
        found = []
        for post in self._cache.posts(account, ids):
            whole, parts = self._reviews.whole_with_parts(account, post)
            found.append(SourcePost(post.id, whole, parts, continued_review.is_continued(post)))
        shown = self._local_filters.applied(account, [one.post for one in found])
        return [one._replace(post=post) for one, post in zip(found, shown, strict=True)]

    def filters(self) -> Hashable:
        """Return the filters that are applied here now."""
        return self._local_filters.in_force(self._account)
