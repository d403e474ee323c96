"""What the JSON of archives says, read so that nothing in it can do harm: any field may be missing, or be something else."""

from datetime import UTC, datetime
from typing import Any

import msgspec

from kesong_desktop.imaging.metadata import read_time
from kesong_desktop.model.photo import Place
from kesong_desktop.roll.archives.entry import Damaged, Entry, read

MOST_JSON_BYTES = 128 * 1024 * 1024
_EARLIEST_S, _LATEST_S = -2_208_988_800, 7_258_118_400
"""1900 and 2200; what lies beyond is no time that a picture was taken at."""


def document(entry: Entry) -> Any:
    """The JSON in a file.

    Raises:
        Damaged: it is none (``unreadable_words``), or cannot be read.
    """
    content = read(entry, MOST_JSON_BYTES).removeprefix(b"\xef\xbb\xbf")
    try:
        return msgspec.json.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Damaged("unreadable_words") from error


def fields(value: object) -> dict[str, Any]:
    """A JSON object; empty where it is something else."""
    return value if isinstance(value, dict) else {}


def listed(value: object) -> list[dict[str, Any]]:
    """The objects of a JSON list."""
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def moment(seconds: object) -> datetime | None:
    """Seconds since 1970, as a number or in words; None for what is no likely time. 0 is what is written where none is known."""
    try:
        value = float(seconds)  # type: ignore[arg-type]
    except (TypeError, ValueError, OverflowError):
        return None
    if value > _LATEST_S * 10:  # some write milliseconds
        value /= 1000
    if not _EARLIEST_S <= value <= _LATEST_S or value == 0:
        return None
    return datetime.fromtimestamp(value, UTC)


def wall_time(text: object) -> datetime | None:
    """A time in words: ISO 8601, with an offset or without, or as EXIF writes it."""
    if not isinstance(text, str):
        return None
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        return read_time(text)
    return found if 1900 <= found.year <= 2200 else None


def place(latitude: object, longitude: object) -> Place | None:
    """A place on Earth; None for nonsense, and for the 0, 0 that is written where none is known."""
    try:
        north, east = float(latitude), float(longitude)  # type: ignore[arg-type]
    except (TypeError, ValueError, OverflowError):
        return None
    is_there = -90 <= north <= 90 and -180 <= east <= 180 and (north, east) != (0, 0)
    return Place(north, east) if is_there else None
