"""Values of EXIF: time, place, camera, caption. Implausible values are treated as missing. Source: CIPA DC-008."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Protocol

from kesong_desktop.imaging import exif_tag
from kesong_desktop.imaging.metadata.metadata_text import clean_text, human_caption
from kesong_desktop.imaging.metadata.time_text import parse_fraction, parse_offset, parse_time
from kesong_desktop.model.library.photo import Place, plausible_place


class Exif(Protocol):
    """The first directory of EXIF, as Pillow reads it."""

    def get(self, tag: int, /) -> Any:
        """Return a value of the first directory, or None."""
        ...

    def get_ifd(self, tag: int, /) -> Mapping[int, Any]:
        """Return the directory that a tag of the first one points to."""
        ...


_MOST_TIME_CHARS = 60


def read_directory(exif: Exif, tag: int) -> dict[int, Any]:
    """Return the directory that ``tag`` points to; empty if it cannot be read."""
    try:
        return dict(exif.get_ifd(tag))
    except (KeyError, ValueError, TypeError, SyntaxError, OSError, IndexError):
        return {}


def original_time(directory: Mapping[int, Any]) -> datetime | None:
    """Return when the picture was taken: local time, with its fraction of a second, aware if EXIF gives the offset."""
    return _time(
        directory.get(exif_tag.DATE_TIME_ORIGINAL),
        directory.get(exif_tag.SUB_SEC_TIME_ORIGINAL),
        directory.get(exif_tag.OFFSET_TIME_ORIGINAL),
    )


def digitized_time(directory: Mapping[int, Any]) -> datetime | None:
    """Return when the picture was digitised, as ``original_time`` does."""
    return _time(
        directory.get(exif_tag.DATE_TIME_DIGITIZED),
        directory.get(exif_tag.SUB_SEC_TIME_DIGITIZED),
        directory.get(exif_tag.OFFSET_TIME_DIGITIZED),
    )


def change_time(exif: Exif, directory: Mapping[int, Any]) -> datetime | None:
    """Return when the file was last changed, as ``original_time`` does."""
    return _time(
        exif.get(exif_tag.DATE_TIME),
        directory.get(exif_tag.SUB_SEC_TIME),
        directory.get(exif_tag.OFFSET_TIME),
    )


def parse_exif_datetime(value: object) -> datetime | None:
    """Return the naive time of ``2024:01:31 12:00:00``, a close variant or a part of it, or None."""
    if not value:
        return None
    text = value.decode("ascii", "ignore") if isinstance(value, bytes) else str(value)
    moment = parse_time(text[:_MOST_TIME_CHARS])
    return moment.replace(tzinfo=None) if moment else None


def place(exif: Exif) -> Place | None:
    """Return where the picture was taken, or None. The 0, 0 that some programs write for "unknown" is None."""
    gps = read_directory(exif, exif_tag.GPS_IFD)
    latitude = _degrees(gps.get(exif_tag.GPS_LATITUDE), gps.get(exif_tag.GPS_LATITUDE_REF), "S", 90)
    longitude = _degrees(gps.get(exif_tag.GPS_LONGITUDE), gps.get(exif_tag.GPS_LONGITUDE_REF), "W", 180)
    return plausible_place(latitude, longitude)


def camera(exif: Exif) -> str:
    """Return the make and model of the camera."""
    return camera_name(exif.get(exif_tag.MAKE), exif.get(exif_tag.MODEL))


def camera_name(make_value: object, model_value: object) -> str:
    """Return make and model as one text; the make is left out if the model starts with it."""
    make, model = clean_text(make_value), clean_text(model_value)
    if make and model.lower().startswith(make.split()[0].lower()):
        return model
    return f"{make} {model}".strip()


def windows_text(exif: Exif, tag: int) -> str:
    """Return a text that Windows wrote, in UTF-16, or an empty string."""
    value = exif.get(tag)
    content = (
        bytes(value)
        if isinstance(value, tuple) and all(isinstance(one, int) and 0 <= one < 256 for one in value)
        else value
    )
    return clean_text(content.decode("utf-16-le", "replace")) if isinstance(content, bytes) else ""


def windows_caption(exif: Exif) -> str:
    """Return the comment, title or subject that a person gave a picture in Windows, or an empty string."""
    tags = (exif_tag.XP_COMMENT, exif_tag.XP_TITLE, exif_tag.XP_SUBJECT)
    return next((text for tag in tags if (text := human_caption(windows_text(exif, tag)))), "")


def has_screenshot_comment(directory: Mapping[int, Any]) -> bool:
    """Return whether the user comment marks a screenshot, as Apple's systems write it."""
    comment = directory.get(exif_tag.USER_COMMENT)
    content = comment if isinstance(comment, bytes) else str(comment or "").encode()
    return b"Screenshot" in content


def _time(value: object, fraction: object, offset: object) -> datetime | None:
    moment = parse_exif_datetime(value)
    if moment is None:
        return None
    if not moment.microsecond and fraction:
        moment = moment.replace(microsecond=parse_fraction(clean_text(fraction)))
    zone = parse_offset(clean_text(offset)) if offset else None
    return moment.replace(tzinfo=zone) if zone else moment


def _degrees(parts: object, ref: object, negative: str, limit: int) -> float | None:
    try:
        numbers = [float(part) for part in parts]  # type: ignore[attr-defined]
    except (TypeError, ValueError, ZeroDivisionError):
        return None
    if len(numbers) != 3:
        return None
    value = numbers[0] + numbers[1] / 60 + numbers[2] / 3600
    if not 0 <= value <= limit or not clean_text(ref):
        return None
    return -value if clean_text(ref).upper().startswith(negative) else value
