"""What all reviews of a product say together."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Literal

from kesong_desktop.model.product.product_key import ProductKey, normalized_name
from kesong_desktop.model.product.seen_review import SeenReview
from kesong_desktop.model.review import Relation, ReviewKind
from kesong_desktop.model.text.search_words import holds_all

ProductOrder = Literal["newest", "rating", "reviews", "name"]
Circle = Literal["all", "own", "followed"]
"""Whose reviews count: everybody's, the user's own, or those of people one follows."""
_PRIOR_COUNT, _PRIOR_HALVES = 3, 6.0


@dataclass(frozen=True, slots=True)
class ProductSummary:
    """A product in a list. Sums are of half stars; ``followed`` are reviews of people one follows."""

    key: ProductKey
    name: str
    brand: str = ""
    category: str = ""
    kind: ReviewKind = ReviewKind.PRODUCT
    cover: str = ""
    count: int = 0
    halves: int = 0
    own_count: int = 0
    own_halves: int = 0
    followed_count: int = 0
    followed_halves: int = 0
    latest_s: float = 0.0
    searchable: str = ""

    def count_of(self, circle: Circle) -> int:
        """Return how many reviews a circle of people wrote."""
        return {"all": self.count, "own": self.own_count, "followed": self.followed_count}[circle]

    def mean_of(self, circle: Circle) -> float:
        """Return the mean of a circle in stars; 0 where it wrote none."""
        halves = {"all": self.halves, "own": self.own_halves, "followed": self.followed_halves}[circle]
        count = self.count_of(circle)
        return halves / count / 2 if count else 0.0

    @property
    def mean(self) -> float:
        """The mean of all reviews in stars."""
        return self.mean_of("all")

    def joined(self, other: "ProductSummary") -> "ProductSummary":
        """Return this product with the reviews of another one, which was merged into it."""
        return replace(
            self,
            category=self.category or other.category,
            brand=self.brand or other.brand,
            cover=self.cover or other.cover,
            count=self.count + other.count,
            halves=self.halves + other.halves,
            own_count=self.own_count + other.own_count,
            own_halves=self.own_halves + other.own_halves,
            followed_count=self.followed_count + other.followed_count,
            followed_halves=self.followed_halves + other.followed_halves,
            latest_s=max(self.latest_s, other.latest_s),
            searchable=f"{self.searchable}\n{other.searchable}",
        )


@dataclass(frozen=True, slots=True)
class ProductQuery:
    """Which products a list shows, and in what order. Empty words and an empty category leave none out."""

    words: str = ""
    category: str = ""
    circle: Circle = "all"
    order: ProductOrder = "newest"


def selected(products: Iterable[ProductSummary], query: ProductQuery) -> list[ProductSummary]:
    """Return the products that a query asks for, in its order."""
    category, circle = normalized_name(query.category), query.circle
    found = [
        one
        for one in products
        if one.count_of(circle)
        and (not category or normalized_name(one.category) == category)
        and (not query.words.strip() or holds_all(query.words, one.searchable))
    ]
    return sorted(found, key=_order_key(query.order, circle))


def categories(products: Iterable[ProductSummary]) -> list[str]:
    """Return the categories of products, those with the most products first, each as it is most often written."""
    spellings: dict[str, Counter[str]] = {}
    for one in products:
        if one.category:
            spellings.setdefault(normalized_name(one.category), Counter())[one.category] += 1
    ordered = sorted(spellings.items(), key=lambda item: (-item[1].total(), item[0]))
    return [min(names, key=lambda name: (-names[name], name)) for _, names in ordered]


def _order_key(order: ProductOrder, circle: Circle) -> Callable[[ProductSummary], tuple[object, ...]]:
    keys: dict[ProductOrder, Callable[[ProductSummary], tuple[object, ...]]] = {
        "newest": lambda one: (-one.latest_s, one.key),
        "rating": lambda one: (-ranking(one, circle), -one.count_of(circle), one.name.casefold(), one.key),
        "reviews": lambda one: (-one.count_of(circle), -ranking(one, circle), one.name.casefold(), one.key),
        "name": lambda one: (one.name.casefold(), one.key),
    }
    return keys[order]


def ranking(product: ProductSummary, circle: Circle) -> float:
    """Return the mean by which products are ranked: few reviews count as if some middling ones were among them.

    The user's own and one's friends' reviews are few, and count as they are.
    """
    if circle != "all":
        return product.mean_of(circle)
    return (product.halves + _PRIOR_COUNT * _PRIOR_HALVES) / (product.count + _PRIOR_COUNT) / 2


@dataclass(frozen=True, slots=True)
class RelationShare:
    """How many reviews come from one relation to the brand, and their mean in stars."""

    relation: Relation
    count: int
    share: float
    mean: float


@dataclass(frozen=True, slots=True)
class PricePoint:
    """A price that a reviewer paid: when it was told, how much, where, and in which review."""

    day: date
    price: Decimal
    currency: str
    where: str
    post_id: str


@dataclass(frozen=True, slots=True)
class CountedPoint:
    """A pro or con as it is most often written, and the reviews that name it."""

    text: str
    post_ids: frozenset[str]


@dataclass(frozen=True, slots=True)
class ProductPage:
    """A product with its reviews: those of people one follows first, then the newest. ``keys`` are all keys merged in it."""

    product: ProductSummary
    keys: tuple[ProductKey, ...]
    reviews: tuple[SeenReview, ...]
    followed: frozenset[str] = frozenset()
    """The ids of the authors whom one follows."""
    own_id: str = ""

    @property
    def histogram(self) -> tuple[int, ...]:
        """The number of reviews with 5, 4, 3, 2 and 1 stars; half stars are rounded up."""
        counts = Counter((one.review.halves + 1) // 2 for one in self.reviews)
        return tuple(counts[stars] for stars in (5, 4, 3, 2, 1))

    @property
    def shares(self) -> tuple[RelationShare, ...]:
        """Share and mean of each relation that there is, in the order of ``Relation``."""
        return relation_shares(self.reviews)

    @property
    def prices(self) -> tuple[PricePoint, ...]:
        """The prices in the currency that most reviews have, oldest first."""
        return price_points(self.reviews)

    @property
    def pros(self) -> tuple[CountedPoint, ...]:
        """What is good of it, the most often named first."""
        return counted_points((one.post_id, one.review.pros) for one in self.reviews)

    @property
    def cons(self) -> tuple[CountedPoint, ...]:
        """What is less good of it, the most often named first."""
        return counted_points((one.post_id, one.review.cons) for one in self.reviews)

    @property
    def pictures(self) -> tuple[str, ...]:
        """The addresses of all pictures, in the order of the reviews."""
        return tuple(dict.fromkeys(url for one in self.reviews for url in one.pictures))


def relation_shares(reviews: Sequence[SeenReview]) -> tuple[RelationShare, ...]:
    """Return share and mean of each relation among reviews."""
    found: list[RelationShare] = []
    for relation in Relation:
        halves = [one.review.halves for one in reviews if one.review.relation is relation]
        if halves:
            mean = sum(halves) / len(halves) / 2
            found.append(RelationShare(relation, len(halves), len(halves) / len(reviews), mean))
    return tuple(found)


def price_points(reviews: Iterable[SeenReview]) -> tuple[PricePoint, ...]:
    """Return the prices in the currency that most reviews have, oldest first."""
    points = [
        PricePoint(
            one.made_utc.date(), Decimal(one.review.price), one.review.currency, one.review.where, one.post_id
        )
        for one in reviews
        if one.review.price and one.review.currency
    ]
    counts = Counter(one.currency for one in points)
    if not counts:
        return ()
    currency = min(counts, key=lambda name: (-counts[name], name))
    return tuple(
        sorted((one for one in points if one.currency == currency), key=lambda one: (one.day, one.post_id))
    )


def counted_points(lists: Iterable[tuple[str, Iterable[str]]]) -> tuple[CountedPoint, ...]:
    """Return points by how many reviews name them; case, accents and punctuation make no difference."""
    spellings: dict[str, Counter[str]] = {}
    namers: dict[str, set[str]] = {}
    for post_id, points in lists:
        for point in points:
            key = normalized_name(point)
            spellings.setdefault(key, Counter())[point] += 1
            namers.setdefault(key, set()).add(post_id)
    ordered = sorted(namers, key=lambda key: (-len(namers[key]), key))
    return tuple(
        CountedPoint(
            min(spellings[key], key=lambda text: (-spellings[key][text], text)), frozenset(namers[key])
        )
        for key in ordered
    )
