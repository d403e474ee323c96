"""Merged timelines of several hashtags: pulled tag by tag, shown in chronological order."""

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING

from kesong_desktop.errors import KesongError
from kesong_desktop.model.account import Account, AccountKey
from kesong_desktop.model.event import Event, TimelineChanged
from kesong_desktop.model.social.post import Post, Timeline
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.sync.social.pulls import PAGE, PullResult
from kesong_desktop.sync.social.timelines import TimelinePuller

if TYPE_CHECKING:
    from kesong_desktop.api.client import Client


class MergedTimelines:
    """Reads and pulls timelines of the kind ``tags``. The coroutines run on the engine's loop."""

    def __init__(self, cache: TimelineCache, puller: TimelinePuller, report: Callable[[Event], None]) -> None:
        self._cache = cache
        self._puller = puller
        self._report = report

    def page(self, account: AccountKey, timeline: Timeline, *, limit: int = PAGE) -> list[Post]:
        """Return at most ``limit`` cached posts of all tags, newest first, each once.

        Posts older than the oldest cached post of a tag that continues on the server are left out, so that older pages are
        only appended later.
        """
        found: dict[str, Post] = {}
        horizon_s = float("-inf")
        for part in timeline.parts:
            posts = self._cache.page(account, part.name, limit=limit)
            found.update({post.url or post.id: post for post in posts})
            if self._cache.older_cursor(account, part.name):
                horizon_s = max(horizon_s, self._cache.oldest_s(account, part.name))
        within = [post for post in found.values() if post.created_utc.timestamp() >= horizon_s]
        return sorted(within, key=lambda post: (post.created_utc, post.id), reverse=True)[:limit]

    async def refresh(self, client: "Client", account: Account, timeline: Timeline) -> PullResult:
        """Pull the newest posts of each tag; a failing tag does not affect the others.

        Raises:
            KesongError: none of them could be pulled.
        """
        pulls = [self._puller.refresh(client, account, part) for part in timeline.parts]
        return self._reported(account, timeline, await _results(pulls))

    async def older(self, client: "Client", account: Account, timeline: Timeline) -> PullResult:
        """Pull the next older page of each tag that has one."""
        pulls = [
            self._puller.older(client, account, part)
            for part in timeline.parts
            if self._cache.older_cursor(account.key, part.name)
        ]
        return self._reported(account, timeline, await _results(pulls))

    def _reported(
        self, account: Account, timeline: Timeline, outcomes: list[PullResult | BaseException]
    ) -> PullResult:
        results = [one for one in outcomes if isinstance(one, PullResult)]
        problems = [one for one in outcomes if isinstance(one, BaseException)]
        unexpected = [one for one in problems if not isinstance(one, KesongError)]
        if unexpected or (problems and not results):
            raise (unexpected or problems)[0]
        result = PullResult(
            sum(one.added for one in results), is_end=not problems and all(one.is_end for one in results)
        )
        self._report(TimelineChanged(account.key, timeline.name, result.added))
        return result


async def _results(pulls: Sequence[Awaitable[PullResult]]) -> list[PullResult | BaseException]:
    # The window shows its first posts before asyncio is loaded.
    from asyncio import gather  # noqa: PLC0415

    return await gather(*pulls, return_exceptions=True)
