"""A long picture becomes an album: from the menu of the camera roll, and from that of a picture in compose."""

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from kesong_desktop.actions.draft.album_splitter import AlbumSplitter
from kesong_desktop.model.draft import DraftPicture
from tests.fakes import pictures
from tests.gui.person import CTRL, photo_paths
from tests.gui.real_window import settled


def with_a_panorama(services, keeper):
    """One wide photo among those of usual shapes."""
    settled(services, keeper)
    folder = services.system.paths.data / "Pictures"
    pictures.scene((600, 200), hue=80).save(folder / "2025-01-01 12.00.00.jpg")
    services.roll.camera_roll.scan(str(folder))


@pytest.fixture
def person(open_window):
    """Somebody in front of the roll."""
    with open_window(with_a_panorama) as someone:
        someone.goes_to("roll")
        someone.until(lambda: len(someone.roll.photos) == 5)
        yield someone


def opens_menu(target, point) -> None:
    """Click with the right button."""
    place = target.mapToGlobal(point)
    QApplication.sendEvent(target, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, place))


def menu_texts(person) -> list[str]:
    """What the open menu offers."""
    shown = next(one for one in person.all(QMenu) if one.actions())
    return [action.text() for action in shown.actions()]


def row_of(person, *, is_wide: bool) -> int:
    return next(row for row, one in enumerate(person.roll.photos) if (one.width == 600) is is_wide)


def crops(person):
    """Left edge and width of the pictures in hand."""
    found = [one.recipe.crop for one in person.window.draft_session.draft.pictures]
    return [(round(one.left, 3), round(one.width, 3)) for one in found]


def test_from_the_roll(person):
    """Offered for a long photo alone; one step back is the whole photo again."""
    roll = person.roll
    opens_menu(roll.viewport(), roll.rect_of(row_of(person, is_wide=False)).center())
    assert menu_texts(person) == ["View", "New post", "Make many posts…", "New review"]
    QApplication.activePopupWidget().close()
    opens_menu(roll.viewport(), roll.rect_of(row_of(person, is_wide=True)).center())
    person.chooses_in_menu("Split into an album")
    person.until_sees("compose")
    person.until(lambda: len(photo_paths(person)) == 3)
    assert crops(person) == [(0.0, 0.333), (0.333, 0.333), (0.667, 0.333)]
    person.until(lambda: "Split into 3 photo(s)." in person.told)
    person.window.activateWindow()
    person.until(person.window.isActiveWindow)
    person.strip.setFocus()
    person.press(Qt.Key.Key_Z, CTRL)
    person.until(lambda: len(photo_paths(person)) == 1)


def test_from_compose(person):
    """In the place of the picture; what is not long stays as it is, and says so."""
    usual = row_of(person, is_wide=False)
    person.picks(usual, row_of(person, is_wide=True))
    names = photo_paths(person)
    wide = next(n for n, one in enumerate(names) if one.startswith("2025"))
    opens_menu(person.strip, person.strip._rect(1 - wide).center())
    person.chooses_in_menu("Split into an album")
    person.until(lambda: "The photo is not long enough for strips." in person.told)
    opens_menu(person.strip, person.strip._rect(wide).center())
    assert menu_texts(person)[:2] == ["Edit (Ctrl+E)", "Split into an album"]
    person.chooses_in_menu("Split into an album")
    person.until(lambda: len(photo_paths(person)) == 4)
    assert photo_paths(person).count(names[wide]) == 3
    assert photo_paths(person).count(names[1 - wide]) == 1


def test_only_as_many_as_the_server_takes(person, tmp_path):
    """And none of a file that cannot be read."""
    file = tmp_path / "wide.jpg"
    Image.new("RGB", (900, 100), "teal").save(file)
    splitter: AlbumSplitter = person.services.draft_content.splitter
    assert len(splitter.split(DraftPicture(str(file)))) == 9
    assert len(splitter.split(DraftPicture(str(file)), 4)) == 4
    assert len(splitter.split(DraftPicture(str(tmp_path / "gone.jpg")))) == 1
