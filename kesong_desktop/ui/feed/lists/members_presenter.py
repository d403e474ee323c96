"""Presenter of the members of a list, and of the people who can be added."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from kesong_desktop.actions.timeline.user_lists import UserLists
from kesong_desktop.model.account import Account
from kesong_desktop.model.social.post import Person
from kesong_desktop.model.social.user_list import UserList
from kesong_desktop.record import Record
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.background import Background

_MOST_FOUND = 5


class MembersState(Record, frozen=True):
    """A list, its members, and the people who are followed; ``problem`` is a sentence."""

    user_list: UserList
    members: tuple[Person, ...] = ()
    followed: tuple[Person, ...] = ()
    is_loading: bool = True
    problem: str = ""


class MembersPresenter(QObject):
    """Reads the members of a list, and changes them at once. ``state_changed`` carries a ``MembersState``."""

    state_changed = Signal(object)

    def __init__(
        self,
        lists: UserLists,
        account: Account,
        user_list: UserList,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lists = lists
        self._account = account
        self._background = background
        self._state = MembersState(user_list)

    @property
    def state(self) -> MembersState:
        """The state as last emitted with ``state_changed``."""
        return self._state

    @property
    def account(self) -> Account:
        """The account whose list it is."""
        return self._account

    def load(self) -> None:
        """Ask the server for the members and for the people who are followed."""
        members = self._lists.members(self._account, self._state.user_list.id)
        self._background.watch(members, self, self._loaded, self._failed)
        self._background.watch(self._lists.followed(self._account), self, self._found, self._failed)

    def candidates(self, words: str) -> tuple[Person, ...]:
        """Return some of the people who are followed, are not in the list, and whose names have these words in them."""
        wanted = words.strip().lstrip("@").casefold()
        inside = {one.id for one in self._state.members}
        found = (
            one
            for one in self._state.followed
            if one.id not in inside and (wanted in one.name.casefold() or wanted in one.acct.casefold())
        )
        return tuple(one for one, _ in zip(found, range(_MOST_FOUND), strict=False))

    def change(self, person: Person, *, on: bool) -> None:
        """Add a person to the list or remove them; shown at once, and undone if the server refuses."""
        before = self._state.members
        others = tuple(one for one in before if one.id != person.id)
        self._tell(replace(self._state, members=(*others, person) if on else others, problem=""))
        future = self._lists.set_member(self._account, self._state.user_list.id, person, on=on)
        self._background.watch(future, self, None, partial(self._refused, before))

    def _loaded(self, members: tuple[Person, ...]) -> None:
        self._tell(replace(self._state, members=members, is_loading=False))

    def _found(self, followed: tuple[Person, ...]) -> None:
        self._tell(replace(self._state, followed=followed))

    def _refused(self, before: tuple[Person, ...], error: BaseException) -> None:
        self._tell(replace(self._state, members=before, problem=messages.sentence(error)))

    def _failed(self, error: BaseException) -> None:
        self._tell(replace(self._state, is_loading=False, problem=messages.sentence(error)))

    def _tell(self, state: MembersState) -> None:
        self._state = state
        self.state_changed.emit(state)
