"""The window as a whole: what is dropped and pasted, and what is left when it is closed."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QComboBox, QScrollArea, QWidget

from kesong_desktop.ui.widgets.buttons import RailItem
from tests.fakes import pictures
from tests.gui.person import CTRL, photo_paths
from tests.gui.words import caption_of

PANES = ("feed", "roll", "review", "drafts", "outbox", "inbox", "preferences")


@pytest.fixture
def album(tmp_path):
    """A folder with two photos, which is no part of the roll."""
    folder = tmp_path / "album"
    folder.mkdir()
    pictures.jpeg(folder / "a.jpg", (64, 48))
    pictures.jpeg(folder / "b.jpg", (64, 48), hue=40)
    return folder


@pytest.fixture
def clipboard(qapp):
    """Empty again afterwards."""
    yield QGuiApplication.clipboard()
    QGuiApplication.clipboard().clear()


def urls(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(person, data):
    """Carry ``data`` over the window and let it go; whether the window wanted it."""
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(600, 400), Qt.DropAction.CopyAction, data, buttons, none)
    enter.ignore()
    QApplication.sendEvent(person.window, enter)
    if enter.isAccepted():
        event = QDropEvent(QPointF(600, 400), Qt.DropAction.CopyAction, data, buttons, none)
        QApplication.sendEvent(person.window, event)
    return enter.isAccepted()


def test_dropped_files_begin_a_post(person, album):
    """In the order in which they were dropped."""
    assert drop(person, urls(album / "b.jpg", album / "a.jpg"))
    assert person.sees == "compose"
    assert photo_paths(person) == ["b.jpg", "a.jpg"]


def test_dropped_files_join_the_post_in_hand_once(person, album):
    """What is there already is not taken twice."""
    person.press(Qt.Key.Key_N, CTRL)
    person.types("Words first")
    drop(person, urls(album / "a.jpg"))
    drop(person, urls(album / "a.jpg", album / "b.jpg"))
    assert photo_paths(person) == ["a.jpg", "b.jpg"]
    assert person.text("text").toPlainText() == "Words first"


def test_a_dropped_folder_is_its_pictures_or_part_of_the_roll(person, album):
    """On the roll it becomes a folder of the roll; elsewhere its pictures become a post."""
    person.goes_to("roll")
    assert drop(person, urls(album))
    person.until(lambda: {"a.jpg", "b.jpg"} <= {Path(photo.path).name for photo in person.roll.photos})
    assert person.sees == "roll"
    person.goes_to("feed")
    assert drop(person, urls(album))
    assert person.sees == "compose"
    assert photo_paths(person) == ["a.jpg", "b.jpg"]


def test_what_is_no_file_is_not_wanted(person):
    """Words dropped on the window do nothing."""
    data = QMimeData()
    data.setText("only words")
    assert not drop(person, data)
    assert person.sees == "feed"


def test_nothing_is_dropped_before_there_is_an_account(newcomer, album):
    """The welcome takes no files."""
    assert not drop(newcomer, urls(album / "a.jpg"))
    assert newcomer.sees == "welcome"


def test_pasted_files_and_pictures_join_the_post(person, album, clipboard):
    """Ctrl+V of a file, then of a bare picture, which gets a file of its own."""
    clipboard.setMimeData(urls(album / "a.jpg"))
    person.press(Qt.Key.Key_V, CTRL)
    assert person.sees == "compose"
    assert photo_paths(person) == ["a.jpg"]
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    clipboard.setImage(image)
    person.press(Qt.Key.Key_V, CTRL)
    first, second = person.window.draft_session.draft.pictures
    assert Path(first.path).name == "a.jpg"
    assert QImage(second.path).pixelColor(4, 4) == Qt.GlobalColor.red


def test_closing_ends_every_thread(open_window):
    """With every pane opened, pictures loading and the home server running."""
    before = set(threading.enumerate())
    with open_window() as person:
        for name in PANES:
            person.goes_to(name)
        person.picks(0, 1, 2)
        assert {thread.name.partition("-")[0] for thread in set(threading.enumerate()) - before} >= {"kesong"}
    left = {thread for thread in set(threading.enumerate()) - before if thread.is_alive()}
    assert not left, [thread.name for thread in left]


def test_the_size_is_as_it_was_left(open_window):
    """The next window is as large as the last."""
    with open_window() as person:
        person.window.resize(800, 655)
    with open_window(resize=False) as person:
        assert (person.window.width(), person.window.height()) == (800, 655)


@pytest.mark.parametrize(("left", "first"), [("drafts", "drafts"), ("review", "feed")])
def test_window_opens_with_the_pane_it_was_left_at(open_window, left, first):
    """A pane that shows a draft, a post or a person is not opened by itself."""
    with open_window() as person:
        person.goes_to(left)
    with open_window() as person:
        assert person.sees == first


@pytest.mark.parametrize("width", [800, 1100, 1700])
def test_every_pane_fits_a_window_so_wide(person, width):
    """Nothing warns, and no pane asks for more than there is."""
    person.window.resize(width, 600)
    for name in PANES:
        person.goes_to(name)
        assert not person.pane.grab().isNull()
        assert person.window.width() == width
    person.picks(0, 1)
    assert person.window.width() == width


def test_everything_that_can_be_worked_has_a_name(person):
    """Whoever listens hears what a control is; a button with words is called by them, so that it can be asked for."""
    nameless, renamed = [], []
    for name in PANES:
        person.goes_to(name)
        for one in person.all(QWidget):
            if not one.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(one, QScrollArea):
                continue
            if isinstance(one.parent(), QComboBox | QAbstractSpinBox):  # its line answers for it
                continue
            if not caption_of(one):
                nameless.append((name, one))
            if isinstance(one, QAbstractButton) and one.text() not in caption_of(one):
                renamed.append((name, one.text(), caption_of(one)))
    assert not nameless
    assert not renamed


def test_the_rail_shows_the_entry_of_the_pane_in_front(person):
    """Also in the smallest window, where the entries scroll."""
    person.window.resize(800, 600)
    person.goes_to("planner")
    item = next(one for one in person.all(RailItem) if one.isChecked())
    person.until(lambda: item.visibleRegion().boundingRect() == item.rect())
