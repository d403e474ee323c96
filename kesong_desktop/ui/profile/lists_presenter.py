"""Presenter of a person's membership in the account's lists."""

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from kesong_desktop.actions.timeline.list_membership import ListMembership, Membership
from kesong_desktop.model.account import Account
from kesong_desktop.model.social.post import Person
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.background import Background


@dataclass(frozen=True, slots=True)
class ListsState:
    """All lists of the account, with whether the person is in each; ``problem`` is a sentence."""

    memberships: tuple[Membership, ...] = ()
    is_loading: bool = True
    problem: str = ""


class ListsPresenter(QObject):
    """Reads the memberships of one person, and changes them at once. ``state_changed`` carries a ``ListsState``."""

    state_changed = Signal(object)

    def __init__(
        self,
        lists: ListMembership,
        account: Account,
        person: Person,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lists = lists
        self._account = account
        self._person = person
        self._background = background
        self._state = ListsState()

    @property
    def state(self) -> ListsState:
        """The state as last emitted with ``state_changed``."""
        return self._state

    def load(self) -> None:
        """Ask the server for the lists."""
        future = self._lists.of(self._account, self._person.id)
        self._background.watch(future, self, self._loaded, self._failed)

    def change(self, list_id: str, *, on: bool) -> None:
        """Put the person into a list or take them out; shown at once, and as before if the server refuses."""
        self._mark(list_id, on=on)
        future = self._lists.change(self._account, self._person.id, list_id, on=on)
        self._background.watch(future, self, None, partial(self._refused, list_id, on))

    def create(self, title: str) -> None:
        """Make a list with the person in it; without a title nothing is made."""
        if title.strip():
            future = self._lists.create(self._account, self._person.id, title.strip())
            self._background.watch(future, self, self._created, self._failed)

    def _loaded(self, memberships: tuple[Membership, ...]) -> None:
        self._tell(ListsState(memberships, is_loading=False))

    def _created(self, made: Membership) -> None:
        self._tell(ListsState((*self._state.memberships, made), is_loading=False))

    def _mark(self, list_id: str, *, on: bool, problem: str = "") -> None:
        marked = tuple(
            replace(one, is_member=on) if one.user_list.id == list_id else one
            for one in self._state.memberships
        )
        self._tell(replace(self._state, memberships=marked, problem=problem))

    def _refused(self, list_id: str, on: bool, error: BaseException) -> None:
        self._mark(list_id, on=not on, problem=messages.sentence(error))

    def _failed(self, error: BaseException) -> None:
        self._tell(replace(self._state, is_loading=False, problem=messages.sentence(error)))

    def _tell(self, state: ListsState) -> None:
        self._state = state
        self.state_changed.emit(state)
