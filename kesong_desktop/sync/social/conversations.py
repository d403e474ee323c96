"""Pulls direct messages into the cache, marks them as read and deletes them on the server."""

from collections.abc import Callable
from dataclasses import replace

from kesong_desktop.api.client import Client
from kesong_desktop.errors import UNREACHABLE_REASONS, KesongError
from kesong_desktop.model.account import Account, AccountKey, Visibility
from kesong_desktop.model.event import ConversationsChanged, Event, ReachabilityChanged
from kesong_desktop.model.social.conversation import ConversationPage
from kesong_desktop.model.social.post import Post
from kesong_desktop.store.cache.conversations import ConversationCache
from kesong_desktop.sync.social.timelines import PAGE, PullResult


class ConversationPuller:
    """Pulls conversations and their posts. The coroutines run on the engine's loop.

    What is marked as read or deleted stays so during the calls, though an answer of the server may be older than that.
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
        self._read: set[tuple[AccountKey, str]] = set()
        self._deleted: set[tuple[AccountKey, str]] = set()

    async def refresh(self, client: Client, account: Account) -> PullResult:
        """Pull the newest conversations into the cache."""
        try:
            page = await client.conversations(limit=PAGE)
        except KesongError as error:
            if error.reason in UNREACHABLE_REASONS:
                self._report(ReachabilityChanged(account.key, error))
            raise
        added = self._cache.put_page(account.key, self._present(account, page), is_newest=True)
        self._report(ReachabilityChanged(account.key, None))
        self._answered(account)
        self._report(ConversationsChanged(account.key))
        return PullResult(added, is_end=not page.older)

    async def older(self, client: Client, account: Account) -> PullResult:
        """Pull the page of conversations below what is cached."""
        cursor = self._cache.older_cursor(account.key)
        if not cursor:
            return PullResult(0, is_end=True)
        page = await client.conversations(cursor=cursor, limit=PAGE)
        added = self._cache.put_page(account.key, self._present(account, page), is_newest=False)
        self._report(ConversationsChanged(account.key))
        return PullResult(added, is_end=not page.older or not added)

    async def pull_messages(self, client: Client, account: Account, conversation_id: str) -> None:
        """Pull the posts of a conversation.

        Older posts that the thread of the last one does not have belong to an earlier thread of the same people, and stay.
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

    async def mark_read(self, client: Client, account: Account, conversation_id: str) -> None:
        """Mark a conversation as read on the server."""
        key = (account.key, conversation_id)
        self._read.add(key)
        try:
            await client.mark_conversation_read(conversation_id)
        finally:
            self._read.discard(key)

    async def delete(self, client: Client, account: Account, conversation_id: str) -> None:
        """Delete a conversation from the list of the server."""
        key = (account.key, conversation_id)
        self._deleted.add(key)
        try:
            await client.delete_conversation(conversation_id)
        finally:
            self._deleted.discard(key)

    def _present(self, account: Account, page: ConversationPage) -> ConversationPage:
        """Return the page as it is with what is being marked or deleted."""
        shown = [
            replace(one, is_unread=False) if (account.key, one.id) in self._read else one
            for one in page.conversations
            if (account.key, one.id) not in self._deleted
        ]
        return ConversationPage(tuple(shown), page.older)


def _time_of(post: Post) -> float:
    return post.created_utc.timestamp()
