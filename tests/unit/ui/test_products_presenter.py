"""Presenters of the product book, without a window: what is shown, filters, decisions and their undoing, and other accounts."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from kesong_desktop.actions.product.product_book import ProductBook
from kesong_desktop.actions.product.wish_list import WishList
from kesong_desktop.actions.services import ProductServices
from kesong_desktop.actions.timeline.review_joiner import ReviewJoiner
from kesong_desktop.model.event import AccountsChanged, TimelineChanged
from kesong_desktop.model.product.product_key import ProductKey
from kesong_desktop.model.product.review_filter import ReviewFilter
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
from kesong_desktop.ui.products.page.page_presenter import ProductPagePresenter
from kesong_desktop.ui.products.presenter import ProductsPresenter
from kesong_desktop.ui.products.wish_presenter import WishPresenter
from tests.fakes.reviews import review_post
from tests.fakes.timeline_services import ANNA, BEN, LIN, FakeAccounts, ImmediateBackground

MO = Person("7", "mo", "mo")
PAN = Review("Pan", 8, Relation.BOUGHT, category="Kitchen", price="30", currency="EUR", pros=("Light",))
POT = Review("Pot", 6, Relation.GIFTED, category="Kitchen")
PAN_KEY, POT_KEY = ProductKey("product::pan"), ProductKey("product::pot")


@dataclass
class World:
    """Presenters over real stores; work is done at once."""

    cache: Database
    journal: Database

    def __post_init__(self) -> None:
        self.posts = TimelineCache(self.cache)
        decisions = ProductDecisionStore(self.journal)
        book = ProductBook(ReviewIndex(self.cache), decisions, self.posts, ReviewJoiner(self.posts))
        self.services = ProductServices(book, WishList(decisions, book, lambda: 1.0))
        self.accounts, background = FakeAccounts(ANNA, BEN), ImmediateBackground()
        self.products = ProductsPresenter(self.accounts, self.services, background)
        self.page = ProductPagePresenter(self.accounts, self.services, background)
        self.wishes = WishPresenter(self.accounts, self.services.wishes, background)
        self.undos: list[tuple[str, object]] = []
        self.page.undo_offered.connect(lambda words, undo: self.undos.append((words, undo)))
        self.wishes.undo_offered.connect(lambda words, undo: self.undos.append((words, undo)))
        people = PeopleCache(self.cache, lambda: 0.0)
        people.put_relationships(ANNA.key, [AccountRelationship(LIN.id, following=True)])

    def see(self, *posts: Post) -> None:
        """Cache posts of Anna's."""
        for one in posts:
            self.posts.put_post(ANNA.key, one, at_head_of="home")

    @property
    def names(self) -> list[str]:
        """The names in the list."""
        return [one.name for one in self.products.state.shown]

    @property
    def authors(self) -> list[str]:
        """The authors of the reviews on the page."""
        return [one.author_name for one in self.page.state.reviews]


@pytest.fixture
def world(qapp: object, tmp_path: Path) -> Iterator[World]:
    cache = Database(tmp_path / "cache.db", cache_schema.MIGRATIONS)
    journal = Database(tmp_path / "journal.db", journal_schema.MIGRATIONS)
    yield World(cache, journal)
    cache.close()
    journal.close()


def test_the_list_says_why_it_is_empty(world: World) -> None:
    assert world.products.state.phase == "loading"
    world.products.enter()
    assert world.products.state.phase == "empty"
    world.see(review_post(1, PAN))
    world.products.read()
    assert (world.products.state.phase, world.names) == ("full", ["Pan"])
    world.products.search("kettle")
    assert world.products.state.phase == "no_match"


def test_the_list_is_filtered_and_ranked(world: World) -> None:
    world.see(
        review_post(1, PAN, author=MO),
        review_post(2, POT, author=LIN),
        review_post(
            3,
            replace(POT, product="Book", category="Paper", halves=10),
            author=Person(ANNA.remote_id, "a", "a"),
        ),
    )
    world.products.enter()
    assert world.names == ["Book", "Pot", "Pan"]
    assert world.products.state.categories == ("Kitchen", "Paper")
    world.products.choose_order("rating")
    assert world.names == ["Book", "Pan", "Pot"]
    world.products.choose_category("kitchen")
    assert world.names == ["Pan", "Pot"]
    world.products.choose_circle("followed")
    assert world.names == ["Pot"]
    world.products.choose_category("")
    world.products.choose_circle("own")
    assert world.names == ["Book"]
    world.products.choose_circle("all")
    world.products.search("KITCH")
    assert world.names == ["Pan", "Pot"]


def test_another_account_has_another_list(world: World) -> None:
    world.see(review_post(1, PAN))
    world.products.enter()
    world.accounts.known.reverse()
    world.products.take(AccountsChanged())
    assert (world.products.state.account, world.names) == (BEN.key, [])
    world.products.read()
    assert world.names == []
    world.page.open(PAN_KEY)
    assert world.page.state.is_missing


def test_what_comes_is_read_while_the_pane_is_in_front(world: World) -> None:
    world.products.take(TimelineChanged(ANNA.key, "home"))
    assert not world.products._settled.isActive()
    world.products.enter()
    world.products.take(TimelineChanged(BEN.key, "home"))
    assert not world.products._settled.isActive()
    world.products.take(TimelineChanged(ANNA.key, "home"))
    assert world.products._settled.isActive()


def test_the_page_filters_its_reviews(world: World) -> None:
    world.see(
        review_post(1, PAN, author=LIN),
        review_post(2, replace(PAN, halves=5, relation=Relation.GIFTED, pros=()), author=MO),
    )
    world.page.open(PAN_KEY)
    assert world.authors == ["Lin", "mo"]
    assert [one.id for one in world.page.state.posts] == ["1", "2"]
    for change, authors in (
        ({"filter": ReviewFilter(no_ads=True)}, ["Lin"]),
        ({"filter": ReviewFilter(), "stars": 3}, ["mo"]),
        ({"stars": 0, "point": "Light"}, ["Lin"]),
        ({"point": "", "follows_only": True}, ["Lin"]),
        ({"follows_only": False, "order": "newest"}, ["mo", "Lin"]),
        ({"order": "rating_high"}, ["Lin", "mo"]),
        ({"with_pictures": True}, []),
    ):
        world.page.set_filter(**change)
        assert world.authors == authors, change


def test_a_merge_is_offered_to_be_undone(world: World) -> None:
    world.see(review_post(1, PAN), review_post(2, POT))
    world.page.open(POT_KEY)
    pan = next(one for one in world.services.book.products(ANNA) if one.name == "Pan")
    world.page.merge(pan)
    assert len(world.page.state.reviews) == 2
    ((words, undo),) = world.undos
    assert words == "Merged with Pan"
    undo()  # type: ignore[operator]
    assert len(world.page.state.reviews) == 1


def test_a_review_is_begun_with_what_is_known(world: World) -> None:
    world.see(review_post(1, replace(PAN, gtin="4006381333931")))
    world.page.open("gtin:04006381333931")
    form = world.page.state.form
    assert (form.product, form.category, form.gtin, form.relation, form.halves) == (
        "Pan",
        "Kitchen",
        "4006381333931",
        None,
        0,
    )


def test_a_wish_is_bought_and_brought_back_with_its_note(world: World) -> None:
    world.see(review_post(1, PAN))
    world.page.open(PAN_KEY)
    world.page.toggle_wish()
    wish = world.page.state.wish
    assert wish is not None
    forms: list[object] = []
    world.wishes.review_wanted.connect(forms.append)
    world.wishes.set_note(wish, "blue")
    world.wishes.buy(wish)
    assert world.services.wishes.all(ANNA) == []
    assert [(one.product, one.relation) for one in forms] == [("Pan", Relation.BOUGHT)]  # type: ignore[attr-defined]
    world.undos[-1][1]()  # type: ignore[operator]
    assert [one.note for one in world.services.wishes.all(ANNA)] == ["blue"]


def test_answers_for_a_page_left_are_dropped(world: World) -> None:
    world.see(review_post(1, PAN), review_post(2, POT))
    world.page.open(PAN_KEY)
    number = world.page._number
    world.page.open(POT_KEY)
    world.page._posts_came((number, 1), [review_post(1, PAN)])
    assert [one.id for one in world.page.state.posts] == ["2"]
