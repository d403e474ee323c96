"""What the roll shows: which photos, in which sections, with which words and marks. Made on another thread for a large roll."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import groupby

from PySide6.QtCore import QDate, QLocale, QTime

from kesong_desktop.model.fate import Fate
from kesong_desktop.model.photo import Photo, PhotoId
from kesong_desktop.roll.moments import Moment, number_at
from kesong_desktop.roll.wanted import Folded, Known, Pile, Wanted, by_day, fitting, folded
from kesong_desktop.ui.roll.tiles import Mark, tr

_MARKS = {
    Fate.POSTED: Mark("check-circle", "Posted"),
    Fate.QUEUED: Mark("tray", "In outbox"),
    Fate.DRAFTED: Mark("note-pencil", "In a draft"),
}
_FLATTEST, _TALLEST = 0.56, 1.5
_SHORT = QLocale.FormatType.ShortFormat


@dataclass(frozen=True, slots=True)
class Order:
    """How it is shown: with stacks folded, but for the ``opened`` ones, and in sections by day or by moment."""

    folds: bool = True
    by_moment: bool = False
    opened: frozenset[PhotoId] = frozenset()


@dataclass(frozen=True, slots=True)
class Section:
    """So many photos, beginning with one of that day, below such words."""

    day: date
    title: str
    detail: str
    count: int


@dataclass(frozen=True, slots=True)
class Shown:
    """``fits`` counts the photos that are wanted, folded or not, and ``apart`` the pictures of a screen that are left out.

    ``ratios`` tells how high the tile of each photo is for its width.
    """

    photos: Sequence[Photo] = ()
    ratios: Sequence[float] = ()
    sections: Sequence[Section] = ()
    marks: Mapping[str, Mark] = field(default_factory=dict)
    piles: Mapping[PhotoId, Pile] = field(default_factory=dict)
    fits: int = 0
    apart: int = 0


def arranged(known: Known, wanted: Wanted, order: Order) -> Shown:
    """What is to be seen of the roll."""
    photos = fitting(known, wanted)
    pressed = folded(known, photos, order.opened) if order.folds else Folded(photos)
    parts = _by_moment if order.by_moment else _by_day
    return Shown(
        photos=pressed.photos,
        ratios=[_ratio(photo) for photo in pressed.photos],
        sections=parts(pressed, known.moments),
        marks={path: _MARKS[fate] for path, fate in known.fates.items()},
        piles=pressed.piles,
        fits=len(photos),
        apart=0 if wanted.screenshots else len(known.screens),
    )


def plain(photos: Sequence[Photo]) -> Shown:
    """These photos, and nothing else about them."""
    return arranged(Known(photos, len(photos)), Wanted(), Order())


def month_words(day: date) -> str:
    """A month with its year."""
    return QLocale().toString(QDate(day.year, day.month, 1), "MMMM yyyy")


def _by_day(pressed: Folded, moments: Sequence[Moment]) -> list[Section]:
    starts = [moment.first for moment in moments]
    return [
        Section(day, _day_words(day), _join(_counts(photos), *_hours(photos, starts)), len(photos))
        for day, photos in by_day(pressed.photos, pressed.moved)
    ]


def _by_moment(pressed: Folded, moments: Sequence[Moment]) -> list[Section]:
    starts, moved = [moment.first for moment in moments], pressed.moved
    found = groupby(pressed.photos, key=lambda photo: number_at(starts, moved.get(photo.id, photo.taken)))
    return [_moment(list(photos), moments[number], moved) for number, photos in found]


def _moment(photos: list[Photo], moment: Moment, moved: Mapping[PhotoId, datetime]) -> Section:
    own = [photo.taken for photo in photos if photo.id not in moved]
    first, last = min(own), max(own)
    day = last.date()
    title = _join(_day_words(first.date()), _span(first, last))
    return Section(day, title, _join(_counts(photos), _place(moment)), len(photos))


def _hours(photos: Sequence[Photo], starts: Sequence[datetime]) -> tuple[str, ...]:
    """How many moments a day has, if several, and from when to when it goes."""
    count = len({number_at(starts, photo.taken) for photo in photos})
    words = (tr("{0} moments").format(count),) if count > 1 else ()
    times = [photo.taken for photo in photos]
    return (*words, _span(min(times), max(times))) if len(photos) > 1 else words


def _span(first: datetime, last: datetime) -> str:
    if (first.hour, first.minute) == (last.hour, last.minute) and first.date() == last.date():
        return _clock(last)
    if first.date() == last.date():
        return f"{_clock(first)}–{_clock(last)}"
    return f"{_clock(first)} – {QLocale().toString(QDate(last.year, last.month, last.day), _SHORT)} {_clock(last)}"


def _clock(moment: datetime) -> str:
    return QLocale().toString(QTime(moment.hour, moment.minute), _SHORT)


def _place(moment: Moment) -> str:
    if moment.place is None:
        return ""
    where = moment.place
    north, east = ("N" if where.latitude >= 0 else "S"), ("E" if where.longitude >= 0 else "W")
    return f"{abs(where.latitude):.2f}° {north}, {abs(where.longitude):.2f}° {east}"


def _day_words(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def _counts(photos: Sequence[Photo]) -> str:
    clips = sum(photo.kind == "video" for photo in photos)
    stills = len(photos) - clips
    photo_words = tr("{0} photo") if stills == 1 else tr("{0} photos")
    clip_words = tr("{0} clip") if clips == 1 else tr("{0} clips")
    parts = ((stills, photo_words), (clips, clip_words))
    return ", ".join(words.format(count) for count, words in parts if count)


def _join(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _ratio(photo: Photo) -> float:
    ratio = photo.height / photo.width if photo.width and photo.height else 1.0
    return min(max(ratio, _FLATTEST), _TALLEST)
