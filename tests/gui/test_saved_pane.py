"""The saved pane on a real home server: bookmarks and likes, taken out and brought back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kesong_desktop.model.social.post import BOOKMARKS, Attachment, PostPage
from kesong_desktop.ui.posts.cards.post_card_view import PostCardView
from kesong_desktop.ui.posts.tiles.tile_view import TileView
from tests.fakes import clips
from tests.fakes.stores import stores
from tests.gui.other_user import OtherUser
from tests.gui.reading import SERVER, keep_media, post, with_posts
from tests.gui.real_window import settled


def with_saved(services, keeper):
    """Mei saved Ben's posts, the last one first, and likes one of them."""
    settled(services, keeper)
    ben, mei = OtherUser(keeper, "ben"), OtherUser(keeper, "mei", is_new=False)
    made = [ben.writes(f"Post {number}") for number in range(3)]
    for one in reversed(made):
        mei.does(lambda client, one=one: client.bookmark(one.id, on=True))
    mei.likes(made[1])


@pytest.fixture
def person(open_window):
    """Somebody who opened the pane by its key."""
    with open_window(with_saved) as person:
        person.until_calm()
        person.goes_to("saved")
        person.until(lambda: len(shown(person)) == 3)
        yield person


def shown(person):
    """The texts of the posts in the pane."""
    return [one.text for one in person.window.pane("saved").presenter.list.state.posts]


def saved_at_server(person):
    """What is bookmarked by the server."""
    mei = OtherUser(person.keeper, "mei", is_new=False)
    return [one.text for one in mei.does(lambda client: client.timeline(BOOKMARKS)).posts]


def test_last_saved_comes_first(person):
    assert shown(person) == ["Post 0", "Post 1", "Post 2"]
    assert person.one(TileView, person.pane).hasFocus()
    person.chooses("favourites")
    person.until(lambda: shown(person) == ["Post 1"])
    person.chooses("bookmarks")
    person.until(lambda: len(shown(person)) == 3)


def test_unsave_by_key_and_undo(person):
    """It goes at once, also on the server; undone, it stands where it stood."""
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_Right)
    person.press(Qt.Key.Key_S)
    person.until(lambda: shown(person) == ["Post 0", "Post 2"])
    person.until(lambda: person.told == "Removed from saved")
    person.until(lambda: saved_at_server(person) == ["Post 0", "Post 2"])
    person.toast_click()
    person.until(lambda: shown(person) == ["Post 0", "Post 1", "Post 2"])
    person.until(lambda: sorted(saved_at_server(person)) == ["Post 0", "Post 1", "Post 2"])


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_unsave_from_the_menu_of_a_card(person):
    person.chooses("cards")
    cards = person.one(PostCardView, person.pane)
    assert cards.hasFocus()
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_M)
    menu = QApplication.activePopupWidget()
    menu.setActiveAction(next(one for one in menu.actions() if one.text() == "Remove from saved"))
    person.qtbot.keyClick(menu, Qt.Key.Key_Return)
    person.until(lambda: shown(person) == ["Post 1", "Post 2"])
    person.toast_click()
    person.until(lambda: len(shown(person)) == 3)
    person.chooses("waterfall")
    person.one(TileView, person.pane)


def test_last_like_taken_back_leaves_an_empty_list(person):
    person.chooses("favourites")
    person.until(lambda: shown(person) == ["Post 1"])
    person.window.pane("saved")._page.front.setFocus()
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_L)
    person.until(lambda: "No likes yet" in person.reads())
    person.toast_click()
    person.until(lambda: shown(person) == ["Post 1"])


def test_enter_opens_the_post(person):
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_Return)
    person.until_sees("post")
    person.window.navigator.back()
    person.until_sees("saved")
    assert len(shown(person)) == 3


def test_offline_what_was_seen_stays(person):
    person.keeper.stop()
    person.press(Qt.Key.Key_F5)
    person.until(lambda: person.banner)
    assert len(shown(person)) == 3
    person.keeper.start()


def test_video_plays_in_a_card_and_stops_when_the_window_is_minimised(open_window, tmp_path):
    """As it does in the feed: muted, while it is in view; a click pauses it."""
    url = f"{SERVER}/clip.mp4"
    shot = Attachment("9", "video", url, width=160, height=96)
    content = clips.sounding(tmp_path / "clip.mp4").read_bytes()

    def prepare(desk, keeper):
        with_posts([], pictures=False)(desk, keeper)
        page = PostPage((post(1, shot, bookmarked=True),))
        stores(desk).cache.put_page(desk.accounts.current().key, BOOKMARKS.name, page, is_newest=True)
        keep_media(desk, url, content)

    with open_window(prepare) as person:
        person.goes_to("saved")
        person.chooses("cards")
        videos, cards = person.pane._page.videos, person.one(PostCardView, person.pane)
        person.until(lambda: videos.is_playing(url))
        assert videos.player.is_muted
        person.window.showMinimized()
        person.until(lambda: not videos.is_playing(url))
        person.window.showNormal()
        person.until(lambda: videos.is_playing(url))
        area = cards.card(cards.posts[0]).rect_of("media").translated(cards.rect_of(0).topLeft())
        person.clicks_at(cards.viewport(), area.center())
        person.until(lambda: not videos.is_playing(url))
        person.clicks_at(cards.viewport(), area.center())
        person.until(lambda: videos.is_playing(url))
        person.goes_to("outbox")
        person.until(lambda: not videos.is_playing(url))
