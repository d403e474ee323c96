"""Values of QuickTime and MP4 metadata, as FFmpeg names their keys. Source: QuickTime File Format, Metadata keys."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime

from kesong_desktop.imaging.metadata.time_text import parse_time
from kesong_desktop.model.library.photo import Place, plausible_place

_FIRST_YEAR, _LAST_YEAR = 1971, 2200
"""The header counts from 1904, and 1970 is what cameras without a clock write."""
_ISO_6709 = re.compile(r"([+-])(\d{2,6})((?:\.\d+)?)([+-])(\d{3,7})((?:\.\d+)?)")
"""Sign, digits and fraction of the latitude and of the longitude: ``DD``, ``DDMM`` or ``DDMMSS``, and one digit more."""
_LOOSE_6709 = re.compile(r"([+-]\d{1,2}(?:\.\d+)?)([+-]\d{1,3}(?:\.\d+)?)")
_LOCAL_TIMES = ("com.apple.quicktime.creationdate", "date", "date_recorded", "icrd")
"""Tags with the time where the video was taken; some programs write only a day or a year into ``date``."""
_HAS_CLOCK = re.compile(r"\d{4}\D?\d{2}\D?\d{2}[T ]\d{2}")
_PLACES = ("com.apple.quicktime.location.iso6709", "location", "location-eng")


def capture_time(tags: Mapping[str, str]) -> datetime | None:
    """Return when the video was taken, or None: a local time where a tag holds it, aware if that gives the offset."""
    found = _by_small_letters(tags)
    local = [
        (text, moment)
        for name in _LOCAL_TIMES
        if (moment := _plausible(parse_time(text := found.get(name, ""))))
    ]
    for text, moment in local:
        if _HAS_CLOCK.match(text):
            return moment
    # The header counts in UTC wherever the video was taken; this computer's time zone is the best guess.
    in_header = _plausible(parse_time(found.get("creation_time", "")))
    if in_header is not None:
        return (in_header if in_header.tzinfo else in_header.replace(tzinfo=UTC)).astimezone()
    # The longest tells most of the day.
    return max(local, key=lambda one: len(one[0]))[1] if local else None


def place(tags: Mapping[str, str]) -> Place | None:
    """Return where the video was taken, or None. Source: ISO 6709, annex H."""
    known = _by_small_letters(tags)
    return next((found for name in _PLACES if (found := _place(known.get(name) or ""))), None)


def camera(tags: Mapping[str, str]) -> str:
    """Return the model of the camera, or an empty string."""
    found = _by_small_letters(tags)
    return str(found.get("com.apple.quicktime.model") or found.get("model") or "")


def _by_small_letters(tags: Mapping[str, str]) -> dict[str, str]:
    """Return the tags by their names in small letters: Matroska writes capital ones."""
    return {name.lower(): text for name, text in tags.items()}


def _plausible(moment: datetime | None) -> datetime | None:
    return moment if moment and _FIRST_YEAR <= moment.year <= _LAST_YEAR else None


def _place(text: str) -> Place | None:
    if found := _ISO_6709.match(text):
        latitude = _degrees(*found.group(1, 2, 3), degree_digits=2)
        return plausible_place(latitude, _degrees(*found.group(4, 5, 6), degree_digits=3))
    loose = _LOOSE_6709.match(text)
    return plausible_place(float(loose[1]), float(loose[2])) if loose else None


def _degrees(sign: str, digits: str, fraction: str, *, degree_digits: int) -> float | None:
    """Return degrees of digits that end in degrees, minutes or seconds, the last with a fraction."""
    parts = [digits[:degree_digits], *re.findall("..", digits[degree_digits:])]
    if len("".join(parts)) != len(digits):
        return None
    parts[-1] += fraction
    value = sum(float(part) / float(60**place) for place, part in enumerate(parts))
    return -value if sign == "-" else value
