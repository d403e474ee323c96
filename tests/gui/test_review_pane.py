"""The review pane: filled in by keys, and its stars in the feed."""

from PySide6.QtCore import QPoint, Qt

from kesong_desktop.model.draft import NO_DRAFT, Draft, ReviewForm
from kesong_desktop.model.outbox import State
from kesong_desktop.model.review import Relation
from kesong_desktop.ui.posts.cards import review_part
from kesong_desktop.ui.review.more_fields import MoreFields
from kesong_desktop.ui.review.review_preview import ReviewPreview
from tests.fakes.stores import stores
from tests.gui.person import CTRL
from tests.gui.words import KEYS

RELATIONS = list(Relation)


def form(person):
    return person.window.draft_session.draft.review


def test_stars_by_keys(person):
    """1 to 5 are whole stars, the full stop is a half, 0 none."""
    person.goes_to("review")
    person.stars.setFocus()
    for keys, halves in (("3", 6), (".", 7), ("5", 10), (".", 9), ("0", 0), ("1", 2)):
        person.types(keys)
        assert form(person).halves == halves


def test_what_is_typed_before_all_fields_are_placed_is_kept(person):
    """The form is made in steps; its first field is there, and has the focus, at once."""
    person.press(KEYS["review"], CTRL)
    assert not person.pane.is_complete
    person.types("Iron pan")
    person.until(lambda: person.pane.is_complete)
    assert form(person).product == "Iron pan"
    assert person.line("product").text() == "Iron pan"


def test_stars_by_mouse(person):
    """The left half of the fourth star is three and a half."""
    person.goes_to("review")
    area = person.stars._area()
    spot = QPoint(round(area.x() + 3.2 / 5 * area.width()), round(area.center().y()))
    person.clicks_at(person.stars, spot)
    assert form(person).halves == 7


def test_relation_by_keys(person):
    """Space chooses, arrows go round."""
    person.goes_to("review")
    person.relation.tile(RELATIONS[0]).setFocus(Qt.FocusReason.TabFocusReason)
    person.press(Qt.Key.Key_Space)
    assert form(person).relation is RELATIONS[0]
    person.press(Qt.Key.Key_Right)
    assert form(person).relation is RELATIONS[1]
    person.press(Qt.Key.Key_Left)
    person.press(Qt.Key.Key_Left)
    assert form(person).relation is RELATIONS[-1]


def test_rarer_fields_are_unfolded_where_they_are_filled_in(person):
    """A draft that came with a category and a link shows them, and keeps them while it is written on."""
    session = person.window.draft_session
    person.goes_to("review")
    assert not person.one(MoreFields, person.pane).is_open
    session.open(
        Draft(
            NO_DRAFT, review=ReviewForm(product="Pan", category="cookware", link="https://shop.example/pan")
        )
    )
    person.stars.setFocus()
    person.types("4")
    assert person.one(MoreFields, person.pane).is_open
    assert (form(person).halves, form(person).category, form(person).link) == (
        8,
        "cookware",
        "https://shop.example/pan",
    )


def write_review(person):
    """By keys: Tab leads from field to field."""
    person.types("Iron pan, 26 cm")
    person.press(Qt.Key.Key_Tab)
    person.types("Olaria")
    person.stars.setFocus(Qt.FocusReason.TabFocusReason)
    person.types("4.")
    person.relation.tile(Relation.GIFTED).setFocus(Qt.FocusReason.TabFocusReason)
    person.press(Qt.Key.Key_Space)
    person.text("in your words").setFocus(Qt.FocusReason.TabFocusReason)
    person.types("It smoked out the kitchen twice.")


def test_product_rating_and_relation_are_required(person):
    """Until then the button says what is missing, and Ctrl+Enter leads to a check that blocks."""
    person.goes_to("review")
    person.types("Iron pan")
    assert not person.go.isEnabled()
    person.press(Qt.Key.Key_Return, CTRL)
    person.until_checked()
    assert not person.go.isEnabled()
    person.press(Qt.Key.Key_Return, CTRL)
    assert stores(person.services).jobs.all() == []


def test_a_published_review_shows_its_stars_in_the_feed(person):
    """With product and relation; the stars are painted on the card."""
    person.goes_to("review")
    write_review(person)
    person.publishes()
    person.until(person.posts)
    (post,) = person.posts()
    review = post.review
    assert review is not None
    assert (review.product, review.brand, review.halves, review.relation) == (
        "Iron pan, 26 cm",
        "Olaria",
        9,
        Relation.GIFTED,
    )
    card = person.feed.card(post)
    strip = card.rect_of("review").translated(person.feed.rect_of(0).topLeft())
    image = person.feed.viewport().grab(strip).toImage()
    star = person.window.context.theme.color("star").rgb()
    pixels = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    assert star in pixels
    person.until_state(State.PUBLISHED)


def test_review_is_saved_as_a_draft(open_window):
    """After the window was closed the whole form is there again."""
    with open_window() as person:
        person.goes_to("review")
        write_review(person)
        written = form(person)
    with open_window() as person:
        person.goes_to("drafts")
        person.press(Qt.Key.Key_Home)
        person.press(Qt.Key.Key_Return)
        assert person.sees == "review"
        assert form(person) == written
        assert person.stars.halves == 9
        assert person.relation.relation is Relation.GIFTED
        assert person.line("product").text() == "Iron pan, 26 cm"


def test_the_form_is_whole_at_every_width(person):
    """What others will see stands beside the form or below it; going to and fro loses nothing."""
    for width in (800, 1300) * 10:
        person.goes_to("feed")
        person.window.resize(width, 700)
        person.goes_to("review")
        person.qtbot.wait(0)
        assert person.one(ReviewPreview, person.pane).isVisible()
        person.window.resize(2100 - width, 700)
        assert person.one(ReviewPreview, person.pane).isVisible()


def test_a_first_comment_follows_the_review(person):
    """Its field opens with a click, as for a post; the reply is posted once the review is."""
    person.goes_to("review")
    person.window.draft_session.change(
        review=ReviewForm(product="Pan", halves=8, relation=Relation.BOUGHT), text="Fries well."
    )
    person.click("add a first comment")
    assert person.text("first comment").hasFocus()
    person.types("More photos tomorrow")
    assert person.window.draft_session.draft.first_comment == "More photos tomorrow"
    person.press(Qt.Key.Key_Return, CTRL)
    person.until_checked()
    assert person.finding("Your first comment follows the post")
    person.press(Qt.Key.Key_Return, CTRL)
    person.until_sees("feed")
    jobs = stores(person.services).jobs
    person.until(lambda: [one.state for one in jobs.posts()] == [State.PUBLISHED] * 2)
    comment, post = person.asks_the_server()
    assert (comment.text, comment.in_reply_to_id) == ("More photos tomorrow", post.id)
    assert post.review is not None


def test_a_first_comment_is_shown(person):
    """A draft that has one shows its field, another one does not."""
    person.goes_to("review")
    person.window.draft_session.open(
        Draft(NO_DRAFT, review=ReviewForm(product="Pan"), first_comment="Prints in my profile")
    )
    assert person.text("first comment").toPlainText() == "Prints in my profile"
    person.window.draft_session.open(Draft(NO_DRAFT, review=ReviewForm(product="Pot")))
    assert person.button("add a first comment").isVisible()


def test_the_preview_claims_nothing_that_was_not_chosen(person, monkeypatch):
    """Neither how the product was got nor a rating: the strip shows a dash until there are stars."""
    shown = []
    monkeypatch.setattr(review_part, "draw_relation", lambda *given: shown.append(given[2]))
    person.goes_to("review")
    preview = person.one(ReviewPreview)
    person.until(preview.isVisible)
    preview.grab()
    assert shown == []
    person.relation.tile(RELATIONS[1]).setFocus(Qt.FocusReason.TabFocusReason)
    person.press(Qt.Key.Key_Space)
    preview.grab()
    assert set(shown) == {RELATIONS[1]}
