"""Times as text in EXIF, XMP, IPTC and PNG: whole, in part, or slightly malformed.

Sources: CIPA DC-008, 4.6.5; XMP specification part 1, 8.2.1 (a part of ISO 8601); RFC 9110, 5.6.7; PNG specification, 11.3.3.2.
"""

import re
from datetime import datetime, timedelta, timezone

FIRST_YEAR, LAST_YEAR = 1900, 2200
"""The years that a photo can be from."""
_DAY = re.compile(r"\s*(\d{4})(?!\d)(?:[:\-/.] ?(\d{1,2})(?!\d)(?:[:\-/.] ?(\d{1,2})(?!\d))?)?")
_COMPACT_DAY = re.compile(r"\s*(\d{4})(\d{2})(\d{2})(?!\d)")
_CLOCK = re.compile(r"[ T:]\s*(\d{1,2}):\s?(\d{1,2})(?::\s?(\d{1,2})(?:[.,](\d{1,9}))?)?")
_COMPACT_CLOCK = re.compile(r"[ T:](\d{2})(\d{2})(\d{2})(?!\d)")
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_INTERNET = re.compile(r"\s*(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})[\s-]([a-z]{3})[a-z]*[\s-](\d{4})", re.IGNORECASE)
"""``Wed, 31 Jan 2024``, as PNG recommends for its texts."""
_OFFSET = re.compile(r"\s*([+-])(\d{2}):?(\d{2})(?!\d)")
_UTC = re.compile(r"\s*(?:Z|GMT|UTC)\b")
_NOON = (12, 0, 0, 0)


def parse_time(text: str) -> datetime | None:
    """Return the time in ``text``: as much of it as can be true, aware if it gives an offset; None if not even the year is.

    Without month or day it is the first of those there can be; without a clock it is noon. Hour 24 is what some phones write
    in the first hour of a day, and second 60 is the last of its minute: both stay on the day that is written.
    """
    if found := _COMPACT_DAY.match(text) or _DAY.match(text):
        year, month, day = (int(part or 0) for part in found.groups())
    elif found := _INTERNET.match(text):
        year, day = int(found[3]), int(found[1])
        month = _MONTHS.index(found[2].lower()) + 1 if found[2].lower() in _MONTHS else 13
    else:
        return None
    clock, end = _clock(text, found.end())
    try:
        moment = datetime(year, month or 1, day or 1, *clock)  # noqa: DTZ001 - the offset follows
    except ValueError:
        return None
    if not is_plausible_time(moment):
        return None
    zone = timezone(timedelta()) if _UTC.match(text, end) else parse_offset(text, end)
    return moment.replace(tzinfo=zone) if zone else moment


def is_plausible_time(moment: datetime) -> bool:
    """Whether a photo can be from that year."""
    return FIRST_YEAR <= moment.year <= LAST_YEAR


def parse_offset(text: str, at: int = 0) -> timezone | None:
    """Return the time zone of ``+08:00`` or ``+0800`` at an offset in the text, or None."""
    found = _OFFSET.match(text, at)
    if not found:
        return None
    minutes = int(found[2]) * 60 + int(found[3])
    if minutes > 14 * 60:
        return None
    return timezone(timedelta(minutes=-minutes if found[1] == "-" else minutes))


def parse_fraction(digits: str) -> int:
    """Return the microseconds of the digits behind a decimal point; 0 if these are none."""
    digits = digits.strip()
    return int(digits[:6].ljust(6, "0")) if digits.isascii() and digits.isdigit() else 0


def _clock(text: str, at: int) -> tuple[tuple[int, int, int, int], int]:
    """Return hour, minute, second and microsecond at an offset in the text, and where they end; noon if there are none."""
    found = _CLOCK.match(text, at) or _COMPACT_CLOCK.match(text, at)
    if not found:
        return _NOON, at
    hour, minute, second = (int(part or 0) for part in found.groups()[:3])
    if hour > 24 or minute > 59 or second > 60:
        return _NOON, found.end()
    fraction = parse_fraction(found[4] or "") if found.re is _CLOCK else 0
    return (hour % 24, minute, min(second, 59), fraction), found.end()
