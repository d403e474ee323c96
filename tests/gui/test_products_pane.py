"""The product book, by mouse and by keys, against the home server."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from kesong_desktop.model.product.product_key import product_key
from kesong_desktop.model.review import Relation, Review
from kesong_desktop.model.review_text import tidy, write
from kesong_desktop.model.social.post import HOME, LOCAL
from kesong_desktop.ui.images.media_viewer import MediaViewer
from kesong_desktop.ui.post.detail.post_detail import PostDetail
from kesong_desktop.ui.posts.review_filter.filter_sheet import ReviewFilterSheet
from kesong_desktop.ui.products.choice_sheet import ChoiceSheet
from kesong_desktop.ui.products.page.point_row import PointRow
from kesong_desktop.ui.shell.destination import (
    DiscoverDestination,
    FeedDestination,
    PostDestination,
    ProductDestination,
)
from tests.conftest import PATIENCE_S
from tests.gui.other_user import OtherUser
from tests.gui.person import CTRL
from tests.gui.profiles import picture_post
from tests.gui.real_window import settled

ALT = Qt.KeyboardModifier.AltModifier
PAN = Review(
    "Cast iron pan",
    8,
    Relation.BOUGHT,
    brand="Staub",
    category="Kitchen",
    price="30",
    currency="EUR",
    pros=("Even heat",),
    cons=("Heavy",),
)
APRON = Review("Linen apron", 10, Relation.BOUGHT, category="Kitchen")
BOOK = Review("Pocket notebook", 4, Relation.BOUGHT, category="Paper")


def posted(review):
    """The text of a review."""
    return write(tidy(review))


def with_reviews(services, keeper):
    """Mei follows Ben, who reviewed two products; Lin and Mei reviewed one of these and two others."""
    settled(services, keeper)
    account = services.accounts.current()
    ben, lin = OtherUser(keeper, "ben"), OtherUser(keeper, "lin")
    mei = OtherUser(keeper, "mei", is_new=False)
    mei.follows("ben")
    ben.writes(posted(PAN))
    lin.writes(
        posted(replace(PAN, halves=10, relation=Relation.GIFTED, price="25", pros=("even heat",), cons=()))
    )
    lin.writes(posted(replace(PAN, product="Iron-cast pan", price="20")))
    mei.writes(posted(APRON))
    ben.writes(posted(BOOK))
    for timeline in (HOME, LOCAL):
        services.timelines.refresh(account, timeline).result(PATIENCE_S)


@pytest.fixture
def person(open_window):
    """Somebody who opened the products by key."""
    with open_window(with_reviews) as person:
        person.until_calm()
        person.goes_to("products")
        person.until(lambda: len(names(person)) == 4)
        yield person


def book(person):
    """The pane."""
    return person.window.pane("products")


def names(person):
    """The names of the products in the list."""
    return [one.name for one in book(person).list.grid.products.items]


def opens(person, name):
    """Click a product, and wait for its reviews."""
    person.clicks_item(book(person).list.grid, names(person).index(name))
    person.until(lambda: is_shown(person, name))


def is_shown(person, name):
    """Whether the page of a product is shown with its reviews."""
    page = book(person).page.state.page
    return page is not None and page.product.name == name and book(person).page.state.posts


def authors(person):
    """Who wrote the reviews that are shown."""
    return [one.author.username for one in book(person).page.state.posts]


def presses(person, inside, words):
    """Work a button by key, once it is there."""
    person.until(lambda: any(one.text() == words for one in person.all(QPushButton, inside)))
    target = next(one for one in person.all(QPushButton, inside) if one.text() == words)
    target.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(target, Qt.Key.Key_Space)


def labels(person, inside):
    """What is written in a part of the window."""
    return [one.text() for one in person.all(QLabel, inside)]


def test_products_are_searched_filtered_and_sorted(person):
    """By the field, the category, the order, and whose reviews they are."""
    shown = book(person).list
    assert names(person)[0] == "Pocket notebook"
    person.press(Qt.Key.Key_F, CTRL)
    person.types("staub")
    person.until(lambda: sorted(names(person)) == ["Cast iron pan", "Iron-cast pan"])
    person.press(Qt.Key.Key_Escape)
    person.until(lambda: len(names(person)) == 4)
    shown.category.setFocus()
    QTest.keyClicks(shown.category, "Pap")
    QTest.keyClick(shown.category, Qt.Key.Key_Return)
    shown.category.activated.emit(shown.category.currentIndex())
    person.until(lambda: names(person) == ["Pocket notebook"])
    shown.category.setCurrentIndex(0)
    shown.category.activated.emit(0)
    shown.order.setCurrentIndex(shown.order.findData("name"))
    shown.order.activated.emit(shown.order.currentIndex())
    person.until(lambda: names(person) == sorted(names(person)))
    person.chooses("own")
    person.until(lambda: names(person) == ["Linen apron"])
    person.chooses("followed")
    person.until(lambda: "Cast iron pan" in names(person) and "Linen apron" not in names(person))


def test_a_page_shows_what_reviews_say(person):
    """Mean, shares, prices also as a table, pros with counts; people one follows are first; chips filter."""
    opens(person, "Cast iron pan")
    pane = book(person)
    person.until(lambda: authors(person) == ["ben", "lin"])
    overview = pane.product.overview
    assert "Staub · Kitchen · reviewed 2 time(s)" in " ".join(labels(person, overview))
    assert [row._count for row in overview.histogram.rows] == [1, 1, 0, 0, 0]
    person.click(overview.prices.switch)
    table = overview.prices.table
    assert [table.item(row, 1).text() for row in range(table.rowCount())] == ["25 EUR", "30 EUR"]
    person.click(overview.prices.switch)
    overview.prices.chart.setFocus(Qt.FocusReason.TabFocusReason)
    person.press(Qt.Key.Key_Right)
    assert overview.prices.chart.accessibleDescription().startswith("30 EUR")
    person.click(pane.product.chips["bought"])
    person.until(lambda: authors(person) == ["ben"])
    person.click(pane.product.chips["all"])
    person.until(lambda: len(authors(person)) == 2)
    heavy = next(one for one in person.all(PointRow, overview) if "Heavy" in one.accessibleName())
    overview.ensureWidgetVisible(heavy)
    person.click(heavy)
    person.until(lambda: authors(person) == ["ben"])


def test_a_strip_leads_to_the_product_and_back(person):
    """In a card by mouse and by key, in a tile by key; back and forward return."""
    person.window.open(FeedDestination())
    person.until(lambda: len(person.feed.posts) == 3)
    row = next(row for row, one in enumerate(person.feed.posts) if one.review.product == "Linen apron")
    person.feed.set_current_row(row)
    person.feed.setFocus()
    person.press(Qt.Key.Key_D)
    assert person.sees == "products"
    person.until(lambda: is_shown(person, "Linen apron"))
    person.press(Qt.Key.Key_Left, ALT)
    assert person.sees == "feed"
    person.press(Qt.Key.Key_Right, ALT)
    person.until(lambda: is_shown(person, "Linen apron"))
    person.press(Qt.Key.Key_Escape)
    assert person.sees == "feed"
    card = person.feed.card(person.feed.posts[0])
    spot = person.feed.rect_of(0).topLeft() + card.rect_of("product").center()
    person.clicks_item(person.feed, 0, at=spot)
    person.until(lambda: is_shown(person, "Pocket notebook"))
    person.window.open(DiscoverDestination())


def test_merged_by_hand_and_taken_back(person):
    """A suggestion is merged by a click, undone in the toast; merged again by the sheet, split off again."""
    opens(person, "Cast iron pan")
    pane = book(person)
    same = pane.product.overview.same
    presses(person, same, "Merge")
    person.until(lambda: len(authors(person)) == 3)
    person.until(lambda: len(pane.presenter.state.products) == 3)
    person.until(lambda: person.told == "Merged with Iron-cast pan")
    person.toast_click()
    person.until(lambda: len(authors(person)) == 2)
    pane._ask_merge()
    person.types("iron-cast")
    person.press(Qt.Key.Key_Return)
    person.until(lambda: len(authors(person)) == 3)
    presses(person, same, "Split off")
    person.until(lambda: len(authors(person)) == 2)


def test_a_review_is_split_off(person):
    opens(person, "Cast iron pan")
    book(person)._sheets.ask_split()
    person.types("lin")
    person.press(Qt.Key.Key_Return)
    person.until(lambda: authors(person) == ["ben"])
    person.until(lambda: len(book(person).presenter.state.products) == 5)
    person.toast_click()
    person.until(lambda: len(authors(person)) == 2)


def test_a_review_is_begun_with_the_product(person):
    opens(person, "Cast iron pan")
    person.click(book(person)._buttons.review)
    assert person.sees == "review"
    form = person.window.draft_session.draft.review
    assert (form.product, form.brand, form.category) == ("Cast iron pan", "Staub", "Kitchen")
    assert (form.halves, form.relation) == (0, None)


def test_products_are_compared_by_keys(person):
    opens(person, "Cast iron pan")
    person.click(book(person)._buttons.compare)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Return):
        person.press(key)
    assert person.all(ChoiceSheet) == []
    comparison = book(person).comparison
    person.until(lambda: "4.5 stars · 2 review(s)" in labels(person, comparison))
    assert len(comparison.keys) == 3
    person.press(Qt.Key.Key_Escape)
    person.until(lambda: is_shown(person, "Cast iron pan"))


def test_a_wish_tells_of_a_lower_price_and_becomes_a_review(person):
    """Added on the page, noted, told of a lower price when it is seen, bought: which starts a review."""
    opens(person, "Cast iron pan")
    pane = book(person)
    person.click(pane._buttons.wish)
    person.until(lambda: pane.page.state.wish is not None)
    person.press(Qt.Key.Key_Escape)
    OtherUser(person.keeper, "lin", is_new=False).writes(posted(replace(PAN, price="19", where="Tmall")))
    person.services.timelines.refresh(person.services.accounts.current(), LOCAL).result(PATIENCE_S)
    person.until(lambda: pane.presenter.state.drops)
    assert "1 lower price(s) on your wish list" in labels(person, pane.list)
    person.chooses("wishes")
    (row,) = pane.list.wishes.rows
    assert "Seen for 19 EUR at Tmall, was 25 EUR" in labels(person, row)
    person.writes(row.note, "for the cabin")
    person.press(Qt.Key.Key_Return)
    person.until(lambda: [one.note for one in pane.presenter.state.wishes] == ["for the cabin"])
    assert pane.list.wishes.rows == [row]
    presses(person, row, "Got it")
    person.until(lambda: not pane.presenter.state.drops)
    presses(person, pane.list.wishes, "Bought it")
    assert person.sees == "review"
    assert person.window.draft_session.draft.review.relation is Relation.BOUGHT
    person.until(lambda: not pane.presenter.state.wishes)
    person.toast_click()
    person.until(lambda: len(pane.presenter.state.wishes) == 1)


def test_nothing_is_said_to_be_nothing(open_window):
    """Without reviews, without wishes, and with words that match none."""
    with open_window(settled) as person:
        person.until_calm()
        person.goes_to("products")
        person.until(lambda: "No products yet" in person.reads())
        person.chooses("wishes")
        assert "No wishes yet" in person.reads()


def test_a_post_and_a_search_lead_to_the_product(person):
    """From the page of a post by its button and by D, and from the section of the search."""
    post = next(
        one for one in person.services.timelines.page(account_key(person), LOCAL, limit=10) if one.review
    )
    person.window.open(PostDestination(post.id, post.url))
    detail = person.one(PostDetail)
    person.until(lambda: detail.post is not None and detail.post.id == post.id)
    presses(person, detail, f"All reviews of {post.review.product}")
    person.until(lambda: is_shown(person, post.review.product))
    person.press(Qt.Key.Key_Escape)
    assert person.sees == "post"
    person.press(Qt.Key.Key_F, CTRL)
    person.types("apron")
    person.until(lambda: any(row.kind == "product" for row in person.results.rows))
    row = next(row for row, one in enumerate(person.results.rows) if one.kind == "product")
    assert "Products" in person.results.headings
    person.clicks_item(person.results, row)
    person.until(lambda: is_shown(person, "Linen apron"))
    person.press(Qt.Key.Key_Left, ALT)
    person.until(lambda: not person.window.pane("search").presenter.state.is_asking)


def account_key(person):
    """The account in use."""
    return person.services.accounts.current().key


def open_pan(person):
    """The page of the pan, with its two reviews."""
    person.window.open(ProductDestination(product_key(PAN)))
    person.until(lambda: len(book(person).product.reviews.posts.items) == 2)
    return book(person).product


def filtered(person, act):
    """Open the sheet by the chip of the page, do something with it, and apply by Enter."""
    person.click(book(person).product.chips["more"])
    sheet = person.one(ReviewFilterSheet)
    assert not sheet.category.isVisible()
    act(sheet)
    sheet.most.setFocus()
    person.press(Qt.Key.Key_Return)
    person.until(lambda: not person.all(ReviewFilterSheet))


def relations(person):
    """How the reviewers of the shown reviews got the product."""
    return sorted(one.review.relation.value for one in book(person).page.state.reviews)


def test_reviews_of_a_product_by_relation_rating_and_price(person):
    """Each filter by itself; bounds of the price are in the usual currency; "All" takes them back."""
    view = open_pan(person)
    filtered(person, lambda sheet: person.click(sheet.relations[Relation.GIFTED]))
    person.until(lambda: relations(person) == ["gifted"])
    assert view.chips["more"].isChecked()
    person.click(view.chips["bought"])
    person.until(lambda: relations(person) == [])
    person.click(view.chips["all"])
    person.until(lambda: relations(person) == ["bought", "gifted"])
    filtered(person, lambda sheet: sheet.rating.setCurrentIndex(5))
    person.until(lambda: relations(person) == ["gifted"])
    person.click(view.chips["all"])
    filtered(person, lambda sheet: person.writes(sheet.least, "26"))
    person.until(lambda: relations(person) == ["bought"])
    assert book(person).page.state.filter.currency == "EUR"
    filtered(person, lambda sheet: person.writes(sheet.currency, "CNY"))
    person.until(lambda: relations(person) == [])
    person.click(view.chips["all"])
    person.until(lambda: not view.chips["more"].isChecked())


def with_pictures(services, keeper):
    """Two reviews of a pan with a picture each."""
    settled(services, keeper)
    folder = services.system.paths.data / "lin"
    folder.mkdir()
    lin = OtherUser(keeper, "lin")
    for number in range(2):
        picture_post(lin, folder, number, text=posted(PAN))
    services.timelines.refresh(services.accounts.current(), LOCAL).result(PATIENCE_S)


def test_pictures_open_the_viewer(open_window):
    """Those of all reviews, beginning with the one that was pressed; a card's picture, too."""
    with open_window(with_pictures) as person:
        person.until_calm()
        view = open_pan(person)
        cover = view.overview._cover
        person.until(lambda: view.overview.isVisible() and cover.isVisible())
        assert book(person).findChild(MediaViewer) is None
        person.click(cover)
        person.until(lambda: book(person).findChild(MediaViewer) is not None)
        viewer = book(person).findChild(MediaViewer)
        person.until(viewer.isVisible)
        assert len(viewer.presenter.items) == 2
        assert viewer.presenter.items[viewer.presenter.index].caption == "Photo 1"
        assert viewer.presenter.items[0].drag_data is not None
        person.press(Qt.Key.Key_Right)
        assert viewer.presenter.items[viewer.presenter.index].caption == "Photo 0"
        person.press(Qt.Key.Key_Escape)
        assert not viewer.isVisible()
        assert person.sees == "products"
        if not view.reviews.isVisible():
            person.chooses("reviews")
        cards = view.reviews.front
        cards.setFocus()
        person.press(Qt.Key.Key_Home)
        person.press(Qt.Key.Key_Return)
        person.until(viewer.isVisible)
        assert len(viewer.presenter.items) == 1
        person.press(Qt.Key.Key_Escape)
