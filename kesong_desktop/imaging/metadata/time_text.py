"""Times as text in EXIF, XMP, IPTC and PNG: whole, in part, or slightly malformed.

Sources: CIPA DC-008, 4.6.5; XMP specification part 1, 8.2.1 (a part of ISO 8601); RFC 9110, 5.6.7; PNG specification, 11.3.3.2.
"""

import re
from calendar import monthrange
from datetime import datetime, timedelta, timezone

FIRST_YEAR, LAST_YEAR = 1900, 2200
"""The years that a photo can be from."""
_DAY = re.compile(r"\s*(\d{4})(?!\d)(?:[:\-/.年] ?(\d{1,2})(?!\d)(?:[:\-/.月] ?(\d{1,2})(?!\d)日?)?)?")
_LATE_YEAR = re.compile(r"\s*(\d{1,2})([/.\-])(\d{1,2})\2(\d{4})(?!\d)")
"""``31.01.2024``, which cameras do not write and people and programs do."""
_COMPACT_DAY = re.compile(r"\s*(\d{4})(\d{2})(\d{2})(?!\d)")
_CLOCK = re.compile(
    r"[ T:]\s*(\d{1,2}):\s?(\d{1,2})(?::\s?(\d{1,2})(?:[.,](\d{1,9}))?)?(?:\s?([AaPp])\.?[Mm]\b)?"
)
_OTHER_CLOCK = re.compile(r"[ T:]\s*(\d{1,2})([-.])(\d{2})\2(\d{2})(?!\d)")
_COMPACT_CLOCK = re.compile(r"[ T:](\d{2})(\d{2})(\d{2})?(?!\d)")
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_INTERNET = re.compile(r"\s*(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})[\s-]([a-z]{3})[a-z]*[\s-](\d{4})", re.IGNORECASE)
"""``Wed, 31 Jan 2024``, as PNG recommends for its texts."""
_AS_C = re.compile(
    r"\s*(?:[a-z]{3}\s+)?([a-z]{3})[a-z]*\s+(\d{1,2})(,?\s+)(?:(\d{4})\b|(\d.{3,20}?)\s+(\d{4})\b)",
    re.IGNORECASE,
)
"""``Wed Jan 31 12:00:00 2024``, as the C library writes it, and ``January 31, 2024``."""
_OFFSET = re.compile(r"\s*([+-])(\d{1,2}):(\d{2})(?!\d)|\s*([+-])(\d{2})(\d{2})(?!\d)")
_UTC = re.compile(r"\s*(?:Z|GMT|UTC)\b", re.IGNORECASE)
_NOON = (12, 0, 0, 0)
_MONTHS_IN_A_YEAR = 12


def parse_time(text: str) -> datetime | None:
    """Return the time in ``text``: as much of it as can be true, aware if it gives an offset; None if not even the year is.

    Without month or day it is the first of those there can be; without a clock it is noon. Hour 24 is what some phones write
    in the first hour of a day, and second 60 is the last of its minute: both stay on the day that is written.
    """
    text, year, month, day, day_end = _day(text)
    if not _is_day(year, month or 1, day or 1):
        return None
    clock, end = _clock(text, day_end)
    moment = datetime(year, month or 1, day or 1, *clock)  # noqa: DTZ001 - the offset follows
    if not is_plausible_time(moment):
        return None
    zone = parse_offset(text, end) if end > day_end else None
    return moment.replace(tzinfo=zone) if zone else moment


def _day(text: str) -> tuple[str, int, int, int, int]:
    """Return the text with the clock behind the day, year, month and day of it, and where they end; zeros for what is missing."""
    if found := _COMPACT_DAY.match(text) or _DAY.match(text):
        year, month, day = (int(part or 0) for part in found.groups())
        return text, year, month, day, found.end()
    if found := _INTERNET.match(text):
        month = _month(found[2])
        return text, int(found[3]), month, int(found[1]) if month else 0, found.end()
    if found := _AS_C.match(text):
        moved = f" {found[5]}" if found[5] else text[found.end() :]
        year = int(found[4] or found[6]) if _month(found[1]) else 0
        return moved, year, _month(found[1]), int(found[2]), 0
    if found := _LATE_YEAR.match(text):
        first, second, year = int(found[1]), int(found[3]), int(found[4])
        # Points and dashes follow a day; with a slash it is one where it can be no month.
        is_day_first = first > _MONTHS_IN_A_YEAR or (found[2] != "/" and second <= _MONTHS_IN_A_YEAR)
        is_known = is_day_first or second > _MONTHS_IN_A_YEAR
        month, day = (second, first) if is_day_first else (first, second)
        return text, year, month if is_known else 0, day if is_known else 0, found.end()
    return text, 0, 0, 0, 0


def _is_day(year: int, month: int, day: int) -> bool:
    return 1 <= year <= 9999 and 1 <= month <= _MONTHS_IN_A_YEAR and 1 <= day <= monthrange(year, month)[1]


def _month(name: str) -> int:
    """Return the number of an English month by its first letters; 0 if it is none."""
    return _MONTHS.index(name.lower()) + 1 if name.lower() in _MONTHS else 0


def is_plausible_time(moment: datetime) -> bool:
    """Return whether a photo can be from that year."""
    return FIRST_YEAR <= moment.year <= LAST_YEAR


def parse_offset(text: str, at: int = 0) -> timezone | None:
    """Return the time zone of ``+08:00``, ``+0800``, ``Z`` or ``UTC`` at an offset in the text, or None."""
    if _UTC.match(text, at):
        return timezone(timedelta())
    found = _OFFSET.match(text, at)
    if not found:
        return None
    sign, hours, rest = (part for part in found.groups() if part)
    minutes = int(hours) * 60 + int(rest)
    if minutes > 14 * 60 or int(rest) > 59:
        return None
    return timezone(timedelta(minutes=-minutes if sign == "-" else minutes))


def parse_fraction(digits: str) -> int:
    """Return the microseconds of the digits behind a decimal point; 0 if these are none."""
    digits = digits.strip()
    return int(digits[:6].ljust(6, "0")) if digits.isascii() and digits.isdigit() else 0


def _clock(text: str, at: int) -> tuple[tuple[int, int, int, int], int]:
    """Return hour, minute, second and microsecond at an offset in the text, and where they end; noon if there are none."""
    fraction, half = 0, ""
    if found := _CLOCK.match(text, at):
        parts, half = found.groups()[:3], (found[5] or "").lower()
        fraction = parse_fraction(found[4] or "")
    elif found := _OTHER_CLOCK.match(text, at):
        parts = found.group(1, 3, 4)
    elif found := _COMPACT_CLOCK.match(text, at):
        parts = found.groups()
    else:
        return _NOON, at
    hour, minute, second = (int(part or 0) for part in parts)
    if hour > 24 or minute > 59 or second > 60:
        return _NOON, found.end()
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    return (hour % 24, minute, min(second, 59), fraction), found.end()
