"""A stranger's first hour, by the README: the demo, the first run, a home server, a folder, a post, a review, and a train."""

from functools import partial

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit, QPushButton

from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.runner import HomeRunner
from kesong_desktop.model.outbox import State
from kesong_desktop.model.review import Relation
from kesong_desktop.ui.search.search_field import SearchField
from kesong_desktop.ui.widgets.banner import Banner
from tests.fakes import pictures
from tests.gui.person import photo_paths
from tests.gui.real_window import nothing, real_window
from tests.unit.homeserver.world import PASSWORD, cheap_hasher


@pytest.fixture
def folders(tmp_path, monkeypatch):
    """The system's folder of pictures with two photos, and another one with a third."""
    usual, other = tmp_path / "Pictures", tmp_path / "Camera"
    for folder in (usual, other):
        folder.mkdir()
    for number, path in enumerate((usual / "lake.jpg", usual / "jetty.jpg", other / "pan.jpg")):
        pictures.jpeg(path, (96, 64), hue=60 * number)
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(usual))
    return usual, other


def looks_at_the_demo(person):
    """Posts in the feed, photos in the roll."""
    person.until_sees("feed")
    person.until(lambda: len(person.posts()) > 1)
    person.until(lambda: person.told.startswith("Demo"))
    person.goes_to("roll")
    person.until(lambda: len(person.roll.photos) > 1)


def signs_in(person, address):
    """From the welcome page to the home server of somebody, by the browser; with the folder that is proposed."""
    assert person.sees == "welcome"
    person.click([one for one in person.all(QPushButton, person.pane) if one.property("role") == "choice"][1])
    person.writes(person.line("address"), address)
    person.press(Qt.Key.Key_Return)
    person.until_sees("first_steps")
    person.click("first steps done", person.pane)
    person.until_sees("feed")


def imports_a_folder(person, folder):
    """Beside the one that was proposed."""
    person.goes_to("roll")
    person.until(lambda: len(person.roll.photos) == 2)
    person.click("folders", person.pane)
    person.chooses_in_menu("Add folder…")
    dialog = person.one(QFileDialog)
    dialog.activateWindow()
    person.until(dialog.isActiveWindow)
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    person.writes(line, str(folder))
    person.until(lambda: line.text() == str(folder))
    person.click(dialog.findChild(QDialogButtonBox).buttons()[0])
    person.until(lambda: len(person.roll.photos) == 3)
    person.window.activateWindow()
    person.until(person.window.isActiveWindow)


def is_published(person, count):
    """Wait until so many posts of one's own are out."""
    outbox = person.services.outbox
    person.until(lambda: not outbox.all() or all(one.state is State.PUBLISHED for one in outbox.all()))
    person.until(lambda: len(person.asks_the_server()) == count)


def posts(person):
    """Two photos from the roll, described, with a text."""
    person.picks(0, 1)
    assert len(photo_paths(person)) == 2
    person.describes_all("A lake", "A jetty")
    person.writes(person.text("text"), "A day at the lake")
    person.click("check")
    person.until_checked()
    person.until(person.go.isEnabled)
    person.click("publish")
    person.until_sees("feed")
    is_published(person, 1)


def reviews(person):
    """A product with stars and where it came from."""
    person.goes_to("review")
    person.writes(person.line("product"), "Iron pan")
    person.stars.setFocus()
    person.types("4")
    person.click(person.relation.tile(Relation.BOUGHT))
    person.writes(person.text("in your words"), "Heats evenly")
    person.publishes()
    is_published(person, 2)


def is_offline_and_whole(person, host):
    """What was read is there with its pictures, and search finds it; the banner says what is away."""
    person.until(lambda: len(person.posts()) == 2)
    album = next(one for one in person.posts() if one.attachments)
    person.until(lambda: person.feed.card(album).media.is_still(person.feed.devicePixelRatioF()))
    person.until(lambda: any(host in one.text for one in person.all(Banner, person.window)))
    person.goes_to("search")
    person.writes(person.one(SearchField), "lake")
    person.until(lambda: any(getattr(row.item, "id", "") == album.id for row in person.results.rows))


def test_a_first_hour(open_window, qapp, qtbot, decoder_pool, tmp_path, folders, browser):
    """Nothing but what the README says, by mouse and keys; then the same profile with no network."""
    with open_window(nothing, is_demo=True) as person:
        looks_at_the_demo(person)
    start = partial(real_window, qapp, qtbot, decoder_pool, tmp_path / "mine", nothing)
    with open_home(tmp_path / "village", hasher=cheap_hasher()) as home:
        home.add_user("anna", PASSWORD, "Anna")
        with HomeRunner(home) as runner, start() as person:
            host = runner.url.partition("//")[2]
            signs_in(person, runner.url)
            imports_a_folder(person, folders[1])
            posts(person)
            reviews(person)
            person.until(lambda: len(person.posts()) == 2)
        with start() as person:
            is_offline_and_whole(person, host)
