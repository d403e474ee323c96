"""What the list of products shows: without widgets."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from functools import partial
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.services import ProductServices
from kesong_desktop.model.account import Account
from kesong_desktop.model.event import (
    AccountsChanged,
    Event,
    PersonChanged,
    PostChanged,
    ThreadChanged,
    TimelineChanged,
)
from kesong_desktop.model.product.product_summary import (
    Circle,
    ProductOrder,
    ProductQuery,
    ProductSummary,
    categories,
    selected,
)
from kesong_desktop.model.product.wish import PriceDrop, Wish
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.background import Background

_SETTLED_MS = 400
"""Delay after the last change of the cache before it is read."""
_STEPS = 10
"""Number of indexing steps before the first results are shown."""
PullFollowed = Callable[[Account], "Future[None]"]
"""Pulls the people whom an account follows; each response is reported as ``PersonChanged``."""
ListPhase = Literal["loading", "empty", "no_match", "full"]


@dataclass(frozen=True, slots=True)
class ProductsState:
    """What the list of products shows.

    ``pending`` posts are not looked at yet. ``drops`` are wishes whose price was seen lower than it was known.
    """

    account: str = ""
    products: tuple[ProductSummary, ...] = ()
    shown: tuple[ProductSummary, ...] = ()
    categories: tuple[str, ...] = ()
    query: ProductQuery = ProductQuery()
    wishes: tuple[Wish, ...] = ()
    drops: tuple[PriceDrop, ...] = ()
    pending: int = 0
    is_loading: bool = True

    @property
    def phase(self) -> ListPhase:
        """Why there are no products, if there are none."""
        if self.shown:
            return "full"
        if self.is_loading:
            return "loading"
        return "no_match" if self.products else "empty"


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read on a worker thread."""

    products: tuple[ProductSummary, ...]
    wishes: tuple[Wish, ...]
    drops: tuple[PriceDrop, ...]
    pending: int


class ProductsPresenter(QObject):
    """Reads products and wishes of the account in use while the pane is in front.

    ``state_changed`` carries a ``ProductsState``, ``message`` a sentence; ``changed`` is emitted when everything was read again.
    """

    state_changed = Signal(object)
    message = Signal(str)
    changed = Signal()

    def __init__(
        self,
        accounts: Accounts,
        products: ProductServices,
        background: Background,
        parent: QObject | None = None,
        *,
        pull_followed: PullFollowed | None = None,
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._pull_followed = pull_followed
        self._pulled: set[str] = set()
        self._services = products
        self._background = background
        self._state = ProductsState()
        self._is_reading = self._is_stale = self._is_in_front = False
        self._settled = QTimer(self, singleShot=True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self.read)

    @property
    def state(self) -> ProductsState:
        """The state as last emitted with ``state_changed``."""
        return self._state

    def enter(self) -> None:
        """Read what is cached, now and whenever it changes."""
        self._is_in_front = True
        self.read()
        account = self._accounts.current_or_none()
        if account is not None and self._pull_followed is not None and account.key not in self._pulled:
            self._pulled.add(account.key)
            self._background.watch(self._pull_followed(account), self, None, self._ignore)

    def _ignore(self, _: BaseException) -> None:
        """Whom one follows is known from elsewhere as well, and asked again with the next start."""

    def leave(self) -> None:
        """Stop following what is cached."""
        self._is_in_front = False

    def take(self, event: Event) -> None:
        """Follow what is cached; begin anew with another account."""
        match event:
            case AccountsChanged():
                if self._key() != self._state.account:
                    self._state = ProductsState(self._key())
                    self.state_changed.emit(self._state)
                self._follow()
            case (
                TimelineChanged(account)
                | PostChanged(account)
                | ThreadChanged(account)
                | PersonChanged(account)
            ) if account == self._key():
                self._follow()

    def search(self, words: str) -> None:
        """Show the products that hold all the words."""
        self._ask(replace(self._state.query, words=words))

    def choose_category(self, category: str) -> None:
        """Show the products of a category; empty: of all."""
        self._ask(replace(self._state.query, category=category))

    def choose_circle(self, circle: Circle) -> None:
        """Choose whose reviews count: all, own ones, or those of followed people."""
        self._ask(replace(self._state.query, circle=circle))

    def choose_order(self, order: ProductOrder) -> None:
        """Sort the list another way."""
        self._ask(replace(self._state.query, order=order))

    @Slot()
    def read(self) -> None:
        """Take in what was cached since, and read everything again; one time after the other."""
        account = self._accounts.current_or_none()
        if account is None:
            return
        if self._is_reading:
            self._is_stale = True
            return
        self._is_reading, self._is_stale = True, False
        done = partial(self._take, account.key)
        self._background.work(partial(self._gather, account), self, done, self._failed)

    def _gather(self, account: Account) -> _Read:
        book, wishes = self._services.book, self._services.wishes
        book.catch_up(steps=_STEPS)
        found = tuple(book.products(account))
        return _Read(found, tuple(wishes.all(account)), tuple(wishes.drops(account)), book.pending(account))

    def _take(self, account: str, read: _Read) -> None:
        self._is_reading = False
        if account == self._key():
            before = self._state
            self._state = replace(
                before,
                account=account,
                products=read.products,
                categories=tuple(categories(read.products)),
                wishes=read.wishes,
                drops=read.drops,
                pending=read.pending,
                is_loading=read.pending > 0,
            )
            self._tell()
            self.changed.emit()
        if self._is_in_front and (read.pending or self._is_stale or account != self._key()):
            self.read()

    def _ask(self, query: ProductQuery) -> None:
        if query != self._state.query:
            self._state = replace(self._state, query=query)
            self._tell()

    def _tell(self) -> None:
        shown = tuple(selected(self._state.products, self._state.query))
        self._state = replace(self._state, shown=shown)
        self.state_changed.emit(self._state)

    def _follow(self) -> None:
        if self._is_in_front:
            self._settled.start()

    def _key(self) -> str:
        account = self._accounts.current_or_none()
        return account.key if account else ""

    def _failed(self, error: BaseException) -> None:
        self._is_reading = False
        self.message.emit(messages.sentence(error))
