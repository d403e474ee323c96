"""Pulls direct messages into the cache, marks them as read and deletes them on the server."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from kesong_desktop.errors import UNREACHABLE_REASONS, KesongError
from kesong_desktop.model.account import Account, AccountKey, Visibility
from kesong_desktop.model.event import ConversationsChanged, Event, ReachabilityChanged
from kesong_desktop.model.social.conversation import ConversationPage
from kesong_desktop.model.social.post import Post
from kesong_desktop.store.cache.conversations import ConversationCache
from kesong_desktop.sync.social.pending_changes import PendingChanges
from kesong_desktop.sync.social.pulls import PAGE, PullResult, pull_older

if TYPE_CHECKING:
    from kesong_desktop.api.client import Client

_Key = tuple[AccountKey, str]


class _PutPage(Protocol):
    def __call__(self, page: ConversationPage, *, is_newest: bool) -> int:
        """Return how many of the conversations are new."""


class ConversationPuller:
    """Pulls conversations and their posts. The coroutines run on the engine's loop.

    Conversations that are marked as read or deleted stay so during a pull, even if the server's response is older: from
    ``begin_reading`` and ``begin_deletion`` on, which must be called before the cache is changed.
    """

    def __init__(
        self,
        cache: ConversationCache,
        report: Callable[[Event], None],
        answered: Callable[[Account], None],
    ) -> None:
        self._cache = cache
        self._report = report
        self._answered = answered
        self._read = PendingChanges[_Key]()
        self._deleted = PendingChanges[_Key]()

    async def refresh(self, client: "Client", account: Account) -> PullResult:
        """Pull the newest conversations into the cache."""
        with self._during_pull(account) as put:
            try:
                page = await client.conversations(limit=PAGE)
            except KesongError as error:
                if error.reason in UNREACHABLE_REASONS:
                    self._report(ReachabilityChanged(account.key, error))
                raise
            added = put(page, is_newest=True)
        self._report(ReachabilityChanged(account.key, None))
        self._answered(account)
        self._report(ConversationsChanged(account.key))
        return PullResult(added, is_end=not page.older)

    async def older(self, client: "Client", account: Account) -> PullResult:
        """Pull the conversations older than the cached ones, skipping pages with nothing new."""

        async def pull(cursor: str) -> tuple[int, str]:
            with self._during_pull(account) as put:
                page = await client.conversations(cursor=cursor, limit=PAGE)
                return put(page, is_newest=False), page.older

        pulled = await pull_older(self._cache.older_cursor(account.key), pull)
        self._report(ConversationsChanged(account.key))
        return pulled

    async def pull_messages(self, client: "Client", account: Account, conversation_id: str) -> None:
        """Pull the posts of a conversation.

        Older posts that are not in the thread of the last one belong to an earlier thread of the same participants, and are kept.
        """
        known = self._cache.get(account.key, conversation_id)
        if known is None or known.last_post is None:
            return
        above, below = await client.context(known.last_post.id)
        thread = [one for one in (*above, known.last_post, *below) if one.visibility is Visibility.DIRECT]
        first = min(one.created_utc for one in thread) if thread else known.last_post.created_utc
        earlier = [
            one for one in self._cache.messages(account.key, conversation_id) if one.created_utc < first
        ]
        self._cache.replace_messages(account.key, conversation_id, [*earlier, *thread])
        newest = max(thread, key=_time_of, default=known.last_post)
        present = self._cache.get(account.key, conversation_id)
        if present is not None and newest != present.last_post:
            self._cache.put(account.key, replace(present, last_post=newest))
        self._report(ConversationsChanged(account.key))

    def begin_reading(self, account: Account, conversation_id: str) -> None:
        """Keep a conversation marked as read during pulls until ``end_reading``. Any thread may call."""
        self._read.begin((account.key, conversation_id))

    def end_reading(self, account: Account, conversation_id: str) -> None:
        """What was begun has ended, in whichever way. Any thread may call."""
        self._read.end((account.key, conversation_id), is_done=False)

    def begin_deletion(self, account: Account, conversation_id: str) -> None:
        """Leave a conversation out of pulls until ``end_deletion``. Any thread may call."""
        self._deleted.begin((account.key, conversation_id))

    def end_deletion(self, account: Account, conversation_id: str) -> None:
        """What was begun has ended, in whichever way. Any thread may call."""
        self._deleted.end((account.key, conversation_id), is_done=False)

    async def mark_read(self, client: "Client", account: Account, conversation_id: str) -> None:
        """Mark a conversation as read on the server."""
        with _change(self._read, (account.key, conversation_id)):
            await client.mark_conversation_read(conversation_id)

    async def delete(self, client: "Client", account: Account, conversation_id: str) -> None:
        """Delete a conversation from the list of the server."""
        with _change(self._deleted, (account.key, conversation_id)):
            await client.delete_conversation(conversation_id)

    @contextmanager
    def _during_pull(self, account: Account) -> Iterator["_PutPage"]:
        """Return a function that caches a page with the changes that were made during the pull."""
        with self._read.during_pull() as is_read, self._deleted.during_pull() as is_deleted:

            def put(page: ConversationPage, *, is_newest: bool) -> int:
                shown = [
                    replace(one, is_unread=False) if is_read((account.key, one.id)) else one
                    for one in page.conversations
                    if not is_deleted((account.key, one.id))
                ]
                added = self._cache.put_page(
                    account.key, ConversationPage(tuple(shown), page.older), is_newest=is_newest
                )
                # Some of the page may have been changed while it was written.
                for one in shown:
                    if is_deleted((account.key, one.id)):
                        self._cache.remove(account.key, one.id)
                    elif one.is_unread and is_read((account.key, one.id)):
                        self._cache.mark_read(account.key, one.id)
                return added

            yield put


@contextmanager
def _change(changes: "PendingChanges[_Key]", key: "_Key") -> Iterator[None]:
    """Record a pending change for the ``with`` block; it counts as done unless the block raises."""
    is_done = False
    changes.begin(key)
    try:
        yield
        is_done = True
    finally:
        changes.end(key, is_done=is_done)


def _time_of(post: Post) -> float:
    return post.created_utc.timestamp()
