"""Pulls conversations from a server into the cache."""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from kesong_desktop.errors import UNREACHABLE_REASONS, Gone, KesongError
from kesong_desktop.model.account import Account
from kesong_desktop.model.event import Event, PostChanged, ReachabilityChanged, ThreadChanged
from kesong_desktop.model.social.post import Post
from kesong_desktop.model.social.thread import Thread
from kesong_desktop.store.cache.threads import ThreadCache
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.store.journal.interactions import InteractionStore
from kesong_desktop.sync.social import interactions
from kesong_desktop.sync.social.done_interactions import DoneInteractions
from kesong_desktop.sync.social.poll_votes import PollVotes

if TYPE_CHECKING:
    from kesong_desktop.api.client import Client


class ThreadPuller:
    """Pulls conversations, and reports changes. The coroutines run on the engine's loop.

    ``clock`` returns seconds since 1970, ``answered`` is called with each account whose server answered.
    """

    def __init__(
        self,
        threads: ThreadCache,
        posts: TimelineCache,
        waiting: InteractionStore,
        done: DoneInteractions,
        *,
        clock: Callable[[], float],
        report: Callable[[Event], None],
        answered: Callable[[Account], None],
    ) -> None:
        self._threads = threads
        self._posts = posts
        self._waiting = waiting
        self._done = done
        self._clock = clock
        self._report = report
        self._answered = answered

    async def refresh(self, client: "Client", account: Account, post_id: str) -> None:
        """Pull a post and its conversation.

        Raises:
            Gone: the post was deleted; it is removed from the cache.
            ServerProblem: the server did not answer, or its response was invalid.
        """
        try:
            with self._done.during_pull() as during:
                post, (above, below) = await asyncio.gather(client.status(post_id), client.context(post_id))
                self._threads.put(account.key, Thread(post, above, below), now_s=self._clock())
                interactions.after_pull(self._posts, self._waiting, account.key, during)
        except Gone:
            self._posts.remove_deleted(account.key, post_id)
            self._report(PostChanged(account.key, post_id))
            raise
        except KesongError as error:
            if error.reason in UNREACHABLE_REASONS:
                self._report(ReachabilityChanged(account.key, error))
            raise
        self._report(ReachabilityChanged(account.key, None))
        self._answered(account)
        self._report(ThreadChanged(account.key, post_id))

    async def vote(self, client: "Client", account: Account, post: Post, places: tuple[int, ...]) -> None:
        """Vote in a post's poll, and cache the changed poll."""
        await PollVotes(self._posts, self._report).vote(client, account, post, places)
