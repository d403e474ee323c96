"""Collections on a real home server: gathered from menus and keys, arranged, noted, deleted and brought back, offline too."""

import shutil

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPlainTextEdit, QPushButton, QToolButton

from kesong_desktop.ui.posts.cards.post_card_view import PostCardView
from kesong_desktop.ui.posts.tiles.tile_view import TileView
from kesong_desktop.ui.views.square_grid import SquareGridView
from kesong_desktop.ui.widgets.sheet import Sheet
from tests.fakes.stores import stores
from tests.gui.other_user import OtherUser
from tests.gui.person import ALT, SHIFT
from tests.gui.real_window import settled
from tests.gui.words import caption_of


def with_saved(services, keeper):
    """Mei saved three posts of Ben's."""
    settled(services, keeper)
    ben, mei = OtherUser(keeper, "ben"), OtherUser(keeper, "mei", is_new=False)
    for one in reversed([ben.writes(f"Post {number}") for number in range(3)]):
        mei.does(lambda client, one=one: client.bookmark(one.id, on=True))


@pytest.fixture
def person(open_window):
    """Somebody who looks at what was saved."""
    with open_window(with_saved) as person:
        person.until_calm()
        person.goes_to("saved")
        person.until(lambda: len(person.pane.presenter.list.state.posts) == 3)
        yield person


@pytest.fixture
def gathered(person):
    """All three posts are in the collection "Lakes", which is open."""
    for row in (2, 1, 0):
        person.press(Qt.Key.Key_Home)
        for _ in range(row):
            person.press(Qt.Key.Key_J)
        collects(person, "Lakes")
    person.chooses("collections")
    assert person.one(SquareGridView, person.pane).hasFocus()
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_Return)
    person.until(lambda: shown(person) == ["Post 0", "Post 1", "Post 2"])
    return person


def collects(person, name):
    """Put the current post into a collection by keys; it is made where it is not there."""
    person.press(Qt.Key.Key_S, SHIFT)
    sheet = person.one(Sheet)
    boxes = {one.text(): one for one in person.all(QCheckBox, sheet)}
    if name in boxes:
        boxes[name].setFocus()
        person.press(Qt.Key.Key_Space)
    else:
        assert person.one(QLineEdit, sheet).hasFocus()
        person.types(name)
        person.press(Qt.Key.Key_Return)
    person.until(lambda: any(one.text() == name and one.isChecked() for one in person.all(QCheckBox, sheet)))
    person.press(Qt.Key.Key_Escape)
    assert not person.all(Sheet)


def state(person):
    return person.window.pane("saved").collections.state


def shown(person):
    """The texts of the posts of the open collection."""
    return [one.post.text for one in state(person).posts]


def button_named(person, words, kind=QPushButton):
    return next(one for one in person.all(kind) if caption_of(one) == words)


def chooses_by_key(person, words):
    """Choose a line of the open menu by Enter."""
    menu = QApplication.activePopupWidget()
    menu.setActiveAction(next(one for one in menu.actions() if one.text() == words))
    person.qtbot.keyClick(menu, Qt.Key.Key_Return)


def test_saving_offers_a_collection(person):
    """The toast after saving leads to the sheet, and a new collection is made there by mouse."""
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_S)
    person.until(lambda: len(person.pane.presenter.list.state.posts) == 2)
    person.goes_to("feed")
    person.press(Qt.Key.Key_F5)
    person.goes_to("discover")
    person.until(lambda: len(person.pane.presenter.list.state.posts) == 3)
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_J)
    person.press(Qt.Key.Key_J)
    person.press(Qt.Key.Key_S)
    assert person.told == "Saved"
    person.toast_click()
    sheet = person.one(Sheet)
    person.writes(person.one(QLineEdit, sheet), "Lakes")
    person.click(next(one for one in person.all(QPushButton, sheet) if one.text() == "Create"))
    person.until(lambda: [one.isChecked() for one in person.all(QCheckBox, sheet)] == [True])
    person.click(next(one for one in person.all(QPushButton, sheet) if one.text() == "Done"))
    person.goes_to("saved")
    person.chooses("collections")
    assert [(one.name, one.count) for one in state(person).collections] == [("Lakes", 1)]


def test_order_by_keys_and_undo_of_a_removal(gathered):
    person = gathered
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_Down, ALT)
    assert shown(person) == ["Post 1", "Post 0", "Post 2"]
    person.press(Qt.Key.Key_Down, ALT)
    assert shown(person) == ["Post 1", "Post 2", "Post 0"], "the moved post stays current"
    person.press(Qt.Key.Key_Up, ALT)
    person.press(Qt.Key.Key_Delete)
    person.until(lambda: shown(person) == ["Post 1", "Post 2"])
    person.until(lambda: "Lakes" in person.told)
    person.toast_click()
    person.until(lambda: shown(person) == ["Post 1", "Post 0", "Post 2"])
    person.press(Qt.Key.Key_Escape)
    person.until(lambda: state(person).open is None)
    person.clicks_item(person.one(SquareGridView, person.pane), 0)
    assert shown(person) == ["Post 1", "Post 0", "Post 2"], "it was written"


def drag(view, row, target):
    """Drag an item onto another with the left button."""
    port = view.viewport()
    rect, end = view.rect_of(row), view.rect_of(target).center()
    free = (QPoint(x, rect.top() + 12) for x in range(rect.left() + 20, rect.right(), 10))
    begin = next(point for point in free if view.hot_spot_under(point) is None)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, begin)
    for point in (begin + QPoint(30, 0), end, end):
        place = QPointF(point)
        event = QMouseEvent(
            QEvent.Type.MouseMove, place, port.mapToGlobal(place),
            Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(port, event)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_order_by_dragging_tiles_and_cards(gathered):
    person = gathered
    drag(person.one(TileView, person.pane), 2, 0)
    assert shown(person) == ["Post 2", "Post 0", "Post 1"]
    assert person.sees == "saved", "a drag is no click"
    person.chooses("cards")
    drag(person.one(PostCardView, person.pane), 0, 1)
    assert shown(person) == ["Post 0", "Post 2", "Post 1"]
    person.until(
        lambda: (
            [one.post.text for one in stores(person.services).collections.posts(state(person).open.id)]
            == ["Post 0", "Post 2", "Post 1"]
        )
    )


def test_note_is_shown_and_said(gathered):
    person = gathered
    tiles = person.one(TileView, person.pane)
    person.press(Qt.Key.Key_Home)
    before = tiles.rect_of(0).height()
    person.press(Qt.Key.Key_N)
    person.one(QPlainTextEdit, person.one(Sheet))
    person.types("Go in spring")
    person.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    person.until(lambda: "Go in spring" in person.spoken(tiles, 0))
    assert tiles.rect_of(0).height() > before
    person.press(Qt.Key.Key_M)
    chooses_by_key(person, "Edit note…")
    assert person.one(QPlainTextEdit, person.one(Sheet)).toPlainText() == "Go in spring"


def test_rename_delete_and_undo(gathered):
    person = gathered
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_F2)
    person.types("Seas")
    person.press(Qt.Key.Key_Return)
    person.until(lambda: [one.name for one in state(person).collections] == ["Seas"])
    person.press(Qt.Key.Key_Delete)
    person.until(lambda: "No collections yet" in person.reads() and "Seas" in person.told)
    person.toast_click()
    person.until(lambda: [(one.name, one.count) for one in state(person).collections] == [("Seas", 3)])
    person.click(button_named(person, "New collection", QToolButton))
    person.types("Boats")
    person.click(next(one for one in person.all(QPushButton, person.one(Sheet)) if one.text() == "Create"))
    person.until(lambda: [one.name for one in state(person).collections] == ["Boats", "Seas"])


def test_posts_stay_when_the_cache_is_emptied_and_the_server_is_away(gathered):
    person = gathered
    account = person.services.accounts.current()
    person.keeper.stop()
    stores(person.services).cache.forget(account.key)
    shutil.rmtree(person.services.system.paths.media, ignore_errors=True)
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_Return)
    assert shown(person) == ["Post 0", "Post 1", "Post 2"]
    person.press(Qt.Key.Key_Home)
    person.until(lambda: stores(person.services).cache.post(account.key, state(person).posts[0].post.id))
    person.press(Qt.Key.Key_L)
    person.until(lambda: state(person).posts[0].post.favourited)
    person.keeper.start()


def test_view_is_kept(person, open_window):
    person.chooses("cards")
    assert person.services.system.preferences.load().saved_view == "cards"
    person.goes_to("discover")
    person.chooses("cards")
    assert person.services.system.preferences.load().discover_view == "cards"
    assert person.services.system.preferences.load().feed_view == "cards"


def test_kept_on_this_computer_by_a_key(person):
    """With one key, in a collection of its own; the same key releases it."""
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_K, SHIFT)
    collections, account = person.services.collections, person.services.accounts.current()
    person.until(lambda: [one.count for one in collections.all(account)] == [1])
    person.until(lambda: "Kept on this computer" in person.told)
    person.press(Qt.Key.Key_K, SHIFT)
    person.until(lambda: [one.count for one in collections.all(account)] == [0])
    assert person.services.accounts.current() == account
