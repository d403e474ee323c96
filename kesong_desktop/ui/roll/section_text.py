"""Titles and details of the roll's sections."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from kesong_desktop.model.library.photo import Photo, Place

_SHORT = QLocale.FormatType.ShortFormat


def day(when: date) -> str:
    """Return a date with its weekday, as the locale writes it."""
    return QLocale().toString(QDate(when.year, when.month, when.day), QLocale.FormatType.LongFormat)


def month(when: date) -> str:
    """Return a month with its year."""
    pattern = QCoreApplication.translate("RollSection", "MMMM yyyy", "date format of Qt")
    return QLocale().toString(QDate(when.year, when.month, 1), pattern)


def span(first: datetime, last: datetime) -> str:
    """From when to when, with the second date where it is another one."""
    if first.date() != last.date():
        end = QLocale().toString(QDate(last.year, last.month, last.day), _SHORT)
        return f"{_time(first)} – {end} {_time(last)}"
    if (first.hour, first.minute) == (last.hour, last.minute):
        return _time(last)
    return f"{_time(first)}–{_time(last)}"


def counts(photos: Sequence[Photo]) -> str:
    """Return how many photos and videos there are."""
    videos = sum(photo.kind == "video" for photo in photos)
    stills = len(photos) - videos
    photo_text = QCoreApplication.translate("RollSection", "%n photo(s)", "", stills) if stills else ""
    video_text = QCoreApplication.translate("RollSection", "%n video(s)", "", videos) if videos else ""
    return QLocale().createSeparatedList([text for text in (photo_text, video_text) if text])


def events(count: int) -> str:
    """Return how many events there are."""
    return QCoreApplication.translate("RollSection", "%n moment(s)", "", count)


def location(place: Place) -> str:
    """Return a place as latitude and longitude in degrees with hemispheres, such as "48.14° N, 11.58° E"."""
    north = f"{abs(place.latitude):.2f}° {'N' if place.latitude >= 0 else 'S'}"
    east = f"{abs(place.longitude):.2f}° {'E' if place.longitude >= 0 else 'W'}"
    return f"{north}, {east}"


def joined(*parts: str) -> str:
    """Return the parts that are not empty, with a dot between them."""
    return " · ".join(part for part in parts if part)


def _time(when: datetime) -> str:
    return QLocale().toString(QTime(when.hour, when.minute), _SHORT)
