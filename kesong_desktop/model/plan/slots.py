"""Posting slots: times of the week at which posts are published, and the instants that they stand for."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo, available_timezones

from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.model.plan.day_names import days_of

NEAR_S = 30 * 60.0
"""A post that is planned this near to a slot takes it."""
_HORIZON_DAYS = 366
_TIME = re.compile(r"(\d{1,2})(?:[:.h时時点](\d{2})?)?\s*([ap]\.?m\.?)?(?:\s*uhr)?$", re.IGNORECASE)
_ZONE = re.compile(r"(?:[A-Za-z_]+/[A-Za-z0-9_+/-]+|UTC|GMT)$")
_SEPARATORS = re.compile(r"[,;、，；&]|\s+(?:and|und|et|y|e|en)\s+", re.IGNORECASE)
_REGIONS = frozenset(
    {
        "Africa",
        "America",
        "Antarctica",
        "Arctic",
        "Asia",
        "Atlantic",
        "Australia",
        "Europe",
        "Indian",
        "Pacific",
    }
)
_HALF_DAY, _DAY_HOURS = 12, 24


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """A time of the week: ``weekday`` from Monday as 0, ``minute`` of the day, in the time zone ``zone`` (an IANA name)."""

    weekday: int
    minute: int
    zone: str


def parse_slots(text: str, zone: str) -> tuple[Slot, ...]:
    """Return the slots that lines such as ``Mon-Fri 9:00, 18:00`` describe, each once, in the order of the week.

    A line has days, times, or both; a time without a day is for every day. A line may end with a time zone of its own;
    others are in ``zone``.

    Raises:
        InvalidInput: a line has no time, or a word that is neither a day, nor a time, nor a time zone.
    """
    found = [slot for line in text.splitlines() if line.strip() for slot in _line_slots(line.strip(), zone)]
    return tuple(sorted(set(found)))


def zone_of(name: str) -> tzinfo:
    """Return the time zone with this IANA name.

    Raises:
        InvalidInput: there is none.
    """
    try:
        return ZoneInfo(name)
    except (OSError, ValueError, KeyError) as error:
        raise InvalidInput(Reason.TIME_ZONE_UNKNOWN, name=name) from error


def zone_names() -> list[str]:
    """Return the time zones to choose from: those named after places, without old names, and UTC."""
    return [*sorted(name for name in available_timezones() if name.partition("/")[0] in _REGIONS), "UTC"]


def instant_of(day: date, minute: int, zone: tzinfo) -> float:
    """Return the seconds since 1970 of a time of a day.

    A time that the clocks skip is moved forward by what they skip; of one that comes twice it is the first.
    """
    wall = datetime.combine(day, time(), zone) + timedelta(minutes=minute)
    return wall.replace(fold=0).timestamp()


def slot_instants(slots: Iterable[Slot], from_s: float, to_s: float) -> list[float]:
    """Return the instants of slots from ``from_s`` to just before ``to_s``, each once, in order."""
    found: set[float] = set()
    for slot in slots:
        zone = zone_of(slot.zone)
        first = datetime.fromtimestamp(from_s, zone).date() - timedelta(days=1)
        last = datetime.fromtimestamp(to_s, zone).date()
        day = first + timedelta(days=(slot.weekday - first.weekday()) % 7)
        while day <= last:
            found.add(instant_of(day, slot.minute, zone))
            day += timedelta(days=7)
    return sorted(one for one in found if from_s <= one < to_s)


def free_instants(slots: Iterable[Slot], taken: Iterable[float], from_s: float, to_s: float) -> list[float]:
    """Return the instants of slots between the two that no planned post takes; each post takes the slot nearest to it."""
    free = slot_instants(slots, from_s, to_s)
    for at_s in sorted(taken):
        nearest = min(free, key=lambda one: abs(one - at_s), default=None)
        if nearest is not None and abs(nearest - at_s) <= NEAR_S:
            free.remove(nearest)
    return free


def next_free(slots: Iterable[Slot], taken: Iterable[float], from_s: float, count: int) -> list[float]:
    """Return the next ``count`` free instants after ``from_s``; fewer where a year has no more."""
    wanted, known = tuple(slots), tuple(taken)
    days = 14
    while True:
        free = free_instants(wanted, known, from_s, from_s + days * 86_400)
        if len(free) >= count or days >= _HORIZON_DAYS or not wanted:
            return free[:count]
        days = min(days * 2, _HORIZON_DAYS)


def _line_slots(line: str, zone: str) -> Iterator[Slot]:
    words = line.split()
    if len(words) > 1 and _ZONE.fullmatch(words[-1]):
        zone = words[-1]
        line = line[: line.rindex(zone)].rstrip(" ,;")
    zone_of(zone)
    days, minutes = _days_and_minutes(line)
    if not minutes:
        raise InvalidInput(Reason.SLOT_TIME_MISSING, line=line)
    for day in days or range(7):
        for minute in minutes:
            yield Slot(day, minute, zone)


def _days_and_minutes(line: str) -> tuple[list[int], list[int]]:
    days: list[int] = []
    minutes: list[int] = []
    spaced = re.sub(r"\s*[-–—~～]\s*", "-", _SEPARATORS.sub(" ", f" {line} "))
    spaced = re.sub(r"(\d)\s+([ap]\.?m\b\.?)", r"\1\2", spaced, flags=re.IGNORECASE)
    spaced = re.sub(r"(?<=[^\W\d_]):?(?=\s)|\buhr\b", " ", spaced, flags=re.IGNORECASE)
    for word in spaced.split():
        minute = _minute_of(word)
        if minute is not None:
            minutes.append(minute)
            continue
        named = _range_of(word)
        if not named:
            raise InvalidInput(Reason.SLOT_INVALID, line=line, word=word)
        days.extend(named)
    return days, minutes


def _range_of(word: str) -> list[int]:
    """Return the days of ``Mon`` or ``Fri-Mon``; empty where a name is unknown."""
    first, dash, last = word.partition("-")
    begins, ends = days_of(first), days_of(last) if dash else ()
    if not dash:
        return list(begins)
    if len(begins) != 1 or len(ends) != 1:
        return []
    return [(begins[0] + step) % 7 for step in range((ends[0] - begins[0]) % 7 + 1)]


def _minute_of(word: str) -> int | None:
    """Return the minute of the day of ``18:00``, ``18h30``, ``6pm`` or ``9``; None where it is no time."""
    found = _TIME.fullmatch(word)
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").casefold().replace(".", "")
    if half:
        if not 1 <= hour <= _HALF_DAY:
            return None
        hour = hour % _HALF_DAY + (_HALF_DAY if half == "pm" else 0)
    return hour * 60 + minute if hour < _DAY_HOURS and minute < 60 else None
