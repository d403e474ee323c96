"""The search pane, by mouse and keys, against the home server."""

from concurrent.futures import Future

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from kesong_desktop.errors import Reason, ServerProblem
from kesong_desktop.model.social.post import HOME
from kesong_desktop.ui.search.search_delegate import REMOVE
from kesong_desktop.ui.widgets.empty_state import EmptyState
from tests.conftest import PATIENCE_S
from tests.gui.other_user import OtherUser
from tests.gui.person import CTRL
from tests.gui.real_window import settled
from tests.gui.words import caption_of


def with_posts(services, keeper):
    """Two posts of mei's that were seen, and one of bo's, of which nothing was seen."""
    settled(services, keeper)
    mei, bo = OtherUser(keeper, "mei", is_new=False), OtherUser(keeper, "bo")
    mei.writes("A loaf of rye #bread")
    mei.writes("湖边的早晨")
    services.timelines.refresh(services.accounts.current(), HOME).result(PATIENCE_S)
    bo.writes("Rye again #breadcrumbs")


@pytest.fixture
def person(open_window):
    """Somebody at the search pane."""
    with open_window(with_posts) as person:
        person.until_calm()
        person.press(Qt.Key.Key_F, CTRL)
        assert person.sees == "search"
        yield person
        # A request that the end cuts off leaves a coroutine behind.
        person.until(lambda: is_done(person))


def titles(person):
    """What the rows say, from the top."""
    return [row.title for row in person.results.rows]


def is_done(person):
    """Whether the server answered, or was not reached."""
    state = person.window.pane("search").presenter.state
    return not state.is_asking


def placeholder(person):
    """The words of the placeholder."""
    return [caption_of(one) for one in person.all(QLabel, person.one(EmptyState)) if caption_of(one)]


def test_seen_at_once_then_the_server(person):
    """The field has the focus; what was seen is there before the server is asked, and stays where it is."""
    assert placeholder(person)[0] == "Search people, tags and posts"
    person.types("rye")
    person.until(lambda: titles(person) == ["mei: A loaf of rye #bread"])
    assert person.results.headings == ["Posts"]
    person.until(lambda: len(titles(person)) == 3)
    assert titles(person) == ["#rye", "mei: A loaf of rye #bread", "Bo: Rye again #breadcrumbs"]
    assert person.results.headings == ["Tags", "Posts"]
    person.writes(person.line("search"), "bread")
    person.until(lambda: is_done(person) and len(titles(person)) == 4)
    assert titles(person)[:2] == ["#bread", "#breadcrumbs"]
    person.press(Qt.Key.Key_Escape)
    QApplication.clipboard().setText("湖")
    person.press(Qt.Key.Key_V, CTRL)
    person.until(lambda: titles(person) == ["#湖", "mei: 湖边的早晨"])


def test_results_stand_below_the_field(person):
    """In line with it, whether there is something to scroll or not."""
    person.types("rye")
    person.until(lambda: is_done(person) and len(titles(person)) == 3)
    field, view = person.line("search"), person.results
    for size, has_bar in (((1300, 900), False), ((1300, 320), True), ((800, 320), True), ((800, 900), False)):
        person.window.setMinimumHeight(0)
        person.window.resize(*size)
        QApplication.processEvents()
        assert view.verticalScrollBar().isVisible() is has_bar
        card = view.rect_of(0)
        left = view.viewport().mapTo(person.pane, card.topLeft()).x()
        shown = field.mapTo(person.pane, QPoint()).x()
        assert abs(left - shown) <= 1
        assert abs(left + card.width() - shown - field.width()) <= 1


def test_keys_lead_through_the_results(person):
    """Down into the list and through it, Up back into the field, Enter opens, Esc clears, then goes back."""
    field = person.line("search")
    person.types("rye")
    person.until(lambda: len(titles(person)) == 3)
    for key, row in ((Qt.Key.Key_Down, 0), (Qt.Key.Key_Down, 1), (Qt.Key.Key_Up, 0)):
        person.press(key)
        assert (QApplication.focusWidget(), person.results.current) == (person.results, row)
    person.press(Qt.Key.Key_Up)
    assert field.hasFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        person.press(key)
    assert person.sees == "post"
    person.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert person.sees == "search"
    assert field.text() == "rye"
    person.press(Qt.Key.Key_Escape)
    assert (field.text(), field.hasFocus(), person.sees) == ("", True, "search")
    person.until(lambda: titles(person) == ["rye", "Clear recent searches"])
    person.press(Qt.Key.Key_Escape)
    assert person.sees == "feed"


def test_a_tag_opens_its_timeline(person):
    person.types("#breadc")
    person.until(lambda: "#breadcrumbs" in titles(person))
    person.clicks_item(person.results, titles(person).index("#breadcrumbs"))
    assert person.sees == "feed"
    person.until(lambda: [one.author.name for one in person.feed.posts] == ["Bo"])


def test_a_pasted_address_opens_the_post(person):
    """It is resolved by the server at once, and the Ctrl of the paste asks for no window of its own."""
    there = OtherUser(person.keeper, "bo", is_new=False).writes("Crust")
    QApplication.clipboard().setText(there.url)
    QTest.keyClick(person.window.windowHandle(), Qt.Key.Key_V, CTRL)
    person.until_sees("post")
    person.press(Qt.Key.Key_F, CTRL)
    person.press(Qt.Key.Key_Escape)
    assert titles(person)[0] == there.url


def test_recent_searches_come_back_and_are_removed(person):
    """By a click on the cross, by Delete, or all of them."""
    field = person.line("search")
    for words in ("crust", "rye", "lake"):
        person.writes(field, words)
        person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_Escape)
    person.until(lambda: titles(person) == ["lake", "rye", "crust", "Clear recent searches"])
    assert person.results.headings == ["Recent searches"]
    row = person.results.rect_of(0)
    cross = person.results.item_delegate.hot_spots(0, row.size())[0]
    assert cross.name == REMOVE
    person.clicks_item(person.results, 0, at=row.topLeft() + cross.rect.center())
    person.until(lambda: titles(person)[0] == "rye")
    person.clicks_item(person.results, 0)
    assert field.text() == "rye"
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Delete)
    person.until(lambda: titles(person)[0] == "crust")
    person.clicks_item(person.results, 1)
    person.until(lambda: titles(person) == [])


def test_nothing_found_offline_and_failed(person, monkeypatch):
    """Each says why; offline what was seen is found, and "Try again" asks the server again."""
    field = person.line("search")
    person.types("no loaf")
    person.until(lambda: is_done(person) and placeholder(person)[0] == "Nothing found")
    person.keeper.stop()
    person.writes(field, "rye")
    person.until(lambda: is_done(person))
    assert titles(person) == ["mei: A loaf of rye #bread"]
    assert "Offline: only what you have seen is searched." in person.reads()
    person.keeper.start()
    person.click("retry", person.pane)
    person.until(lambda: len(titles(person)) == 3)
    failed = ServerProblem("pixels.town", Reason.SERVER_FAULT)
    monkeypatch.setattr(person.services.search, "remote", lambda *_: _failing(failed))
    person.writes(field, "no rye")
    person.until(lambda: is_done(person) and person.has("retry", person.pane))
    assert placeholder(person)[0] != "Nothing found"


def _failing(error):

    future = Future()
    future.set_exception(error)
    return future


def test_ctrl_f_and_slash_by_pane(person):
    """In drafts and camera roll Ctrl+F leads to their own fields; "/" in a field is a character."""
    person.goes_to("feed")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Slash)
    assert person.sees == "search"
    person.types("a/b")
    assert person.line("search").text() == "a/b"
    person.goes_to("roll")
    person.until(lambda: person.roll.photos)
    person.press(Qt.Key.Key_F, CTRL)
    assert person.sees == "roll"
    assert caption_of(QApplication.focusWidget()) == "Search the camera roll"
