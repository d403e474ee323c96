"""Times in the file names that phones, cameras, messengers and desktops give, in several languages."""

import re
import unicodedata
from datetime import datetime
from typing import NamedTuple

_YEAR = r"(?<!\d)(?P<y>(?:19|20)\d{2})"
_COMPACT_DAY = rf"{_YEAR}(?P<m>\d{{2}})(?P<d>\d{{2}})"
_DAYS = (
    rf"{_YEAR}[-_.](?P<m>\d{{1,2}})[-_.](?P<d>\d{{1,2}})",
    rf"{_YEAR}\s?[年년]\s?(?P<m>\d{{1,2}})\s?[月월]\s?(?P<d>\d{{1,2}})\s?[日일]",
    _COMPACT_DAY,
)
_WORDS = r"at|um|à|om|a\s+las?|a\s+la\(s\)|[àa]s|alle|kl\.?|klo|o|в|saat|lúc|de"
"""Between day and time, as desktops write it in English, German, French, Dutch, Spanish, Portuguese and others."""
_BETWEEN = rf"[\s_,T-]*(?:(?:{_WORDS})[\s_-]*)?"
_MORNING, _EVENING = "上午|凌晨|早上|午前|오전", "下午|晚上|中午|午後|오후"
_HALF = rf"(?:(?P<half>{_MORNING}|{_EVENING})\s*)?"
_HALF_AFTER = r"(?:[\s_]*(?P<letter>[ap])\.?\s?m(?![a-z]))?"
_CLOCK = r"(?P<h>\d{1,2})\s?[-_.:h時时点點시]\s?(?P<min>\d{2})\s?(?:[-_.:m分분]|min)\s?(?P<s>\d{2})(?!\d)"
_COMPACT_CLOCK = r"(?P<h>\d{2})(?P<min>\d{2})(?P<s>\d{2})"
_TIMES = (
    *(re.compile(rf"{day}{_BETWEEN}{_HALF}{_CLOCK}{_HALF_AFTER}", re.IGNORECASE) for day in _DAYS),
    *(re.compile(rf"{day}(?:[-_.,T\s]|\s?at\s|-at-)+{_COMPACT_CLOCK}\d{{0,3}}(?!\d)") for day in _DAYS),
    # A longer run of digits is an id, unless milliseconds follow.
    re.compile(rf"{_COMPACT_DAY}{_COMPACT_CLOCK}(?:\d{{3}})?(?!\d)"),
)
_DAYS_ALONE = tuple(re.compile(rf"{day}(?!\d)") for day in _DAYS)
_IDS = re.compile(
    r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|(?<![0-9a-z])(?=\d*[a-f])[0-9a-f]{16,}(?![0-9a-z])",
    re.IGNORECASE,
)
"""UUIDs and hashes: digits in them are no time."""
_NOON = (12, 0, 0)


class NameTime(NamedTuple):
    """The local time in a file name. ``is_exact``: to the second; otherwise only the day is known, and it is noon."""

    moment: datetime
    is_exact: bool


def time_in_name(name: str) -> datetime | None:
    """Return the time in a name such as ``IMG_20240131_120000.jpg`` or ``IMG-20240131-WA0001.jpg`` (then noon), or None."""
    found = parse_name_time(name)
    return found.moment if found else None


def parse_name_time(name: str) -> NameTime | None:
    """Return the time in a name and whether it is exact, or None. Digits of ids and hashes are no time."""
    if not name.isascii():
        # macOS decomposes accented letters.
        name = unicodedata.normalize("NFC", name)
    name = _IDS.sub("#", name)
    for pattern in _TIMES:
        if (found := pattern.search(name)) and (moment := _moment(found, _clock(found))):
            return NameTime(moment, is_exact=True)
    for pattern in _DAYS_ALONE:
        if (found := pattern.search(name)) and (moment := _moment(found, _NOON)):
            return NameTime(moment, is_exact=False)
    return None


def _clock(found: "re.Match[str]") -> tuple[int, int, int]:
    """Return hour, minute and second; of a 12-hour clock with its half of the day."""
    parts = found.groupdict()
    hour = int(parts["h"])
    half, letter = parts.get("half") or "", (parts.get("letter") or "").lower()
    if (half or letter) and hour <= 12:
        is_evening = letter == "p" or half in _EVENING.split("|")
        hour = hour % 12 + (12 if is_evening else 0)
    return hour, int(parts["min"]), int(parts["s"])


def _moment(found: "re.Match[str]", clock: tuple[int, int, int]) -> datetime | None:
    try:
        return datetime(int(found["y"]), int(found["m"]), int(found["d"]), *clock)  # noqa: DTZ001 - a phone's own time
    except ValueError:
        return None
