"""Translations of posts, where the server offers them."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from kesong_desktop.model.account import Capability
from kesong_desktop.model.features import SocialFeatures
from kesong_desktop.model.social.content.poll import Poll, PollOption
from kesong_desktop.model.social.translation import Translation, translated
from kesong_desktop.ui.posts.cards.extras_part import TRANSLATE
from kesong_desktop.ui.shell.destination import PostDestination
from tests.fakes.servers.model import BOB, Model
from tests.fakes.servers.over_http import Served
from tests.fakes.stores import stores
from tests.gui.reading import picture, post
from tests.gui.real_window import elsewhere

ABLE = Capability(software="mastodon", social=SocialFeatures(translation=True, polls=True))


@pytest.fixture
def served():
    """A server with a post in German, one in English and one to followers alone."""
    model = Model()
    model.token = "token"
    model.following.add(BOB["id"])
    for number, (text, more) in enumerate(
        (
            ("nebeL", {"more": {"language": "de"}}),
            ("Fog", {"more": {"language": "en-GB"}}),
            ("Geheim", {"more": {"language": "de"}, "visibility": "private"}),
        )
    ):
        model.keep_post(BOB["id"], text=text, made_s=model.clock() - 60 * number, **more)
    with Served(model) as served:
        yield served


@pytest.fixture
def person(open_window, served):
    """Somebody who reads the three posts, on a server that translates."""

    def prepare(desk, keeper):
        elsewhere(served.url)(desk, keeper)
        stores(desk).accounts.put_capability(served.url, ABLE, desk.system.clock())

    with open_window(prepare) as person:
        person.until(lambda: len(person.posts()) == 3)
        person.feed.setFocus()
        person.press(Qt.Key.Key_Home)
        yield person


def texts(person):
    """What the cards say."""
    return [one.text for one in person.posts()]


def test_key_shows_the_translation_and_the_original_again(person):
    """The mark names language and provider; the second time nothing is asked."""
    assert texts(person) == ["nebeL", "Fog", "Geheim"]
    person.press(Qt.Key.Key_T)
    person.until(lambda: texts(person)[0] == "Leben")
    assert "Translated from" in person.spoken(person.feed, 0)
    assert "Mirror" in person.spoken(person.feed, 0)
    at = person.feed.card(person.posts()[0]).rect_of(TRANSLATE).center()
    person.clicks_at(person.feed.viewport(), person.feed.rect_of(0).topLeft() + at)
    assert texts(person)[0] == "nebeL"
    person.press(Qt.Key.Key_T)
    assert texts(person)[0] == "Leben", "it is known already"


def test_own_languages_and_posts_for_few_are_not_offered(person):
    translations = person.window.context.translations
    assert [translations.can_translate(one) for one in person.posts()] == [True, False, False]


def test_the_page_of_a_post_is_translated_too(person):
    person.window.open(PostDestination(person.posts()[0].id))
    person.until_sees("post")
    person.until(
        lambda: "nebeL" in person.reads(person.pane) or person.pane._detail._text.accessibleName() == "nebeL"
    )
    person.pane._view.setFocus()
    person.pane._view.show_post(person.pane.presenter.state.post_id)
    person.press(Qt.Key.Key_T)
    person.until(lambda: person.pane._detail._text.accessibleName() == "Leben")
    assert "Mirror" in person.reads(person.pane)
    shown = next(one for one in person.all(QPushButton, person.pane) if one.text() == "Show original")
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton)
    assert person.pane._detail._text.accessibleName() == "nebeL"


def test_refusal_is_told_and_nothing_changes(person, served):
    served.model.absent = frozenset({"translation"})
    served.model.translate = lambda _request, _number: served.model.missing()
    person.press(Qt.Key.Key_T)
    person.until(lambda: person.told)
    assert texts(person)[0] == "nebeL"


def test_translated_parts_of_a_post():
    """Text, warning, descriptions and answers; what is left out stays, too few answers are none."""
    poll = Poll("1", (PollOption("ja", 2), PollOption("nein", 1)))
    said = post(1, picture(1), html="<p>Nebel</p>", spoiler="Wetter", language="de", poll=poll)
    words = Translation(
        "<p>Fog</p>", "Weather", "de", "en", "Mirror", alts=(("1", "A lake"),), poll_options=("yes", "no")
    )
    made = translated(said, words)
    assert (made.text, made.spoiler, made.attachments[0].alt) == ("Fog", "Weather", "A lake")
    assert [(one.title, one.votes) for one in made.poll.options] == [("yes", 2), ("no", 1)]
    assert (made.translated_from, made.translated_by) == ("de", "Mirror")
    few = translated(said, Translation("<p>Fog</p>", poll_options=("yes",)))
    assert [one.title for one in few.poll.options] == ["ja", "nein"]
    assert (few.spoiler, few.attachments[0].alt) == ("Wetter", "Picture 1")
    assert replace(made, translated_from="", translated_by="") != said


def test_home_server_has_no_translation(open_window):
    """What it lacks is absent."""
    with open_window() as person:
        account = person.services.accounts.current_or_none()
        translations = person.window.context.translations
        assert account is None or not translations.can_translate(post(1, language="de"))
