"""What the page of a product shows, and what is decided there: without widgets."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Literal

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.product.product_book import Undo
from kesong_desktop.actions.services import ProductServices
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import ReviewForm
from kesong_desktop.model.product.product_key import ProductKey
from kesong_desktop.model.product.product_summary import ProductPage, ProductSummary
from kesong_desktop.model.product.review_filter import ReviewFilter
from kesong_desktop.model.product.seen_review import SeenReview
from kesong_desktop.model.product.wish import PriceDrop, Wish, price_drop
from kesong_desktop.model.social.post import Post
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.background import Background
from kesong_desktop.ui.shell.filter_effect import is_hidden

_PAGE = 40
ReviewOrder = Literal["friends", "newest", "rating_high", "rating_low"]


@dataclass(frozen=True, slots=True)
class PageState:
    """What the page shows. ``page`` is None while it is read, and where ``is_missing``: no review of it is cached.

    ``reviews`` are those that pass, of which ``posts`` are shown by now. ``list_number`` is another one for another list.
    """

    key: ProductKey = ProductKey("")
    account: str = ""
    page: ProductPage | None = None
    is_missing: bool = False
    reviews: tuple[SeenReview, ...] = ()
    posts: tuple[Post, ...] = ()
    list_number: int = 0
    filter: ReviewFilter = ReviewFilter()
    follows_only: bool = False
    with_pictures: bool = False
    stars: int = 0
    """Filter by stars, half stars rounded up; 0: all reviews."""
    point: str = ""
    """The pro or con that all reviews name; empty: any."""
    order: ReviewOrder = "friends"
    suggestions: tuple[ProductSummary, ...] = ()
    wish: Wish | None = None

    @property
    def drop(self) -> PriceDrop | None:
        """The price that is lower than the wish knows, or None."""
        return price_drop(self.wish, self.page.prices) if self.wish and self.page else None

    @property
    def form(self) -> ReviewForm:
        """What is filled in where a review of the product is begun."""
        if self.page is None:
            return ReviewForm()
        product = self.page.product
        gtin = next((one.review.gtin for one in self.page.reviews if one.review.gtin), "")
        return ReviewForm(
            product=product.name,
            brand=product.brand,
            category=product.category,
            kind=product.kind,
            gtin=gtin,
        )


@dataclass(frozen=True, slots=True)
class _Read:
    key: ProductKey
    page: ProductPage | None
    wish: Wish | None


class ProductPagePresenter(QObject):
    """Reads one product. ``state_changed`` carries a ``PageState``, ``message`` a sentence.

    ``undo_offered`` carries a sentence and what takes back what it says.
    """

    state_changed = Signal(object)
    message = Signal(str)
    undo_offered = Signal(str, object)
    decided = Signal()

    def __init__(
        self,
        accounts: Accounts,
        products: ProductServices,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._services = products
        self._background = background
        self._state = PageState()
        self._wanted = _PAGE
        self._number = 0

    @property
    def state(self) -> PageState:
        """The state as last emitted with ``state_changed``."""
        return self._state

    def open(self, key: str, post_id: str = "") -> None:
        """Show a product from its top: the one that the review in a post names, or the one of a key."""
        self._number += 1
        self._wanted = _PAGE
        account = self._accounts.current_or_none()
        self._state = PageState(
            ProductKey(key),
            account.key if account else "",
            is_missing=account is None,
            list_number=self._state.list_number + 1,
        )
        self.state_changed.emit(self._state)
        self._read(post_id)

    @Slot()
    def read(self) -> None:
        """Read the product again, if one is shown."""
        if self._state.key:
            self._read("")

    def set_filter(self, **changes: object) -> None:
        """Change which reviews are shown, by fields of ``PageState``."""
        self._wanted = _PAGE
        self._state = replace(self._state, list_number=self._state.list_number + 1, **changes)  # type: ignore[arg-type]
        self._show_reviews()

    @Slot()
    def load_more(self) -> None:
        """Show further reviews of the list, a page at a time."""
        if len(self._state.posts) < len(self._state.reviews):
            self._wanted += _PAGE
            self._show_reviews()

    def merge(self, other: ProductSummary) -> None:
        """Count the reviews of another product for this one; ``undo_offered`` offers to take it back."""
        words = self.tr("Merged with {product}").format(product=other.name)
        self._decide(lambda account: self._services.book.merge(account, other.key, self._state.key), words)

    def unmerge(self, key: ProductKey) -> None:
        """Make a product that was merged into this one a product of its own again."""
        self._decide(
            lambda account: self._services.book.unmerge(account, key),
            self.tr("It is a separate product again"),
        )

    def split(self, review: SeenReview) -> None:
        """Make a review a product of its own."""
        self._decide(
            lambda account: self._services.book.split(account, review),
            self.tr("Review moved to its own product"),
        )

    def tell_apart(self, other: ProductSummary) -> None:
        """Suggest another product no more."""
        self._decide(
            lambda account: self._services.book.tell_apart(account, self._state.key, other.key),
            self.tr("Not suggested again"),
        )

    def toggle_wish(self) -> None:
        """Add the product to the wish list, or remove it; the removal can be taken back."""
        account, page = self._accounts.current_or_none(), self._state.page
        if account is None or page is None:
            return
        wishes = self._services.wishes
        if self._state.wish is None:
            self._decide(
                lambda one: partial(wishes.remove, one, wishes.add(one, page).key),
                self.tr("Added to the wish list"),
            )
        else:
            wish = self._state.wish
            self._decide(
                lambda one: partial(wishes.put, one, wishes.remove(one, wish.key) or wish),
                self.tr("Removed from the wish list"),
            )

    def _decide(self, act: Callable[[Account], Undo | Callable[[], object]], words: str) -> None:
        account = self._accounts.current_or_none()
        if account is not None:
            self._background.work(partial(act, account), self, partial(self._decided, words), self._failed)

    def _decided(self, words: str, undo: Callable[[], object]) -> None:
        self.read()
        self.decided.emit()
        self.undo_offered.emit(words, partial(self._undo, undo))

    def _undo(self, undo: Callable[[], object]) -> None:
        self._background.work(undo, self, self._undone, self._failed)

    def _undone(self, _: object) -> None:
        self.read()
        self.decided.emit()

    def _read(self, post_id: str) -> None:
        account = self._accounts.current_or_none()
        if account is not None:
            task = partial(self._gather, account, self._state.key, post_id)
            self._background.work(task, self, partial(self._take, self._number), self._failed)

    def _gather(self, account: Account, key: ProductKey, post_id: str) -> _Read:
        book = self._services.book
        target = book.key_of(account, key, post_id) if post_id else book.target(account, key)
        page = book.page(account, target)
        if page is None and book.catch_up():
            page = book.page(account, target)
        return _Read(target, page, self._services.wishes.get(account, target))

    def _take(self, number: int, read: _Read) -> None:
        if number != self._number:
            return
        self._state = replace(
            self._state,
            key=read.key,
            page=read.page,
            is_missing=read.page is None,
            wish=read.wish,
        )
        self._show_reviews()
        account = self._accounts.current_or_none()
        if account is not None and read.page is not None:
            # This reads all products, so the page does not wait for it.
            task = partial(self._services.book.suggestions, account, read.key)
            self._background.work(task, self, partial(self._suggest, number), self._failed)

    def _suggest(self, number: int, found: list[ProductSummary]) -> None:
        if number == self._number and tuple(found) != self._state.suggestions:
            self._state = replace(self._state, suggestions=tuple(found))
            self.state_changed.emit(self._state)

    def _show_reviews(self) -> None:
        """Show the reviews that pass, of which the first ones are read from the cache as posts."""
        state, page = self._state, self._state.page
        reviews = passing(state) if page else ()
        self._state = replace(state, reviews=reviews)
        self.state_changed.emit(self._state)
        account = self._accounts.current_or_none()
        if account is not None and page is not None:
            task = partial(self._services.book.posts, account, reviews[: self._wanted])
            done = partial(self._posts_came, (self._number, state.list_number))
            self._background.work(task, self, done, self._failed)

    def _posts_came(self, number: tuple[int, int], posts: list[Post]) -> None:
        if number == (self._number, self._state.list_number):
            shown = tuple(one for one in posts if not is_hidden(one, "public"))
            self._state = replace(self._state, posts=shown)
            self.state_changed.emit(self._state)

    def _failed(self, error: BaseException) -> None:
        self.message.emit(messages.sentence(error))


def passing(state: PageState) -> tuple[SeenReview, ...]:
    """Return the reviews of the page that its filters let through, in its order."""
    page = state.page
    if page is None:
        return ()
    named = {one.text: one.post_ids for one in (*page.pros, *page.cons)}.get(state.point, frozenset())
    found = [
        one
        for one in page.reviews
        if state.filter.passes_review(one.review)
        and (not state.follows_only or one.author_id in page.followed)
        and (not state.with_pictures or one.pictures)
        and state.stars in {0, (one.review.halves + 1) // 2}
        and (not state.point or one.post_id in named)
    ]
    if state.order != "friends":
        found.sort(key=lambda one: (one.made_utc, one.post_id), reverse=True)
    if state.order.startswith("rating"):
        found.sort(key=lambda one: one.review.halves, reverse=state.order == "rating_high")
    return tuple(found)
