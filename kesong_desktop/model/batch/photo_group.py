"""Groups of photos that become posts: by events, by day, by folder, or so many in each."""

from bisect import bisect_right
from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from itertools import pairwise
from pathlib import PurePath
from typing import TypeVar

from kesong_desktop.model.library.photo import Photo

T = TypeVar("T")


class GroupBy(StrEnum):
    """What makes photos one post."""

    EVENTS = "events"
    DAY = "day"
    FOLDER = "folder"
    COUNT = "count"


Groups = list[tuple[Photo, ...]]


def group(
    photos: Iterable[Photo],
    by: GroupBy,
    *,
    event_starts: Sequence[datetime] = (),
    count: int = 1,
    limit: int = 0,
) -> Groups:
    """Return the photos in groups, oldest first.

    ``event_starts``: the times at which events begin, ascending, for ``EVENTS``. ``count``: photos in each group for ``COUNT``.
    ``limit``: the most that one post takes, 0 for any number: a larger group becomes several of about equal size.
    """
    shots = sorted(photos, key=lambda one: (one.taken, one.path))
    if by is GroupBy.COUNT:
        size = max(1, count)
        found: Groups = [tuple(shots[at : at + size]) for at in range(0, len(shots), size)]
    else:
        found = _by_key(shots, _key(by, event_starts))
    return [part for one in found for part in even_parts(one, limit)]


def even_parts(items: Sequence[T], limit: int) -> list[tuple[T, ...]]:
    """Return the items in as few parts as a ``limit`` allows, the sizes of which differ by one at most."""
    if limit <= 0 or len(items) <= limit:
        return [tuple(items)]
    parts = -(-len(items) // limit)
    ends = [len(items) * number // parts for number in range(parts + 1)]
    return [tuple(items[start:end]) for start, end in pairwise(ends)]


def _key(by: GroupBy, starts: Sequence[datetime]) -> Callable[[Photo], Hashable]:
    if by is GroupBy.DAY:
        return lambda photo: photo.taken.date()
    if by is GroupBy.FOLDER:
        return lambda photo: str(PurePath(photo.path).parent)
    return lambda photo: max(0, bisect_right(starts, photo.taken) - 1)


def _by_key(shots: Sequence[Photo], key: Callable[[Photo], Hashable]) -> Groups:
    found: dict[Hashable, list[Photo]] = {}
    for photo in shots:
        found.setdefault(key(photo), []).append(photo)
    return [tuple(one) for one in found.values()]
