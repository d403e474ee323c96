"""The discover pane on a real home server: posts of others, tags, people."""

import secrets
from concurrent.futures import Future

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from kesong_desktop.actions.timeline.timelines import Timelines
from kesong_desktop.errors import Unreachable
from kesong_desktop.model.account import Visibility
from kesong_desktop.ui.discover.people_row import PersonButton
from kesong_desktop.ui.posts.tiles.tile_skeleton import TileSkeleton
from kesong_desktop.ui.posts.tiles.tile_view import TileView
from kesong_desktop.ui.widgets.chips import Chip
from kesong_desktop.ui.widgets.empty_state import EmptyState
from tests.gui.other_user import OtherUser
from tests.gui.real_window import settled

MANY = 45


async def write(client, texts):
    """Post them one after the other."""
    for text in texts:
        await client.create_status(
            text=text, media_ids=[], visibility=Visibility.PUBLIC, key=secrets.token_hex(16)
        )


async def follow_tag(client):
    await client.set_tag_followed("lake", on=True)


def among_others(services, keeper):
    """Ben wrote more than a page, and one of it is about the lake, which Mei follows and Cleo likes."""
    settled(services, keeper)
    ben, cleo = OtherUser(keeper, "ben"), OtherUser(keeper, "cleo")
    first = ben.writes("At the #lake")
    ben.does(lambda client: write(client, [f"Post {number}" + " and more" * 40 for number in range(MANY)]))
    cleo.likes(first)
    OtherUser(keeper, "mei", is_new=False).does(follow_tag)


@pytest.fixture
def person(open_window):
    """Somebody who opened the pane by its key."""
    with open_window(among_others) as person:
        person.until_calm()
        person.window.resize(800, 800)
        person.goes_to("discover")
        person.until(lambda: shown(person) and person.pane.presenter.state.people)
        yield person
        person.until_calm()


def shown(person):
    """The texts of the posts in the pane."""
    return [one.text.partition(" and")[0] for one in person.pane.presenter.list.state.posts]


def tiles(person):
    return person.one(TileView, person.pane)


def test_newest_posts_in_columns_and_older_ones_by_scrolling(person):
    view = tiles(person)
    assert shown(person)[0] == f"Post {MANY - 1}"
    assert len(shown(person)) == 40
    assert view.hasFocus()
    for width, columns in ((800, 2), (1200, 4), (2600, 6)):
        person.window.resize(width, 800)
        lefts = {view.rect_of(row).left() for row in range(12)}
        assert len(lefts) == columns
    person.press(Qt.Key.Key_End)
    person.until(lambda: len(shown(person)) == MANY + 1)
    assert shown(person)[-1] == "At the #lake"


def test_where_no_title_has_room_none_is_left_for_it(person):
    """The choice of a timeline begins where the posts do."""
    for width, has_title in ((800, False), (1400, True)):
        person.window.resize(width, 800)
        QApplication.processEvents()
        assert person.pane._top.title.isVisible() is has_title
        left = min(
            one.mapTo(person.pane, QPoint()).x()
            for one in person.pane._top.findChildren(QWidget)
            if one.isVisible()
        )
        assert left == tiles(person).rect_of(0).left()


def test_like_by_key_and_by_mouse(person):
    def liked():
        return [one.favourited for one in person.pane.presenter.list.state.posts[:3]]

    view = tiles(person)
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_L)
    person.until(lambda: liked() == [True, False, False])
    second = person.pane.presenter.list.state.posts[1]
    heart = view.rect_of(1).topLeft() + view.item_delegate.tile(second).like.center()
    person.clicks_at(view.viewport(), heart)
    person.until(lambda: liked() == [True, True, False])
    person.press(Qt.Key.Key_F5)
    person.until(lambda: person.pane.presenter.list.state.posts[1].favourites == 1)
    assert liked() == [True, True, False]


def test_enter_and_click_open_the_post(person):
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_Return)
    person.until_sees("post")
    person.until(lambda: f"Post {MANY - 1}" in person.pane.presenter.state.thread.post.text)
    person.window.navigator.back()
    person.until_sees("discover")
    view = tiles(person)
    person.clicks_at(view.viewport(), view.rect_of(1).topLeft() + QPoint(40, 8))
    person.until_sees("post")


def test_trending_is_in_the_order_of_the_server(person):
    """What is liked comes first, however old it is."""
    person.chooses("trending")
    person.until(lambda: shown(person)[:1] == ["At the #lake"])
    assert person.pane.presenter.list.state.timeline.name == "trending"
    person.chooses("local")
    person.until(lambda: shown(person)[:1] == [f"Post {MANY - 1}"])


def test_followed_tag_and_back(person):
    person.until(lambda: person.all(Chip, person.pane))
    chip = person.one(Chip, person.pane)
    assert chip.text() == "#lake"
    person.click(chip)
    person.until(lambda: shown(person) == ["At the #lake"])
    assert chip.isChecked()
    person.press(Qt.Key.Key_Escape)
    person.until(lambda: len(shown(person)) >= 40)
    assert not chip.isChecked()


def test_suggested_people(person):
    """A click on one opens the profile; who is followed is suggested no more, and posts come home."""
    faces = {one._person.username: one for one in person.all(PersonButton, person.pane)}
    assert set(faces) == {"ben", "cleo"}
    person.click(faces["ben"])
    person.until_sees("profile")
    person.window.navigator.back()
    person.until_sees("discover")
    follow = next(one for one in person.all(QPushButton, person.pane) if one.accessibleName() == "Follow Ben")
    person.click(follow)
    person.until(lambda: [one._person.username for one in person.all(PersonButton, person.pane)] == ["cleo"])
    person.until(lambda: "following" in person.told)
    person.window.resize(1200, 600)
    person.until(lambda: not person.all(PersonButton, person.pane))


def test_loading_failed_and_empty(open_window, monkeypatch):
    """Grey tiles first; then why there is nothing, and another try."""
    with open_window(settled) as person:
        person.until_calm()
        pulls = []
        with monkeypatch.context() as patch:
            patch.setattr(Timelines, "refresh", lambda *_: pulls.append(Future()) or pulls[-1])
            person.goes_to("discover")
            person.one(TileSkeleton)
            pulls[-1].set_exception(Unreachable("one.example", why="no connection"))
            person.until(lambda: person.all(EmptyState, person.pane))
        assert "one.example" in person.reads()
        person.click(person.one(EmptyState, person.pane).button(0))
        person.until(lambda: "Public posts appear here." in person.reads())
