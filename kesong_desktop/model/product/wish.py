"""A product that a person wants."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from kesong_desktop.model.product.product_key import ProductKey
from kesong_desktop.model.product.product_summary import PricePoint


@dataclass(frozen=True, slots=True)
class Wish:
    """A line of the wish list, which keeps the product's name as the cache may be deleted.

    ``price`` is the lowest price that was known when the wish was last looked at; empty for none.
    """

    key: ProductKey
    name: str
    brand: str = ""
    category: str = ""
    note: str = ""
    price: str = ""
    currency: str = ""
    added_s: float = 0.0


@dataclass(frozen=True, slots=True)
class PriceDrop:
    """A wish whose price was seen lower than it was known."""

    wish: Wish
    point: PricePoint


def price_drop(wish: Wish, points: Iterable[PricePoint]) -> PriceDrop | None:
    """Return the lowest price if it is below the one that a wish knows; None without one to compare with."""
    if not wish.price:
        return None
    lower = [one for one in points if one.currency == wish.currency and one.price < Decimal(wish.price)]
    return PriceDrop(wish, min(lower, key=lambda one: (one.price, one.day))) if lower else None
