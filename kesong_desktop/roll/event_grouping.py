"""Groups of photos by time and place, shown as moments: an outing, a supper, a walk home.

Source of the gap rule: J. Platt, M. Czerwinski, B. Field, "PhotoTOC: automatic clustering for browsing personal photographs"
(2003), equation 2: a gap ends an event if it is much longer than those around it.
"""

import math
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import accumulate, pairwise

from kesong_desktop.model.library.photo import Photo, Place

_AROUND = 10
_MUCH_LONGER = math.log(17)
_NEVER_S, _ALWAYS_S = 3600.0, 8 * 3600.0
_AWAY_KM, _MEANWHILE_S = 20.0, 300.0
_KM_IN_DEGREE = 111.2


@dataclass(frozen=True, slots=True)
class PhotoEvent:
    """An event: the times of its first and last photo, the number of photos, and the place of one of them if any has one."""

    first: datetime
    last: datetime
    count: int
    place: Place | None = None


def group_events(photos: Iterable[Photo]) -> list[PhotoEvent]:
    """Return the events, oldest first.

    A gap of 8 hours always ends an event, one of less than an hour never; between these it does if it is long compared with the
    gaps around it. A distance of more than 20 km ends an event, too.
    """
    shots = sorted(photos, key=lambda photo: photo.taken)
    if not shots:
        return []
    ends = _ends(shots)
    starts = [0, *(end + 1 for end in ends)]
    return [
        _moment(shots[start : end + 1]) for start, end in zip(starts, [*ends, len(shots) - 1], strict=True)
    ]


def number_at(starts: Sequence[datetime], taken: datetime) -> int:
    """Return the index of the event that a photo of that time belongs to; ``starts`` are the times at which events begin."""
    return max(0, bisect_right(starts, taken) - 1)


def _ends(shots: Sequence[Photo]) -> list[int]:
    """Return the last photo of each event except the last event."""
    gaps = [(later.taken - sooner.taken).total_seconds() for sooner, later in pairwise(shots)]
    sums = [0.0, *accumulate(math.log(max(1.0, gap)) for gap in gaps)]
    found, before = [], None
    for index, gap in enumerate(gaps):
        here = _place(shots[index]) or before
        there = _place(shots[index + 1])
        is_end = gap >= _ALWAYS_S
        if not is_end and gap >= _NEVER_S:
            low, high = max(0, index - _AROUND), min(len(gaps), index + _AROUND + 1)
            is_end = math.log(gap) >= _MUCH_LONGER + (sums[high] - sums[low]) / (high - low)
        if not is_end and gap >= _MEANWHILE_S and here and there:
            is_end = _km(here, there) > _AWAY_KM
        if is_end:
            found.append(index)
        before = None if is_end else here
    return found


def _moment(shots: Sequence[Photo]) -> PhotoEvent:
    placed = [place for place in map(_place, shots) if place]
    return PhotoEvent(
        shots[0].taken, shots[-1].taken, len(shots), placed[len(placed) // 2] if placed else None
    )


def _place(photo: Photo) -> Place | None:
    if photo.latitude is None or photo.longitude is None:
        return None
    return Place(photo.latitude, photo.longitude)


def _km(one: Place, other: Place) -> float:
    """Return the distance on a flat map, which is exact enough to tell a walk from a flight."""
    east = abs(one.longitude - other.longitude)
    east = min(east, 360 - east) * math.cos(math.radians((one.latitude + other.latitude) / 2))
    return math.hypot(one.latitude - other.latitude, east) * _KM_IN_DEGREE
