"""Presenter of the discover pane: timelines, followed hashtags and suggested people."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.timeline.timelines import Timelines
from kesong_desktop.model.account import Account
from kesong_desktop.model.event import AccountsChanged, Event
from kesong_desktop.model.social.post import LOCAL, PUBLIC, TRENDING, Person, Timeline
from kesong_desktop.model.social.profile import PersonSuggestion
from kesong_desktop.model.social.user_list import UserList
from kesong_desktop.model.text.characters import isolated
from kesong_desktop.ui.posts.post_list_presenter import PostListPresenter
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.background import Background

_MOST_TAGS, _MOST_PEOPLE, _MOST_LISTS = 12, 12, 8


@dataclass(frozen=True, slots=True)
class DiscoverServices:
    """What the discover pane reads and does.

    ``tags_of`` asks for the tags that an account follows, ``people_of`` for whom its server suggests, ``lists_of`` for its lists
    of people; ``follow`` follows a person.
    """

    accounts: Accounts
    timelines: Timelines
    tags_of: Callable[[Account], "Future[tuple[str, ...]]"]
    people_of: Callable[[Account], "Future[tuple[PersonSuggestion, ...]]"]
    follow: Callable[[Account, Person], "Future[bool]"]
    lists_of: Callable[[Account], "Future[tuple[UserList, ...]]"]


@dataclass(frozen=True, slots=True)
class DiscoverState:
    """What surrounds the posts. ``timelines`` are the names of those that the server has, ``base`` the last chosen of them."""

    account: str = ""
    timelines: tuple[str, ...] = ()
    base: str = LOCAL.name
    tags: tuple[str, ...] = ()
    people: tuple[Person, ...] = ()
    lists: tuple[UserList, ...] = ()


class DiscoverPresenter(QObject):
    """Shows one timeline, and asks for tags and people once for each account, when its server has answered.

    ``state_changed`` carries a ``DiscoverState``, ``message`` a sentence. What the server lacks is not asked for.
    """

    state_changed = Signal(object)
    message = Signal(str)

    def __init__(
        self, services: DiscoverServices, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._background = background
        self._state = DiscoverState()
        self._asked: set[str] = set()
        """Which of tags and people the server was asked for."""
        self._following: set[str] = set()
        """The ids of the people whose follow has not been answered yet."""
        self.list = PostListPresenter(services.accounts, services.timelines, background, LOCAL, self)
        self.list.pulled.connect(self._ask)

    @property
    def state(self) -> DiscoverState:
        """The state as last emitted with ``state_changed``."""
        return self._state

    def enter(self) -> None:
        """Show cached entries, and pull newer ones."""
        if not self._begin():
            self.list.enter()

    def take(self, event: Event) -> None:
        """Follow the posts, and begin anew with another account."""
        if isinstance(event, AccountsChanged):
            self._begin()
        self.list.take(event)

    @Slot()
    def refresh(self) -> None:
        """Pull the posts again, and ask for tags and people when that is answered."""
        self._asked.clear()
        self.list.refresh()

    def choose(self, name: str) -> None:
        """Show one of the timelines that the server has."""
        if name in self._state.timelines and name != self.list.state.timeline.name:
            self._tell(replace(self._state, base=name))
            self.list.show_timeline(Timeline(name))

    def toggle_tag(self, tag: str) -> None:
        """Show the posts with a tag; return to the timeline before where it is shown already."""
        self.toggle(Timeline.of_tag(tag))

    def toggle(self, timeline: Timeline) -> None:
        """Show the timeline of one or of several tags; return to the one before where it is shown already."""
        is_shown = self.list.state.timeline == timeline
        self.list.show_timeline(Timeline(self._state.base) if is_shown else timeline)

    def go_back(self) -> None:
        """Return from a tag or a category to the timeline before it."""
        if self.list.state.timeline.kind in {"tag", "tags"}:
            self.list.show_timeline(Timeline(self._state.base))

    def follow(self, person: Person) -> None:
        """Follow a suggested person, and remove them from the suggestions."""
        account = self._services.accounts.current_or_none()
        if account is None or person.id in self._following:
            return
        self._following.add(person.id)
        future = self._services.follow(account, person)
        done, failed = partial(self._followed, account.key, person), partial(self._failed, person)
        self._background.watch(future, self, done, failed)

    def _begin(self) -> bool:
        """Begin anew where the account is another one; return whether a timeline was begun."""
        account = self._services.accounts.current_or_none()
        if account is None:
            return False
        names = self._names(account)
        if account.key != self._state.account:
            self._asked.clear()
            self._tell(DiscoverState(account.key, names, names[0]))
            self.list.show_timeline(Timeline(names[0]))
            return True
        is_there = self._state.base in names
        self._tell(replace(self._state, timelines=names, base=self._state.base if is_there else names[0]))
        if not is_there:
            self.list.show_timeline(Timeline(names[0]))
        return not is_there

    def _names(self, account: Account) -> tuple[str, ...]:
        has_trends = self._services.accounts.capability(account).social.trends
        # A home server knows its own people alone: its public timeline is the local one.
        found = ((LOCAL, True), (PUBLIC, not account.is_home), (TRENDING, has_trends))
        return tuple(one.name for one, is_there in found if is_there)

    @Slot()
    def _ask(self) -> None:
        """Ask for what the server has of tags and people; what it can do may be known only now."""
        self._begin()
        account, services = self._services.accounts.current_or_none(), self._services
        if account is None:
            return
        features = services.accounts.capability(account).social
        if features.followed_tags and "tags" not in self._asked:
            self._asked.add("tags")
            take, miss = partial(self._take_tags, account.key), partial(self._miss, "tags")
            self._background.watch(services.tags_of(account), self, take, miss)
        if features.suggestions and "people" not in self._asked:
            self._asked.add("people")
            took, missed = partial(self._take_people, account.key), partial(self._miss, "people")
            self._background.watch(services.people_of(account), self, took, missed)

        if features.lists and "lists" not in self._asked:
            self._asked.add("lists")
            taken, lost = partial(self._take_lists, account.key), partial(self._miss, "lists")
            self._background.watch(services.lists_of(account), self, taken, lost)

    def _take_lists(self, key: str, found: tuple[UserList, ...]) -> None:
        if key == self._state.account:
            self._tell(replace(self._state, lists=found[:_MOST_LISTS]))

    def _take_tags(self, key: str, found: tuple[str, ...]) -> None:
        if key == self._state.account:
            self._tell(replace(self._state, tags=found[:_MOST_TAGS]))

    def _take_people(self, key: str, found: tuple[PersonSuggestion, ...]) -> None:
        if key == self._state.account:
            self._tell(replace(self._state, people=tuple(one.person for one in found[:_MOST_PEOPLE])))

    def _miss(self, what: str, _error: BaseException) -> None:
        """Ask again after the next answer: neither is worth a message."""
        self._asked.discard(what)

    def _followed(self, key: str, person: Person, _is_followed: bool) -> None:
        self._following.discard(person.id)
        if key == self._state.account:
            left = tuple(one for one in self._state.people if one.id != person.id)
            self._tell(replace(self._state, people=left))
        sentence = (
            self.tr("Follow request sent to {name}") if person.locked else self.tr("You're following {name}")
        )
        self.message.emit(sentence.format(name=isolated(person.name)))

    def _failed(self, person: Person, error: BaseException) -> None:
        self._following.discard(person.id)
        self.message.emit(messages.sentence(error))

    def _tell(self, state: DiscoverState) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)
