"""Filtering reviews in the feed and in discover, by mouse and by keys."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from kesong_desktop.model.review import Relation, Review
from kesong_desktop.model.review_text import tidy, write
from kesong_desktop.model.social.post import HOME
from kesong_desktop.ui.posts.review_filter.filter_sheet import ReviewFilterSheet
from tests.conftest import PATIENCE_S
from tests.gui.other_user import OtherUser
from tests.gui.real_window import settled

PAN = Review("Pan", 8, Relation.BOUGHT, category="Kitchen", price="30", currency="EUR")


def with_reviews(services, keeper):
    """Two ordinary posts, a review of a gift, and one of what was bought, by Mei."""
    settled(services, keeper)
    mei = OtherUser(keeper, "mei", is_new=False)
    for text in (
        "A walk",
        write(PAN),
        write(tidy(replace(PAN, product="Pot", relation=Relation.GIFTED))),
        "Fog",
    ):
        mei.writes(text)
    services.timelines.refresh(services.accounts.current(), HOME).result(PATIENCE_S)


@pytest.fixture
def person(open_window):
    """Somebody at the feed."""
    with open_window(with_reviews) as person:
        person.until_calm()
        person.until(lambda: len(person.feed.posts) == 4)
        yield person


def products(person):
    """What is reviewed in the feed; empty for ordinary posts."""
    return [one.review.product if one.review else "" for one in person.feed.posts]


def opened(person):
    """The sheet, opened by the button of the feed."""
    person.click(person.window.pane("feed").filter.button)
    return person.one(ReviewFilterSheet)


def test_reviews_alone_and_all_again(person):
    sheet = opened(person)
    sheet.reviews_only.setFocus(Qt.FocusReason.TabFocusReason)
    person.press(Qt.Key.Key_Space)
    person.click(next(one for one in person.all(QPushButton, sheet) if one.text() == "Apply"))
    person.until(lambda: products(person) == ["Pot", "Pan"])
    pane = person.window.pane("feed")
    assert "Only some reviews are shown" in pane.filter.bar.text
    assert pane.filter.button.isChecked()
    person.click(pane.filter.bar._link)
    person.until(lambda: products(person) == ["", "Pot", "Pan", ""])
    assert not pane.filter.button.isChecked()


def test_ads_are_left_out(person):
    """Ordinary posts stay."""
    sheet = opened(person)
    person.click(sheet.no_ads)
    person.click(next(one for one in person.all(QPushButton, sheet) if one.text() == "Apply"))
    person.until(lambda: products(person) == ["", "Pan", ""])


def test_nothing_matches(person):
    """Enter in a field applies; the placeholder shows all again."""
    sheet = opened(person)
    person.writes(sheet.category, "Garden")
    person.press(Qt.Key.Key_Return)
    person.until(lambda: "No posts match" in person.reads())
    person.click(
        next(
            one
            for one in person.all(QPushButton, person.pane)
            if one.text() == "Show all" and one.isVisible()
        )
    )
    person.until(lambda: len(products(person)) == 4)


def test_discover_has_it_too(person):
    person.goes_to("discover")
    pane = person.window.pane("discover")
    person.until(lambda: len(pane.presenter.list.state.posts) == 4)
    person.click(pane.filter.button)
    sheet = person.one(ReviewFilterSheet)
    person.writes(sheet.most, "29")
    person.press(Qt.Key.Key_Return)
    person.until(lambda: pane.presenter.list.state.posts == ())
    person.click(pane.filter.bar._link)
    person.until(lambda: len(pane.presenter.list.state.posts) == 4)
