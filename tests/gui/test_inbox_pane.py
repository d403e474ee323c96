"""The inbox: who did what, what is new, and answering it."""

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from kesong_desktop.actions import noticing
from kesong_desktop.model.event import NoticesChanged
from kesong_desktop.model.outbox import State
from kesong_desktop.model.social import Notice
from tests.gui.living import settled
from tests.gui.neighbours import Neighbour
from tests.gui.test_feed_pane import write
from tests.gui.words import KEYS

NEWS = ["Bo mentioned you", "Bo liked your post", "Bo follows you now"]


def with_news(desk, keeper):
    """Bo followed mei, liked what she wrote, and asked something."""
    settled(desk, keeper)
    loaf = Neighbour(keeper, "mei", is_new=False).writes("A loaf")
    bo = Neighbour(keeper, "bo")
    bo.follows("mei")
    bo.likes(loaf)
    bo.writes("@mei Which flour?", answers=loaf.id)


@pytest.fixture
def person(open_window):
    """Somebody to whom three things happened, and who has heard of them."""
    with open_window(with_news) as person:
        person.until(lambda: count(person) == 3)
        yield person


@pytest.fixture
def browser():
    """What would be opened in the browser or by the system."""
    made = Opened()
    for scheme in ("http", "https", "file", "javascript"):
        QDesktopServices.setUrlHandler(scheme, made, "take")
    yield made.addresses
    for scheme in ("http", "https", "file", "javascript"):
        QDesktopServices.unsetUrlHandler(scheme)


class Opened(QObject):
    """Keeps addresses."""

    never = Signal()

    def __init__(self):
        super().__init__()
        self.addresses = []

    @Slot(QUrl)
    def take(self, address):
        self.addresses.append(address.toString())


def count(person):
    """The figure beside the inbox."""
    return person.window._rail._items["inbox"].count


def shown(person):
    """The sentences, from the top."""
    return [str(row.sentence) for row in person.inbox._rows]


def marker(person):
    """How far the server knows it to be read."""
    return Neighbour(person.keeper, "mei", is_new=False).does(lambda client: client.markers())


def test_what_happened_stands_newest_first(person):
    """Under its heading; seen, it is no longer counted, here and on the server."""
    person.goes_to("inbox")
    person.until(lambda: shown(person) == NEWS)
    assert person.inbox.headings == ["New"]
    person.until(lambda: count(person) == 0)
    person.until(lambda: marker(person).get("notifications") == person.inbox.notices[0].id)
    assert person.inbox.headings == ["New"], "nothing moves while it is looked at"
    person.goes_to("feed")
    person.goes_to("inbox")
    assert person.inbox.headings == ["Today"]
    assert shown(person) == NEWS


def test_what_was_read_elsewhere_is_not_counted(person):
    """The server's marker wins where it is newer."""
    newest = person.desk.notices.page(person.desk.account().key)[0]
    mei = Neighbour(person.keeper, "mei", is_new=False)
    assert mei.does(lambda client: client.set_marker("notifications", newest.id))
    person.desk.engine.wake_watch(anew=True)
    person.until(lambda: count(person) == 0)


def test_news_come_while_it_is_in_front(person):
    """On top, and the one that is the current one stays so."""
    person.goes_to("inbox")
    person.until(lambda: shown(person) == NEWS)
    person.press(Qt.Key.Key_End)
    chosen = person.inbox.notices[person.inbox.current]
    Neighbour(person.keeper, "ci").follows("mei")
    person.until(lambda: not person.pane._is_pulling)
    person.press(Qt.Key.Key_F5)
    person.until(lambda: shown(person) == ["Ci follows you now", *NEWS])
    assert person.inbox.notices[person.inbox.current] == chosen
    person.until(lambda: count(person) == 0)


def test_a_mention_is_answered_by_key(person):
    """R begins a reply to whom it is; it goes below what was said."""
    person.goes_to("inbox")
    person.until(lambda: shown(person) == NEWS)
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_R)
    person.until_sees("compose")
    assert person.pane._top.title.text() == "Answer"
    person.types("Rye.")
    assert person.window.drafting.draft.text == "@bo Rye."
    person.publishes()
    person.until_state(State.PUBLISHED)
    said = person.desk.cache.post(person.desk.account().key, person.job().post_id)
    assert said.in_reply_to_id == person.inbox.notices[0].post.id
    person.window.new_post()
    assert person.pane._top.title.text() == "New post"


def test_a_mention_is_answered_by_mouse(person, browser):
    """A click on the word does, and a click beside it opens the post instead."""
    person.goes_to("inbox")
    person.until(lambda: shown(person) == NEWS)
    at = person.inbox.rect_of(0).topLeft()
    person.clicks_item(person.inbox, 0, at=at + person.inbox._rows[0].answer.center())
    person.until_sees("compose")
    person.goes_to("inbox")
    person.clicks_item(person.inbox, 0)
    assert browser == [person.inbox.notices[0].post.url]


def test_nobody_is_answered_for_a_like(person):
    """There is nothing said to answer."""
    person.goes_to("inbox")
    person.until(lambda: shown(person) == NEWS)
    person.press(Qt.Key.Key_End)
    person.press(Qt.Key.Key_R)
    assert person.sees == "inbox"


def test_enter_opens_who_or_what_it_is(person, browser):
    """A post in the browser, and somebody too."""
    person.goes_to("inbox")
    person.until(lambda: shown(person) == NEWS)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        person.press(key)
        person.press(Qt.Key.Key_Return)
    assert browser == [person.inbox.notices[0].post.url, person.inbox.notices[2].person.url]


@pytest.mark.parametrize("address", ["file:///etc/passwd", "javascript:alert(1)", "", "kesong.txt"])
def test_only_pages_are_opened(person, browser, address):
    """Whatever a server says that somebody's address is."""
    known = person.desk.notices.page(person.desk.account().key)[2]
    bad = Notice(
        "99999999999999999999", "what_comes_next_year", known.created_utc, replaced(known.person, address)
    )
    person.desk.notices.put(person.desk.account().key, [bad])
    person.goes_to("inbox")
    person.until(lambda: len(shown(person)) == 4)
    assert shown(person)[0] == "Bo did something that Kesong has no words for yet"
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_Return)
    assert browser == []


def replaced(person, address):
    """Somebody at another address."""
    return type(person)(person.id, person.username, person.acct, person.display_name, url=address)


def test_foreign_markup_is_text(person):
    """A name is drawn as it is written."""
    known = person.desk.notices.page(person.desk.account().key)[2]
    odd = type(known.person)("7", "x", "x", "<b>Bo</b> {name} &amp;\nx")
    person.desk.notices.put(person.desk.account().key, [Notice("9" * 20, "follow", known.created_utc, odd)])
    person.desk.report(NoticesChanged(person.desk.account().key))
    person.goes_to("inbox")
    person.until(lambda: shown(person)[0].startswith("<b>Bo</b> {name} &amp; x follows"))
    person.window.grab()


def test_nothing_yet(open_window):
    """It says what will stand there."""
    with open_window() as person:
        person.goes_to("inbox")
        person.until(lambda: "Nothing yet" in person.reads())
        assert count(person) == 0


def test_a_server_that_is_away_is_said_where_nothing_is_known(open_window):
    """With a way to try again; where something is known, that stays to be read."""
    with open_window() as person:
        person.until_calm()
        person.keeper.stop()
        person.goes_to("inbox")
        person.until(lambda: "does not answer" in person.reads())
        person.keeper.start()
        person.until(lambda: person.has("try now", person.pane))
        person.click("try now", person.pane)
        person.until(lambda: "Nothing yet" in person.reads())


def test_offline_what_was_known_stays(person):
    """The banner says the rest."""
    person.keeper.stop()
    person.goes_to("inbox")
    assert shown(person) == NEWS
    person.until(lambda: person.banner)
    assert shown(person) == NEWS
    assert noticing.unread(person.desk, person.desk.account()) == 0


def test_its_key_is_known(person):
    """Ctrl+6, and the others are what they were."""
    for name in KEYS:
        person.goes_to(name)


def test_posts_of_others_come_in_above_what_is_looked_at(open_window):
    """Nothing moves; a click shows them. One's own comes into sight."""
    with open_window(with_friends) as person:
        person.until(lambda: len(person.posts()) == 12)
        person.until_calm()
        top = person.feed.rect_of(0).top()
        held = person.posts()[0].id
        bo = Neighbour(person.keeper, "bo", is_new=False)
        for number, words in ((1, "1 new post"), (2, "2 new posts")):
            bo.writes(f"New {number}")
            person.desk.engine.wake_watch(anew=True)
            person.until(lambda words=words: person.pane._fresh.text() == words)
            assert person.posts()[number].id == held
            assert person.feed.rect_of(number).top() == top
        person.click(person.pane._fresh)
        assert person.feed.verticalScrollBar().value() == 0
        assert not person.pane._fresh.isVisible()
        write(person.keeper, "My own")
        person.desk.engine.wake_watch(anew=True)
        person.until(lambda: person.posts()[0].text == "My own")
        assert person.feed.verticalScrollBar().value() == 0
        newest = person.posts()[0].id
        person.until(lambda: marker(person).get("home") == newest)


def with_friends(desk, keeper):
    """Mei follows bo, who wrote a dozen posts."""
    settled(desk, keeper)
    bo = Neighbour(keeper, "bo")
    Neighbour(keeper, "mei", is_new=False).follows("bo")
    for number in range(12):
        bo.writes(f"Post {number}")
