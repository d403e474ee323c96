"""The roll's stacks, screenshots, filters and moments, as a person works them."""

import os
import re
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QDateEdit, QMenu

from tests.fakes import pictures
from tests.fakes.stores import stores
from tests.gui.real_window import settled

SCREEN = "Screenshot_20240105-120000.png"
OTHERS = {"alone.jpg", "20190102_old.jpg"}


def mixed(services, keeper):
    """A stack of three, two photos that are like no other, and a picture of a screen."""
    settled(services, keeper)
    services.roll.camera_roll.remove_folder(services.roll.camera_roll.folders()[0])
    stores(services).library.remove_folder(str(services.system.paths.data / "Pictures"))
    folder = services.system.paths.data / "Card"
    folder.mkdir()
    for name, size in (("best.jpg", (288, 192)), ("small.jpg", (96, 64)), ("smaller.jpg", (72, 48))):
        pictures.jpeg(folder / name, size, hue=5)
    pictures.jpeg(folder / "alone.jpg", (90, 120), hue=9)
    old = folder / "20190102_old.jpg"
    pictures.scene((120, 120), hue=33).save(old)
    at_s = datetime(2019, 1, 2, 12).timestamp()  # noqa: DTZ001 - the time on the wall
    os.utime(old, (at_s, at_s))
    pictures.png(folder / SCREEN)
    services.roll.camera_roll.scan(str(services.roll.camera_roll.add_folder(folder)))


@pytest.fixture
def person(open_window):
    """Somebody in front of it, once it is known what the pictures look like."""
    with open_window(mixed) as someone:
        someone.goes_to("roll")
        someone.until(lambda: names(someone) == {"best.jpg"} | OTHERS)
        yield someone


def names(person):
    return {Path(photo.path).name for photo in person.roll.photos}


def index(person, name):
    return next(place for place, photo in enumerate(person.roll.photos) if Path(photo.path).name == name)


def pill(person, name):
    """The middle of the pill of a stack, in the viewport."""
    place = index(person, name)
    rect = person.roll.rect_of(place)
    (spot,) = person.roll.photo_delegate.hot_spots(place, rect.size())
    return spot.rect.translated(rect.topLeft()).center()


def chooses(person, *words):
    """Choose in the filter's menu, or in a menu of it."""
    person.click("filter")
    shown = next(one for one in person.all(QMenu) if one.actions())
    for word in words:
        action = next(one for one in shown.actions() if one.text().startswith(word))
        shown = action.menu() or shown
    action.trigger()
    for one in person.all(QMenu):
        one.close()
    person.window.activateWindow()


def test_a_stack_is_opened_and_folded_by_its_pill_and_by_a_key(person):
    """The best of it stands for it; the others follow it at once; with the chip off all stand where they are."""
    assert person.roll.roll_model.stack_at(index(person, "best.jpg")).count == 3
    person.clicks_at(person.roll.viewport(), pill(person, "best.jpg"))
    assert names(person) == {"best.jpg", "small.jpg", "smaller.jpg"} | OTHERS
    first = index(person, "best.jpg")
    assert {index(person, "small.jpg"), index(person, "smaller.jpg")} == {first + 1, first + 2}
    assert person.roll.selected_photos == []
    person.roll.setFocus()
    person.roll.set_current_row(first + 2)
    person.press(Qt.Key.Key_F)
    assert names(person) == {"best.jpg"} | OTHERS
    assert person.roll.current_row == index(person, "best.jpg")
    person.press(Qt.Key.Key_F)
    assert len(person.roll.photos) == 5
    person.press(Qt.Key.Key_F)
    person.click("stacks")
    assert len(person.roll.photos) == 5
    assert person.roll.roll_model.stack_at(0) is None


def test_screenshots_are_set_apart_and_said(person):
    """How many is told beside the title, until they are wanted."""
    remark = person.pane._top._remark
    person.until(lambda: re.search(r"1 screenshot\S* hidden", remark.text()))
    person.click("screenshots")
    assert SCREEN in names(person)
    person.until(lambda: re.fullmatch(r"6 photo\S* and video\S*", remark.text()))


def test_the_menu_filters_and_one_click_shows_all_again(person):
    """By camera, year and place; what is on stands beside the chips, and goes alone or with all the rest."""
    chooses(person, "Camera", "Planted Camera")
    assert names(person) == {"best.jpg", "alone.jpg"}
    chooses(person, "Date", "2024")
    assert names(person) == {"best.jpg", "alone.jpg"}
    chooses(person, "Camera", "Planted Camera")
    chooses(person, "Date", "2019")
    assert names(person) == {"20190102_old.jpg"}
    chooses(person, "Without location")
    assert names(person) == {"20190102_old.jpg"}
    person.click("with location")
    assert names(person) == set()
    person.click("show all")
    assert names(person) == {"best.jpg"} | OTHERS
    assert not person.pane._filters.has_show_all
    chooses(person, "Posted")
    assert names(person) == set()
    person.click("unposted")
    assert names(person) == {"best.jpg"} | OTHERS


def test_between_two_days(person):
    """Both days are in it."""
    chooses(person, "Date", "Custom range")
    since, until = person.all(QDateEdit)
    since.setDate(QDate(2018, 12, 31))
    until.setDate(QDate(2019, 1, 2))
    person.click("apply")
    assert names(person) == {"20190102_old.jpg"}


def test_sections_by_moment(person):
    """Their words tell from when to when they go, and the place."""
    assert [section.count for section in person.roll.sections] == [2, 1]
    chooses(person, "Group by moment")
    first, second = person.roll.sections
    assert "48.21° N, 16.37° E" in first.detail
    assert "12:00" in second.title
    assert person.roll.scrubber.month == "July 2024"


def test_the_row_breaks_where_the_window_is_narrow(person):
    """Nothing is cut off at 800 pixels."""
    person.window.resize(800, 600)
    filters = person.pane._filters
    person.until(lambda: filters.width() == person.pane.width() < 800)
    for name in ("unposted", "with location"):
        person.click(name)
    person.until(lambda: all(chip.width() >= chip.sizeHint().width() for chip in filters.chips.values()))
    for chip in filters.chips.values():
        assert filters.rect().contains(chip.geometry()), chip.text()
    assert (
        filters.mapTo(person.pane, QPoint(0, filters.height())).y()
        <= person.roll.mapTo(person.pane, QPoint()).y()
    )
