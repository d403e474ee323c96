"""Times for the posts of a batch: a first one, and how far apart the others are."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from kesong_desktop.model.batch.batch_post import Posts

_INTERVAL = re.compile(r"(\d{1,4})\s*(m|min|h|d|w)")
_UNITS = {"m": "minutes", "min": "minutes", "h": "hours", "d": "days", "w": "weeks"}


@dataclass(frozen=True, slots=True)
class Interval:
    """How far apart posts are: so many minutes, hours, days or weeks."""

    count: int
    unit: str

    def after(self, start: datetime, times: int) -> datetime:
        """Return the time so many intervals behind ``start``.

        Days and weeks keep the hour on the clock when daylight saving begins or ends; hours and minutes are as long as ever.
        A start with the offset of this computer's clock is on that clock.
        """
        length = timedelta(**{self.unit: self.count * times})
        if self.unit in ("days", "weeks") and times and start.utcoffset() == _local_offset(start):
            return start.replace(tzinfo=None) + length
        if self.unit in ("days", "weeks") or start.tzinfo is not None:
            return start + length
        return (start.astimezone(UTC) + length).astimezone().replace(tzinfo=None)


def _local_offset(when: datetime) -> timedelta | None:
    """Return the offset of this computer's clock at a time that has one itself; None for another."""
    return when.astimezone().utcoffset() if when.tzinfo is not None else None


def parse_interval(text: str) -> Interval | None:
    """Return the interval of a text such as ``30m``, ``6h``, ``1d`` or ``2w``; None for another."""
    found = _INTERVAL.fullmatch(text.strip().lower())
    return Interval(int(found[1]), _UNITS[found[2]]) if found and int(found[1]) else None


def spread(
    posts: Posts, start: datetime, every: Interval | None, *, rows: Collection[int] | None = None
) -> Posts:
    """Return the posts of the rows with times from ``start`` on, in their order; in all rows where none are named.

    Without an interval all of them get the same time.
    """
    chosen = range(len(posts)) if rows is None else sorted(rows)
    changed = list(posts)
    for number, row in enumerate(chosen):
        when = every.after(start, number) if every else start
        changed[row] = replace(changed[row], when=when)
    return tuple(changed)


def at_times(posts: Posts, times_s: Sequence[float], rows: Collection[int]) -> Posts:
    """Return the posts of the rows with these times, in seconds since 1970, in their order: the first row the first time."""
    changed = list(posts)
    for row, at_s in zip(sorted(rows), times_s, strict=True):
        changed[row] = replace(changed[row], when=local_time(at_s))
    return tuple(changed)


def local_time(at_s: float) -> datetime:
    """Return the time on this computer's clock; with an offset where the clock shows that time twice, and this is the second."""
    when = datetime.fromtimestamp(at_s)  # noqa: DTZ006 - local time
    return when.astimezone() if when.fold else when
