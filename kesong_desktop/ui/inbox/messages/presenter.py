"""Presenter of direct messages: conversations, and requests to the server."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.social.conversations import Conversations
from kesong_desktop.model.account import Account
from kesong_desktop.model.event import (
    AccountsChanged,
    ConversationsChanged,
    Event,
    JobChanged,
    NotificationsChanged,
)
from kesong_desktop.model.outbox import Job
from kesong_desktop.model.social.conversation import Conversation
from kesong_desktop.model.social.post import Post
from kesong_desktop.sync.social.pulls import PullResult
from kesong_desktop.ui.inbox.messages.message import CONTEXT, Message, message_of
from kesong_desktop.ui.inbox.messages.message_draft import MessageDraft
from kesong_desktop.ui.inbox.messages.outgoing_messages import OutgoingMessages
from kesong_desktop.ui.posts.rows.further_pages import FurtherPages
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.background import Background
from kesong_desktop.ui.shell.filter_effect import is_hidden


@dataclass(frozen=True, slots=True)
class MessagesState:
    """The conversations of ``account``, and the messages of the one that is open (``open_id``), oldest first.

    ``problem`` is why the last pull of the conversations failed, ``thread_problem`` why that of the messages did.
    """

    account: Account | None = None
    conversations: tuple[Conversation, ...] = ()
    open_id: str = ""
    messages: tuple[Message, ...] = ()
    is_loading: bool = False
    problem: BaseException | None = None
    thread_problem: BaseException | None = None

    @property
    def opened(self) -> Conversation | None:
        """The conversation that is open."""
        return next((one for one in self.conversations if one.id == self.open_id), None)

    @property
    def unread(self) -> int:
        """How many conversations have messages that were not read."""
        return sum(one.is_unread for one in self.conversations)


class MessagesPresenter(QObject):
    """Reads conversations from the cache, has them pulled, and opens one.

    ``state_changed`` carries a ``MessagesState``, ``opened`` says that another conversation is open, ``message`` carries a
    sentence. ``jobs`` returns the jobs of the outbox.
    """

    state_changed = Signal(object)
    opened = Signal()
    message = Signal(str)

    def __init__(
        self,
        accounts: Accounts,
        conversations: Conversations,
        draft: MessageDraft,
        background: Background,
        *,
        jobs: Callable[[], Sequence[Job]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._conversations = conversations
        self.draft = draft
        self._background = background
        self._outgoing = OutgoingMessages(jobs)
        self._state = MessagesState()
        self._posts: list[Post] = []
        self._pulled_for: frozenset[str] = frozenset()
        self._marked: set[tuple[str, str]] = set()
        self._is_shown = False
        self._is_at_end = False
        self._is_paging = False
        self.further = FurtherPages(self)
        """When older conversations may be asked for once more."""
        draft.message.connect(self.message)
        draft.sent.connect(self._read)

    @property
    def state(self) -> MessagesState:
        """The state as last emitted with ``state_changed``."""
        return self._state

    @property
    def is_available(self) -> bool:
        """Whether the server of the account in use groups direct messages."""
        account = self._accounts.current_or_none()
        return account is not None and self._conversations.can_list(account)

    def enter(self) -> None:
        """Show cached entries, and pull newer ones."""
        self._is_shown = True
        self._read()
        self.refresh()

    def leave(self) -> None:
        """Save what was typed; another page has come to the front."""
        self._is_shown = False
        self.further.stop()
        self.draft.flush()

    def take(self, event: Event) -> None:
        """Read again what an event changed; begin anew if the accounts changed."""
        account = self._accounts.current_or_none()
        match event:
            case ConversationsChanged(key) if account and key == account.key:
                self._read()
            case NotificationsChanged(key, added) if account and key == account.key and added:
                if self._is_shown:
                    self.refresh()
            case JobChanged():
                self._read_jobs()
            case AccountsChanged():
                self.draft.flush()
                self._state, self._posts = MessagesState(), []
                self._is_at_end = self._is_paging = False
                self.further.stop()
                if self._is_shown:
                    self.enter()

    @Slot()
    def refresh(self) -> None:
        """Pull the newest conversations, and the messages of the open one."""
        account = self._accounts.current_or_none()
        if account is None or self._state.is_loading or not self._conversations.can_list(account):
            return
        self._tell(replace(self._state, is_loading=True, problem=None))
        pulled, failed = partial(self._pulled, account), partial(self._pull_failed, account)
        self._background.watch(self._conversations.refresh(account), self, pulled, failed)

    @Slot()
    def load_older(self) -> None:
        """Pull older conversations, unless that is under way."""
        account = self._accounts.current_or_none()
        if account is None or self._is_paging or self._is_at_end or not self._conversations.can_list(account):
            return
        self._is_paging = True
        self._background.watch(self._conversations.older(account), self, self._paged, self._paged)

    @Slot(object)
    def open(self, conversation: Conversation) -> None:
        """Open a conversation, and mark it as read."""
        account = self._accounts.current_or_none()
        if account is None:
            return
        self._posts = self._conversations.messages(account, conversation.id)
        self.draft.begin(account, conversation, self._posts)
        self._state = replace(self._state, open_id=conversation.id, thread_problem=None)
        self._read()
        self.opened.emit()
        self._mark_read(account)
        self._pull_messages(account)

    @Slot()
    def close(self) -> None:
        """Show no conversation any more; what was typed stays."""
        self.draft.flush()
        self._posts = []
        self._tell(replace(self._state, open_id="", messages=(), thread_problem=None))

    @Slot()
    def delete(self) -> None:
        """Delete the open conversation from the list; it comes back with the reason if the server does not do it."""
        account, opened = self._accounts.current_or_none(), self._state.opened
        if account is None or opened is None:
            return
        self.close()
        work = partial(self._conversations.delete, account, opened.id)
        self._background.work(
            work, self, lambda sent: self._background.watch(sent, self, None, self._failed), self._failed
        )

    @Slot()
    def send(self) -> None:
        """Send what was typed as a direct post that replies to the last message."""
        if self._posts:
            self.draft.answer_last(self._posts[-1])
        self.draft.send()

    @Slot()
    def _read(self) -> None:
        account = self._accounts.current_or_none()
        if account is None:
            self._tell(MessagesState())
            return
        found = tuple(self._conversations.all(account)) if self._conversations.can_list(account) else ()
        state = replace(self._state, account=account, conversations=found)
        if state.open_id and state.opened is None:
            self._posts, state = [], replace(state, open_id="")
        elif state.open_id:
            self._posts = self._conversations.messages(account, state.open_id)
        self._tell(replace(state, messages=self._messages(account)))
        if self._is_shown:
            self._mark_read(account)

    def _messages(self, account: Account) -> tuple[Message, ...]:
        outgoing = self._outgoing.after(account, self._posts)
        seen = [one for one in self._posts if not is_hidden(one, CONTEXT)]
        return (*(message_of(one, account) for one in seen), *outgoing)

    def _read_jobs(self) -> None:
        account = self._accounts.current_or_none()
        if account is None or not self._state.open_id:
            return
        self._tell(replace(self._state, messages=self._messages(account)))
        if not self._outgoing.published(account, self._posts) <= self._pulled_for:
            self._pull_messages(account)

    def _mark_read(self, account: Account) -> None:
        opened = self._state.opened
        last = opened.last_post.id if opened is not None and opened.last_post is not None else ""
        if opened is not None and opened.is_unread and (opened.id, last) not in self._marked:
            # Each once: what the server does not take comes back as unread.
            self._marked.add((opened.id, last))
            self._background.work(
                partial(self._conversations.mark_read, account, opened.id),
                self,
                lambda sent: self._background.watch(sent, self, None, lambda _: None) if sent else None,
                self._failed,
            )

    def _pull_messages(self, account: Account) -> None:
        if self._state.open_id:
            self._pulled_for = self._outgoing.published(account, self._posts)
            pull = self._conversations.pull_messages(account, self._state.open_id)
            done = partial(self._thread_pulled, self._pulled_for)
            failed = partial(self._thread_failed, self._state.open_id)
            self._background.watch(pull, self, done, failed)

    def _pulled(self, account: Account, _result: PullResult) -> None:
        self._tell(replace(self._state, is_loading=False))
        self._pull_messages(account)

    def _pull_failed(self, _account: Account, error: BaseException) -> None:
        self._tell(replace(self._state, is_loading=False, problem=error))

    def _thread_pulled(self, published: frozenset[str], _: None) -> None:
        self._outgoing.forget(published)
        self._read()

    def _thread_failed(self, conversation_id: str, error: BaseException) -> None:
        if conversation_id == self._state.open_id:
            self._tell(replace(self._state, thread_problem=error))

    def _paged(self, outcome: PullResult | BaseException) -> None:
        self._is_paging = False
        self.further.end(is_empty=not isinstance(outcome, PullResult) or not outcome.added)
        if isinstance(outcome, PullResult):
            self._is_at_end = outcome.is_end

    def _failed(self, error: BaseException) -> None:
        self.message.emit(messages.sentence(error))

    def _tell(self, state: MessagesState) -> None:
        self._state = state
        self.state_changed.emit(state)
