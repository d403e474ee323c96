"""Presenter of the inbox: notifications, and requests to the server."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.social.follow_requests import FollowRequests
from kesong_desktop.actions.timeline.notifications import Notifications
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.event import AccountsChanged, Event, FollowRequestsChanged, NotificationsChanged
from kesong_desktop.model.social.notification import Notification, order_of
from kesong_desktop.model.social.post import Person
from kesong_desktop.model.social.reply import reply_draft
from kesong_desktop.sync.social.pulls import PullResult
from kesong_desktop.ui.inbox.inbox_item import KINDS, InboxItem, arrange
from kesong_desktop.ui.posts.rows.further_pages import FurtherPages
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.background import Background
from kesong_desktop.ui.shell.filter_effect import is_hidden

_PAGE = 60


@dataclass(frozen=True, slots=True)
class InboxState:
    """What the inbox shows.

    ``account`` is the key of the account in use, empty where there is none. The first ``new`` notifications were not read when
    the inbox was opened. ``items`` has them in groups, below the follow requests. ``shows`` names the filter of ``KINDS``.
    ``problem`` is why the last pull failed. ``list_number`` is another one for another account.
    """

    account: str = ""
    notifications: tuple[Notification, ...] = ()
    new: int = 0
    items: tuple[InboxItem, ...] = ()
    shows: str = "all"
    is_loading: bool = False
    problem: BaseException | None = None
    list_number: int = 0


class InboxPresenter(QObject):
    """Reads notifications from the cache, and has them pulled.

    ``state_changed`` carries an ``InboxState``, ``message`` a sentence, ``draft_ready`` the id of a reply's draft.
    """

    state_changed = Signal(object)
    message = Signal(str)
    draft_ready = Signal(str)

    def __init__(
        self,
        accounts: Accounts,
        notifications: Notifications,
        requests: FollowRequests,
        background: Background,
        *,
        keep_draft: Callable[[Draft], Draft],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._notifications = notifications
        self._requests = requests
        self._keep_draft = keep_draft
        self._background = background
        self._state = InboxState()
        self._wanted = _PAGE
        self._read_before = ""
        self._answering: set[str] = set()
        self._is_open = False
        self._is_paging = False
        self._is_at_end = False
        self._cached = 0
        self.further = FurtherPages(self)
        """When older notifications may be asked for once more."""
        self.further.wanted.connect(self._look_further)

    @property
    def state(self) -> InboxState:
        """The state as last emitted with ``state_changed``."""
        return self._state

    def enter(self) -> None:
        """Show cached entries, and pull newer ones; what is shown counts as read from the next time on."""
        self._is_open = True
        account = self._accounts.current_or_none()
        self._read_before = self._notifications.read_up_to(account) if account else ""
        self._read()
        self.refresh()
        self._look_further()

    def leave(self) -> None:
        """Stop loading notifications when the accounts change, until ``enter``."""
        self._is_open = False
        self.further.stop()

    def take(self, event: Event) -> None:
        """Read the notifications again if an event changed them; begin with an empty list if the accounts changed."""
        account = self._accounts.current_or_none()
        match event:
            case NotificationsChanged(key, added) if account and key == account.key:
                self._read()
                if added and self._is_open:
                    self._pull_requests(account)
            case FollowRequestsChanged(key) if account and key == account.key:
                self._read()
            case AccountsChanged():
                self._state = InboxState(list_number=self._state.list_number + 1, shows=self._state.shows)
                self._wanted = _PAGE
                self._is_paging = self._is_at_end = False
                self.further.stop()
                if self._is_open:
                    self.enter()

    @Slot()
    def refresh(self) -> None:
        """Pull newer notifications, unless that is under way."""
        account = self._accounts.current_or_none()
        if account is None or self._state.is_loading:
            return
        self._tell(replace(self._state, is_loading=True, problem=None))
        number = self._state.list_number
        pulled, failed = partial(self._pulled, number), partial(self._pull_failed, number)
        self._background.watch(self._notifications.refresh(account), self, pulled, failed)
        self._pull_requests(account)

    def show_kinds(self, name: str) -> None:
        """Show the notifications of a filter of ``KINDS``."""
        if name == self._state.shows:
            return
        self._wanted = _PAGE
        self._state = replace(self._state, shows=name, list_number=self._state.list_number)
        self._read()
        self._look_further()

    @Slot()
    def load_older(self) -> None:
        """Show more of what is cached; where that is all, pull older notifications."""
        account = self._accounts.current_or_none()
        if account is None or self._is_paging or self._is_at_end:
            return
        is_more_cached = self._cached >= self._wanted
        self._wanted += _PAGE
        if is_more_cached:
            self._read()
            return
        self._is_paging = True
        end = partial(self._paged, self._state.list_number)
        self._background.watch(self._notifications.older(account), self, end, end)

    @Slot()
    def mark_read(self) -> None:
        """What is shown is on the screen of an active window: mark it as read, unless a filter hides some of it.

        Of no effect before ``enter``, which notes what is new.
        """
        if self._is_open and self._state.shows == "all" and self._state.notifications:
            self._mark(self._state.notifications[0])

    @Slot()
    def mark_all_read(self) -> None:
        """Mark everything as read, and show nothing as new any more."""
        account = self._accounts.current_or_none()
        newest = self._notifications.page(account, limit=1) if account is not None else []
        if newest:
            self._mark(newest[0])
            self._read_before = newest[0].id
            self._read()

    @Slot(object, bool)
    def answer(self, item: InboxItem, accept: bool) -> None:
        """Accept or decline a follow request: it goes at once, and comes back with the reason if the server does not take it."""
        account, person = self._accounts.current_or_none(), item.person
        if account is None or person is None or person.id in self._answering:
            return
        self._answering.add(person.id)
        self._read()
        done = partial(self._answered, person, accept)
        failed = partial(self._answer_failed, person)
        send = partial(self._requests.answer, account, person, accept=accept)
        self._background.work(
            send, self, lambda sent: self._background.watch(sent, self, done, failed), failed
        )

    @Slot(object)
    def reply(self, notification: InboxItem) -> None:
        """Begin a draft that replies to a notification's post."""
        account = self._accounts.current_or_none()
        if account is not None and notification.post is not None:
            keep = partial(self._keep_draft, reply_draft(account, notification.post))
            self._background.work(keep, self, self._begun, self._failed)

    def _read(self) -> None:
        account = self._accounts.current_or_none()
        if account is None:
            self._tell(replace(self._state, account="", notifications=(), items=(), new=0))
            return
        kinds = KINDS[self._state.shows]
        cached = self._notifications.page(account, limit=self._wanted, kinds=kinds)
        self._cached = len(cached)
        shown = tuple(one for one in cached if one.post is None or not is_hidden(one.post, "notifications"))
        new = sum(order_of(one.id) > order_of(self._read_before) for one in shown)
        people = [one for one in self._requests.people(account) if one.id not in self._answering]
        open_ids = {one.id for one in people} if self._requests.can_answer(account) else set()
        requests = people if self._state.shows in {"all", "follows"} else []
        items = arrange(shown, new, requests, open_ids=open_ids)
        self._tell(replace(self._state, account=account.key, notifications=shown, new=new, items=items))

    def _mark(self, newest: Notification) -> None:
        account = self._accounts.current_or_none()
        if account is not None:
            mark = partial(self._notifications.mark_read, account, newest)
            self._background.work(mark, self, lambda _: None, self._failed)

    def _pull_requests(self, account: Account) -> None:
        if self._requests.can_list(account):
            # The pull of the notifications tells of a server that does not answer.
            self._background.watch(self._requests.refresh(account), self, None, lambda _: None)

    def _answered(self, person: Person, accept: bool, _result: None) -> None:
        self._answering.discard(person.id)
        self._read()
        words = self.tr("{name} follows you now") if accept else self.tr("Request of {name} declined")
        self.message.emit(words.format(name=person.name))

    def _answer_failed(self, person: Person, error: BaseException) -> None:
        self._answering.discard(person.id)
        self._read()
        self._failed(error)

    def _tell(self, state: InboxState) -> None:
        self._state = state
        self.state_changed.emit(state)

    def _pulled(self, number: int, _result: PullResult) -> None:
        if number == self._state.list_number:
            self._tell(replace(self._state, is_loading=False))

    def _pull_failed(self, number: int, error: BaseException) -> None:
        if number == self._state.list_number:
            self._tell(replace(self._state, is_loading=False, problem=error))

    def _paged(self, number: int, outcome: PullResult | BaseException) -> None:
        if number == self._state.list_number:
            self._is_paging = False
            self.further.end(is_empty=not isinstance(outcome, PullResult) or not outcome.added)
            if isinstance(outcome, PullResult):
                self._is_at_end = outcome.is_end

    @Slot()
    def _look_further(self) -> None:
        """Where a filter leaves nothing to scroll, pull older notifications until there is one of its kind."""
        if self._is_open and not self._state.notifications and self._state.shows != "all":
            self.load_older()

    def _begun(self, draft: Draft) -> None:
        self.draft_ready.emit(draft.id)

    def _failed(self, error: BaseException) -> None:
        self.message.emit(messages.sentence(error))
