"""WishList: wanted products, and price drops."""

from collections.abc import Callable
from dataclasses import replace

from kesong_desktop.actions.product.product_book import ProductBook
from kesong_desktop.model.account import Account
from kesong_desktop.model.product.product_key import ProductKey
from kesong_desktop.model.product.product_summary import PricePoint, ProductPage
from kesong_desktop.model.product.wish import PriceDrop, Wish, price_drop
from kesong_desktop.store.journal.product_decisions import ProductDecisionStore


class WishList:
    """The wish list of each account. ``clock`` returns seconds since 1970. Methods touch the disk."""

    def __init__(self, store: ProductDecisionStore, book: ProductBook, clock: Callable[[], float]) -> None:
        self._store = store
        self._book = book
        self._clock = clock

    def all(self, account: Account) -> list[Wish]:
        """Return the wishes of an account, the latest first."""
        return self._store.wishes(account.key)

    def get(self, account: Account, key: ProductKey) -> Wish | None:
        """Return the wish for a product, or None."""
        target = self._book.target(account, key)
        wishes = self.all(account)
        return next((one for one in wishes if self._book.target(account, one.key) == target), None)

    def add(self, account: Account, page: ProductPage) -> Wish:
        """Add a product; prices below today's lowest are reported by ``drops``."""
        product, lowest = page.product, _lowest(page)
        wish = Wish(
            product.key,
            product.name,
            product.brand,
            product.category,
            price=str(lowest.price) if lowest else "",
            currency=lowest.currency if lowest else "",
            added_s=self._clock(),
        )
        self.put(account, wish)
        return wish

    def put(self, account: Account, wish: Wish) -> None:
        """Store a wish, for example to undo its removal."""
        self._store.put_wish(account.key, wish).result()

    def set_note(self, account: Account, key: ProductKey, note: str) -> None:
        """Change the note of a wish; nothing where there is no such wish."""
        wish = self.get(account, key)
        if wish is not None and wish.note != note.strip():
            self.put(account, replace(wish, note=note.strip()))

    def remove(self, account: Account, key: ProductKey) -> Wish | None:
        """Remove the wish for a product, and return it; None where there is no such wish."""
        wish = self.get(account, key)
        if wish is not None:
            self._store.remove_wish(account.key, wish.key).result()
        return wish

    def drops(self, account: Account) -> list[PriceDrop]:
        """Return the wishes with a new lowest price; the first seen price counts as known."""
        found: list[PriceDrop] = []
        for wish in self.all(account):
            page = self._book.page(account, wish.key)
            if page is None:
                continue
            if not wish.price:
                self.accept_price(account, wish.key)
            drop = price_drop(wish, page.prices)
            if drop is not None:
                found.append(drop)
        return found

    def accept_price(self, account: Account, key: ProductKey) -> None:
        """Accept the current lowest price: only a lower one is reported again."""
        wish, page = self.get(account, key), self._book.page(account, key)
        lowest = _lowest(page) if page else None
        if wish is not None and lowest is not None:
            self.put(account, replace(wish, price=str(lowest.price), currency=lowest.currency))


def _lowest(page: ProductPage) -> PricePoint | None:
    return min(page.prices, key=lambda one: (one.price, one.day), default=None)
