"""Pulls timelines from a server into the cache."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from kesong_desktop.errors import KesongError
from kesong_desktop.model.account import Account
from kesong_desktop.model.event import Event, PostChanged, ReachabilityChanged, TimelineChanged
from kesong_desktop.model.social.post import HOME, Post, PostPage, Timeline
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.store.journal.interactions import InteractionStore
from kesong_desktop.sync.social import interactions
from kesong_desktop.sync.social.done_interactions import DoneInteractions
from kesong_desktop.sync.social.post_check import check_unlisted
from kesong_desktop.sync.social.pulls import MOST_PAGES, PAGE, PullResult, pull_older

if TYPE_CHECKING:
    from kesong_desktop.api.client import Client

_REPEATS = 2
"""Maximum number of pages in a row that repeat posts of this pull, after which the pull ends."""


class TimelinePuller:
    """Pulls timelines, and reports changes. The coroutines run on the engine's loop.

    ``answered`` is called with each account whose server answered.
    """

    def __init__(
        self,
        cache: TimelineCache,
        waiting: InteractionStore,
        done: DoneInteractions,
        report: Callable[[Event], None],
        answered: Callable[[Account], None],
    ) -> None:
        self._cache = cache
        self._waiting = waiting
        self._done = done
        self._report = report
        self._answered = answered

    async def refresh(
        self, client: "Client", account: Account, timeline: Timeline, *, limit: int = PAGE
    ) -> PullResult:
        """Pull the newest posts, and report whether the server could be reached."""
        try:
            with self._shown_as_done(account):
                pulled = await newest(client, self._cache, account, timeline, limit=limit)
        except KesongError as error:
            self._report(ReachabilityChanged(account.key, error))
            raise
        self._report(ReachabilityChanged(account.key, None))
        self._answered(account)
        self._tell(account, timeline, pulled, added=pulled.added)
        return pulled

    async def older(self, client: "Client", account: Account, timeline: Timeline) -> PullResult:
        """Pull the page below what is cached."""
        with self._shown_as_done(account):
            pulled = await older(client, self._cache, account, timeline)
        self._tell(account, timeline, pulled)
        return pulled

    async def fill_gap(
        self, client: "Client", account: Account, timeline: Timeline, post: Post
    ) -> PullResult:
        """Pull the page below a post that is marked with a gap; ``is_end``: the gap is closed."""
        with self._shown_as_done(account):
            pulled = await fill_gap(client, self._cache, account, timeline, post)
        self._tell(account, timeline, pulled)
        return pulled

    async def pull_home(self, client: "Client", account: Account) -> None:
        """Pull the home timeline after a follow or unfollow."""
        with self._shown_as_done(account):
            pulled = await newest(client, self._cache, account, HOME)
        self._tell(account, HOME, pulled)

    def _tell(self, account: Account, timeline: Timeline, pulled: PullResult, *, added: int = 0) -> None:
        self._report(TimelineChanged(account.key, timeline.name, added))
        for post_id in pulled.changed:
            self._report(PostChanged(account.key, post_id))

    @contextmanager
    def _shown_as_done(self, account: Account) -> Iterator[None]:
        """Show interactions that the pulled posts do not contain yet as done; do nothing after a failed pull."""
        with self._done.during_pull() as during:
            yield
            interactions.after_pull(self._cache, self._waiting, account.key, during)


async def newest(
    client: "Client", cache: TimelineCache, account: Account, timeline: Timeline, *, limit: int = PAGE
) -> PullResult:
    """Pull the head of a timeline, ``limit`` posts at least if the server has them (servers cap a page at 40)."""
    page = await client.timeline(timeline, limit=min(limit, PAGE))
    added = cache.put_page(account.key, timeline.name, page, is_newest=True)
    seen = {post.id for post in page.posts}
    asked, empty = {""}, 0
    while len(seen) < limit and page.older not in asked and page.older:
        asked.add(page.older)
        cursor, above = page.older, _end_of(page)
        page = await client.timeline(timeline, cursor=cursor, limit=PAGE)
        added += cache.put_page(account.key, timeline.name, page, is_newest=False, cursor=cursor, above=above)
        fresh = {post.id for post in page.posts} - seen
        empty = 0 if fresh else empty + 1
        if empty >= (_REPEATS if seen else MOST_PAGES):
            break
        seen |= fresh
    changed = await check_unlisted(client, cache, account)
    return PullResult(added, is_end=not page.older or page.older in asked, changed=changed)


async def older(client: "Client", cache: TimelineCache, account: Account, timeline: Timeline) -> PullResult:
    """Pull the page below the cached posts. Pages with nothing new are skipped, a limited number in a row."""

    async def pull(cursor: str) -> tuple[int, str]:
        page = await client.timeline(timeline, cursor=cursor, limit=PAGE)
        return cache.put_page(account.key, timeline.name, page, is_newest=False), page.older

    result = await pull_older(cache.older_cursor(account.key, timeline.name), pull)
    return replace(result, changed=await check_unlisted(client, cache, account))


async def fill_gap(
    client: "Client", cache: TimelineCache, account: Account, timeline: Timeline, post: Post
) -> PullResult:
    """Pull the page below a post that is marked with a gap; ``is_end``: the gap is closed."""
    cursor = cache.gap_cursor(account.key, timeline.name, post)
    if not cursor:
        return PullResult(0, is_end=True)
    page = await client.timeline(timeline, cursor=cursor, limit=PAGE)
    above = post if post.reblogged_by is None else None
    added = cache.put_page(account.key, timeline.name, page, is_newest=False, cursor=cursor, above=above)
    changed = await check_unlisted(client, cache, account)
    # The rest of the gap is at the end of the page.
    last = page.posts[-1] if page.posts else post
    left = cache.gap_cursor(account.key, timeline.name, last)
    return PullResult(added, is_end=not left or left == cursor, changed=changed)


def _end_of(page: PostPage) -> Post | None:
    """Return the post below which the next page begins; None if that is a boost, which is sorted by another time."""
    last = page.posts[-1] if page.posts else None
    return last if last is not None and last.reblogged_by is None else None
