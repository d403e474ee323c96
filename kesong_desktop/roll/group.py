"""The roll in groups, as a person remembers it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from kesong_desktop.model.photo import Photo


@dataclass(frozen=True, slots=True)
class Day:
    """The photos of one day, in the order given."""

    date: date
    photos: tuple[Photo, ...]


def by_day(photos: Iterable[Photo]) -> list[Day]:
    """Photos that come sorted by time, as days."""
    return [Day(day, tuple(group)) for day, group in groupby(photos, key=lambda photo: photo.taken.date())]
