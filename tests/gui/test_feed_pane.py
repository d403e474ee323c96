"""The feed: reading, and answering what one reads."""

import asyncio
import secrets
from concurrent.futures import Future

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kesong_desktop.actions import reading
from kesong_desktop.api.client import Client
from kesong_desktop.model.account import Visibility
from tests.gui.living import settled

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


def with_posts(desk, keeper):
    """A profile with three posts on its home server."""
    settled(desk, keeper)
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


def test_like_and_save_by_keys(person):
    """L likes and unlikes, B saves; the server knows."""
    person.press(Qt.Key.Key_Home)
    for key, name in ((Qt.Key.Key_L, "favourited"), (Qt.Key.Key_B, "bookmarked")):
        for wanted in (True, False):
            person.press(key)
            person.until(lambda name=name, wanted=wanted: getattr(first(person), name) is wanted)
            person.until(lambda name=name, wanted=wanted: is_known(person, name, wanted=wanted))


def is_known(person, name, *, wanted):
    """Whether the server says so, and the card too."""
    return getattr(person.asks_the_server()[0], name) is wanted is getattr(first(person), name)


def test_like_by_mouse(person):
    """A click on the heart of the second card likes that one alone."""
    card = person.feed._card(person.posts()[1])
    person.clicks_item(person.feed, 1, at=person.feed.rect_of(1).topLeft() + card.like.center())
    person.until(lambda: person.posts()[1].favourited)
    liked = [False, True, False]
    person.until(lambda: [post.favourited for post in person.asks_the_server()] == liked)
    person.until(lambda: [post.favourited for post in person.posts()] == liked)


def test_f5_is_heard_while_older_posts_are_asked_for(person, monkeypatch):
    """The end came into sight first, and the server thinks about it: the newest are asked for all the same."""
    person.until_calm()
    asked = []
    monkeypatch.setattr(reading, "older", lambda *_: Future())
    monkeypatch.setattr(reading, "refresh", lambda *_: asked.append("newest") or Future())
    person.pane._is_at_end = False
    person.feed.near_end.emit()
    person.press(Qt.Key.Key_F5)
    assert asked == ["newest"]


def test_a_new_post_comes_with_f5(person):
    """It stands above the others."""
    write(person.keeper, "The fourth")
    person.press(Qt.Key.Key_F5)
    person.until(lambda: [post.text for post in person.posts()] == ["The fourth", *WORDS])


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_ones_own_post_is_deleted_from_its_menu(person):
    """M opens the menu; its last entry deletes, here and on the server."""
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_M)
    shown = QApplication.activePopupWidget()
    shown.setActiveAction(shown.actions()[-1])
    person.qtbot.keyClick(shown, Qt.Key.Key_Return)
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
def test_boosted_and_back_from_the_menu(person):
    """The server knows, and the menu offers the other way."""
    for words, wanted in (("Boost", True), ("Boost no longer", False)):
        chooses_from_menu(person, words)
        person.until(lambda wanted=wanted: is_known(person, "reblogged", wanted=wanted))


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_answer_from_the_menu(person):
    """The post is written as any other, and answers that one."""
    parent = first(person)
    chooses_from_menu(person, "Answer")
    person.until(lambda: person.sees == "compose")
    (draft,) = person.desk.drafts.all()
    assert (draft.in_reply_to_id, draft.visibility) == (parent.id, parent.visibility)


def test_a_server_that_is_away_is_said_once_and_nothing_is_lost(person):
    """What was there stays to be read; when the server is back, so is the quiet."""
    person.keeper.stop()
    person.press(Qt.Key.Key_F5)
    person.until(lambda: person.banner)
    assert [post.text for post in person.posts()] == WORDS
    person.keeper.start()
    person.until_calm()
    person.press(Qt.Key.Key_F5)
    person.until(lambda: not person.banner)


def test_a_like_without_a_line_is_kept_and_sent_later(person):
    """It shows at once, stays, and is known to the server when that is back."""
    person.keeper.stop()
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_L)
    person.until(lambda: first(person).favourited)
    person.until(lambda: any(job.trouble for job in person.desk.jobs.all()))
    assert first(person).favourited
    person.keeper.start()
    person.until(lambda: is_known(person, "favourited", wanted=True))


def test_everyone_here_is_another_list(person):
    """The track above changes the list, and back; also while the one before is still being asked for."""
    person.press(Qt.Key.Key_F5)
    person.chooses("public")
    assert person.posts() == []
    person.until(lambda: [post.text for post in person.posts()] == WORDS)
    person.chooses("home")
    person.until(lambda: [post.text for post in person.posts()] == WORDS)


def test_a_feed_without_posts_leads_to_the_first_one(open_window):
    """One click begins it."""
    with open_window() as person:
        assert person.sees == "feed"
        assert person.posts() == []
        person.click("new post", person.pane)
        assert person.sees == "compose"
