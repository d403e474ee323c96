"""Reads JSON of archives defensively: any field may be missing or of another type."""

from datetime import UTC, datetime
from typing import Any

import msgspec

from kesong_desktop.imaging.metadata.exif import parse_exif_datetime
from kesong_desktop.model.library.photo import Place
from kesong_desktop.model.library.skip_reason import SkipReason
from kesong_desktop.roll.archives.entry import ArchiveDamaged, ArchiveEntry, read

MOST_JSON_BYTES = 128 * 1024 * 1024
_EARLIEST_S, _LATEST_S = -2_208_988_800, 7_258_118_400
"""1900 and 2200; what lies beyond is no time that a picture was taken at."""


def parse_document(entry: ArchiveEntry) -> Any:
    """Return the JSON value in a file.

    Raises:
        Damaged: it is none (``DAMAGED_METADATA``), or cannot be read.
    """
    content = read(entry, MOST_JSON_BYTES).removeprefix(b"\xef\xbb\xbf")
    try:
        return msgspec.json.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ArchiveDamaged(SkipReason.DAMAGED_METADATA) from error


def fields(value: object) -> dict[str, Any]:
    """Return a JSON object; empty if it is another value."""
    return value if isinstance(value, dict) else {}


def listed(value: object) -> list[dict[str, Any]]:
    """Return the objects of a JSON list."""
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def moment(seconds: object) -> datetime | None:
    """Return the time of seconds since 1970, as a number or text; None if implausible. 0 means unknown."""
    try:
        value = float(seconds)  # type: ignore[arg-type]
    except (TypeError, ValueError, OverflowError):
        return None
    # Some programs write milliseconds.
    if value > _LATEST_S * 10:
        value /= 1000
    if not _EARLIEST_S <= value <= _LATEST_S or value == 0:
        return None
    return datetime.fromtimestamp(value, UTC)


def wall_time(text: object) -> datetime | None:
    """Return the time of a text: ISO 8601, with or without offset, or as EXIF writes it."""
    if not isinstance(text, str):
        return None
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        return parse_exif_datetime(text)
    return found if 1900 <= found.year <= 2200 else None


def place(latitude: object, longitude: object) -> Place | None:
    """Return a place; None if implausible. 0, 0 means unknown."""
    try:
        north, east = float(latitude), float(longitude)  # type: ignore[arg-type]
    except (TypeError, ValueError, OverflowError):
        return None
    is_there = -90 <= north <= 90 and -180 <= east <= 180 and (north, east) != (0, 0)
    return Place(north, east) if is_there else None
