"""The inbox pane: notifications, what is new, and replies."""

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget

from kesong_desktop.model.event import NotificationsChanged
from kesong_desktop.model.outbox import State
from kesong_desktop.model.social.notification import Notification
from kesong_desktop.model.social.profile import ProfileEdit
from kesong_desktop.ui.inbox.inbox_page import InboxPage
from kesong_desktop.ui.inbox.inbox_view import InboxView
from kesong_desktop.ui.inbox.kind_chips import KindChips
from kesong_desktop.ui.inbox.notification_text import sentence_of
from kesong_desktop.ui.shell.destination import InboxDestination, NewPostDestination
from kesong_desktop.ui.views.item_role import ItemRole
from tests.fakes.stores import stores
from tests.gui.other_user import OtherUser
from tests.gui.real_window import settled
from tests.gui.test_feed_pane import write
from tests.gui.words import KEYS

NEWS = ["Bo mentioned you", "Bo liked your post", "Bo followed you"]


def with_news(services, keeper):
    """Bo followed mei, liked what she wrote, and asked something."""
    settled(services, keeper)
    loaf = OtherUser(keeper, "mei", is_new=False).writes("A loaf")
    bo = OtherUser(keeper, "bo")
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
    return [str(sentence_of(one)) for one in person.inbox.notifications]


def marker(person):
    """How far the server knows it to be read."""
    return OtherUser(person.keeper, "mei", is_new=False).does(lambda client: client.markers())


def test_chips_and_button_end_with_the_cards(person):
    """Whether there is something to scroll or not."""
    person.goes_to("inbox")
    page = person.pane.findChild(InboxPage)
    for high, has_bar in ((900, False), (360, True)):
        person.window.setMinimumHeight(0)
        person.window.resize(900, high)
        QApplication.processEvents()
        view = page._view
        assert view.verticalScrollBar().isVisible() is has_bar
        card = view.rect_of(0).translated(view.viewport().mapTo(page, QPoint()))
        person.until(lambda card=card: page._chips.mapTo(page, QPoint()).x() == card.left())
        assert page._read.mapTo(page, page._read.rect().topRight()).x() == card.right()


def test_newest_first_and_marked_read(person):
    """Under its heading; seen, it is no longer counted, here and on the server."""
    person.goes_to("inbox")
    person.until(lambda: shown(person) == NEWS)
    assert person.inbox.headings == ["New"]
    person.until(lambda: count(person) == 0)
    person.until(lambda: marker(person).get("notifications") == person.inbox.notifications[0].id)
    assert person.inbox.headings == ["New"], "nothing moves while it is looked at"
    person.goes_to("feed")
    person.goes_to("inbox")
    assert person.inbox.headings == ["Today"]
    assert shown(person) == NEWS


@pytest.fixture
def other_window(qapp):
    """Another window, which can take the place of the active one."""
    made = QWidget()
    yield made
    made.close()
    made.deleteLater()


def test_marked_read_once_the_window_is_looked_at(person, other_window):
    """Not while another one is in front of it, however long the inbox is shown."""
    other_window.show()
    other_window.activateWindow()
    person.until(other_window.isActiveWindow)
    person.window.open(InboxDestination())
    person.until(lambda: shown(person) == NEWS and not person.pane.presenter.state.is_loading)
    assert count(person) == 3
    person.window.activateWindow()
    person.until(lambda: count(person) == 0)
    assert person.inbox.headings == ["New"]


def test_marked_read_once_the_list_is_shown(person):
    """What came while the messages were in front of it."""
    person.goes_to("inbox")
    person.until(lambda: count(person) == 0)
    person.chooses("messages")
    OtherUser(person.keeper, "ci").follows("mei")
    stores(person.services).engine.wake_watch(anew=True)
    person.until(lambda: count(person) == 1)
    person.chooses("notifications")
    person.until(lambda: count(person) == 0)


def test_new_ones_are_still_called_new_when_the_inbox_is_opened(person):
    """The list that is shown first is that of the last visit: it does not count as read before the new ones are told apart."""
    person.goes_to("inbox")
    person.until(lambda: count(person) == 0)
    person.goes_to("feed")
    OtherUser(person.keeper, "ci").follows("mei")
    stores(person.services).engine.wake_watch(anew=True)
    person.until(lambda: count(person) == 1)
    person.goes_to("inbox")
    person.until(lambda: count(person) == 0)
    assert person.inbox.headings[0] == "New"


def test_older_ones_are_asked_for_again(person):
    """When that is wanted once more, by the list that is shown."""
    person.goes_to("inbox")
    person.until(lambda: shown(person) == NEWS)
    asked = []
    person.inbox.near_end.connect(lambda: asked.append("notifications"))
    person.pane._messages._list.near_end.connect(lambda: asked.append("messages"))
    person.pane.presenter.further.wanted.emit()
    person.pane.messages.further.wanted.emit()
    assert asked == ["notifications"]


def test_marker_of_other_device_counts(person):
    """The server's marker wins where it is newer."""
    newest = stores(person.services).notifications.page(person.services.accounts.current().key)[0]
    mei = OtherUser(person.keeper, "mei", is_new=False)
    assert mei.does(lambda client: client.set_marker("notifications", newest.id))
    stores(person.services).engine.wake_watch(anew=True)
    person.until(lambda: count(person) == 0)


def test_new_notification_keeps_current_one(person):
    """On top, and the one that is the current one stays so."""
    person.goes_to("inbox")
    person.until(lambda: shown(person) == NEWS)
    person.press(Qt.Key.Key_End)
    chosen = person.inbox.notifications[person.inbox.current]
    ci = OtherUser(person.keeper, "ci")
    ci.writes("@mei Hello")
    person.until(lambda: not person.pane.presenter.state.is_loading)
    person.press(Qt.Key.Key_F5)
    person.until(lambda: shown(person) == ["Ci mentioned you", *NEWS])
    assert person.inbox.notifications[person.inbox.current] == chosen
    ci.follows("mei")
    person.press(Qt.Key.Key_F5)
    person.until(lambda: shown(person)[0].startswith("Ci and 1 other"))
    assert len(shown(person)) == 4
    person.until(lambda: count(person) == 0)


def test_reply_by_key(person):
    """R begins a reply to whom it is; it goes below what was said."""
    person.goes_to("inbox")
    person.until(lambda: shown(person) == NEWS)
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_R)
    person.until_sees("compose")
    assert person.pane._top.title.text() in {"Answer", "Reply"}
    person.types("Rye.")
    assert person.window.draft_session.draft.text == "@bo Rye."
    person.publishes()
    person.until_state(State.PUBLISHED)
    said = stores(person.services).cache.post(person.services.accounts.current().key, person.job().post_id)
    assert said.in_reply_to_id == person.inbox.notifications[0].post.id
    person.window.open(NewPostDestination())
    assert person.pane._top.title.text() == "New post"


def locked(desk, keeper):
    """Mei answers who wants to follow her, and Bo asked to."""
    settled(desk, keeper)
    mei = OtherUser(keeper, "mei", is_new=False)
    mei.does(lambda client: client.update_profile(ProfileEdit(locked=True)))
    for name in ("bo", "ci"):
        OtherUser(keeper, name).follows("mei")


def followers(person):
    """Who follows mei, by the server."""

    async def ask(client):
        me = await client.own_profile()
        return {one.username for one in (await client.followers(me.person.id)).people}

    return OtherUser(person.keeper, "mei", is_new=False).does(ask)


def answerable(person):
    """The items with buttons, as (is in the section of requests, name)."""
    return [(one.is_request, one.person.name) for one in person.inbox.notifications if one.can_answer]


def test_follow_requests_are_answered_by_mouse_and_key(open_window):
    """In their section and in their notifications; each goes at once."""
    with open_window(locked) as person:
        person.goes_to("inbox")
        person.until(lambda: len(answerable(person)) == 4)
        assert person.inbox.headings[0] == "Follow requests"
        assert person.inbox.model().index(0, 0).data(ItemRole.DETAILS) == "A accepts, D declines"
        names = [name for is_request, name in answerable(person) if is_request]
        at = person.inbox.rect_of(0).topLeft()
        person.clicks_item(person.inbox, 0, at=at + person.inbox.row_layout(0).answers["accept"].center())
        person.until(lambda: len(answerable(person)) == 2)
        person.until(lambda: person.told == f"{names[0]} follows you now")
        person.press(Qt.Key.Key_Home)
        person.press(Qt.Key.Key_D)
        person.until(lambda: answerable(person) == [])
        person.until(lambda: followers(person) == {names[0].lower()})
        person.until(lambda: "Follow requests" not in person.inbox.headings)


def test_follow_request_offline_comes_back(open_window):
    """With the reason."""
    with open_window(locked) as person:
        person.goes_to("inbox")
        person.until(lambda: len(answerable(person)) == 4)
        person.keeper.stop()
        person.press(Qt.Key.Key_Home)
        person.press(Qt.Key.Key_A)
        person.until(lambda: "The home server is off" in person.told)
        assert len(answerable(person)) == 4


def test_filter_by_chip(person):
    """One kind, and all again."""
    person.goes_to("inbox")
    person.until(lambda: shown(person) == NEWS)
    person.click("likes", person.pane)
    assert shown(person) == NEWS[1:2]
    person.click("boosts", person.pane)
    person.until(lambda: "There are none of this kind." in person.reads())
    person.presses("all kinds", person.pane)
    assert shown(person) == NEWS


def test_mark_all_as_read(person):
    """Nothing is new any more."""
    person.goes_to("inbox")
    person.until(lambda: person.inbox.headings == ["New"])
    person.click("mark all", person.pane)
    person.until(lambda: person.inbox.headings == ["Today"])
    assert not person.button("mark all", person.pane).isEnabled()


def test_reply_by_mouse(person):
    """A click on the word does, and a click beside it opens the post instead."""
    person.goes_to("inbox")
    person.until(lambda: shown(person) == NEWS)
    at = person.inbox.rect_of(0).topLeft()
    person.clicks_item(person.inbox, 0, at=at + person.inbox.row_layout(0).reply.center())
    person.until_sees("compose")
    person.goes_to("inbox")
    person.clicks_item(person.inbox, 0)
    person.until_sees("post")


def test_no_reply_to_a_like(person):
    """There is nothing said to answer."""
    person.goes_to("inbox")
    person.until(lambda: shown(person) == NEWS)
    person.press(Qt.Key.Key_End)
    person.press(Qt.Key.Key_R)
    assert person.sees == "inbox"


def test_enter_opens_post_or_profile(person, browser):
    """A post on its page, and somebody on theirs."""
    person.goes_to("inbox")
    person.until(lambda: shown(person) == NEWS)
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_Return)
    person.until_sees("post")
    person.goes_to("inbox")
    person.press(Qt.Key.Key_End)
    person.press(Qt.Key.Key_Return)
    person.until_sees("profile")
    assert browser == []


@pytest.mark.parametrize("address", ["file:///etc/passwd", "javascript:alert(1)", "", "kesong.txt"])
def test_only_web_addresses_are_opened(person, browser, address):
    """Whatever a server says that somebody's address is."""
    known = stores(person.services).notifications.page(person.services.accounts.current().key)[2]
    bad = Notification(
        "99999999999999999999", "what_comes_next_year", known.created_utc, replaced(known.person, address)
    )
    stores(person.services).notifications.put(person.services.accounts.current().key, [bad])
    person.goes_to("inbox")
    person.until(lambda: len(shown(person)) == 4)
    assert shown(person)[0] == "Bo: unknown kind of notification"
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_Return)
    assert browser == []


def replaced(person, address):
    """Somebody at another address."""
    return type(person)(person.id, person.username, person.acct, person.display_name, url=address)


def test_markup_in_name_is_text(person):
    """A name is drawn as it is written."""
    known = stores(person.services).notifications.page(person.services.accounts.current().key)[2]
    odd = type(known.person)("7", "x", "x", "<b>Bo</b> {name} &amp;\nx")
    stores(person.services).notifications.put(
        person.services.accounts.current().key, [Notification("9" * 20, "follow", known.created_utc, odd)]
    )
    person.window.context.bridge.report(NotificationsChanged(person.services.accounts.current().key))
    person.goes_to("inbox")
    person.until(lambda: shown(person)[0].startswith("<b>Bo</b> {name} &amp; x and 1 other"))
    person.window.grab()


def test_empty_inbox(open_window):
    """It says what will stand there."""
    with open_window() as person:
        person.goes_to("inbox")
        person.until(lambda: "No notifications yet" in person.reads())
        assert count(person) == 0


def test_unreachable_server_with_empty_inbox(open_window):
    """With a way to try again; where something is known, that stays to be read."""
    with open_window() as person:
        person.until_calm()
        person.keeper.stop()
        person.goes_to("inbox")
        person.until(lambda: "The home server is off" in person.reads())
        person.keeper.start()
        person.press(Qt.Key.Key_F5)
        person.until(lambda: "No notifications yet" in person.reads())


def test_unreachable_server_with_cached_notifications(person):
    """The banner says the rest."""
    person.keeper.stop()
    person.goes_to("inbox")
    assert shown(person) == NEWS
    person.until(lambda: person.banner)
    assert shown(person) == NEWS
    account = person.services.accounts.current()
    person.until(lambda: person.services.notifications.unread(account) == 0)


def test_shortcuts_of_panes(person):
    """Ctrl+6, and the others are what they were."""
    for name in KEYS:
        person.goes_to(name)


def test_streamed_posts_stay_above_the_screen(open_window):
    """Nothing moves; a click shows them. One's own comes into sight."""
    with open_window(with_friends) as person:
        person.until(lambda: len(person.posts()) == 12)
        person.until_calm()
        top = person.feed.rect_of(0).top()
        held = person.posts()[0].id
        bo = OtherUser(person.keeper, "bo", is_new=False)
        for number in (1, 2):
            bo.writes(f"New {number}")
            stores(person.services).engine.wake_watch(anew=True)
            person.until(
                lambda number=number: person.pane._board.fresh_words.startswith(f"{number} new post")
            )
            assert person.posts()[number].id == held
            assert person.feed.rect_of(number).top() == top
        person.click(person.pane._board._pill)
        assert person.feed.verticalScrollBar().value() == 0
        assert not person.pane._board.fresh_words
        write(person.keeper, "My own")
        stores(person.services).engine.wake_watch(anew=True)
        person.until(lambda: person.posts()[0].text == "My own")
        assert person.feed.verticalScrollBar().value() == 0
        newest = person.posts()[0].id
        person.until(lambda: marker(person).get("home") == newest)


def with_friends(services, keeper):
    """Mei follows bo, who wrote a dozen posts."""
    settled(services, keeper)
    bo = OtherUser(keeper, "bo")
    OtherUser(keeper, "mei", is_new=False).follows("bo")
    for number in range(12):
        bo.writes(f"Post {number}")


def test_chips_stand_above_the_list(person):
    """In a wide window as well, whatever it was resized from."""
    person.goes_to("inbox")
    person.until(lambda: shown(person) == NEWS)
    for width in (1000, 1600):
        person.window.resize(width, 800)
        chip = person.one(KindChips, person.pane).chip("all")
        cards = person.one(InboxView, person.pane)
        person.until(
            lambda chip=chip, cards=cards: (
                abs(
                    chip.mapTo(person.pane, QPoint()).x()
                    - cards.viewport().mapTo(person.pane, cards.rect_of(0).topLeft()).x()
                )
                <= 1
            )
        )
