"""Pictures dragged out of cards, tiles and the page of a post: the file with a name of its own, and the address."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from shiboken6 import delete

from kesong_desktop.actions.media.drag_files import DragFiles, ending_of, name_of
from kesong_desktop.ui.posts.tiles.tile_view import TileView
from kesong_desktop.ui.posts.view_switch import WATERFALL
from kesong_desktop.ui.shell.destination import PostDestination
from kesong_desktop.ui.viewer.viewer import Viewer
from tests.gui.reading import SERVER, keep_media, painted, picture, post, until_quiet, with_posts

ALBUM = post(30, picture(31, alt="Lake / morning"), picture(32))
VEILED = post(20, sensitive=True)
FAR = post(10, picture(11, preview_url=f"{SERVER}/11s.png"))


@pytest.fixture
def person(open_window):
    """Somebody before an album whose pictures are here, a covered post, and one of which only the preview is here."""

    def prepare(desk, keeper):
        if desk.accounts.all():
            return
        with_posts([ALBUM, VEILED, FAR], pictures=False)(desk, keeper)
        for number in (31, 32, 20):
            keep_media(desk, f"{SERVER}/{number}.png", painted(number))
        keep_media(desk, f"{SERVER}/11s.png", painted(11))

    with open_window(prepare) as person:
        person.until(lambda: len(person.posts()) == 3)
        until_quiet(person)
        yield person
        until_quiet(person)


def drags(view, start, run):
    """Press at a point of a widget, and pull far enough; return the data of the drags that began."""
    begun = []
    run(lambda drag: begun.append((drag.mimeData().urls(), drag.mimeData().text())))
    way = QPoint(2 * QApplication.startDragDistance(), 0)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(view, start + way / 2)
    QTest.mouseMove(view, start + way)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start + way)
    return begun


def drags_card(person, row, part="media"):
    """Drag from the middle of a part of a card."""
    feed = person.feed
    feed.scrollTo(feed.model().index(row, 0))
    at = feed.rect_of(row).topLeft() + feed.card(person.posts()[row]).rect_of(part).center()
    return drags(feed.viewport(), at, lambda run: setattr(feed, "_run_drag", run))


def test_picture_of_a_card_is_its_file_and_its_address(person):
    """The picture that the album shows, under a name that says what it is."""
    ((urls, text),) = drags_card(person, 0)
    path = Path(urls[0].toLocalFile())
    assert path.name == "Lin 2024-07-06 Lake morning 1.png"
    assert path.read_bytes() == painted(31)
    assert text == f"{SERVER}/31.png"
    person.feed.setFocus()
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_Period)
    ((urls, _),) = drags_card(person, 0)
    assert Path(urls[0].toLocalFile()).read_bytes() == painted(32)


def test_covered_pictures_and_texts_are_not_dragged(person):
    assert drags_card(person, 1) == []
    assert drags_card(person, 0, "text") == []


def test_the_best_that_is_here_is_taken_and_else_the_address(person):
    ((urls, text),) = drags_card(person, 2)
    assert Path(urls[0].toLocalFile()).read_bytes() == painted(11)
    assert text == f"{SERVER}/11.png"
    person.services.system.preferences.clear_cache()
    person.feed._posts.file_of = lambda _post, _shot: None
    ((urls, text),) = drags_card(person, 2)
    assert [one.toString() for one in urls] == [f"{SERVER}/11.png"]


def test_tile_and_page_too(person):
    tiles = person.window.pane("feed").findChild(TileView)
    person.window.pane("feed")._choose_view(WATERFALL)
    person.until(tiles.isVisible)
    at = tiles.rect_of(0).center()
    ((urls, _),) = drags(tiles.viewport(), at, lambda run: setattr(tiles, "_run_drag", run))
    assert Path(urls[0].toLocalFile()).read_bytes() == painted(31)
    person.window.open(PostDestination("30"))
    person.until_sees("post")
    album = person.pane._detail.album
    person.until(album.isVisible)
    ((urls, _),) = drags(album, album.rect().center(), lambda run: setattr(album, "run_drag", run))
    assert Path(urls[0].toLocalFile()).read_bytes() == painted(31)


def test_picture_of_the_viewer_too(person):
    """The one that is shown; once it is larger than the view, a drag moves it."""
    person.feed.setFocus()
    person.press(Qt.Key.Key_Home)
    at = person.feed.rect_of(0).topLeft() + person.feed.card(person.posts()[0]).rect_of("media").center()
    QTest.mouseClick(person.feed.viewport(), Qt.MouseButton.LeftButton, pos=at)
    feed = person.window.pane("feed")
    person.until(lambda: any(one.isVisible() for one in feed.findChildren(Viewer)))
    viewer = feed.findChild(Viewer)
    person.press(Qt.Key.Key_Right)
    picture = viewer.picture
    person.until(lambda: picture.area().width() > 100)
    ((urls, text),) = drags(
        picture, picture.area().center().toPoint(), lambda run: setattr(picture, "run_drag", run)
    )
    assert Path(urls[0].toLocalFile()).read_bytes() == painted(32)
    assert text == f"{SERVER}/32.png"
    picture.zoom_by(6)
    assert picture.is_movable
    before = picture.area()
    assert drags(picture, picture.rect().center(), lambda run: setattr(picture, "run_drag", run)) == []
    assert picture.area() != before
    person.press(Qt.Key.Key_Escape)


def test_viewer_closes_when_what_had_the_focus_is_gone(person):
    """Such as the field of a sheet that closed meanwhile."""
    line = QLineEdit(person.window)
    line.show()
    line.setFocus()
    person.window.pane("feed")._viewer.open(ALBUM)
    viewer = person.window.pane("feed").findChild(Viewer)
    assert viewer._back_to is line
    delete(line)
    person.press(Qt.Key.Key_Escape)
    assert not viewer.isVisible()


def test_names_go_with_the_window_and_the_files_stay(person, tmp_path):
    cached = tmp_path / "cached"
    cached.write_bytes(painted(1))
    files = DragFiles(lambda url: cached if url.endswith("31.png") else None, tmp_path / "dragged")
    first = files.file_of(ALBUM, ALBUM.attachments[0])
    assert files.file_of(ALBUM, ALBUM.attachments[0]) == first
    assert files.file_of(ALBUM, ALBUM.attachments[1]) is None
    files.clear()
    assert not first.exists()
    assert cached.exists()


@given(st.text(), st.text())
def test_names_fit_for_files(name, alt):
    """No path leads out of the folder, whatever people are called."""
    shot = picture(1, alt=alt)
    made = name_of(post(1, shot, author=replace(ALBUM.author, display_name=name)), shot)
    assert made
    assert not set(made) & set('/\\:*?"<>|\0\n')
    assert not made.startswith(".")
    assert len(made) < 150


def test_endings_by_content():
    assert ending_of(painted(1)[:16], "https://a/b") == ".png"
    assert ending_of(b"\0\0\0\x1cftypavif\0\0", "https://a/b.jpg") == ".avif"
    assert ending_of(b"????", "https://a/b.MP3?x=1") == ".mp3"
