"""The product book: merging, splitting and taking back; suggestions; the wish list; each account sees its own."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from kesong_desktop.actions.product.product_book import ProductBook
from kesong_desktop.actions.product.wish_list import WishList
from kesong_desktop.actions.timeline.review_joiner import ReviewJoiner
from kesong_desktop.model.account import Account, AccountKey
from kesong_desktop.model.product.product_key import ProductKey
from kesong_desktop.model.product.product_summary import ProductSummary
from kesong_desktop.model.review import Relation, Review
from kesong_desktop.model.social.post import Person, Post
from kesong_desktop.model.social.profile import AccountRelationship
from kesong_desktop.store.cache import schema as cache_schema
from kesong_desktop.store.cache.people import PeopleCache
from kesong_desktop.store.cache.review_index import ReviewIndex
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.store.database import Database
from kesong_desktop.store.journal import schema as journal_schema
from kesong_desktop.store.journal.product_decisions import ProductDecisionStore
from tests.fakes.reviews import review_post
from tests.fakes.timeline_services import ANNA, LIN

BEN = Account(AccountKey("ben@one.example"), "https://one.example", "2", "ben")
ME = Person(ANNA.remote_id, "anna", "anna")
PAN = Review("Cast iron pan", 8, Relation.BOUGHT, brand="Staub", category="Kitchen")
POT = Review("Cocotte", 6, Relation.GIFTED, brand="Staub", category="Kitchen")
PAN_KEY, POT_KEY = ProductKey("product:staub:cast iron pan"), ProductKey("product:staub:cocotte")


@dataclass
class Book:
    """The book over two empty databases."""

    cache: Database
    journal: Database

    def __post_init__(self) -> None:
        self.posts = TimelineCache(self.cache)
        decisions = ProductDecisionStore(self.journal)
        self.book = ProductBook(ReviewIndex(self.cache), decisions, self.posts, ReviewJoiner(self.posts))
        self.wishes = WishList(decisions, self.book, lambda: 5.0)

    def see(self, *posts: Post, account: Account = ANNA) -> None:
        """Cache posts, and take them in."""
        for one in posts:
            self.posts.put_post(account.key, one, at_head_of="home")
        self.book.catch_up()

    def follow(self, person: Person) -> None:
        """Follow a person."""
        people = PeopleCache(self.cache, lambda: 0.0)
        people.put_relationships(ANNA.key, [AccountRelationship(person.id, following=True)])

    def products(self, account: Account = ANNA) -> dict[str, ProductSummary]:
        """The products by name."""
        return {one.name: one for one in self.book.products(account)}


@pytest.fixture
def world(tmp_path: Path) -> Iterator[Book]:
    cache = Database(tmp_path / "cache.db", cache_schema.MIGRATIONS)
    journal = Database(tmp_path / "journal.db", journal_schema.MIGRATIONS)
    yield Book(cache, journal)
    cache.close()
    journal.close()


def test_a_page_has_all_that_reviews_say(world: Book) -> None:
    world.follow(LIN)
    mo = Person("7", "mo", "mo")
    world.see(
        review_post(1, replace(PAN, price="30", currency="EUR", pros=("Even heat",))),
        review_post(
            2,
            replace(PAN, halves=5, relation=Relation.GIFTED, pros=("even heat!",), cons=("Heavy",)),
            author=mo,
        ),
        review_post(3, replace(PAN, halves=10, price="20", currency="EUR", where="Tmall"), author=ME),
        review_post(4, replace(PAN, price="300", currency="CNY"), author=mo),
    )
    page = world.book.page(ANNA, PAN_KEY)
    assert page is not None
    assert (page.product.count, page.product.mean) == (4, (8 + 5 + 10 + 8) / 8)
    assert page.histogram == (1, 2, 1, 0, 0)
    assert [(one.relation, one.count, one.mean) for one in page.shares] == [
        (Relation.BOUGHT, 3, 26 / 6),
        (Relation.GIFTED, 1, 2.5),
    ]
    assert [(one.price, one.currency) for one in page.prices] == [(Decimal(30), "EUR"), (Decimal(20), "EUR")]
    assert isinstance(page.prices[0].day, date)
    assert [(one.text, len(one.post_ids)) for one in page.pros] == [("Even heat", 2)]
    assert [one.author_id for one in page.reviews] == [LIN.id, mo.id, ME.id, mo.id]
    assert (page.product.own_count, page.product.followed_count) == (1, 1)
    assert [one.post_id for one in world.book.own_reviews(ANNA)] == ["3"]
    assert [one.id for one in world.book.posts(ANNA, page.reviews[:1])] == ["1"]


def test_another_account_sees_its_own(world: Book) -> None:
    world.see(review_post(1, PAN))
    world.see(review_post(1, POT), account=BEN)
    assert list(world.products()) == ["Cast iron pan"]
    assert list(world.products(BEN)) == ["Cocotte"]
    world.book.merge(ANNA, PAN_KEY, POT_KEY)
    world.wishes.add(ANNA, world.book.page(ANNA, PAN_KEY))
    assert world.book.page(BEN, PAN_KEY) is None
    assert world.wishes.all(BEN) == []


def test_a_merge_counts_both_and_can_be_taken_back(world: Book) -> None:
    world.see(review_post(1, PAN), review_post(2, POT), review_post(3, replace(PAN, product="Lid")))
    before = world.products()
    undo = world.book.merge(ANNA, POT_KEY, PAN_KEY)
    assert {name: one.count for name, one in world.products().items()} == {"Cast iron pan": 2, "Lid": 1}
    assert world.book.page(ANNA, POT_KEY) == world.book.page(ANNA, PAN_KEY)
    world.book.merge(ANNA, PAN_KEY, ProductKey("product:staub:lid"))
    page = world.book.page(ANNA, POT_KEY)
    assert page is not None
    assert (page.product.name, page.product.count, len(page.keys)) == ("Lid", 3, 3)
    assert world.products()["Lid"].count == 3
    world.book.unmerge(ANNA, POT_KEY)
    assert {name: one.count for name, one in world.products().items()} == {"Lid": 2, "Cocotte": 1}
    undo()
    assert world.products() == before


def test_merging_back_and_forth_leads_nowhere_else(world: Book) -> None:
    world.see(review_post(1, PAN), review_post(2, POT))
    world.book.merge(ANNA, PAN_KEY, POT_KEY)
    world.book.merge(ANNA, POT_KEY, PAN_KEY)
    assert [one.count for one in world.book.products(ANNA)] == [2]


def test_a_review_taken_out_is_a_product_of_its_own(world: Book) -> None:
    world.see(review_post(1, PAN), review_post(2, PAN))
    page = world.book.page(ANNA, PAN_KEY)
    assert page is not None
    undo = world.book.split(ANNA, page.reviews[0])
    assert sorted(one.count for one in world.book.products(ANNA)) == [1, 1]
    key = world.book.key_of(ANNA, PAN_KEY, "2")
    alone, rest = world.book.page(ANNA, key), world.book.page(ANNA, PAN_KEY)
    assert alone is not None
    assert rest is not None
    assert [[one.post_id for one in each.reviews] for each in (alone, rest)] == [["2"], ["1"]]
    undo()
    assert [one.count for one in world.book.products(ANNA)] == [2]


def test_decisions_outlive_the_cache(world: Book) -> None:
    world.see(review_post(1, PAN), review_post(2, POT))
    world.book.merge(ANNA, POT_KEY, PAN_KEY)
    world.posts.forget(ANNA.key)
    assert world.book.products(ANNA) == []
    world.see(review_post(1, PAN), review_post(2, POT))
    assert [one.count for one in world.book.products(ANNA)] == [2]


def test_what_may_be_the_same_is_suggested(world: Book) -> None:
    world.see(
        review_post(1, PAN),
        review_post(2, replace(PAN, product="Pan, cast-iron", brand="")),
        review_post(3, replace(PAN, gtin="4006381333931")),
        review_post(4, replace(PAN, product="Cast iron pan 28")),
        review_post(5, POT),
    )
    found = {one.name for one in world.book.suggestions(ANNA, PAN_KEY)}
    assert found == {"Pan cast-iron", "Cast iron pan"}
    other = next(one for one in world.book.suggestions(ANNA, PAN_KEY) if one.name == "Cast iron pan")
    undo = world.book.tell_apart(ANNA, PAN_KEY, other.key)
    assert other not in world.book.suggestions(ANNA, PAN_KEY)
    undo()
    assert other in world.book.suggestions(ANNA, PAN_KEY)


def test_a_lower_price_of_a_wish_is_told_until_it_is_accepted(world: Book) -> None:
    world.see(review_post(1, replace(PAN, price="30", currency="EUR")))
    page = world.book.page(ANNA, PAN_KEY)
    assert page is not None
    wish = world.wishes.add(ANNA, page)
    assert (wish.price, wish.currency, wish.added_s) == ("30", "EUR", 5.0)
    world.see(review_post(2, replace(PAN, price="31", currency="EUR")))
    assert world.wishes.drops(ANNA) == []
    world.see(review_post(3, replace(PAN, price="25.50", currency="EUR", where="Tmall")))
    (drop,) = world.wishes.drops(ANNA)
    assert (drop.point.price, drop.point.where) == (Decimal("25.50"), "Tmall")
    world.wishes.accept_price(ANNA, PAN_KEY)
    assert world.wishes.drops(ANNA) == []
    world.wishes.set_note(ANNA, PAN_KEY, " for Lin ")
    assert [one.note for one in world.wishes.all(ANNA)] == ["for Lin"]
    removed = world.wishes.remove(ANNA, PAN_KEY)
    assert world.wishes.all(ANNA) == []
    assert removed is not None
    world.wishes.put(ANNA, removed)
    assert world.wishes.get(ANNA, PAN_KEY) == removed


def test_a_wish_without_a_price_takes_the_first_that_is_seen(world: Book) -> None:
    world.see(review_post(1, PAN))
    world.wishes.add(ANNA, world.book.page(ANNA, PAN_KEY))
    world.see(review_post(2, replace(PAN, price="30", currency="EUR")))
    assert world.wishes.drops(ANNA) == []
    world.see(review_post(3, replace(PAN, price="20", currency="EUR")))
    assert [one.point.price for one in world.wishes.drops(ANNA)] == [Decimal(20)]


def test_a_wish_follows_its_product_into_a_merge(world: Book) -> None:
    world.see(review_post(1, PAN), review_post(2, POT))
    world.wishes.add(ANNA, world.book.page(ANNA, POT_KEY))
    world.book.merge(ANNA, POT_KEY, PAN_KEY)
    assert world.wishes.get(ANNA, PAN_KEY) is not None
