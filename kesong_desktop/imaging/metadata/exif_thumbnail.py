"""The thumbnail in the EXIF of a JPEG.

Sources: ITU-T T.81 B.1.1 (markers), CIPA DC-008 (EXIF), TIFF 6.0 section 2.
"""

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kesong_desktop.imaging import exif_tag
from kesong_desktop.imaging.metadata.tiff_structure import LONG, SHORT, ByteOrder

_BINARY = getattr(os, "O_BINARY", 0)
_HEAD_BYTES = 16 * 1024
_MAX_SEGMENTS = 400
_MAX_ENTRIES = 400
_FRAMES = frozenset({0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF})
_APP1, _IMAGE_DATA = 0xE1, frozenset({0xDA, 0xD9})
_WITHOUT_LENGTH = frozenset({0x01, *range(0xD0, 0xD8)})
_EXIF = b"Exif\0\0"


@dataclass(frozen=True, slots=True)
class ExifThumbnail:
    """The thumbnail of a JPEG as it is stored, with the orientation and the stored size of the full picture."""

    jpeg: bytes
    orientation: int
    width: int
    height: int


def read_exif_thumbnail(path: Path) -> ExifThumbnail | None:
    """Return the thumbnail in the EXIF of a JPEG; None if there is none.

    Raises:
        OSError: the file cannot be read.
    """
    fd = os.open(path, os.O_RDONLY | _BINARY)
    exif = b""
    try:
        for marker, body in _segments(fd):
            if marker in _FRAMES:
                height, width = struct.unpack_from(">HH", body, 1)
                jpeg, orientation = _ThumbnailTags(exif).thumbnail() if exif else (b"", 1)
                return ExifThumbnail(jpeg, orientation, width, height) if jpeg and width and height else None
            if body.startswith(_EXIF) and not exif:
                exif = body[6:]
    except (struct.error, IndexError, ValueError):
        return None
    finally:
        os.close(fd)
    return None


class _ThumbnailTags:
    """The entries of an EXIF block that describe the thumbnail. Damaged directories are read as far as possible."""

    def __init__(self, tiff: bytes) -> None:
        self._tiff = tiff
        self._order = ByteOrder("big" if tiff[:2] == b"MM" else "little")

    def thumbnail(self) -> tuple[bytes, int]:
        """Return the thumbnail of the second directory, or nothing, and the orientation."""
        first = self._offset(4)
        count = int.from_bytes(self._tiff[first : first + 2], self._order.name)
        second = self._entries(self._offset(first + 2 + 12 * count))
        start, size = second.get(exif_tag.THUMBNAIL_OFFSET, 0), second.get(exif_tag.THUMBNAIL_LENGTH, 0)
        jpeg = self._tiff[start : start + size]
        orientation = self._entries(first).get(exif_tag.ORIENTATION, 1)
        return (jpeg if jpeg.startswith(b"\xff\xd8") else b""), (orientation if 1 <= orientation <= 8 else 1)

    def _offset(self, at: int) -> int:
        return int.from_bytes(self._tiff[at : at + 4], self._order.name)

    def _entries(self, at: int) -> dict[int, int]:
        """Return the integers of the directory at ``at``; of a truncated one those that are there."""
        tiff, order = self._tiff, self._order
        declared = int.from_bytes(tiff[at : at + 2], order.name)
        count = max(0, min(declared, _MAX_ENTRIES, (len(tiff) - at - 2) // 12))
        return {
            tag: value >> order.short_shift & 0xFFFF if kind == SHORT else value
            for tag, kind, _, value in order.entries(tiff[at + 2 : at + 2 + 12 * count])
            if kind in {SHORT, LONG}
        }


def _segments(fd: int) -> Iterator[tuple[int, bytes]]:
    """Yield marker and body of APP1 and frame segments up to the image data or the first malformed segment."""
    block, start, at = os.read(fd, _HEAD_BYTES), 0, 2
    for _ in range(_MAX_SEGMENTS if block[:3] == b"\xff\xd8\xff" else 0):
        if at + 4 > start + len(block):
            block, start = _read_segment(fd, at), at
        first, marker, high, low = block[at - start : at - start + 4]
        size = high << 8 | low
        if first != 0xFF or marker in _IMAGE_DATA:
            return
        if marker == 0xFF or marker in _WITHOUT_LENGTH:
            at += 1 if marker == 0xFF else 2
            continue
        if marker == _APP1 or marker in _FRAMES:
            if at + 2 + size > start + len(block):
                block, start = _read_segment(fd, at), at
            yield marker, block[at - start + 4 : at - start + 2 + size]
        at += 2 + max(2, size)


def _read_segment(fd: int, at: int) -> bytes:
    """Return the bytes from ``at`` on: a whole segment and the start of the next."""
    os.lseek(fd, at, os.SEEK_SET)
    return os.read(fd, 64 * 1024 + _HEAD_BYTES)
