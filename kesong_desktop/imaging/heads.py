"""A JPEG's facts from the head of the file, without Pillow: in about jhead's time, a twentieth of Pillow's.

The hot path of a first scan, where a roll of 100,000 is read. So this and ``quick_exif`` are written for speed: few system calls,
few calls of any kind, no object for what is only passed over. They know files as cameras and programs write them. Whatever is
odd is left to the careful reader, ``probe``. Source: ITU-T T.81 B.1.1 (markers).
"""

import os
import struct
from collections.abc import Callable
from pathlib import Path

from kesong_desktop.imaging import limits, metadata
from kesong_desktop.imaging.iptc import CAPTION_MARK
from kesong_desktop.imaging.probe import check_end, probe
from kesong_desktop.imaging.quick_exif import NOTHING, OddError, QuickExif, Told
from kesong_desktop.model.photo import MediaFacts

_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0)
_open, _read, _seek, _close = os.open, os.read, os.lseek, os.close
_MORE_BYTES, _MOST_BYTES = 4 * 1024, 64 * 1024
_SEGMENTS = range(400)
_APP1, _APP13, _PIXELS = 0xFFE1, 0xFFED, 0xFFDA
_FRAMES = frozenset({0xFFC0, 0xFFC1, 0xFFC2})
_PASSED_OVER = frozenset({0xFFC4, 0xFFDB, 0xFFDD, 0xFFE0, *range(0xFFE2, 0xFFF0), 0xFFFE} - {_APP13})
_READ = frozenset({_APP1, _APP13})
_segment = struct.Struct(">HH").unpack_from
_frame = struct.Struct(">BHHB").unpack_from
_tables = struct.Struct(">I29xI179xI29xI179xH").unpack_from
_USUAL_TABLES = (0xFFC4001F, 0xFFC400B5, 0xFFC4001F, 0xFFC400B5, _PIXELS)
"""Four Huffman tables, as long as those of T.81 K.3, and then the pixels: nearly half of all files have them so."""
_EXIF, _XMP = b"Exif\0\0", b"http://ns.adobe.com/xap/1.0/\0"
_TURNED = frozenset({5, 6, 7, 8})
_SCREENSHOT, _TURN_IN_XMP = b"Screenshot", b"tiff:Orientation"
_LAST_END, _MAX_SIDE, _MAX_PIXELS = limits.MAX_FILE_BYTES - 2, limits.MAX_SIDE, limits.MAX_PIXELS


class Heads:
    """Reads the heads of many files. ``slow`` is asked of all that are no JPEGs as cameras write them."""

    def __init__(self, slow: Callable[[Path], MediaFacts] = probe) -> None:
        self._slow = slow
        self._exif = QuickExif()
        self._head_bytes = 16 * 1024
        """So much is read at first: as much as the last photo needed, for the next is likely of the same camera."""

    def __call__(self, path: Path | str) -> MediaFacts:
        """As ``probe.probe``."""
        return self.jpeg_facts(path) or self._slow(Path(path))

    def jpeg_facts(self, path: Path | str) -> MediaFacts | None:
        """The facts of a JPEG; None for all that is none, or is not as it should be.

        Raises:
            Unreadable: it has no end (``cut_off``).
        """
        try:
            fd = _open(path, _FLAGS)
        except (OSError, ValueError):
            return None
        try:
            facts = self._facts(fd)
            if _seek(fd, -2, 2) > _LAST_END:
                return None
            if _read(fd, 2) != b"\xff\xd9":
                with open(fd, "rb", buffering=0, closefd=False) as file:
                    check_end(Path(path), file, b"\xff\xd8")
        except (OSError, OddError, struct.error, ArithmeticError, ValueError, LookupError):
            return None
        finally:
            _close(fd)
        return facts

    def _facts(self, fd: int) -> MediaFacts:  # noqa: C901, PLR0912 - the hot path: a call for each segment would show
        """Goes from segment to segment, up to the pixels."""
        head, start, at = _read(fd, self._head_bytes), 0, 2
        told, xmp, width, height = NOTHING, b"", 0, 0
        if head[:3] != b"\xff\xd8\xff":
            raise OddError
        for _ in _SEGMENTS:
            try:
                marker, size = _segment(head, at)
                if marker in _PASSED_OVER:
                    at += 2 + size
                    continue
                if marker in _FRAMES:
                    bits, height, width, layers = _frame(head, at + 4)
                    if bits != 8 or size != 8 + 3 * layers or layers not in {1, 3, 4}:
                        raise OddError
                    at += 2 + size
                    self._head_bytes = min(start + at + 1023 | 4095, _MOST_BYTES - 1) + 1
                    if _tables(head, at) == _USUAL_TABLES:
                        return _made(width, height, told, xmp)
                    continue
            except struct.error:  # the block is at its end, or with a new one the file
                if at == 0:
                    break
                head, start, at = _read_at(fd, start + at, _MORE_BYTES), start + at, 0
                continue
            if marker == _PIXELS:
                return _made(width, height, told, xmp)
            if marker not in _READ:
                break
            if at + 2 + size > len(head):
                head, start, at = _read_at(fd, start + at, 2 + size + _MORE_BYTES), start + at, 0
                if 2 + size > len(head):
                    break
            if head.startswith(_EXIF, at + 4):
                if told is not NOTHING:
                    break
                told = self._exif.told(head[at + 10 : at + 2 + size])
            elif marker == _APP13:
                if head.find(CAPTION_MARK, at + 4, at + 2 + size) >= 0:
                    break
            elif head.startswith(_XMP, at + 4):
                xmp = head[at + 4 + len(_XMP) : at + 2 + size]
            at += 2 + size
        raise OddError


def _read_at(fd: int, at: int, size: int) -> bytes:
    os.lseek(fd, at, os.SEEK_SET)
    return os.read(fd, size)


def _made(width: int, height: int, told: Told, xmp: bytes) -> MediaFacts:
    if not (0 < width <= _MAX_SIDE and 0 < height <= _MAX_SIDE and width * height <= _MAX_PIXELS):
        raise OddError
    turn, camera, caption, taken, changed, place = told
    if xmp:
        if (
            (not turn and _TURN_IN_XMP in xmp)
            or (not camera and _SCREENSHOT in xmp)
            or metadata.is_motion(xmp)
        ):
            raise OddError
        caption = metadata.xmp_caption(xmp) or caption
        taken = taken or metadata.xmp_time(xmp)
    if turn in _TURNED:
        width, height = height, width
    elif not 1 <= turn <= 8:
        turn = 1
    return MediaFacts("photo", "image/jpeg", width, height, turn, taken or changed, place, camera, caption)
