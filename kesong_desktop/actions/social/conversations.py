"""Direct messages: reading from the cache, pulling, marking as read, and deletion."""

from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from dataclasses import replace
from functools import partial

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.social.local_filters import LocalFilters
from kesong_desktop.errors import KesongError
from kesong_desktop.model.account import Account
from kesong_desktop.model.event import ConversationsChanged, Event
from kesong_desktop.model.social.conversation import Conversation
from kesong_desktop.model.social.post import Post
from kesong_desktop.store.cache.conversations import ConversationCache
from kesong_desktop.sync.engine import Engine
from kesong_desktop.sync.social.conversations import ConversationPuller
from kesong_desktop.sync.social.pulls import PullResult


class Conversations:
    """Direct messages of an account, grouped by participants. ``ConversationsChanged`` is reported."""

    def __init__(
        self,
        cache: ConversationCache,
        engine: Engine,
        puller: ConversationPuller,
        accounts: Accounts,
        report: Callable[[Event], None],
        *,
        filters: LocalFilters,
    ) -> None:
        self._cache = cache
        self._engine = engine
        self._puller = puller
        self._accounts = accounts
        self._report = report
        self._filters = filters

    def can_list(self, account: Account) -> bool:
        """Return whether the account's server groups direct messages."""
        return self._accounts.capability(account).social.conversations

    def all(self, account: Account) -> list[Conversation]:
        """Return the cached conversations, that with the newest message first."""
        found = self._cache.all(account.key)
        newest = [one.last_post for one in found if one.last_post is not None]
        last = {one.id: one for one in self._filters.applied(account.key, newest)}
        return [replace(one, last_post=last[one.last_post.id]) if one.last_post else one for one in found]

    def messages(self, account: Account, conversation_id: str) -> list[Post]:
        """Return the cached messages of a conversation, oldest first: the last one at least, if there is one."""
        known = self._cache.get(account.key, conversation_id)
        found = self._cache.messages(account.key, conversation_id)
        last = known.last_post if known else None
        if last is not None and all(one.id != last.id for one in found):
            found.append(last)
        return self._filters.applied(account.key, found)

    def refresh(self, account: Account) -> Future[PullResult]:
        """Pull the newest conversations into the cache."""
        return self._engine.with_client(account, partial(self._puller.refresh, account=account))

    def older(self, account: Account) -> Future[PullResult]:
        """Pull the next older conversations into the cache."""
        return self._engine.with_client(account, partial(self._puller.older, account=account))

    def pull_messages(self, account: Account, conversation_id: str) -> Future[None]:
        """Pull the messages of a conversation."""
        work = partial(self._puller.pull_messages, account=account, conversation_id=conversation_id)
        return self._engine.with_client(account, work)

    def mark_read(self, account: Account, conversation_id: str) -> Future[None] | None:
        """Mark a conversation as read, shown at once and undone if that fails. None if it was read already."""
        end = partial(self._puller.end_reading, account, conversation_id)
        self._puller.begin_reading(account, conversation_id)
        is_changed = False
        try:
            is_changed = self._cache.mark_read(account.key, conversation_id)
        finally:
            if not is_changed:
                end()
        if not is_changed:
            return None
        self._report(ConversationsChanged(account.key))
        work = partial(self._puller.mark_read, account=account, conversation_id=conversation_id)

        def undo() -> None:
            self._cache.mark_read(account.key, conversation_id, is_read=False)

        return self._undone_if_failed(account, self._engine.with_client(account, work), undo, end)

    def delete(self, account: Account, conversation_id: str) -> Future[None]:
        """Delete a conversation from the list, shown at once and undone if that fails. Its posts stay on the server."""
        end = partial(self._puller.end_deletion, account, conversation_id)
        self._puller.begin_deletion(account, conversation_id)
        try:
            known = self._cache.remove(account.key, conversation_id)
        except KesongError:
            end()
            raise
        self._report(ConversationsChanged(account.key))
        work = partial(self._puller.delete, account=account, conversation_id=conversation_id)

        def undo() -> None:
            if known is not None:
                self._cache.put(account.key, known)

        return self._undone_if_failed(account, self._engine.with_client(account, work), undo, end)

    def _undone_if_failed(
        self, account: Account, sent: Future[None], undo: Callable[[], None], end: Callable[[], None]
    ) -> Future[None]:
        answer: Future[None] = Future()
        answer.set_running_or_notify_cancel()

        def ended(future: Future[None]) -> None:
            end()
            try:
                future.result()
            except CancelledError as error:
                answer.set_exception(error)
            except Exception as error:  # noqa: BLE001 - whatever it is belongs to who waits
                undo()
                self._report(ConversationsChanged(account.key))
                answer.set_exception(error)
            else:
                answer.set_result(None)

        sent.add_done_callback(ended)
        return answer
