"""What the search pane shows, and when it asks the server: without widgets."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.timeline.search import Search
from kesong_desktop.errors import UNREACHABLE_REASONS, KesongError
from kesong_desktop.model.account import Account
from kesong_desktop.model.event import AccountsChanged, Event
from kesong_desktop.model.product.product_summary import ProductSummary
from kesong_desktop.model.search import is_address, merged
from kesong_desktop.model.social.notification import SearchResults
from kesong_desktop.model.social.post import Person, Post
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.background import Background
from kesong_desktop.ui.shell.destination import (
    Destination,
    PostDestination,
    ProductDestination,
    ProfileDestination,
    TagDestination,
)
from kesong_desktop.ui.shell.filter_effect import is_hidden

_NOTHING = SearchResults()
FindProducts = Callable[[Account, str], Sequence[ProductSummary]]
"""Returns the products that hold all the words; it is called on a worker thread."""


@dataclass(frozen=True, slots=True)
class SearchState:
    """What the search pane shows.

    ``account`` is the key of the account in use. ``is_asking``: an answer is still to come. ``problem`` is
    why the server did not answer. ``recent`` are the last searches, last first.
    """

    account: str = ""
    words: str = ""
    results: SearchResults = _NOTHING
    products: tuple[ProductSummary, ...] = ()
    recent: tuple[str, ...] = ()
    is_asking: bool = False
    problem: BaseException | None = None

    @property
    def is_offline(self) -> bool:
        """True where the server was not reached, so that only what was seen is found."""
        return isinstance(self.problem, KesongError) and self.problem.reason in UNREACHABLE_REASONS

    @property
    def is_empty(self) -> bool:
        """True where nothing was found so far."""
        return not (self.results.people or self.results.tags or self.results.posts or self.products)


class SearchPresenter(QObject):
    """Searches what was seen at once, and the server when ``ask_server`` says so. Answers to earlier words are dropped.

    ``state_changed`` carries a ``SearchState``, ``opened`` a ``Destination``, ``message`` a sentence.
    """

    state_changed = Signal(object)
    opened = Signal(object)
    message = Signal(str)

    def __init__(
        self,
        accounts: Accounts,
        search: Search,
        background: Background,
        parent: QObject | None = None,
        *,
        find_products: FindProducts | None = None,
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._search = search
        self._background = background
        self._find_products = find_products
        self._state = SearchState()
        self._number = 0
        self._asked = self._opening = -1
        self._local = self._remote = _NOTHING

    @property
    def state(self) -> SearchState:
        """The state as last emitted with ``state_changed``."""
        return self._state

    def enter(self) -> None:
        """Index what was seen since, and show the recent searches."""
        self._background.work(self._search.catch_up, self, self._ignore, self._failed)
        self._read_recent()

    def take(self, event: Event) -> None:
        """Search again for another account in use."""
        if isinstance(event, AccountsChanged):
            account, words = self._account(), self._state.words
            if (account.key if account else "") != self._state.account:
                self._begin("")
                self._read_recent()
                self.search(words)
                self.ask_server()

    def search(self, words: str) -> None:
        """Show what was seen that holds the words; the recent searches where there are none."""
        words = words.strip()
        if words == self._state.words:
            return
        results = self._state.results if words else _NOTHING
        self._begin(words, results)
        account = self._account()
        if account is not None and words:
            find = partial(self._search.local, account.key, words)
            self._background.work(find, self, partial(self._found, self._number), self._failed)
            if self._find_products is not None:
                seek = partial(self._find_products, account, words)
                self._background.work(seek, self, partial(self._products_found, self._number), self._failed)

    @Slot()
    def ask_server(self) -> None:
        """Search on the server, unless it was asked for these words already."""
        account, words = self._account(), self._state.words
        if account is None or not words or self._asked == self._number:
            return
        self._asked = number = self._number
        self._tell(replace(self._state, is_asking=True, problem=None))
        self._background.watch(
            self._search.remote(account, words),
            self,
            partial(self._answered, number),
            partial(self._refused, number),
        )

    @Slot()
    def retry(self) -> None:
        """Ask the server again after it did not answer."""
        if self._state.problem is not None:
            self._asked = -1
            self.ask_server()

    def submit(self) -> None:
        """Search on the server now; open the post or profile that an address names as soon as it is found."""
        self._remember()
        if is_address(self._state.words):
            self._opening = self._number
        if self._asked == self._number and not self._state.is_asking:
            self._open_address(self._remote)
        else:
            self.ask_server()

    def open(self, item: Person | ProductSummary | Post | str) -> None:
        """Open a person, a product, a post, or the tag of this name; the words count as searched."""
        self._remember()
        self.opened.emit(_destination(item))

    def forget(self, words: str = "") -> None:
        """Remove words from the recent searches; without words all of them."""
        account = self._account()
        if account is not None:
            task = partial(self._search.forget, account.key, words)
            self._background.work(task, self, self._changed_recent, self._failed)

    def _account(self) -> Account | None:
        return self._accounts.current_or_none()

    def _begin(self, words: str, results: SearchResults = _NOTHING) -> None:
        """Forget the answers to the words before; what they found stays until the first answer comes."""
        self._number += 1
        self._local = self._remote = _NOTHING
        account = self._account()
        self._tell(
            replace(
                self._state,
                account=account.key if account else "",
                words=words,
                results=results,
                products=self._state.products if words else (),
                is_asking=bool(words) and account is not None,
                problem=None,
            )
        )

    def _found(self, number: int, results: SearchResults) -> None:
        if number == self._number:
            self._local = results
            self._show_results()

    def _products_found(self, number: int, products: Sequence[ProductSummary]) -> None:
        if number == self._number:
            self._tell(replace(self._state, products=tuple(products)))

    def _answered(self, number: int, results: SearchResults) -> None:
        if number == self._number:
            self._remote = results
            self._show_results(is_asking=False)
            self._open_address(results)

    def _refused(self, number: int, error: BaseException) -> None:
        if number == self._number:
            self._tell(replace(self._state, is_asking=False, problem=error))

    def _show_results(self, *, is_asking: bool | None = None) -> None:
        asking = self._state.is_asking if is_asking is None else is_asking
        found = merged(self._local, self._remote)
        shown = tuple(one for one in found.posts if not is_hidden(one, "public"))
        self._tell(replace(self._state, results=replace(found, posts=shown), is_asking=asking))

    def _open_address(self, results: SearchResults) -> None:
        """Open what an address was resolved to, if it is one thing."""
        if self._opening != self._number:
            return
        self._opening = -1
        found: list[Person | Post] = [*results.posts, *results.people]
        named = [one for one in results.people if one.handle.casefold() == self._state.words.casefold()]
        if len(found) == 1 or named:
            self.opened.emit(_destination(named[0] if named else found[0]))

    def _remember(self) -> None:
        account, words = self._account(), self._state.words
        if account is not None and words:
            task = partial(self._search.remember, account.key, words)
            self._background.work(task, self, self._changed_recent, self._failed)

    def _read_recent(self) -> None:
        account = self._account()
        recent = tuple(self._search.recent(account.key)) if account else ()
        self._tell(
            replace(
                self._state,
                account=account.key if account else "",
                recent=recent,
            )
        )

    def _changed_recent(self, _: object) -> None:
        self._read_recent()

    def _tell(self, state: SearchState) -> None:
        self._state = state
        self.state_changed.emit(state)

    def _ignore(self, _: object) -> None:
        """Take a result that nothing depends on."""

    def _failed(self, error: BaseException) -> None:
        self.message.emit(messages.sentence(error))


def _destination(item: Person | ProductSummary | Post | str) -> Destination:
    if isinstance(item, ProductSummary):
        return ProductDestination(item.key)
    if isinstance(item, Post):
        return PostDestination(item.id, item.url)
    if isinstance(item, Person):
        return ProfileDestination(item.id, item.handle, item.url)
    return TagDestination(item)
