"""Values of XMP packets. Sources: XMP specification part 1 and 2, IPTC Photo Metadata Standard 2023.1."""

import re
from datetime import datetime
from html import unescape

from kesong_desktop.imaging.metadata.metadata_text import decode_text, human_caption
from kesong_desktop.imaging.metadata.time_text import parse_time
from kesong_desktop.model.library.photo import Place, plausible_place

_MOTION = re.compile(rb"(?:MotionPhoto|MicroVideo)(?:=[\"']|>)1")
_VALUE = rb"(?:\s*=\s*[\"']|>)\s*"
_ORIGINAL = tuple(
    re.compile(rb"\b" + name + _VALUE + rb"(\d{4}[^\"'<]{0,40})")
    for name in (rb"exif:DateTimeOriginal", rb"photoshop:DateCreated")
)
_DIGITIZED = tuple(
    re.compile(rb"\b" + name + _VALUE + rb"(\d{4}[^\"'<]{0,40})")
    for name in (rb"exif:DateTimeDigitized", rb"(?:xmp|xap):CreateDate")
)
_COORDINATES = tuple(
    (
        re.compile(
            rb"\bexif:GPS" + name + rb"(?:\s*=\s*\"([^\"<]{2,60})\"|\s*=\s*'([^'<]{2,60})'|>([^<]{2,60})<)"
        ),
        re.compile(rb"\bexif:GPS" + name + b"Ref" + _VALUE + rb"([NSEW])", re.IGNORECASE),
    )
    for name in (rb"Latitude", rb"Longitude")
)
_PART = r"(\d{1,3}(?:\.\d+)?)"
_DEGREES = re.compile(
    rf"([+-]?)([NSEW]?)\s*{_PART}(?:\s*(?:,|°|deg)\s*(?:{_PART})?)?(?:\s*(?:,|′|')\s*(?:{_PART})?)?\s*(?:″|\"|''|)\s*([NSEW]?)",
    re.IGNORECASE,
)
_SIXTY = 60
_RATIONAL = re.compile(r"(\d{1,9})/(\d{1,9})")
_SCREENSHOT = re.compile(rb"<exif:UserComment>.{0,200}?Screenshot", re.DOTALL)
_ALT_TEXT = re.compile(
    rb"<Iptc4xmpCore:AltTextAccessibility>\s*<rdf:Alt>\s*<rdf:li[^>]*>([^<]{1,2000})</rdf:li>", re.DOTALL
)
_DESCRIPTION = re.compile(rb"<dc:description>\s*<rdf:Alt>\s*<rdf:li[^>]*>([^<]{1,2000})</rdf:li>", re.DOTALL)
_CREATOR = re.compile(rb"<dc:creator>\s*<rdf:\w+>\s*<rdf:li[^>]*>([^<]{1,1000})</rdf:li>")
_RIGHTS = re.compile(rb"<dc:rights>\s*<rdf:\w+>\s*<rdf:li[^>]*>([^<]{1,1000})</rdf:li>")


def original_time(packet: bytes) -> datetime | None:
    """Return when the picture was taken, with fraction and offset if they are given, or None."""
    return _first_time(packet, _ORIGINAL)


def digitized_time(packet: bytes) -> datetime | None:
    """Return when the picture was digitised, as ``original_time`` does."""
    return _first_time(packet, _DIGITIZED)


def place(packet: bytes) -> Place | None:
    """Return where the picture was taken, or None.

    Source: CIPA DC-010, B.2 (``48,12.5N`` or ``48,12,30N``). Some programs write signed degrees, as words, or a side apart.
    """
    latitude, longitude = (
        _degrees(value.search(packet), side.search(packet)) for value, side in _COORDINATES
    )
    return plausible_place(latitude, longitude)


def caption(packet: bytes) -> str:
    """Return the alternative text, or else the description, or an empty string."""
    for pattern in (_ALT_TEXT, _DESCRIPTION):
        if (found := pattern.search(packet)) and (text := human_caption(unescape(decode_text(found[1])))):
            return text
    return ""


def creator(packet: bytes) -> bytes:
    """Return the first author as it is written, or nothing."""
    found = _CREATOR.search(packet)
    return found[1] if found else b""


def rights(packet: bytes) -> bytes:
    """Return the copyright line as it is written, or nothing."""
    found = _RIGHTS.search(packet)
    return found[1] if found else b""


def _first_time(packet: bytes, patterns: "tuple[re.Pattern[bytes], ...]") -> datetime | None:
    texts = (found[1].decode("ascii", "ignore") for one in patterns if (found := one.search(packet)))
    return next((moment for text in texts if (moment := parse_time(text))), None)


def _degrees(found: "re.Match[bytes] | None", side: "re.Match[bytes] | None") -> float | None:
    if not found:
        return None
    text = _RATIONAL.sub(_quotient, unescape(found[found.lastindex or 0].decode("utf-8", "ignore")).strip())
    parts = _DEGREES.fullmatch(text)
    if not parts:
        return None
    degrees, minutes, seconds = (float(part or 0) for part in parts.group(3, 4, 5))
    if minutes >= _SIXTY or seconds >= _SIXTY:
        return None
    letter = parts[2] or parts[6] or (side[1].decode() if side else "")
    value = degrees + minutes / _SIXTY + seconds / _SIXTY**2
    is_whole = not (parts[4] or parts[5])
    # Without a side only signed decimal degrees tell a place.
    if not letter and not (is_whole and "." in parts[3]):
        return None
    return -value if parts[1] == "-" or letter in set("SWsw") else value


def _quotient(found: "re.Match[str]") -> str:
    divisor = int(found[2])
    return f"{int(found[1]) / divisor:.9f}" if divisor else "-"


def is_motion_photo(packet: bytes) -> bool:
    """Return whether a video follows the picture. Source: Motion Photo format 1.0, and MicroVideo, which preceded it."""
    return _MOTION.search(packet) is not None


def has_screenshot_comment(packet: bytes) -> bool:
    """Return whether the user comment marks a screenshot, as Apple's systems write it."""
    return _SCREENSHOT.search(packet) is not None
