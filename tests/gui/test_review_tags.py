"""A review with numbered tags: written by keys alone and by mouse, seen as a card, in the viewer and in the ledger."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableView

from kesong_desktop.model.draft import NO_DRAFT, Draft, ReviewForm
from kesong_desktop.model.edit.recipe import Aspect, Crop
from kesong_desktop.model.outbox import State
from kesong_desktop.model.review import BuyAgain, Relation
from kesong_desktop.model.review_data.photo_tag import PhotoTag
from kesong_desktop.ui.draft.tag_canvas import TagCanvas
from kesong_desktop.ui.draft.tag_rows import TagRows
from kesong_desktop.ui.images.tag_marks import mark_rect
from kesong_desktop.ui.review.draft_card import DraftCard
from kesong_desktop.ui.review.ledger_sheet import LedgerSheet
from kesong_desktop.ui.review.price_choice import PriceChoice
from tests.fakes import pictures
from tests.gui.person import CTRL, SHIFT

NAMES = ("Lip", "Spoon, 18 EUR", "Saucer", "Handle, thin", "Box")


@pytest.fixture
def with_photos(person, tmp_path: Path):
    """The review form with three photos."""
    person.goes_to("review")
    paths = [str(pictures.jpeg(tmp_path / f"{n}.jpg", size=(320, 240))) for n in range(3)]
    assert person.pane.add_files(paths)
    canvas = person.one(TagCanvas, person.pane)
    person.until(lambda: not canvas._preview.picture_rect().isEmpty())
    return person


def tags(person, number: int) -> tuple[PhotoTag, ...]:
    return person.window.draft_session.draft.pictures[number].tags


def form_of(person) -> ReviewForm:
    return person.window.draft_session.draft.review


def fill_in(person) -> None:
    """By keys: product, stars, relation, text."""
    person.line("product").setFocus(Qt.FocusReason.TabFocusReason)
    person.types("Espresso cup")
    person.press(Qt.Key.Key_Tab)
    person.types("Olaria")
    person.stars.setFocus(Qt.FocusReason.TabFocusReason)
    person.types("4")
    person.relation.tile(Relation.GIFTED).setFocus(Qt.FocusReason.TabFocusReason)
    person.press(Qt.Key.Key_Space)
    person.text("in your words").setFocus(Qt.FocusReason.TabFocusReason)
    person.types("Thick.")


def shows(person, number: int) -> TagCanvas:
    """Make a photo current by keys."""
    person.strip.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(3):
        person.press(Qt.Key.Key_Left)
    for _ in range(number):
        person.press(Qt.Key.Key_Right)
    canvas = person.one(TagCanvas, person.pane)
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    return canvas


def is_in_the_book(person) -> None:
    """The product is in the list by its name, and Enter opens its page with the review."""
    person.goes_to("products")
    products = person.pane
    person.until(lambda: [one.name for one in products.list.grid.products.items] == ["Espresso cup"])
    products.list.grid.setFocus(Qt.FocusReason.TabFocusReason)
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_Return)
    person.until(lambda: products.page.state.page is not None and products.page.state.posts)
    (post,) = products.page.state.posts
    assert (post.review.product, post.review.halves, post.review.relation) == (
        "Espresso cup",
        8,
        Relation.GIFTED,
    )


def test_by_keys_alone(with_photos) -> None:
    """Three photos, five tags; published on the home server, seen as a card, on the product's page, in the ledger."""
    person = with_photos
    for number, name in enumerate(NAMES):
        shows(person, 0 if number < 3 else 1)
        person.press(Qt.Key.Key_Return)
        person.types(name)
        person.press(Qt.Key.Key_Return)
        for _ in range(number):
            person.press(Qt.Key.Key_Left)
        person.press(Qt.Key.Key_Down, SHIFT)
    fill_in(person)
    assert [tag.words for tag in (*tags(person, 0), *tags(person, 1))] == list(NAMES)
    assert tags(person, 0)[1] == PhotoTag("Spoon", "18", "EUR", 45, 51)
    person.publishes()
    person.until_state(State.PUBLISHED)
    person.until(lambda: person.posts() and person.posts()[0].attachments)
    (post,) = person.posts()
    assert [one.name for one in post.attachments[0].tags] == ["Lip", "Spoon", "Saucer"]
    assert [len(one.tags) for one in post.attachments] == [3, 2, 0]
    card = person.feed.card(post)
    assert card.rect_of("review").isValid()
    person.feed.setFocus(Qt.FocusReason.TabFocusReason)
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_H)
    assert person.feed._cards.state(post).hides_tags
    is_in_the_book(person)
    person.goes_to("review")
    person.presses("disclosures")
    person.until(lambda: [one for one in person.all(LedgerSheet) if one.is_open])
    (line,) = person.one(LedgerSheet).model.lines
    assert (line.brand, line.label, line.url) == ("Olaria", "Ad · gifted", post.url)
    assert [one for one in person.all(QLabel, person.one(LedgerSheet)) if "not legal advice" in one.text()]
    person.press(Qt.Key.Key_Escape)
    person.until(lambda: not person.all(LedgerSheet))


def test_by_mouse(with_photos) -> None:
    """A click adds a tag, a drag moves it, its button removes it; undo brings it back."""
    person = with_photos
    canvas = person.one(TagCanvas, person.pane)
    area = canvas._preview.picture_rect()
    spot = QPoint(round(area.left() + 0.25 * area.width()), round(area.top() + 0.5 * area.height()))
    person.clicks_at(canvas, spot)
    person.types("Lip")
    (tag,) = tags(person, 0)
    assert (tag.name, tag.left, tag.top) == ("Lip", 25, 50)
    there = QPoint(round(area.left() + 0.75 * area.width()), spot.y())
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    QTest.mouseMove(canvas, there)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, there)
    (tag,) = tags(person, 0)
    assert (tag.name, tag.left) == ("Lip", 75)
    person.click("remove tag 1")
    assert tags(person, 0) == ()
    person.press(Qt.Key.Key_Z, CTRL)
    assert tags(person, 0) == (tag,)
    assert person.one(TagRows, person.pane).lines[0].text() == "Lip"
    outside = QPoint(max(0, round(area.left()) - 4), 2)
    if not area.contains(QPointF(outside)):
        person.clicks_at(canvas, outside)
        assert tags(person, 0) == (tag,)


def test_published_by_mouse(with_photos) -> None:
    """Three photos and five tags by clicks, where only words are typed; then the card, the product and the ledger."""
    person = with_photos
    canvas = person.one(TagCanvas, person.pane)
    for number, name in enumerate(NAMES):
        if number == 3:
            person.clicks_at(person.strip, person.strip._rect(1).center())
            person.until(lambda: not canvas._preview.picture_rect().isEmpty())
        area = canvas._preview.picture_rect()
        across = (0.15, 0.5, 0.8)[number % 3]
        person.clicks_at(canvas, QPoint(round(area.left() + across * area.width()), round(area.center().y())))
        person.types(name)
    person.writes(person.line("product"), "Espresso cup")
    area = person.stars._area()
    person.clicks_at(person.stars, QPoint(round(area.x() + 3.8 / 5 * area.width()), round(area.center().y())))
    person.click(person.relation.tile(Relation.GIFTED))
    person.writes(person.text("in your words"), "Thick.")
    person.click("check")
    person.until_checked()
    person.click("publish")
    person.until_sees("feed")
    person.until_state(State.PUBLISHED)
    person.until(lambda: person.posts() and person.posts()[0].attachments)
    (post,) = person.posts()
    assert [len(one.tags) for one in post.attachments] == [3, 2, 0]
    assert person.feed.card(post).rect_of("review").isValid()
    is_in_the_book(person)


def test_tags_survive_a_restart(open_window, tmp_path: Path) -> None:
    """They are kept in the draft."""
    with open_window() as person:
        person.goes_to("review")
        person.pane.add_files([str(pictures.jpeg(tmp_path / "a.jpg"))])
        person.window.draft_session.change_picture(0, tags=(PhotoTag("Lip", left=1, top=99),))
    with open_window() as person:
        person.goes_to("drafts")
        person.press(Qt.Key.Key_Home)
        person.press(Qt.Key.Key_Return)
        person.until_sees("review")
        person.until(lambda: person.pane.is_complete)
        assert person.one(TagRows, person.pane).lines[0].text() == "Lip"


def test_marks_stay_on_the_picture(person) -> None:
    """Those at an edge as well."""
    area = person.window.rect().toRectF()
    for left, top in ((0, 0), (100, 100), (0, 100), (50, 50)):
        box = mark_rect(PhotoTag("a", left=left, top=top), area, person.window.context.theme)
        assert area.contains(box)


def test_preview_is_the_card_of_the_feed(with_photos) -> None:
    """With product, stars, the photo and its tags, as it will be; also while something is missing."""
    person = with_photos
    shown = person.one(DraftCard, person.pane)
    person.until(lambda: shown.card is not None and shown.card.post.attachments)
    assert shown.card.post.review.product == "Product"
    fill_in(person)
    person.window.draft_session.change_picture(0, alt="A cup", tags=(PhotoTag("Lip", left=1, top=2),))
    review = shown.card.post.review
    assert (review.product, review.halves, review.relation) == ("Espresso cup", 8, Relation.GIFTED)
    assert [tag.name for tag in shown.card.post.attachments[0].tags] == ["Lip"]
    assert shown.height() == shown.card.height
    assert not shown.grab().isNull()


def test_an_ambiguous_price_takes_one_click(person) -> None:
    """Both readings are offered; the click writes the one that is meant."""
    person.goes_to("review")
    fill_in(person)
    price = person.pane.findChild(PriceChoice)
    person.writes(person.line("price"), "1.299")
    person.pane._currency.setCurrentText("EUR")
    person.until(price.buttons[0].isVisible)
    assert not person.go.isEnabled()
    assert [one.text() for one in price.buttons] == ["1299.00", "1.2990"]
    person.click(price.buttons[0])
    assert form_of(person).price == person.line("price").text() == "1299.00"
    assert person.go.isEnabled()
    assert not price.buttons[0].isVisible()


def test_the_check_offers_both_readings_of_a_price(person) -> None:
    """One click there decides as well."""
    person.goes_to("review")
    fill_in(person)
    person.writes(person.line("price"), "1.299")
    person.pane._currency.setCurrentText("EUR")
    person.press(Qt.Key.Key_Return, CTRL)
    person.until_checked()
    person.until(lambda: any(one.text() == "1.2990" for one in person.all(QPushButton, person.pane)))
    person.click(next(one for one in person.all(QPushButton, person.pane) if one.text() == "1.2990"))
    person.until(lambda: form_of(person).price == "1.2990" and person.go.isEnabled())


def test_rated_now_written_later(person) -> None:
    """Kept as a draft with its mark, found by the filter."""
    person.services.drafts.add(Draft(NO_DRAFT, text="Something else"))
    person.goes_to("review")
    person.types("Pan")
    person.stars.setFocus()
    person.types("4.")
    person.click("write later")
    person.until_sees("drafts")
    person.until(lambda: len(person.pane._model.drafts) == 2)
    person.presses("rated")
    (draft,) = person.pane._model.drafts
    assert (draft.review.product, draft.review.halves) == ("Pan", 9)
    assert person.pane._model.details(draft).startswith("Rated 4.5, not written")
    person.presses("rated")
    assert len(person.pane._model.drafts) == 2


def test_a_known_product_is_completed(person) -> None:
    """From what was reviewed before: brand, category and link come with the name."""
    account = person.services.accounts.current()
    form = ReviewForm(
        product="Moka pot", halves=8, relation=Relation.BOUGHT, brand="Bialetti", category="coffee",
        again=BuyAgain.YES,
    )  # fmt: skip
    draft = person.services.drafts.add(Draft(NO_DRAFT, account.key, review=form))
    person.services.publishing.publisher.queue(draft, account)
    person.until_state(State.PUBLISHED)
    person.goes_to("review")
    source = person.pane._suggestions
    person.until(lambda: source._known.reviews)
    person.types("Mok")
    person.until(lambda: source.fitting("product", "Mok"))
    person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Return)
    form = person.window.draft_session.draft.review
    assert (form.product, form.brand, form.category) == ("Moka pot", "Bialetti", "coffee")
    assert person.line("product").text() == "Moka pot"
    assert form.again is BuyAgain.UNSAID


def test_would_buy_again_and_rarer_fields_are_written(person) -> None:
    """By keys, into the text that is posted."""
    person.goes_to("review")
    fill_in(person)
    person.chooses(BuyAgain.YES.value)
    person.presses("more fields")
    person.writes(person.line("category"), "cookware")
    link = person.named(QLineEdit, "product link", person.pane)
    person.writes(link, "not a link")
    assert not person.go.isEnabled()
    person.writes(link, "olaria.example/cup")
    assert person.go.isEnabled()
    text = person.window.draft_session.draft.wire_text()
    assert "Category: cookware" in text
    assert "Would buy again: yes" in text
    assert "https://olaria.example/cup" in text


def test_ledger_is_empty_at_first(person) -> None:
    """It says what will be listed."""
    person.goes_to("review")
    person.click("disclosures")
    person.until(lambda: [one for one in person.all(LedgerSheet) if one.is_open])
    words = [one.text() for one in person.all(QLabel, person.one(LedgerSheet))]
    assert any("once they are published" in one for one in words)
    assert not person.all(QTableView, person.one(LedgerSheet))


def test_tags_follow_the_editor(with_photos) -> None:
    """A flip moves them; behind a crop one is kept in the list, says so, and is put back with a button or by undo."""
    person = with_photos
    person.window.draft_session.change_picture(0, tags=(PhotoTag("Lip", left=20, top=30),))
    person.click("edit the picture", person.pane)
    person.until_sees("editor")
    editor = person.pane
    person.until(lambda: editor._presenter._size == (320, 240))
    person.chooses("crop")
    person.click("flip", editor)
    assert tags(person, 0) == (PhotoTag("Lip", left=80, top=30),)
    said = []
    editor.say.connect(said.append)
    editor._canvas.cropped.emit(replace(editor._presenter.recipe, crop=Crop(0.5, 0.0, 0.5, 1.0, Aspect.FREE)))
    editor._canvas.rested.emit()
    assert [words.split(" ")[0] for words in said] == ["1"]
    person.click("done", editor)
    person.until_sees("review")
    (tag,) = tags(person, 0)
    assert not tag.has_point
    rows = person.one(TagRows, person.pane)
    assert rows.lines[0].text() == "Lip"
    assert rows.places[0].isVisible()
    person.click(rows.places[0])
    assert tags(person, 0)[0].has_point
    assert not rows.places[0].isVisible()
    person.press(Qt.Key.Key_Z, CTRL)
    assert tags(person, 0) == (tag,)
    person.press(Qt.Key.Key_Z, CTRL)
    assert tags(person, 0) == (PhotoTag("Lip", left=80, top=30),)
