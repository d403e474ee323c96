"""``book``: the product book over 100,000 cached posts with 20,000 reviews of 3,000 products, within absolute bounds."""

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from html import escape
from statistics import median

from benchmarks.measure import ROUNDS, Bench, Part, no_old_rubbish, within
from kesong_desktop.actions.product.product_book import ProductBook
from kesong_desktop.actions.product.wish_list import WishList
from kesong_desktop.actions.timeline.review_joiner import ReviewJoiner
from kesong_desktop.model.account import Account, AccountKey, Visibility
from kesong_desktop.model.product.product_key import ProductKey
from kesong_desktop.model.product.product_summary import ProductQuery, categories, selected
from kesong_desktop.model.review import Relation, Review
from kesong_desktop.model.review_text import tidy, write
from kesong_desktop.model.social.post import Attachment, Person, Post, PostPage
from kesong_desktop.model.social.profile import AccountRelationship
from kesong_desktop.store.cache import schema as cache_schema
from kesong_desktop.store.cache.people import PeopleCache
from kesong_desktop.store.cache.review_index import ReviewIndex
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.store.database import Database
from kesong_desktop.store.journal import schema as journal_schema
from kesong_desktop.store.journal.product_decisions import ProductDecisionStore

_ANA = Account(AccountKey("ana@127.0.0.1:9"), "http://127.0.0.1:9", "1", "ana")
_BEGIN = datetime(2024, 1, 1, tzinfo=UTC)
_POSTS, _REVIEW_EVERY, _PRODUCTS, _PAGE = 100_000, 5, 3_000, 1_000
_QUICK = 50
"""With ``--quick`` there is this part of all."""
_SHOWN = 40
_MS = 1000
_ADJECTIVES = ("cast iron", "linen", "steel", "folding", "quiet", "small", "blue", "heavy", "light", "oak")
_THINGS = (
    "pan",
    "apron",
    "kettle",
    "knife",
    "lamp",
    "chair",
    "bottle",
    "radio",
    "tent",
    "mug",
    "scale",
    "brush",
)
_BRANDS = ("Staub", "Olaria", "Berg", "Nord", "")
_CATEGORIES = ("Kitchen", "Home", "Outdoors", "Desk", "Travel")
_RELATIONS = (*[Relation.BOUGHT] * 6, *Relation)


def run(bench: Bench) -> list[Part]:
    """Posts are cached and indexed as they arrive; then the list and pages are read as the pane reads them."""
    scale = _QUICK if bench.quick else 1
    cache = Database(bench.folder / "cache.db", cache_schema.MIGRATIONS)
    journal = Database(bench.folder / "journal.db", journal_schema.MIGRATIONS, full=True)
    try:
        index, decisions = ReviewIndex(cache), ProductDecisionStore(journal)
        timelines = TimelineCache(cache)
        book = ProductBook(index, decisions, timelines, ReviewJoiner(timelines))
        wishes = WishList(decisions, book, lambda: 0.0)
        people = PeopleCache(cache, lambda: 0.0)
        people.put_relationships(
            _ANA.key, [AccountRelationship(str(n), following=True) for n in range(2, 300)]
        )
        index_s = _fill(bench, timelines, index, scale)
        products = book.products(_ANA)
        for one in products[:10]:
            page = book.page(_ANA, one.key)
            if page is not None:
                wishes.add(_ANA, page)
        by_count = sorted(products, key=lambda one: one.count)
        usual, largest = by_count[len(by_count) // 2], by_count[-1]

        def open_list() -> None:
            found = book.products(_ANA)
            selected(found, ProductQuery(order="rating"))
            categories(found)
            wishes.drops(_ANA)

        def open_page(key: ProductKey) -> None:
            page = book.page(_ANA, key)
            assert page is not None
            _ = (page.histogram, page.shares, page.prices, page.pros, page.cons, page.pictures)
            book.posts(_ANA, page.reviews[:_SHOWN])

        return [
            within("a post", index_s * _MS / (_POSTS / scale), 1.0, "ms"),
            within(f"the list, {len(products)} products", _timed(bench, open_list), 100.0, "ms"),
            within(f"a page, {usual.count} reviews", _timed(bench, lambda: open_page(usual.key)), 50.0, "ms"),
            within(
                f"a page, {largest.count} reviews", _timed(bench, lambda: open_page(largest.key)), 50.0, "ms"
            ),
        ]
    finally:
        cache.close()
        journal.close()


def _fill(bench: Bench, timelines: TimelineCache, index: ReviewIndex, scale: int) -> float:
    """Cache the posts, newest last, and return how long the index took."""
    chance, taken = random.Random(7), 0.0  # noqa: S311 - no secret
    count, products = _POSTS // scale, max(3, _PRODUCTS // scale)
    for first in range(0, count, _PAGE):
        posts = [_post(number, chance, products) for number in range(first, min(first + _PAGE, count))]
        timelines.put_page(_ANA.key, "home", PostPage(tuple(reversed(posts)), "more"), is_newest=False)
        began = bench.clock()
        while index.step():
            pass
        taken += bench.clock() - began
    return taken


def _post(number: int, chance: random.Random, products: int) -> Post:
    author = str(chance.randrange(1, 2_000))
    shots = tuple(
        Attachment(
            f"{number}-{shot}",
            "image",
            f"https://a.example/{number}-{shot}.jpg",
            f"https://a.example/s/{number}-{shot}.jpg",
        )
        for shot in range(chance.randrange(0, 4))
    )
    text = f"Fog over the bay {number}\n\n" + "Slow mornings and a long walk. " * 8
    if number % _REVIEW_EVERY == 0:
        text = write(tidy(_review(chance, products)))
    html = "<p>" + escape(text).replace("\n", "<br>") + "</p>"
    person = Person(author, f"p{author}", f"p{author}@far.example")
    made = _BEGIN + timedelta(minutes=number)
    return Post(
        f"{number:09}", person, made, Visibility.PUBLIC, html, shots, url=f"https://a.example/{number}"
    )


def _review(chance: random.Random, products: int) -> Review:
    """A review of one of the products, of which few are reviewed often."""
    number = int(products * chance.random() ** 2)
    name = f"{_ADJECTIVES[number % 10]} {_THINGS[number // 10 % 12]} {number // 120}"
    return Review(
        name,
        chance.randrange(2, 11),
        chance.choice(_RELATIONS),
        brand=_BRANDS[number % 5],
        category=_CATEGORIES[number % 5],
        price=str(chance.randrange(10, 90)),
        currency="EUR",
        where="Porto",
        used="6 weeks",
        pros=tuple(chance.sample(("light", "quiet", "sturdy", "cheap", "pretty"), 2)),
        cons=tuple(chance.sample(("heavy", "loud", "dear"), 1)),
        text="It does what it should. " * 6,
    )


def _timed(bench: Bench, work: Callable[[], object]) -> float:
    """The median of a call in milliseconds, after one to warm up."""
    work()
    taken: list[float] = []
    for _ in range(1 if bench.quick else ROUNDS):
        with no_old_rubbish():
            began = bench.clock()
            work()
            taken.append(bench.clock() - began)
    return median(taken) * _MS
