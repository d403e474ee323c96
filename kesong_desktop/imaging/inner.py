"""The thumbnail that a camera put into a JPEG.

Sources: ITU-T T.81 B.1.1 (markers), CIPA DC-008 (EXIF), TIFF 6.0 section 2.
"""

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

_BINARY = getattr(os, "O_BINARY", 0)
_HEAD_BYTES = 16 * 1024
_MOST_SEGMENTS = 400
_MOST_ENTRIES = 400
_FRAMES = frozenset({0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF})
_APP1, _PIXELS = 0xE1, frozenset({0xDA, 0xD9})
_BARE = frozenset({0x01, *range(0xD0, 0xD8)})
_EXIF = b"Exif\0\0"
_ORIENTATION, _START, _SIZE = 0x0112, 0x0201, 0x0202
_SHORT, _LONG = 3, 4
_LITTLE, _BIG = struct.Struct("<HHII"), struct.Struct(">HHII")


@dataclass(frozen=True, slots=True)
class Inner:
    """The small picture in a JPEG: its bytes, and how the whole is turned and shaped (width and height as stored)."""

    jpeg: bytes
    turn: int
    width: int
    height: int


def inner_picture(path: Path) -> Inner | None:
    """The thumbnail that a camera put into a JPEG; None where there is none.

    Raises:
        OSError: the file cannot be read.
    """
    fd = os.open(path, os.O_RDONLY | _BINARY)
    exif = b""
    try:
        for marker, body in _segments(fd):
            if marker in _FRAMES:
                height, width = struct.unpack_from(">HH", body, 1)
                jpeg, turn = _Tags(exif).thumbnail() if exif else (b"", 1)
                return Inner(jpeg, turn, width, height) if jpeg and width and height else None
            if body.startswith(_EXIF) and not exif:
                exif = body[6:]
    except (struct.error, IndexError, ValueError):
        return None
    finally:
        os.close(fd)
    return None


class _Tags:
    """The entries of EXIF's directories that tell of the thumbnail."""

    def __init__(self, tiff: bytes) -> None:
        self._tiff = tiff
        self._is_big = tiff[:2] == b"MM"
        self._entry = _BIG if self._is_big else _LITTLE
        self._order: Literal["big", "little"] = "big" if self._is_big else "little"

    def thumbnail(self) -> tuple[bytes, int]:
        """The thumbnail behind the second directory, or nothing; and the orientation."""
        first = self._offset(4)
        count = int.from_bytes(self._tiff[first : first + 2], self._order)
        second = self._entries(self._offset(first + 2 + 12 * count))
        start, size = second.get(_START, 0), second.get(_SIZE, 0)
        jpeg = self._tiff[start : start + size]
        turn = self._entries(first).get(_ORIENTATION, 1)
        return (jpeg if jpeg.startswith(b"\xff\xd8") else b""), (turn if 1 <= turn <= 8 else 1)

    def _offset(self, at: int) -> int:
        return int.from_bytes(self._tiff[at : at + 4], self._order)

    def _entries(self, at: int) -> dict[int, int]:
        """The whole numbers of the directory that begins at ``at``; one that is not whole has what can be read."""
        tiff = self._tiff
        count = min(int.from_bytes(tiff[at : at + 2], self._order), _MOST_ENTRIES, (len(tiff) - at - 2) // 12)
        return {
            tag: value >> 16
            if kind == _SHORT and self._is_big
            else value & 0xFFFF
            if kind == _SHORT
            else value
            for tag, kind, _, value in self._entry.iter_unpack(tiff[at + 2 : at + 2 + 12 * max(0, count)])
            if kind in {_SHORT, _LONG}
        }


def _segments(fd: int) -> Iterator[tuple[int, bytes]]:
    """The bodies of the segments that tell something, up to the pixels or to where it is odd."""
    block, start, at = os.read(fd, _HEAD_BYTES), 0, 2
    for _ in range(_MOST_SEGMENTS if block[:3] == b"\xff\xd8\xff" else 0):
        if at + 4 > start + len(block):
            block, start = _more(fd, at), at
        first, marker, high, low = block[at - start : at - start + 4]
        size = high << 8 | low
        if first != 0xFF or marker in _PIXELS:
            return
        if marker == 0xFF or marker in _BARE:
            at += 1 if marker == 0xFF else 2
            continue
        if marker == _APP1 or marker in _FRAMES:
            if at + 2 + size > start + len(block):
                block, start = _more(fd, at), at
            yield marker, block[at - start + 4 : at - start + 2 + size]
        at += 2 + max(2, size)


def _more(fd: int, at: int) -> bytes:
    """The bytes from ``at`` on: a whole segment and what follows it."""
    os.lseek(fd, at, os.SEEK_SET)
    return os.read(fd, 64 * 1024 + _HEAD_BYTES)
