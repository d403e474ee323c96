"""Votes in polls."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from kesong_desktop.model.account import Account
from kesong_desktop.model.event import Event, PostChanged
from kesong_desktop.model.social.post import Post
from kesong_desktop.store.cache.timelines import TimelineCache

if TYPE_CHECKING:
    from kesong_desktop.api.client import Client


class PollVotes:
    """Sends votes, and caches the changed poll. A vote is final, so it is never queued in the outbox."""

    def __init__(self, cache: TimelineCache, report: Callable[[Event], None]) -> None:
        self._cache = cache
        self._report = report

    async def vote(self, client: "Client", account: Account, post: Post, places: tuple[int, ...]) -> None:
        """Vote for options of a post's poll by their indexes from 0, and report ``PostChanged``."""
        if post.poll is None:
            return
        poll = await client.vote(post.poll.id, places)
        now = self._cache.post(account.key, post.id) or post
        self._cache.put_post(account.key, now.with_poll(poll))
        self._report(PostChanged(account.key, post.id))
