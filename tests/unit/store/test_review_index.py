"""The index of reviews: equal to a scan of all posts, whatever was put, changed and removed; each account sees its own."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from msgspec.structs import replace

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.product.product_key import ProductKey
from kesong_desktop.model.product.seen_review import SeenReview, seen_review
from kesong_desktop.model.review import Relation, Review
from kesong_desktop.model.review_text import write
from kesong_desktop.model.social.post import Attachment, Person, Post, PostPage
from kesong_desktop.model.social.profile import AccountRelationship
from kesong_desktop.store.cache import schema as cache_schema
from kesong_desktop.store.cache.people import PeopleCache
from kesong_desktop.store.cache.review_index import ReviewIndex, ReviewReader, summary_of
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.store.database import Database
from tests.fakes.reviews import review_post
from tests.fakes.timeline_services import LIN, post

ANNA, BEN = AccountKey("anna@pixels.town"), AccountKey("ben@pixels.town")
MO = Person("77", "mo", "mo")
ME = "1"


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """An empty cache."""
    opened = Database(tmp_path / "cache.db", cache_schema.MIGRATIONS)
    yield opened
    opened.close()


def catch_up(index: ReviewIndex) -> None:
    """Index all."""
    while index.step():
        pass


class SeenReviews(RuleBasedStateMachine):
    """Puts, edits, removes and indexes posts in any order."""

    accounts = st.sampled_from((ANNA, BEN))
    numbers = st.integers(1, 5)
    products = st.sampled_from(("Pan", "pan!", "Cast iron pan", "湯呑み", ""))
    ratings = st.integers(1, 10)

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.database = Database(Path(self.folder.name) / "cache.db", cache_schema.MIGRATIONS)
        self.cache, self.index = TimelineCache(self.database), ReviewIndex(self.database)
        self.posts: dict[tuple[AccountKey, str], Post] = {}

    @rule(
        account=accounts,
        number=numbers,
        product=products,
        halves=ratings,
        author=st.sampled_from((LIN, MO, Person(ME, "me", "me"))),
        category=st.sampled_from(("", "Kitchen")),
    )
    def put(
        self, account: AccountKey, number: int, product: str, halves: int, author: Person, category: str
    ) -> None:
        """A post comes, or is edited; without a product it has no review."""
        made = post(number, author=author)
        if product:
            review = Review(
                product, halves, Relation.GIFTED if halves % 2 else Relation.BOUGHT, category=category
            )
            made = review_post(number, review, author=author)
        self.cache.put_post(account, made, at_head_of="home")
        self.posts[account, made.id] = made

    @rule(account=accounts, number=numbers)
    def like(self, account: AccountKey, number: int) -> None:
        """A post changes in what is no part of its review."""
        if (account, str(number)) in self.posts:
            liked = replace(self.posts[account, str(number)], favourites=number)
            self.cache.put_post(account, liked)
            self.posts[account, liked.id] = liked

    @rule(account=accounts, number=numbers)
    def remove(self, account: AccountKey, number: int) -> None:
        """A post is deleted."""
        self.cache.remove_post(account, str(number))
        self.posts.pop((account, str(number)), None)

    @rule(account=accounts)
    def forget(self, account: AccountKey) -> None:
        """An account signs out."""
        self.cache.forget(account)
        self.posts = {key: one for key, one in self.posts.items() if key[0] != account}

    @rule()
    def step(self) -> None:
        """What waits is indexed now rather than later."""
        self.index.step()

    @invariant()
    def equals_a_scan(self) -> None:
        """What is indexed is what a look at every cached post finds."""
        catch_up(self.index)
        for account in (ANNA, BEN):
            seen = self._scan(account)
            reader = ReviewReader(account, ME, frozenset({MO.id}))
            keys = {one.key for one in seen}
            assert self.index.reviews(account, sorted(keys)) == seen
            expected = {key: summary_of([one for one in seen if one.key == key], key, reader) for key in keys}
            assert self.index.products(reader) == expected
            assert self.index.reviews_by(account, MO.id) == [one for one in seen if one.author_id == MO.id]

    def teardown(self) -> None:
        """Close the file."""
        self.database.close()
        self.folder.cleanup()

    def _scan(self, account: AccountKey) -> list[SeenReview]:
        found = [seen_review(one) for key, one in self.posts.items() if key[0] == account]
        return sorted(
            (one for one in found if one is not None),
            key=lambda one: (one.made_utc, one.post_id),
            reverse=True,
        )


SeenReviews.TestCase.settings = settings(
    max_examples=25, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
TestSeenReviews = SeenReviews.TestCase


def test_reviews_taken_apart_count_for_no_product(database: Database) -> None:
    index, cache = ReviewIndex(database), TimelineCache(database)
    pan = Review("Pan", 8, Relation.BOUGHT)
    cache.put_page(ANNA, "home", PostPage((review_post(2, pan), review_post(1, pan)), ""), is_newest=True)
    catch_up(index)
    (product,) = index.products(ReviewReader(ANNA), apart={"2"}).values()
    assert (product.count, product.halves) == (1, 8)
    assert [one.post_id for one in index.reviews_of(ANNA, ["2"])] == ["2"]


def test_posts_cached_before_the_index_are_indexed(tmp_path: Path) -> None:
    old = Database(tmp_path / "cache.db", cache_schema.MIGRATIONS[:9])
    one = review_post(1, Review("Pan", 8, Relation.BOUGHT))
    row = (ANNA, one.id, msgspec.json.encode(one))
    old.write(lambda c: c.execute("INSERT INTO post VALUES (?, ?, ?)", row) and None)
    old.close()
    database = Database(tmp_path / "cache.db", cache_schema.MIGRATIONS)
    index = ReviewIndex(database)
    assert index.pending(ANNA) == 1
    catch_up(index)
    assert list(index.products(ReviewReader(ANNA))) == [ProductKey("product::pan")]
    database.close()


def test_covered_pictures_are_no_cover(database: Database) -> None:
    index, cache = ReviewIndex(database), TimelineCache(database)
    shot = Attachment("9", "image", "https://pixels.town/a.jpg", "https://pixels.town/s.jpg")
    pan = Review("Pan", 8, Relation.BOUGHT)
    cache.put_post(ANNA, review_post(1, pan, attachments=(shot,)))
    cache.put_post(ANNA, review_post(2, pan, attachments=(shot,), sensitive=True))
    catch_up(index)
    (product,) = index.products(ReviewReader(ANNA)).values()
    assert product.cover == "https://pixels.town/s.jpg"
    assert [one.pictures for one in index.reviews(ANNA, [product.key])] == [(), (shot.preview_url,)]


def test_followed_are_those_whose_relationship_says_so(database: Database) -> None:
    people = PeopleCache(database, lambda: 0.0)
    people.put_relationships(ANNA, [AccountRelationship("5", following=True), AccountRelationship("6")])
    assert ReviewIndex(database).followed(ANNA, ME) == {"5"}
    assert ReviewIndex(database).followed(BEN, ME) == frozenset()


def test_text_of_the_helper_is_a_review() -> None:
    pan = Review("Pan", 8, Relation.GIFTED, brand="Staub")
    assert review_post(1, pan).review == pan
    assert write(pan)
