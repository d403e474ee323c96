"""A list of followers or of followed people, and when the server is asked for more: without widgets."""

from dataclasses import dataclass, field, replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.actions.timeline.people import People
from kesong_desktop.model.account import Account
from kesong_desktop.model.event import Event, PersonChanged
from kesong_desktop.model.social.post import Person
from kesong_desktop.model.social.profile import AccountRelationship
from kesong_desktop.sync.social.people import PeopleListKind
from kesong_desktop.sync.social.pulls import PullResult
from kesong_desktop.ui.posts.rows.further_pages import FurtherPages
from kesong_desktop.ui.shell.background import Background


@dataclass(frozen=True, slots=True)
class PersonEntry:
    """A person in a list, and how the account stands to them; ``stands`` is None for oneself and where it is unknown.

    ``bio`` is the beginning of what they say of themselves, where their profile was seen.
    """

    person: Person
    stands: AccountRelationship | None = None
    bio: str = ""


@dataclass(frozen=True, slots=True)
class PeopleState:
    """The people of a list, as ``account`` sees them."""

    account: Account | None = None
    kind: PeopleListKind = "followers"
    person_id: str = ""
    entries: tuple[PersonEntry, ...] = field(default=())
    is_loading: bool = False
    problem: BaseException | None = None


class PeopleListPresenter(QObject):
    """Reads a list of people from the cache, and has it pulled. ``state_changed`` carries a ``PeopleState``."""

    state_changed = Signal(object)

    def __init__(self, people: People, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people = people
        self._background = background
        self._state = PeopleState()
        self._number = 0
        self._is_paging = self._is_at_end = False
        self.further = FurtherPages(self)
        """When the next page may be asked for."""

    @property
    def state(self) -> PeopleState:
        """The state as last emitted with ``state_changed``."""
        return self._state

    def show(self, account: Account, kind: PeopleListKind, person_id: str) -> None:
        """Show a list from its top, and pull it."""
        self._number += 1
        self._is_paging = self._is_at_end = False
        self.further.stop()
        self._state = PeopleState(account, kind, person_id)
        self._read()
        self.refresh()

    def clear(self) -> None:
        """Show no list any more; answers for it are dropped."""
        self._number += 1
        self.further.stop()
        self._state = PeopleState()

    @Slot()
    def refresh(self) -> None:
        """Pull the first page again, unless that is under way."""
        state = self._state
        if state.account is None or state.is_loading:
            return
        self._change(is_loading=True)
        future = self._people.pull_people(state.account, state.kind, state.person_id, is_first=True)
        number = self._number
        self._background.watch(future, self, partial(self._pulled, number), partial(self._failed, number))

    @Slot()
    def load_older(self) -> None:
        """Pull the next page of the list."""
        state = self._state
        if state.account is None or self._is_paging or self._is_at_end or state.is_loading:
            return
        self._is_paging = True
        future = self._people.pull_people(state.account, state.kind, state.person_id, is_first=False)
        number = self._number
        self._background.watch(future, self, partial(self._paged, number), partial(self._stopped, number))

    def take(self, event: Event) -> None:
        """Read the list again if an event changed it or somebody in it."""
        state = self._state
        if isinstance(event, PersonChanged) and state.account is not None:
            ids = {one.person.id for one in state.entries} | {state.person_id}
            if event.account == state.account.key and event.person_id in ids:
                self._read()

    def _read(self) -> None:
        account = self._state.account
        if account is None:
            return
        people = self._people.people(account, self._state.kind, self._state.person_id)
        ids = [one.id for one in people]
        stands, bios = self._people.relationships(account, ids), self._people.bios(account, ids)
        self._change(
            entries=tuple(PersonEntry(one, stands.get(one.id), bios.get(one.id, "")) for one in people)
        )

    def _pulled(self, number: int, result: PullResult) -> None:
        if number == self._number:
            self._is_at_end = result.is_end
            self._state = replace(self._state, is_loading=False, problem=None)
            self._read()
            # What was asked for meanwhile was not loaded.
            self.further.end(is_empty=False)

    def _failed(self, number: int, error: BaseException) -> None:
        if number == self._number:
            self._change(is_loading=False, problem=error)
            self.further.end(is_empty=True)

    def _paged(self, number: int, result: PullResult) -> None:
        if number == self._number:
            self._is_paging, self._is_at_end = False, result.is_end
            self._read()
            self.further.end(is_empty=not result.added)

    def _stopped(self, number: int, _error: BaseException) -> None:
        if number == self._number:
            self._is_paging = False
            self.further.end(is_empty=True)

    def _change(self, **fields: object) -> None:
        self._state = replace(self._state, **fields)  # type: ignore[arg-type]
        self.state_changed.emit(self._state)
