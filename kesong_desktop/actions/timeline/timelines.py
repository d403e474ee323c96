"""Timelines: reading from the cache, and pulling."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from itertools import count

from kesong_desktop.actions.social.local_filters import LocalFilters
from kesong_desktop.actions.timeline.review_joiner import ReviewJoiner
from kesong_desktop.actions.timeline.rows.timeline_reader import TimelineReader
from kesong_desktop.actions.timeline.rows.timeline_source import TimelineSource
from kesong_desktop.model.account import Account, AccountKey
from kesong_desktop.model.social.post import Post, Timeline
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.sync.engine import Engine
from kesong_desktop.sync.social.merged_timelines import MergedTimelines
from kesong_desktop.sync.social.pulls import PAGE, PullResult
from kesong_desktop.sync.social.timelines import TimelinePuller


class Timelines:
    """Cached timelines, and the pulls that update them; ``merged`` reads timelines that are merged from several."""

    def __init__(
        self,
        cache: TimelineCache,
        engine: Engine,
        puller: TimelinePuller,
        filters: LocalFilters,
        merged: MergedTimelines,
        *,
        reviews: ReviewJoiner,
    ) -> None:
        self._cache = cache
        self._filters = filters
        self._engine = engine
        self._puller = puller
        self._merged = merged
        self._reviews = reviews
        self._versions = count(1)

    def page(self, account: AccountKey, timeline: Timeline, *, limit: int = PAGE) -> list[Post]:
        """Return at most ``limit`` cached posts of a timeline, newest first, with the filters that they match.

        A long review is one post, joined with its replies. Fewer than ``limit``: there are no more.
        """
        asked = limit
        while True:
            posts = self._page(account, timeline, asked)
            whole = self._reviews.joined(account, posts)
            if len(posts) < asked or len(whole) >= limit:
                return self._filters.applied(account, whole[:limit])
            asked += limit - len(whole)

    def reader(
        self, account: AccountKey, timeline: Timeline, shows: Callable[[Post], bool]
    ) -> TimelineReader:
        """Return a reader of the rows of a timeline of any length, filtered by ``shows``."""
        source = TimelineSource(self._cache, self._merged, self._reviews, self._filters, account, timeline)
        return TimelineReader(source, shows, self._versions)

    def post(self, account: AccountKey, post_id: str) -> Post | None:
        """Return the cached post, a long review with all its parts, or None."""
        found = self._cache.post(account, post_id)
        return self._reviews.whole(account, found) if found is not None else None

    def _page(self, account: AccountKey, timeline: Timeline, limit: int) -> list[Post]:
        if timeline.kind == "tags":
            return list(self._merged.page(account, timeline, limit=limit))
        return self._cache.page(account, timeline.name, limit=limit)

    def refresh(self, account: Account, timeline: Timeline, *, limit: int = PAGE) -> Future[PullResult]:
        """Pull the newest posts of a timeline into the cache; ``TimelineChanged`` is reported."""
        self._filters.pull_if_needed(account)
        if timeline.kind == "tags":
            merged = partial(self._merged.refresh, account=account, timeline=timeline)
            return self._engine.with_client(account, merged)
        work = partial(self._puller.refresh, account=account, timeline=timeline, limit=limit)
        return self._engine.with_client(account, work)

    def older(self, account: Account, timeline: Timeline) -> Future[PullResult]:
        """Pull the next older posts of a timeline into the cache; ``TimelineChanged`` is reported."""
        puller = self._merged if timeline.kind == "tags" else self._puller
        work = partial(puller.older, account=account, timeline=timeline)
        return self._engine.with_client(account, work)

    def fill_gap(self, account: Account, timeline: Timeline, post: Post) -> Future[PullResult]:
        """Pull posts that may be missing below a post with ``has_gap``; ``TimelineChanged`` is reported."""
        work = partial(self._puller.fill_gap, account=account, timeline=timeline, post=post)
        return self._engine.with_client(account, work)
