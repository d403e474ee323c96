"""Conversations: reading from the cache, and pulling."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial

from kesong_desktop.actions.social.local_filters import LocalFilters
from kesong_desktop.model.account import Account, AccountKey
from kesong_desktop.model.event import Event, ThreadChanged
from kesong_desktop.model.social import continued_review
from kesong_desktop.model.social.notification import StatusEdit
from kesong_desktop.model.social.post import Post
from kesong_desktop.model.social.thread import Thread
from kesong_desktop.model.social.translation import Translation
from kesong_desktop.store.cache.threads import ThreadCache
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.sync.engine import Engine
from kesong_desktop.sync.social.threads import ThreadPuller


class Threads:
    """Cached conversations of posts, and the pulls that update them."""

    def __init__(
        self,
        cache: ThreadCache,
        posts: TimelineCache,
        engine: Engine,
        puller: ThreadPuller,
        report: Callable[[Event], None],
        *,
        filters: LocalFilters,
    ) -> None:
        self._cache = cache
        self._posts = posts
        self._engine = engine
        self._puller = puller
        self._report = report
        self._filters = filters

    def thread(self, account: AccountKey, post_id: str) -> Thread:
        """Return a cached conversation, with the filters that its posts match; ``post`` is None if it is not cached.

        A review that was too long for one post is joined with its parts.
        """
        found = continued_review.folded(self._cache.thread(account, post_id))
        marked = {one.id: one for one in self._filters.applied(account, found.posts)}
        return Thread(
            marked[found.post.id] if found.post is not None else None,
            tuple(marked[one.id] for one in found.ancestors),
            tuple(marked[one.id] for one in found.replies),
        )

    def refresh(self, account: Account, post_id: str) -> Future[None]:
        """Pull a post and its conversation; ``ThreadChanged`` is reported. The future may hold ``Gone``: it was deleted."""
        return self._engine.with_client(
            account, partial(self._puller.refresh, account=account, post_id=post_id)
        )

    def add_published(self, account: AccountKey, post_id: str) -> None:
        """Add a post that the outbox published to the cached conversations that it replies to."""
        post = self._posts.post(account, post_id)
        if post is not None and self._cache.add_reply(account, post):
            self._report(ThreadChanged(account, post.in_reply_to_id))

    def vote(self, account: Account, post: Post, places: tuple[int, ...]) -> Future[None]:
        """Vote for options of a post's poll by their indexes from 0, which is final; ``PostChanged`` is reported."""
        work = partial(self._puller.vote, account=account, post=post, places=places)
        return self._engine.with_client(account, work)

    def translate(self, account: Account, post: Post, language: str) -> Future[Translation]:
        """Return the text of a post in ``language`` (a code such as ``de``), as the server of the account translates them."""
        return self._engine.with_client(account, lambda client: client.translate(post.id, language))

    def edit_history(self, account: Account, post_id: str) -> Future[tuple[StatusEdit, ...]]:
        """Return the versions that a post has had."""
        return self._engine.with_client(account, lambda client: client.edit_history(post_id))
