"""The roll's stacks, screenshots, filters and moments, as a person works them."""

import os
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QDateEdit, QMenu

from kesong_desktop.actions import rolling
from tests.fakes import pictures
from tests.gui.living import settled

SCREEN = "Screenshot_20240105-120000.png"
OTHERS = {"alone.jpg", "20190102_old.jpg"}


def mixed(desk, keeper):
    """A stack of three, two photos that are like no other, and a picture of a screen."""
    settled(desk, keeper)
    desk.roll_folders.remove(desk.roll_folders.all()[0])
    desk.library.remove_folder(str(desk.paths.data / "Pictures"))
    folder = desk.paths.data / "Card"
    folder.mkdir()
    for name, size in (("best.jpg", (288, 192)), ("small.jpg", (96, 64)), ("smaller.jpg", (72, 48))):
        pictures.jpeg(folder / name, size, hue=5)
    pictures.jpeg(folder / "alone.jpg", (90, 120), hue=9)
    old = folder / "20190102_old.jpg"
    pictures.scene((120, 120), hue=33).save(old)
    at_s = datetime(2019, 1, 2, 12).timestamp()  # noqa: DTZ001 - the time on the wall
    os.utime(old, (at_s, at_s))
    pictures.png(folder / SCREEN)
    rolling.scan(desk, str(rolling.add_folder(desk, folder)))


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
    roll = person.roll
    return roll._painter.pile_area(roll.rect_of(place), roll.pile_at(place)).center().toPoint()


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
    assert person.roll.pile_at(index(person, "best.jpg")).count == 3
    person.clicks_at(person.roll.viewport(), pill(person, "best.jpg"))
    assert names(person) == {"best.jpg", "small.jpg", "smaller.jpg"} | OTHERS
    first = index(person, "best.jpg")
    assert {index(person, "small.jpg"), index(person, "smaller.jpg")} == {first + 1, first + 2}
    assert person.roll.chosen == []
    person.roll.setFocus()
    person.roll.set_current(first + 2)
    person.press(Qt.Key.Key_F)
    assert names(person) == {"best.jpg"} | OTHERS
    assert person.roll.current == index(person, "best.jpg")
    person.press(Qt.Key.Key_F)
    assert len(person.roll.photos) == 5
    person.press(Qt.Key.Key_F)
    person.click("folded")
    assert len(person.roll.photos) == 5
    assert person.roll.pile_at(0) is None


def test_screenshots_are_set_apart_and_said(person):
    """How many is told beside the title, until they are wanted."""
    remark = person.pane._top._remark
    person.until(lambda: "1 screenshot set apart" in remark.text())
    person.click("screens")
    assert SCREEN in names(person)
    person.until(lambda: remark.text() == "6 photos and clips")


def test_the_menu_filters_and_one_click_shows_all_again(person):
    """By camera, year and place; what is on stands beside the chips, and goes alone or with all the rest."""
    chooses(person, "Camera", "Planted Camera")
    assert names(person) == {"best.jpg", "alone.jpg"}
    chooses(person, "Date", "2024")
    assert names(person) == {"best.jpg", "alone.jpg"}
    chooses(person, "Camera", "Planted Camera")
    chooses(person, "Date", "2019")
    assert names(person) == {"20190102_old.jpg"}
    chooses(person, "Without a place")
    assert names(person) == {"20190102_old.jpg"}
    person.click("placed")
    assert names(person) == set()
    person.click("show all")
    assert names(person) == {"best.jpg"} | OTHERS
    assert not person.pane._filters._all.isVisible()
    chooses(person, "Posted")
    assert names(person) == set()
    person.click("fresh")
    assert names(person) == {"best.jpg"} | OTHERS


def test_between_two_days(person):
    """Both days are in it."""
    chooses(person, "Date", "From")
    since, until = person.all(QDateEdit)
    since.setDate(QDate(2018, 12, 31))
    until.setDate(QDate(2019, 1, 2))
    person.click("show them")
    assert names(person) == {"20190102_old.jpg"}


def test_sections_by_moment(person):
    """Their words tell from when to when they go, and the place."""
    assert [section.count for section in person.roll._sections] == [2, 1]
    chooses(person, "Sections by moment")
    first, second = person.roll._sections
    assert "48.21° N, 16.37° E" in first.detail
    assert "12:00" in second.title
    assert person.roll.scrubber.month == "July 2024"


def test_the_row_breaks_where_the_window_is_narrow(person):
    """Nothing is cut off at 800 pixels."""
    person.window.resize(800, 600)
    filters = person.pane._filters
    person.until(lambda: filters.width() == person.pane.width() < 800)
    for name in ("fresh", "placed"):
        person.click(name)
    person.until(lambda: all(chip.width() >= chip.sizeHint().width() for chip in filters._chips.values()))
    for chip in filters._chips.values():
        assert filters.rect().contains(chip.geometry()), chip.text()
    assert (
        filters.mapTo(person.pane, QPoint(0, filters.height())).y()
        <= person.roll.mapTo(person.pane, QPoint()).y()
    )
