"""The camera roll: selecting by mouse and by keys, filters, and what is begun with the selection."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.fakes import pictures
from tests.gui.person import CTRL, SHIFT, photo_paths
from tests.gui.real_window import PHOTOS


@pytest.fixture
def person(person):
    """Somebody in front of the roll."""
    person.goes_to("roll")
    person.until(lambda: len(person.roll.photos) == len(PHOTOS))
    return person


def chosen(person):
    return [Path(photo.path).name for photo in person.roll.selected_photos]


def names(person):
    return [Path(photo.path).name for photo in person.roll.photos]


def test_click_selects_and_the_order_of_clicks_is_the_order_of_the_post(person):
    """The bar counts, and the post has the pictures as they were clicked."""
    person.clicks_item(person.roll, 2)
    person.clicks_item(person.roll, 0)
    assert "2" in person.bar.accessibleName()
    wanted = [names(person)[2], names(person)[0]]
    assert chosen(person) == wanted
    person.click("new post with")
    assert person.sees == "compose"
    assert photo_paths(person) == wanted


def test_another_click_takes_back_and_ctrl_click_does_not_lose_the_rest(person):
    """A click on what is selected lets go of that one alone."""
    person.clicks_item(person.roll, 0)
    person.clicks_item(person.roll, 1, CTRL)
    person.clicks_item(person.roll, 3, CTRL)
    person.clicks_item(person.roll, 1)
    assert chosen(person) == [names(person)[0], names(person)[3]]


def test_shift_click_takes_all_between(person):
    """From the last one clicked, in either direction."""
    person.clicks_item(person.roll, 3)
    person.clicks_item(person.roll, 1, SHIFT)
    assert sorted(chosen(person)) == sorted(names(person)[1:])


def test_keys_walk_select_and_begin_a_post(person):
    """Arrows, X and Enter do without a mouse."""
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_X)
    person.press(Qt.Key.Key_Right)
    person.press(Qt.Key.Key_X)
    assert chosen(person) == names(person)[:2]
    wanted = chosen(person)
    person.press(Qt.Key.Key_Return)
    assert person.sees == "compose"
    assert photo_paths(person) == wanted


def test_all_and_none_by_keys(person):
    """Ctrl+A takes all, Esc lets go, and the bar goes with it."""
    person.press(Qt.Key.Key_A, CTRL)
    assert len(chosen(person)) == len(PHOTOS)
    assert person.bar.isVisible()
    person.press(Qt.Key.Key_Escape)
    assert chosen(person) == []
    assert not person.bar.isVisible()


def test_a_review_begins_with_the_selection(person):
    """The star in the bar opens the form with the pictures in it."""
    person.clicks_item(person.roll, 1)
    wanted = chosen(person)
    person.click("new review", person.bar)
    assert person.sees == "review"
    assert photo_paths(person) == wanted


def test_space_looks_and_escape_comes_back(person):
    """The quick look covers the pane, and the selection is as it was."""
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_X)
    person.press(Qt.Key.Key_Space)
    viewer = person.pane._viewing.viewer
    assert viewer.isVisible()
    person.press(Qt.Key.Key_Escape)
    assert not viewer.isVisible()
    assert person.roll.hasFocus()
    assert chosen(person) == names(person)[:1]


def test_filters_hide_and_bring_back(person):
    """Without photos nothing is left here; those with a place are all but the last painted one."""
    person.click("photos")
    assert names(person) == []
    person.click("photos")
    assert len(names(person)) == len(PHOTOS)
    person.click("with location")
    assert sorted(names(person)) == sorted(name for name in PHOTOS if name.endswith(".jpg"))


def test_what_a_filter_hides_is_not_selected_any_more(person):
    """The post never gets a picture that one cannot see."""
    person.press(Qt.Key.Key_A, CTRL)
    person.click("with location")
    assert sorted(chosen(person)) == sorted(names(person))
    person.click("new post with")
    assert "four.png" not in photo_paths(person)


def test_what_was_posted_can_be_hidden(person):
    """After a post its picture is marked, and so is a copy that comes later under another name; the filter hides both."""
    used = names(person)[0]
    original = Path(person.roll.photos[0].path)
    person.picks(0)
    person.publishes()
    person.until(person.known_posts)
    person.goes_to("roll")
    shutil.copy2(original, original.with_name("a copy.jpg"))
    person.press(Qt.Key.Key_F5)
    person.until(lambda: "a copy.jpg" in names(person))
    person.click("unposted")
    person.until(lambda: {used, "a copy.jpg"}.isdisjoint(names(person)))
    assert len(names(person)) == len(PHOTOS) - 1


def test_a_new_file_is_found_by_f5(person):
    """F5 looks through the folders again."""
    folder = Path(person.roll.photos[0].path).parent
    pictures.jpeg(folder / "five.jpg", (64, 96))
    person.press(Qt.Key.Key_F5)
    person.until(lambda: "five.jpg" in names(person))


def test_a_file_that_is_no_picture_is_shown_and_cannot_be_selected(person):
    """It does not harm its other_users."""
    folder = Path(person.roll.photos[0].path).parent
    (folder / "words.jpg").write_text("no picture", "utf-8")
    person.press(Qt.Key.Key_F5)
    person.until(lambda: "words.jpg" in names(person))
    person.press(Qt.Key.Key_A, CTRL)
    assert "words.jpg" not in chosen(person)
    assert len(chosen(person)) == len(PHOTOS)


def test_a_card_that_is_pulled_out_and_back(person):
    """Its pictures stay, greyed; they cannot be used, and it says why; plugged in they can."""
    folder = Path(person.roll.photos[0].path).parent
    scans = person.window.scans
    person.clicks_item(person.roll, 1)
    away = folder.rename(folder.with_name("pulled"))
    scans.scan_changed()
    person.until(lambda: all(photo.problem == "missing" for photo in person.roll.photos))
    assert len(person.roll.photos) == len(PHOTOS)
    person.clicks_item(person.roll, 0)
    assert "is not connected" in person.told
    person.press(Qt.Key.Key_Return)
    assert person.sees == "roll"
    away.rename(folder)
    scans.scan_changed()
    person.until(lambda: not any(photo.problem for photo in person.roll.photos))
    person.clicks_item(person.roll, 0)
    person.click("new post with")
    assert person.sees == "compose"


def test_the_library_of_another_program_is_explained(person):
    """It is left alone, and it says what to do to have its pictures."""
    folder = Path(person.roll.photos[0].path).parent
    (folder / "Mine.photoslibrary").mkdir()
    pictures.jpeg(folder / "Mine.photoslibrary" / "in it.jpg")
    person.press(Qt.Key.Key_F5)
    person.until(lambda: "Mine.photoslibrary belongs to another program. Export" in person.told)
    assert len(person.roll.photos) == len(PHOTOS)
