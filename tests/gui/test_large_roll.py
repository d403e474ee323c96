"""A roll of years: the strip of months, the search, and thousands selected at once."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kesong_desktop.model.library.photo import Photo, PhotoId
from tests.fakes.stores import stores
from tests.gui.person import CTRL
from tests.gui.real_window import settled

COUNT = 3000
NEWEST = datetime(2024, 12, 31, 12)  # noqa: DTZ001 - photos carry the time on the wall


def years(services, keeper):
    """A photo for each day of eight years, whose card is away by now."""
    settled(services, keeper)
    services.roll.camera_roll.remove_folder(services.roll.camera_roll.folders()[0])
    stores(services).library.remove_folder(str(services.system.paths.data / "Pictures"))
    stores(services).library.upsert(
        [
            Photo(
                PhotoId(0),
                f"/card/IMG_{number:04}.jpg",
                "/card",
                "photo",
                1000 + number,
                1,
                NEWEST - timedelta(days=number),
                40,
                30,
                camera="Kamera K1" if number % 2 else "Kamera K2",
            )
            for number in range(COUNT)
        ]
    )


@pytest.fixture
def person(open_window):
    """Somebody in front of it."""
    with open_window(years) as someone:
        someone.goes_to("roll")
        someone.until(lambda: len(someone.roll.photos) == COUNT)
        yield someone


def top_photo(person):
    return person.roll.photos[person.roll.visible_rows()[0]]


def test_the_strip_leaps_to_any_month(person):
    """A press low on it is years ago; a drag upwards comes back; a bubble tells the month under the pointer."""
    strip = person.roll.scrubber
    assert strip.isVisible()
    assert strip.month == "December 2024"
    low = QPoint(strip.width() // 2, strip.height() - 40)
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=low)
    assert top_photo(person).taken.year <= 2018
    QTest.mouseMove(strip, QPoint(low.x(), 2))
    assert strip.bubble_text == "December 2024"
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=QPoint(low.x(), 2))
    assert top_photo(person).taken.year == 2024


def test_the_strip_by_keys(person):
    """Months and years, up and down, and not beyond the ends."""
    strip = person.roll.scrubber
    strip.setFocus(Qt.FocusReason.TabFocusReason)
    for key, month in (
        (Qt.Key.Key_Down, "November 2024"),
        (Qt.Key.Key_PageDown, "December 2023"),
        (Qt.Key.Key_Up, "January 2024"),
        (Qt.Key.Key_PageUp, "December 2024"),
        (Qt.Key.Key_Up, "December 2024"),
    ):
        person.press(key)
        assert strip.month == month


def test_search_by_day_name_and_camera(person):
    """All the words must be there; an empty field shows all again."""
    person.press(Qt.Key.Key_F, CTRL)
    person.types("2023-05 k1")
    person.until(lambda: len(person.roll.photos) < 20)
    assert {photo.taken.strftime("%Y-%m") for photo in person.roll.photos} == {"2023-05"}
    assert {photo.camera for photo in person.roll.photos} == {"Kamera K1"}
    person.press(Qt.Key.Key_A, CTRL)
    person.types("img_0007")
    person.until(lambda: [Path(photo.path).name for photo in person.roll.photos] == ["IMG_0007.jpg"])
    person.press(Qt.Key.Key_A, CTRL)
    person.press(Qt.Key.Key_Delete)
    person.until(lambda: len(person.roll.photos) == COUNT)


def test_what_is_not_found_is_said(person):
    """And the words may hold anything."""
    person.press(Qt.Key.Key_F, CTRL)
    person.types("100%_\\'")
    person.until(lambda: len(person.roll.photos) == 0)


def test_thousands_are_selected_and_let_go(person):
    """Each with its number; what is let go of in the middle leaves no gap."""
    person.roll.setFocus()
    person.press(Qt.Key.Key_A, CTRL)
    assert len(person.roll.selected_photos) == COUNT
    assert "3000" in person.bar.accessibleName().replace(",", "")
    person.clicks_item(person.roll, 1)
    assert len(person.roll.selected_photos) == COUNT - 1
    assert person.roll.order.number(person.roll.photos[2].path) == 2
    person.press(Qt.Key.Key_Escape)
    assert person.roll.selected_photos == []
