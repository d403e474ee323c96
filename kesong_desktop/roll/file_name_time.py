"""Times in the file names that phones, cameras, messengers and desktops give, in several languages."""

import re
import unicodedata
from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from typing import NamedTuple

_YEAR = r"(?<!\d)(?P<y>(?:19|20)\d{2})"
_LATE_YEAR = r"(?P<y>(?:19|20)\d{2})(?!\d)"
_COMPACT_DAY = rf"{_YEAR}(?P<m>\d{{2}})(?P<d>\d{{2}})"
_DAYS = (
    rf"{_YEAR}[-_.](?P<m>\d{{1,2}})[-_.](?P<d>\d{{1,2}})",
    rf"{_YEAR}\s?[年년]\s?(?P<m>\d{{1,2}})\s?[月월]\s?(?P<d>\d{{1,2}})\s?[日일]",
    _COMPACT_DAY,
    rf"{_YEAR}_(?P<m>\d{{2}})(?P<d>\d{{2}})",
    # Telegram's, then what is written with points, then what is a day because it can be no month.
    rf"@(?P<d>\d{{2}})-(?P<m>\d{{2}})-{_LATE_YEAR}",
    rf"(?<![\d.])(?P<d>\d{{1,2}})\.(?P<m>\d{{1,2}})\.{_LATE_YEAR}",
    rf"(?<![\d-])(?P<d>1[3-9]|2\d|3[01])-(?P<m>\d{{1,2}})-{_LATE_YEAR}",
    rf"(?<![\d-])(?P<m>0?[1-9]|1[0-2])-(?P<d>1[3-9]|2\d|3[01])-{_LATE_YEAR}",
)
_MORNING, _EVENING = "上午|凌晨|早上|午前|오전|öö", "下午|晚上|中午|午後|오후|ös"
_WORDS = (
    r"at|um|om|a\s+las?|a\s+la\(s\)|a\s+les|as|alle(?:\s+ore)?|kl\.?|klo|kello|ved|vid|o|v|u|la|ob|do|saat|jam|pukul|pada|de"
    rf"|(?!{_MORNING}|{_EVENING})(?=[^\s\d_.]*[^\x00-\x7f])[^\s\d_.-]{{1,12}}"
)
"""Between day and time, as desktops write it in many languages. Words of other letters than a to z are no titles there."""
_BETWEEN = rf"[\s_,T-]*(?:(?:{_WORDS})[\s_-]*)?"
_HALF = rf"(?:(?P<half>{_MORNING}|{_EVENING})\s*)?"
_LATE_MORNING, _LATE_EVENING = r"π\.μ|ص|पूर्वाह्न|de\.|(?-i:SA|PG)", r"μ\.μ|م|अपराह्न|du\.|(?-i:CH|PTG)"
_HALF_AFTER = (
    r"(?:[\s_-]*(?:(?P<letter>[ap])\.?\s?m(?![a-z])"
    rf"|(?P<early>{_LATE_MORNING})(?!\w)|(?P<late>{_LATE_EVENING})(?!\w)))?"
)
"""The halves of the day in English, Spanish, Turkish, Greek, Arabic, Hindi, Hungarian, Vietnamese, Malay and East Asia."""
_CLOCK = r"(?P<h>\d{1,2})\s?[-_.:h時时點点시 ]\s?(?P<min>\d{2})\s?(?:[-_.:m分분 ]|min)\s?(?P<s>\d{2})(?!\d)"
_COMPACT_CLOCK = r"(?P<h>\d{2})(?P<min>\d{2})(?P<s>\d{2})"
_THAI = re.compile("[\u0e00-\u0e7f]")
_BUDDHIST_YEAR, _AHEAD = re.compile(r"(?<!\d)2[45]\d{2}(?=[-_./])"), 543
_IDS = re.compile(
    r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|(?<![0-9a-z])(?=\d*[a-f])[0-9a-f]{16,}(?![0-9a-z])",
    re.IGNORECASE,
)
"""UUIDs and hashes: digits in them are no time."""
_NOON = (12, 0, 0)
_PIXEL_PHONE = re.compile(r"(?<![a-z0-9])PXL_$", re.IGNORECASE)
"""What precedes the time in the names of Pixel phones, which count in UTC wherever they are."""
_OFFSET = re.compile(
    r"(?:[.,]?\d{3})?(?:(?P<utc>Z)(?![a-z0-9])|(?P<sign>[+-])(?P<h>\d{2}):?(?P<min>\d{2})(?!\d))"
)
_MOST_OFFSET_HOURS, _OFFSET_MINUTES = 14, (0, 15, 30, 45)


class NameTime(NamedTuple):
    """The time in a file name, local. ``is_exact``: to the second; otherwise only the day is known, and it is noon."""

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
        name = _with_ascii_digits(unicodedata.normalize("NFC", name))
    name = _IDS.sub("#", name)
    for pattern in _times():
        if (found := pattern.search(name)) and (moment := _moment(found, _clock(found))):
            return NameTime(_local(moment, _zone(name, found)), is_exact=True)
    for pattern in _days_alone():
        if (found := pattern.search(name)) and (moment := _moment(found, _NOON)):
            return NameTime(moment, is_exact=False)
    return None


@cache
def _times() -> "tuple[re.Pattern[str], ...]":
    """Return what finds a day with a time. Compiled when it is first needed: that takes longer than the rest of the panel."""
    return (
        *(re.compile(rf"{day}{_BETWEEN}{_HALF}{_CLOCK}{_HALF_AFTER}", re.IGNORECASE) for day in _DAYS),
        *(
            re.compile(rf"{day}(?:[-_.,T\s]|\s?at\s|-at-)+{_COMPACT_CLOCK}(?:\d{{3}})?(?!\d)")
            for day in _DAYS
        ),
        # A longer run of digits is an id, unless milliseconds follow.
        re.compile(rf"{_COMPACT_DAY}{_COMPACT_CLOCK}(?:\d{{3}})?(?!\d)"),
    )


@cache
def _days_alone() -> "tuple[re.Pattern[str], ...]":
    return tuple(re.compile(rf"{day}(?!\d)") for day in _DAYS)


def _with_ascii_digits(name: str) -> str:
    """Return the name with digits from 0 to 9; Thai names count years from another one."""
    name = "".join(str(unicodedata.decimal(one)) if one.isdecimal() else one for one in name)
    if not _THAI.search(name):
        return name
    return _BUDDHIST_YEAR.sub(lambda found: str(int(found[0]) - _AHEAD), name)


def _clock(found: "re.Match[str]") -> tuple[int, int, int]:
    """Return hour, minute and second; of a 12-hour clock with its half of the day."""
    parts = found.groupdict()
    hour = int(parts["h"])
    half, letter = (parts.get("half") or "").lower(), (parts.get("letter") or "").lower()
    is_late = letter == "p" or bool(parts.get("late")) or half in _EVENING.split("|")
    if (half or letter or is_late or parts.get("early")) and hour <= 12:
        hour = hour % 12 + (12 if is_late else 0)
    return hour, int(parts["min"]), int(parts["s"])


def _zone(name: str, found: "re.Match[str]") -> timezone | None:
    """Return the zone that a name tells: of Pixel phones, and behind the ``T`` times of ISO 8601; None: where the phone was."""
    if _PIXEL_PHONE.search(name[: found.start()]):
        return UTC
    clock = found[0].partition("T")[2]
    offset = _OFFSET.match(name, found.end()) if clock[:1].isdigit() else None
    if offset is None or offset["utc"]:
        return UTC if offset else None
    hours, minutes = int(offset["h"]), int(offset["min"])
    # Behind a clock with dashes, one more dash and digits are a number.
    if hours > _MOST_OFFSET_HOURS or minutes not in _OFFSET_MINUTES or "-" in clock:
        return None
    ahead = timedelta(hours=hours, minutes=minutes)
    return timezone(-ahead if offset["sign"] == "-" else ahead)


def _local(moment: datetime, zone: timezone | None) -> datetime:
    """Return the moment as this computer's clock shows it; unchanged where the name tells no zone."""
    if zone is None:
        return moment
    try:
        return moment.replace(tzinfo=zone).astimezone().replace(tzinfo=None)
    except (ValueError, OverflowError, OSError):
        # Some systems know no local times before 1970.
        return moment


def _moment(found: "re.Match[str]", clock: tuple[int, int, int]) -> datetime | None:
    try:
        return datetime(int(found["y"]), int(found["m"]), int(found["d"]), *clock)  # noqa: DTZ001 - a phone's own time
    except ValueError:
        return None
