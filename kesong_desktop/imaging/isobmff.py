"""Properties of the primary picture of a HEIF or AVIF file that its decoder does not return.

Sources: ISO/IEC 14496-12, 4.2 and 12.1.5 (colr); ISO/IEC 23008-12, 6.5 and 9.3 (item properties); ISO/IEC 23000-22, 7.3.6.7.
"""

import struct
from collections.abc import Iterator
from fractions import Fraction
from typing import IO, Any

from PIL import Image

_MAX_META_BYTES, _MAX_BOXES = 8 << 20, 1000
Box = tuple[int, int, int, int]
"""Left, upper, right and lower edge in pixels."""


def code_points(image: Image.Image) -> tuple[int, int] | None:
    """Return primaries and transfer function (ITU-T H.273) of an opened picture, or None."""
    told: Any = image.info.get("nclx_profile")
    if isinstance(told, dict):
        return int(told.get("color_primaries", 2)), int(told.get("transfer_characteristics", 2))
    file: IO[bytes] | None = getattr(image, "fp", None)
    return code_points_in(file) if file is not None else None


def code_points_in(file: IO[bytes]) -> tuple[int, int] | None:
    """Return the same of a file."""
    bodies = _properties(file, b"colr")
    return next(
        (struct.unpack_from(">HH", one, 4) for one in bodies if one[:4] == b"nclx" and len(one) >= 8), None
    )


def clean_aperture(file: IO[bytes], size: tuple[int, int]) -> Box | None:
    """Return the part of a picture of ``size`` that is to be shown; None if that is all of it, or the file does not say.

    What of the rectangle is outside of the picture is left out.
    """
    return aperture_box(next(iter(_properties(file, b"clap")), b""), size)


def aperture_box(body: bytes, size: tuple[int, int]) -> Box | None:
    """Return the same by the body of a ``clap`` property."""
    if len(body) < 32:
        return None
    numbers = struct.unpack_from(">IIIIiIiI", body)
    if not all(numbers[1::2]):
        return None
    width, height, x, y = (Fraction(numbers[at], numbers[at + 1]) for at in range(0, 8, 2))
    left, right = _edges(width, x, size[0])
    upper, lower = _edges(height, y, size[1])
    box = left, upper, right, lower
    return None if box == (0, 0, *size) or left >= right or upper >= lower else box


def _edges(length: Fraction, offset: Fraction, whole: int) -> tuple[int, int]:
    """Return the edges of a length whose centre is ``offset`` from that of ``whole`` pixels; what is cut off stays cut off."""
    start = offset + (whole - length) / 2
    return max(0, -int(-start // 1)), min(whole, int((start + length) // 1))


def _properties(file: IO[bytes], kind: bytes) -> list[bytes]:
    """Return the bodies of the properties of this kind that the primary picture has."""
    return [body for name, body in properties(file) if name == kind]


def properties(file: IO[bytes]) -> list[tuple[bytes, bytes]]:
    """Return the properties of the primary picture in their order, each as its kind and body; none of a damaged file."""
    try:
        tables = meta_tables(file)
        primary = primary_number(tables)
        inside = list(boxes(tables[b"iprp"]))
        owned = next(
            numbers
            for name, body in inside
            if name == b"ipma"
            for item, numbers in owned_properties(body)
            if item == primary
        )
        known = list(boxes(next(body for name, body in inside if name == b"ipco")))
        return [known[number - 1] for number in owned if 0 < number <= len(known)]
    except (OSError, KeyError, IndexError, StopIteration, struct.error):
        return []


def meta_tables(file: IO[bytes]) -> dict[bytes, bytes]:
    """Return the bodies of the boxes in the metadata box, by kind. The file stays at its position.

    Raises:
        OSError: it cannot be read.
    """
    return dict(boxes(meta_content(file), 4))


def meta_content(file: IO[bytes]) -> bytes:
    """Return the body of the metadata box; nothing if there is none. The file stays at its position.

    Raises:
        OSError: it cannot be read.
    """
    place = file.tell()
    try:
        return _meta(file)
    finally:
        file.seek(place)


def primary_number(tables: dict[bytes, bytes]) -> int:
    """Return the number of the primary item.

    Raises:
        KeyError, IndexError: the file does not tell.
    """
    body = tables[b"pitm"]
    return int.from_bytes(body[4 : 8 if body[0] else 6], "big")


def _meta(file: IO[bytes]) -> bytes:
    at = 0
    for _ in range(_MAX_BOXES):
        file.seek(at)
        head = file.read(16)
        if len(head) < 8:
            break
        size, kind = struct.unpack_from(">I4s", head)
        start = 8
        if size == 1:
            size, start = int.from_bytes(head[8:16], "big"), 16
        if kind == b"meta":
            file.seek(at + start)
            return file.read(min(max(0, size - start) if size else _MAX_META_BYTES, _MAX_META_BYTES))
        if size < start:
            break
        at += size
    return b""


def boxes(content: bytes, at: int = 0) -> Iterator[tuple[bytes, bytes]]:
    """Yield kind and body of the boxes from position ``at`` on, up to the first that is damaged."""
    while at + 8 <= len(content):
        size, kind = struct.unpack_from(">I4s", content, at)
        if size < 8:
            return
        yield kind, content[at + 8 : at + size]
        at += size


def owned_properties(body: bytes) -> Iterator[tuple[int, list[int]]]:
    """Yield each item of an ``ipma`` box with the numbers of its properties, from 1."""
    wide, step = (4 if body[0] else 2), (2 if body[3] & 1 else 1)
    mask = 0x7FFF if step == 2 else 0x7F
    at = 8
    for _ in range(int.from_bytes(body[4:8], "big")):
        if at + wide >= len(body):
            return
        number, count = int.from_bytes(body[at : at + wide], "big"), body[at + wide]
        at += wide + 1
        places = (body[at + step * k : at + step * k + step] for k in range(count))
        yield number, [int.from_bytes(one, "big") & mask for one in places]
        at += step * count
