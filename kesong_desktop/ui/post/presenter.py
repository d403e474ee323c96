"""Presenter of the page of a post: its conversation, and requests to the server."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.timeline.threads import Threads
from kesong_desktop.errors import Gone, NotFound
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.event import (
    AccountsChanged,
    Event,
    JobChanged,
    NotificationsChanged,
    PostChanged,
    ReachabilityChanged,
    ThreadChanged,
    TimelineChanged,
)
from kesong_desktop.model.outbox import Job, PostJob, State
from kesong_desktop.model.social.post import Post
from kesong_desktop.model.social.thread import ReplyNode, Thread, arrange_replies
from kesong_desktop.ui.post.content_cover import is_left_out
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.background import Background


@dataclass(frozen=True, slots=True)
class ThreadState:
    """What the page of a post shows.

    ``account`` is the key of the account in use, ``nodes`` the replies in order. ``problem`` is why the last pull failed.
    ``is_deleted``: there is no such post any more. ``number`` is another one for another post.
    """

    account: str = ""
    post_id: str = ""
    thread: Thread = Thread()
    nodes: tuple[ReplyNode, ...] = ()
    is_loading: bool = False
    is_deleted: bool = False
    problem: BaseException | None = None
    number: int = 0

    @property
    def post(self) -> Post | None:
        """The post itself, where it is known."""
        return self.thread.post


class ThreadPresenter(QObject):
    """Reads a conversation from the cache, and has it pulled.

    ``state_changed`` carries a ``ThreadState``, ``message`` a sentence; ``left_behind``: another account is in use, whose server
    knows the post by another id. ``find_job`` returns a job of the outbox.
    """

    state_changed = Signal(object)
    message = Signal(str)
    left_behind = Signal()

    def __init__(
        self,
        accounts: Accounts,
        threads: Threads,
        find_job: Callable[[str], Job],
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._threads = threads
        self._find_job = find_job
        self._background = background
        self._state = ThreadState()
        self._opened: set[str] = set()
        self._added: set[str] = set()
        self._is_front = False

    @property
    def state(self) -> ThreadState:
        """The state as last emitted with ``state_changed``."""
        return self._state

    def open(self, post_id: str) -> None:
        """Show what is cached of the conversation of a post, and pull the rest."""
        self._is_front = True
        if post_id != self._state.post_id or self._key() != self._state.account:
            self._opened.clear()
            self._state = ThreadState(self._key(), post_id, number=self._state.number + 1)
        self._read()
        self.refresh()

    def leave(self) -> None:
        """Stop following events that need the server, until ``open``."""
        self._is_front = False

    @Slot()
    def refresh(self) -> None:
        """Pull the conversation, unless that is under way."""
        account, state = self._accounts.current_or_none(), self._state
        if account is None or not state.post_id or state.is_loading:
            return
        self._tell(replace(state, is_loading=True, problem=None))
        future = self._threads.refresh(account, state.post_id)
        pulled, failed = partial(self._pulled, state.number), partial(self._pull_failed, state.number)
        self._background.watch(future, self, pulled, failed)

    @Slot()
    def tell_again(self) -> None:
        """Emit the state again, because the display of its posts has changed."""
        self.state_changed.emit(self._state)

    def expand(self, post_id: str) -> None:
        """Show the replies below a reply that are too deep to be shown at first."""
        self._opened.add(post_id)
        self._read()

    @Slot(object, object)
    def vote(self, post: Post, places: tuple[int, ...]) -> None:
        """Choose answers of the poll of a post; ``message`` says where that failed."""
        account = self._accounts.current_or_none()
        if account is not None and places:
            self._background.watch(self._threads.vote(account, post, places), self, None, self._vote_failed)

    def take(self, event: Event) -> None:
        """Read the conversation again if an event changed it."""
        state = self._state
        if not state.post_id:
            return
        account = getattr(event, "account", state.account)
        if account != state.account:
            return
        match event:
            case PostChanged(_, post_id) | ThreadChanged(_, post_id) if self._has(post_id):
                self._read()
            case JobChanged(job_id):
                self._take_job(job_id)
            case AccountsChanged() if self._key() != state.account:
                self._state = ThreadState(number=state.number + 1)
                if self._is_front:
                    self.left_behind.emit()
            case TimelineChanged() if self._is_front:
                self._read()
            case NotificationsChanged() | ReachabilityChanged() if self._is_front:
                self._refresh_after(event)

    def _refresh_after(self, event: NotificationsChanged | ReachabilityChanged) -> None:
        """Pull again after a possible reply, or once the server is reachable again."""
        is_back = (
            isinstance(event, ReachabilityChanged)
            and event.problem is None
            and self._state.problem is not None
        )
        if is_back or (isinstance(event, NotificationsChanged) and event.added):
            self.refresh()

    def _has(self, post_id: str) -> bool:
        return post_id == self._state.post_id or self._state.thread.find(post_id) is not None

    def _take_job(self, job_id: str) -> None:
        """Add a reply that was published to the conversation."""
        if job_id in self._added:
            return
        try:
            job = self._find_job(job_id)
        except NotFound:
            return
        if not isinstance(job, PostJob) or job.state is not State.PUBLISHED or not job.post_id:
            return
        if job.account == self._state.account and self._state.thread.find(job.body.in_reply_to_id):
            self._added.add(job_id)
            add = partial(self._threads.add_published, job.account, job.post_id)
            self._background.work(add, self, lambda _: None, self._failed)

    def _read(self) -> None:
        state = self._state
        if not state.account:
            return
        thread = self._threads.thread(AccountKey(state.account), state.post_id)
        was_there = state.post is not None
        is_deleted = thread.post is None and (state.is_deleted or was_there)
        shown = replace(thread, replies=tuple(one for one in thread.replies if not is_left_out(one)))
        nodes = tuple(arrange_replies(shown, self._opened)) if thread.post else ()
        self._tell(replace(state, thread=thread, nodes=nodes, is_deleted=is_deleted))

    def _tell(self, state: ThreadState) -> None:
        self._state = state
        self.state_changed.emit(state)

    def _key(self) -> str:
        account = self._accounts.current_or_none()
        return account.key if account else ""

    def _pulled(self, number: int, _: None) -> None:
        if number == self._state.number:
            self._tell(replace(self._state, is_loading=False))

    def _pull_failed(self, number: int, error: BaseException) -> None:
        if number != self._state.number:
            return
        if isinstance(error, Gone):
            self._state = replace(self._state, is_loading=False, is_deleted=True)
            self._read()
        else:
            self._tell(replace(self._state, is_loading=False, problem=error))

    def _vote_failed(self, error: BaseException) -> None:
        self._failed(error)
        # The answers can be chosen again.
        self._tell(self._state)

    def _failed(self, error: BaseException) -> None:
        self.message.emit(messages.sentence(error))
