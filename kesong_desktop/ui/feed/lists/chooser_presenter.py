"""Presenter of the timeline chooser: the lists and followed hashtags of the account."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.timeline.followed_tags import FollowedTags
from kesong_desktop.actions.timeline.user_lists import UserLists
from kesong_desktop.model.account import Account
from kesong_desktop.model.event import AccountsChanged, Event
from kesong_desktop.model.social.user_list import UserList
from kesong_desktop.record import Record
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.background import Background


class ChooserState(Record, frozen=True):
    """The lists and followed tags as far as the server has them. ``can_edit``: lists can be made, renamed and deleted."""

    account: str = ""
    lists: tuple[UserList, ...] = ()
    tags: tuple[str, ...] = ()
    can_edit: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to choose beside the home timeline, and nothing can be made."""
        return not (self.lists or self.tags or self.can_edit)

    def list_of(self, list_id: str) -> UserList | None:
        """Return the list with an id, or None where it is not known."""
        return next((one for one in self.lists if one.id == list_id), None)


class ChooserPresenter(QObject):
    """Asks for lists and tags once for each account, when its server has answered.

    ``state_changed`` carries a ``ChooserState``, ``message`` a sentence, ``created`` a new list, ``deleted`` the id of one
    that is gone. What the server lacks is not asked for.
    """

    state_changed = Signal(object)
    message = Signal(str)
    created = Signal(object)
    deleted = Signal(str)

    def __init__(
        self,
        accounts: Accounts,
        lists: UserLists,
        tags: FollowedTags,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._lists = lists
        self._tags = tags
        self._background = background
        self._state = ChooserState()
        self._asked: set[str] = set()
        self._changes = 0
        """How many changes of lists were shown: an answer from before one of them is not what there is now."""

    @property
    def state(self) -> ChooserState:
        """The state as last emitted with ``state_changed``."""
        return self._state

    def take(self, event: Event) -> None:
        """Begin anew with another account."""
        if isinstance(event, AccountsChanged):
            self._begin()

    def refresh(self) -> None:
        """Ask again when the server answers next."""
        self._asked.clear()

    @Slot()
    def ask_server(self) -> None:
        """Ask for what the server has: called when it has just answered something else."""
        account = self._begin()
        if account is None:
            return
        features = self._accounts.capability(account).social
        self._tell(replace(self._state, can_edit=features.lists and features.edits_lists))
        if features.lists and "lists" not in self._asked:
            self._asked.add("lists")
            take = partial(self._take_lists, account.key, self._changes)
            miss = partial(self._miss, "lists")
            self._background.watch(self._lists.all(account), self, take, miss)
        if features.followed_tags and "tags" not in self._asked:
            self._asked.add("tags")
            took, missed = partial(self._take_tags, account.key), partial(self._miss, "tags")
            self._background.watch(self._tags.of(account), self, took, missed)

    def create(self, title: str) -> None:
        """Make an empty list; without a title nothing is made."""
        account = self._accounts.current_or_none()
        if account is not None and title.strip():
            done = partial(self._created, account.key)
            self._background.watch(self._lists.create(account, title.strip()), self, done, self._failed)

    def rename(self, list_id: str, title: str) -> None:
        """Give a list another title; an empty one, or the one that it has, changes nothing."""
        account, found, title = self._accounts.current_or_none(), self._state.list_of(list_id), title.strip()
        if account is not None and found is not None and title and title != found.title:
            future = self._lists.rename(account, found, title)
            self._background.watch(future, self, self._renamed, self._failed)

    def delete(self, user_list: UserList) -> None:
        """Delete a list; the people in it stay followed."""
        if (account := self._accounts.current_or_none()) is not None:
            done = partial(self._deleted, user_list.id)
            self._background.watch(self._lists.delete(account, user_list.id), self, done, self._failed)

    def _begin(self) -> Account | None:
        """Forget what another account has; return the account in use."""
        account = self._accounts.current_or_none()
        key = account.key if account is not None else ""
        if key != self._state.account:
            self._asked.clear()
            self._tell(ChooserState(key))
        return account

    def _take_lists(self, key: str, changes: int, found: tuple[UserList, ...]) -> None:
        if changes != self._changes:
            self._asked.discard("lists")
        elif key == self._state.account:
            self._tell(replace(self._state, lists=found))

    def _take_tags(self, key: str, found: tuple[str, ...]) -> None:
        if key == self._state.account:
            self._tell(replace(self._state, tags=found))

    def _miss(self, what: str, _error: BaseException) -> None:
        """Ask again after the next answer; that there are none may be known by then."""
        self._asked.discard(what)
        if (account := self._accounts.current_or_none()) is not None:
            features = self._accounts.capability(account).social
            self._tell(replace(self._state, can_edit=features.lists and features.edits_lists))

    def _created(self, key: str, made: UserList) -> None:
        self._changes += 1
        if key == self._state.account:
            self._tell(replace(self._state, lists=(*self._state.lists, made)))
            self.created.emit(made)

    def _renamed(self, user_list: UserList) -> None:
        self._changes += 1
        lists = tuple(user_list if one.id == user_list.id else one for one in self._state.lists)
        self._tell(replace(self._state, lists=lists))

    def _deleted(self, list_id: str, _: None) -> None:
        self._changes += 1
        self._tell(replace(self._state, lists=tuple(one for one in self._state.lists if one.id != list_id)))
        self.deleted.emit(list_id)

    def _failed(self, error: BaseException) -> None:
        self.message.emit(messages.sentence(error))

    def _tell(self, state: ChooserState) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)
