"""What EXIF and XMP say: time, place, camera, caption. Absurd values are no values."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from html import unescape
from typing import Any, Protocol

from kesong_desktop.model.photo import Place


class Exif(Protocol):
    """What is asked of EXIF, as Pillow reads it."""

    def get(self, tag: int, /) -> Any:
        """A value of the first directory, or None."""
        ...

    def get_ifd(self, tag: int, /) -> Mapping[int, Any]:
        """The directory that stands behind a tag."""
        ...


_EXIF_IFD, _GPS_IFD = 0x8769, 0x8825
_TIMES = ((0x9003, 0x9011), (0x9004, 0x9012))
_XMP_MOTION = re.compile(rb"(?:MotionPhoto|MicroVideo)(?:=[\"']|>)1")
_XMP_TIME = re.compile(
    rb"(?:exif:DateTimeOriginal|photoshop:DateCreated|(?:xmp|xap):CreateDate)(?:=[\"']|>)(\d{4}-[^\"'<]{5,40})"
)
_TIME = re.compile(r"\s*(\d{4})[:\-/.](\d{1,2})[:\-/.](\d{1,2})[ T](\d{1,2}):(\d{1,2}):(\d{1,2})")
_OFFSET = re.compile(r"\s*([+-])(\d{2}):?(\d{2})")
_JUNK_CAPTIONS = re.compile(
    r"^(olympus digital camera|minolta digital camera|sony dsc|konica minolta.*|digital camera|dcim.*|exif_.*|\s*|.*\.jpe?g"
    r"|kodak digital still camera|default|untitled|image description|hdr.*|oznor.*|cof|sdr|dig)$",
    re.IGNORECASE,
)
_XMP_SCREENSHOT = re.compile(rb"<exif:UserComment>.{0,200}?Screenshot", re.DOTALL)
_XMP_ALT = re.compile(
    rb"<Iptc4xmpCore:AltTextAccessibility>\s*<rdf:Alt>\s*<rdf:li[^>]*>([^<]{1,2000})</rdf:li>", re.DOTALL
)
_XMP_CAPTION = re.compile(rb"<dc:description>\s*<rdf:Alt>\s*<rdf:li[^>]*>([^<]{1,2000})</rdf:li>", re.DOTALL)


def taken(exif: Exif, xmp: object = None) -> datetime | None:
    """When the picture was taken: local time, aware if the file gives the offset. The time of the last change comes last."""
    inner = directory(exif, _EXIF_IFD)
    for tag, offset_tag in _TIMES:
        moment = read_time(inner.get(tag))
        if moment is not None:
            return _with_offset(moment, inner.get(offset_tag))
    if isinstance(xmp, bytes) and (moment := xmp_time(xmp)) is not None:
        return moment
    moment = read_time(exif.get(0x0132))
    return _with_offset(moment, inner.get(0x9010)) if moment is not None else None


def read_time(text: object) -> datetime | None:
    """``2024:01:31 12:00:00`` and its near kin, or None; years before 1900 or after 2200 are no times."""
    if not text:
        return None
    words = text.decode("ascii", "ignore") if isinstance(text, bytes) else str(text)
    try:
        if words[4:5] == words[7:8] == ":":  # as nearly all write it
            moment = datetime.fromisoformat(f"{words[:4]}-{words[5:7]}-{words[8:19]}")
        elif found := _TIME.match(words):
            moment = datetime(*(int(part) for part in found.groups()))  # type: ignore[arg-type]  # noqa: DTZ001 - camera's own time
        else:
            return None
    except ValueError:
        return None
    return moment if is_likely(moment) else None


def xmp_time(xmp: bytes) -> datetime | None:
    """When it was taken, with fractions and offset. Source: XMP specification part 1, 8.2.1.4."""
    found = _XMP_TIME.search(xmp)
    if not found:
        return None
    try:
        moment = datetime.fromisoformat(found[1].decode("ascii", "ignore").strip())
    except ValueError:
        return None
    return moment if is_likely(moment) else None


def is_likely(moment: datetime) -> bool:
    """From the years when there were photos."""
    return 1900 <= moment.year <= 2200


def place(exif: Exif) -> Place | None:
    """Where it was taken, or None; nonsense and the empty 0, 0 that some programs write are None."""
    gps = directory(exif, _GPS_IFD)
    latitude = _degrees(gps.get(2), gps.get(1), "S", 90)
    longitude = _degrees(gps.get(4), gps.get(3), "W", 180)
    if latitude is None or longitude is None or (latitude == 0 and longitude == 0):
        return None
    return Place(latitude, longitude)


def camera(exif: Exif) -> str:
    """Maker and model in one."""
    return camera_named(exif.get(0x010F), exif.get(0x0110))


def camera_named(maker: object, model_name: object) -> str:
    """Maker and model in one, the maker not twice."""
    make, model = clean_text(maker), clean_text(model_name)
    if make and model.lower().startswith(make.split()[0].lower()):
        return model
    return f"{make} {model}".strip()


def caption(exif: Exif, xmp: object, iptc: str = "") -> str:
    """A caption that a person wrote, or empty; ``iptc`` is that of IPTC. What cameras write by themselves is none."""
    found = xmp_caption(xmp) if isinstance(xmp, bytes) else ""
    return found or iptc or own_caption(exif.get(0x010E))


def xmp_caption(xmp: bytes) -> str:
    """The caption in XMP alone; what was written for people who cannot see the picture comes first."""
    for pattern in (_XMP_ALT, _XMP_CAPTION):
        if (found := pattern.search(xmp)) and (words := own_caption(unescape(_decoded(found[1])))):
            return words
    return ""


def own_caption(text: object) -> str:
    """A text if a person wrote it, else empty."""
    words = clean_text(text)
    return "" if _JUNK_CAPTIONS.match(words) else words


def is_motion(xmp: object) -> bool:
    """A clip lies behind the picture. Source: Google's Motion Photo format 1.0, and the MicroVideo that was before it."""
    return isinstance(xmp, bytes) and _XMP_MOTION.search(xmp) is not None


def is_screenshot(exif: Exif, xmp: object) -> bool:
    """True where the comment says so, as Apple's systems write it."""
    comment = directory(exif, _EXIF_IFD).get(0x9286)
    told = comment if isinstance(comment, bytes) else str(comment or "").encode()
    return b"Screenshot" in told or (isinstance(xmp, bytes) and _XMP_SCREENSHOT.search(xmp) is not None)


def directory(exif: Exif, ifd: int) -> dict[int, Any]:
    """What stands behind a tag of the first directory; empty where it cannot be read."""
    try:
        return dict(exif.get_ifd(ifd))
    except (KeyError, ValueError, TypeError, SyntaxError, OSError, IndexError):
        return {}


def _with_offset(moment: datetime, offset: object) -> datetime:
    zone = zone_of(offset)
    return moment.replace(tzinfo=zone) if zone else moment


def zone_of(offset: object) -> timezone | None:
    """What ``+08:00`` stands for; None where it is none."""
    found = _OFFSET.match(clean_text(offset)) if offset else None
    if not found:
        return None
    minutes = int(found[2]) * 60 + int(found[3])
    if minutes > 14 * 60:
        return None
    return timezone(timedelta(minutes=-minutes if found[1] == "-" else minutes))


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


def clean_text(value: object) -> str:
    """A text of EXIF or XMP up to its first NUL, without what cannot be printed.

    EXIF knows ASCII only. What is written is UTF-8, or else Latin-1, which Pillow takes for granted.
    """
    if isinstance(value, str) and not value.isascii():
        value = _bytes_of(value)
    text = _decoded(value) if isinstance(value, bytes) else str(value or "")
    text = text.partition("\0")[0]
    if not text.isprintable():
        text = "".join(c for c in text if c.isprintable() or c == "\n")
    return text.strip()


def _bytes_of(text: str) -> str | bytes:
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError:
        return text


def _decoded(text: bytes) -> str:
    text = text.partition(b"\0")[0]
    try:
        return text.decode()
    except UnicodeDecodeError:
        return text.decode("latin-1")
