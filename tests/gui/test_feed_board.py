"""The body of the feed: column and scroll bar, waterfall, reading position, new posts, and what is shown without posts."""

from concurrent.futures import Future

import pytest
from msgspec import structs
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollBar

from kesong_desktop.actions.timeline.timelines import Timelines
from kesong_desktop.model.event import TimelineChanged
from kesong_desktop.model.social.post import HOME, Attachment, PostPage
from kesong_desktop.ui.feed.skeleton import FeedSkeleton
from kesong_desktop.ui.posts.tiles.tile_view import TileView
from tests.fakes import clips
from tests.fakes.stores import stores
from tests.gui.reading import SERVER, keep_media, post, until_quiet, with_posts

POSTS = [post(number) for number in range(30, 0, -1)]


@pytest.fixture
def person(open_window):
    """Somebody before thirty posts."""
    with open_window(with_posts(POSTS, pictures=False)) as person:
        person.until(person.posts)
        yield person
        until_quiet(person)


def board(person):
    """The body of the pane."""
    return person.pane._board


def test_scroll_bar_is_at_the_edge(person):
    """Right of the column, and nowhere else; dragged, it scrolls the posts."""
    assert board(person).has_column
    (bar,) = person.all(QScrollBar, person.pane)
    edge = bar.mapTo(person.window, bar.rect().topRight()).x()
    assert edge == person.window.width() - 1
    bar.setValue(bar.maximum() // 2)
    assert person.feed.verticalScrollBar().value() == bar.maximum() // 2
    person.feed.verticalScrollBar().setValue(7)
    assert bar.value() == 7


def test_wheel_scrolls_from_the_column(person):
    """It stays where it is meanwhile."""
    column = board(person).column
    before = column.mapTo(person.window, QPoint())
    at = QPointF(column.rect().center())
    wheel = QWheelEvent(
        at,
        column.mapToGlobal(at),
        QPoint(),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    for widget in (column, column.parentWidget(), board(person)):
        QApplication.sendEvent(widget, wheel)
        if wheel.isAccepted():
            break
    assert widget is board(person)
    assert person.feed.verticalScrollBar().value() > 0
    assert column.mapTo(person.window, QPoint()) == before


def test_column_collapses(person):
    """Where there is no room for it the cards have all of it."""
    person.window.resize(900, 700)
    assert not board(person).has_column
    assert person.feed.width() + 12 == person.pane.width()
    person.window.resize(1200, 700)
    assert board(person).has_column


def test_reading_goes_on_after_a_restart(open_window):
    """At the same post, by the pixel; at the top it begins at the top."""
    with open_window(with_posts(POSTS, pictures=False)) as person:
        person.until(person.posts)
        person.feed.verticalScrollBar().setValue(5000)
        row = person.feed.visible_rows()[0]
        was = person.posts()[row].id, person.feed.rect_of(row).top()
    with open_window() as person:
        person.until(person.posts)
        row = person.feed.visible_rows()[0]
        assert (person.posts()[row].id, person.feed.rect_of(row).top()) == was
        person.feed.verticalScrollBar().setValue(0)
    with open_window() as person:
        person.until(person.posts)
        assert person.feed.verticalScrollBar().value() == 0


def test_new_posts_neither_jump_nor_take_the_focus(person):
    """The number is told; a click on it leads to the top, and the keyboard stays with the posts."""
    person.feed.setFocus()
    person.feed.verticalScrollBar().setValue(3000)
    row = person.feed.visible_rows()[0]
    was = person.posts()[row].id, person.feed.rect_of(row).top()
    account = person.services.accounts.current()
    page = PostPage((post(32), post(31), *POSTS))
    stores(person.services).cache.put_page(account.key, HOME.name, page, is_newest=True)
    person.window.take(TimelineChanged(account.key, HOME.name, 2))
    assert board(person).fresh_words.startswith("2 new post")
    row = person.feed.visible_rows()[0]
    assert (person.posts()[row].id, person.feed.rect_of(row).top()) == was
    assert person.feed.hasFocus()
    person.click(board(person)._pill)
    assert person.feed.verticalScrollBar().value() == 0
    assert not board(person).fresh_words
    assert person.feed.hasFocus()


def test_waterfall(open_window):
    """Chosen once, it is there after a restart; its heart likes, and back among the cards the same post is on top."""
    with open_window(with_posts(POSTS)) as person:
        person.until(person.posts)
        person.chooses("waterfall")
        tiles = person.one(TileView, person.pane)
        assert not board(person).has_column
        assert len({tiles.rect_of(row).left() for row in range(6)}) > 2
        heart = tiles.rect_of(1).topLeft() + tiles.item_delegate.tile(person.posts()[1]).like.center()
        person.clicks_at(tiles.viewport(), heart)
        person.until(lambda: person.posts()[1].favourited)
        person.press(Qt.Key.Key_Home)
        person.press(Qt.Key.Key_L)
        person.until(lambda: person.posts()[0].favourited)
        person.press(Qt.Key.Key_Return)
        person.until(person.pane._viewer._viewer.isVisible)
        person.press(Qt.Key.Key_Escape)
    with open_window() as person:
        person.until(person.posts)
        tiles = person.one(TileView, person.pane)
        tiles.verticalScrollBar().setValue(tiles.verticalScrollBar().maximum())
        top = tiles.visible_rows()[0]
        person.chooses("cards")
        assert person.feed.isVisible()
        assert top in person.feed.visible_rows()


def test_loading_and_failed(open_window, monkeypatch):
    """Grey cards first; then why there is nothing, and another try."""
    pulls = []
    monkeypatch.setattr(Timelines, "refresh", lambda *_: pulls.append(Future()) or pulls[-1])
    with open_window(with_posts([], pictures=False)) as person:
        person.until(lambda: person.all(FeedSkeleton))
        pulls[-1].set_exception(ConnectionError("away"))
        person.until(lambda: person.has("retry", person.pane))
        assert not person.all(FeedSkeleton)
        asked = len(pulls)
        person.click("retry", person.pane)
        assert len(pulls) == asked + 1
        assert person.all(FeedSkeleton)


def test_video_plays_in_view_and_stops_out_of_it(open_window, tmp_path):
    """Muted; Space and a click pause it."""
    url = f"{SERVER}/clip.mp4"
    shot = Attachment("9", "video", url, width=160, height=96)
    posts = [structs.replace(POSTS[0], attachments=(shot,)), *POSTS[1:]]
    content = clips.sounding(tmp_path / "clip.mp4").read_bytes()

    def prepare(desk, keeper):
        with_posts(posts, pictures=False)(desk, keeper)
        keep_media(desk, url, content)

    with open_window(prepare) as person:
        videos = person.pane._videos
        person.until(lambda: videos.is_playing(url))
        assert videos.player.is_muted
        area = (
            person.feed.card(person.posts()[0]).rect_of("media").translated(person.feed.rect_of(0).topLeft())
        )

        def colour():
            return person.feed.viewport().grab().toImage().pixelColor(area.center() + QPoint(60, 20)).getRgb()

        person.until(lambda: colour()[0] > 150 > colour()[2])
        person.feed.setFocus()
        person.press(Qt.Key.Key_Home)
        person.press(Qt.Key.Key_Space)
        person.until(lambda: not videos.is_playing(url))
        person.clicks_at(person.feed.viewport(), area.center())
        person.until(lambda: videos.is_playing(url))
        person.feed.verticalScrollBar().setValue(4000)
        person.until(lambda: not videos.is_playing(url))
        person.feed.verticalScrollBar().setValue(0)
        person.until(lambda: videos.is_playing(url))
        person.goes_to("outbox")
        assert videos.url == ""
