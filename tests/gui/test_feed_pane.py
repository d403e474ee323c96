"""The feed pane: reading posts, and interacting with them."""

import asyncio
import secrets
from concurrent.futures import Future

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kesong_desktop.actions.timeline.timelines import Timelines
from kesong_desktop.api.client import Client
from kesong_desktop.model.account import Visibility
from kesong_desktop.ui.widgets.question_sheet import QuestionSheet
from tests.fakes.stores import stores
from tests.gui.real_window import settled

WORDS = ["The third", "The second", "The first"]


def write(keeper, words):
    """Mei posts from elsewhere."""

    async def post():
        client = Client(keeper.start(), keeper.home.issue_token("mei"))
        try:
            await client.create_status(
                text=words, media_ids=[], visibility=Visibility.PUBLIC, key=secrets.token_hex(16)
            )
        finally:
            await client.close()

    asyncio.run(post())


def with_posts(services, keeper):
    """A profile with three posts on its home server."""
    settled(services, keeper)
    for words in reversed(WORDS):
        write(keeper, words)


@pytest.fixture
def person(open_window):
    """Somebody who reads three posts."""
    with open_window(with_posts) as person:
        person.until(lambda: [post.text for post in person.posts()] == WORDS)
        person.until_calm()
        yield person


def first(person):
    return person.posts()[0]


def test_like_save_and_boost_by_key(person):
    """L likes and unlikes, S saves, B boosts; the server knows."""
    person.press(Qt.Key.Key_Home)
    for key, name in (
        (Qt.Key.Key_L, "favourited"),
        (Qt.Key.Key_S, "bookmarked"),
        (Qt.Key.Key_B, "reblogged"),
    ):
        for wanted in (True, False):
            person.press(key)
            person.until(lambda name=name, wanted=wanted: getattr(first(person), name) is wanted)
            person.until(lambda name=name, wanted=wanted: is_known(person, name, wanted=wanted))


def is_known(person, name, *, wanted):
    """Whether the server says so, and the card too."""
    return getattr(person.asks_the_server()[0], name) is wanted is getattr(first(person), name)


def test_like_by_mouse(person):
    """A click on the heart of the second card likes that one alone."""
    card = person.feed.card(person.posts()[1])
    person.clicks_item(person.feed, 1, at=person.feed.rect_of(1).topLeft() + card.rect_of("like").center())
    person.until(lambda: person.posts()[1].favourited)
    liked = [False, True, False]
    person.until(lambda: [post.favourited for post in person.asks_the_server()] == liked)
    person.until(lambda: [post.favourited for post in person.posts()] == liked)


def test_refresh_while_older_posts_load(person, monkeypatch):
    """The end came into sight first, and the server thinks about it: the newest are asked for all the same."""
    person.until_calm()
    asked = []
    monkeypatch.setattr(Timelines, "older", lambda *_: Future())
    monkeypatch.setattr(Timelines, "refresh", lambda *_: asked.append("newest") or Future())
    person.pane.presenter._is_at_end = False
    person.feed.near_end.emit()
    person.press(Qt.Key.Key_F5)
    assert asked == ["newest"]


def test_refresh_shows_new_post(person):
    """It stands above the others."""
    write(person.keeper, "The fourth")
    person.press(Qt.Key.Key_F5)
    person.until(lambda: [post.text for post in person.posts()] == ["The fourth", *WORDS])


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_delete_from_menu(person):
    """M opens the menu; its last entry asks, and deletes here and on the server only where one agrees."""
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        chooses_from_menu(person, "Delete post")
        person.window.activateWindow()
        person.until(lambda: person.all(QuestionSheet) and person.window.isActiveWindow())
        assert [post.text for post in person.posts()] == WORDS
        person.press(key)
        person.until(lambda: not person.all(QuestionSheet))
    person.until(lambda: [post.text for post in person.posts()] == WORDS[1:])
    person.until(lambda: [post.text for post in person.asks_the_server()] == WORDS[1:])


def chooses_from_menu(person, words):
    """Open the menu of the first post and take the entry with these words."""
    for key in (Qt.Key.Key_Home, Qt.Key.Key_M):
        person.qtbot.keyClick(
            person.feed, key
        )  # a menu that closes leaves nothing in focus where there is no screen
    shown = QApplication.activePopupWidget()
    shown.setActiveAction(next(one for one in shown.actions() if one.text() == words))
    person.qtbot.keyClick(shown, Qt.Key.Key_Return)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_boost_and_undo_from_menu(person):
    """The server knows, and the menu offers the other way."""
    for words, wanted in (("Boost", True), ("Undo boost", False)):
        chooses_from_menu(person, words)
        person.until(lambda wanted=wanted: is_known(person, "reblogged", wanted=wanted))


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_reply_from_menu(person):
    """The post is written as any other, and answers that one."""
    parent = first(person)
    chooses_from_menu(person, "Reply")
    person.until(lambda: person.sees == "compose")
    (draft,) = person.services.drafts.all()
    assert (draft.in_reply_to_id, draft.visibility) == (parent.id, parent.visibility)


def test_unreachable_server_is_shown_once(person):
    """What was there stays to be read; when the server is back, so is the quiet."""
    person.keeper.stop()
    person.press(Qt.Key.Key_F5)
    person.until(lambda: person.banner)
    assert [post.text for post in person.posts()] == WORDS
    person.keeper.start()
    person.until_calm()
    person.press(Qt.Key.Key_F5)
    person.until(lambda: not person.banner)


def test_offline_like_is_sent_later(person):
    """It shows at once, stays, and is known to the server when that is back."""
    person.keeper.stop()
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_L)
    person.until(lambda: first(person).favourited)
    person.until(lambda: any(job.failure for job in stores(person.services).jobs.all()))
    assert first(person).favourited
    person.keeper.start()
    person.until(lambda: is_known(person, "favourited", wanted=True))


def test_empty_feed_offers_new_post(open_window):
    """One click begins it."""
    with open_window() as person:
        assert person.sees == "feed"
        person.until(lambda: person.has("new post", person.pane))
        assert person.posts() == []
        person.click("new post", person.pane)
        assert person.sees == "compose"
