"""Chunks of PNG that Pillow does not read before the pixels: texts and EXIF behind them, packed profiles, colours, frames.

Sources: PNG specification (third edition), 11.3 and 4.9 (animation); ImageMagick's and ExifTool's ``Raw profile type``.
"""

import contextlib
import struct
import zlib
from collections.abc import Iterator
from typing import IO, Any

from PIL import Image

_SIGNATURE_BYTES, _MAX_CHUNKS, _CONTROL_BYTES = 8, 200_000, 26
_MAX_TEXT_BYTES = 4 << 20
_TEXTS = frozenset({b"tEXt", b"zTXt", b"iTXt"})
_XMP, _RAW, _CREATED = "XML:com.adobe.xmp", "Raw profile type ", "Creation Time"
_WANTED = frozenset({_XMP, "Author", "Copyright"})
_XMP_HEADER = b"http://ns.adobe.com/xap/1.0/\0"
_CODE_POINTS = "cicp"
_IPTC = 0x0404


def complete_info(image: Image.Image) -> None:
    """Add to the ``info`` of an opened PNG what its chunks hold; what stands there already goes before. Pixels are not read."""
    file: IO[bytes] | None = getattr(image, "fp", None)
    if file is None:
        return
    place = file.tell()
    info: dict[Any, Any] = image.info
    try:
        for kind, size, is_late in _chunks(file):
            if kind == b"cICP" and size == 4:
                info[_CODE_POINTS] = file.read(4)
            elif is_late and kind == b"eXIf" and size <= _MAX_TEXT_BYTES:
                info.setdefault("exif", b"Exif\0\0" + file.read(size))
            elif is_late and kind in _TEXTS and size <= _MAX_TEXT_BYTES:
                _add_text(info, kind, file.read(size))
    except (OSError, struct.error, ValueError, zlib.error):
        # A damaged end is found where the pixels are read.
        pass
    finally:
        file.seek(place)
    _unpack(info)


def code_points(image: Image.Image) -> tuple[int, int] | None:
    """Return primaries and transfer function of a PNG's ``cICP``, or None."""
    found = image.info.get(_CODE_POINTS)
    return (found[0], found[1]) if isinstance(found, bytes) and len(found) == 4 else None


def count_frames(file: IO[bytes]) -> int:
    """Return how many frames of an animated PNG can be shown: those before the first whose control chunk or data are damaged.

    A picture that stands before the animation counts as one.
    """
    reader = _FrameReader(file)
    try:
        for kind, size, is_late in _chunks(file):
            if not reader.takes(kind, size, is_late=is_late):
                break
    except (OSError, struct.error, ValueError):
        pass
    return reader.frames


class _FrameReader:
    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._end = file.seek(0, 2)
        self._sides = (0, 0)
        self._next_number = 0
        self._is_open = self._has_pixels = False
        self.frames = 0

    def takes(self, kind: bytes, size: int, *, is_late: bool) -> bool:
        """Read the next chunk; False if no frame behind it can be shown."""
        if kind == b"IHDR":
            self._sides = struct.unpack(">2I", self._file.read(8))
        elif kind == b"IDAT":
            self.frames += not self._has_pixels
            self._has_pixels, self._is_open = True, False
        elif kind == b"fcTL":
            # Of one before the pixels these are the data.
            is_sound = size == _CONTROL_BYTES and self._has_next_number() and self._is_inside()
            is_in_place = not self._is_open and is_late == self._has_pixels
            self._is_open = is_sound and is_in_place
            return self._is_open
        elif kind == b"fdAT":
            is_sound = size > 4 and self._file.tell() + size <= self._end and self._has_next_number()
            self.frames += is_sound and self._is_open
            self._is_open = False
            return is_sound
        return True

    def _has_next_number(self) -> bool:
        (number,) = struct.unpack(">I", self._file.read(4))
        self._next_number += 1
        return bool(number == self._next_number - 1)

    def _is_inside(self) -> bool:
        width, height, left, top = struct.unpack(">4I", self._file.read(16))
        is_inside = left + width <= self._sides[0] and top + height <= self._sides[1]
        return bool(width and height and is_inside)


def _chunks(file: IO[bytes]) -> Iterator[tuple[bytes, int, bool]]:
    """Yield kind and size of each chunk, and whether pixels precede it, with the file at its content."""
    at, is_late = _SIGNATURE_BYTES, False
    for _ in range(_MAX_CHUNKS):
        file.seek(at)
        head = file.read(8)
        if len(head) < 8:
            return
        size, kind = struct.unpack(">I4s", head)
        is_late = is_late or kind == b"IDAT"
        if kind == b"IEND":
            return
        yield kind, size, is_late
        at += 12 + size


def _add_text(info: dict[Any, Any], kind: bytes, body: bytes) -> None:
    keyword, _, rest = body.partition(b"\0")
    name = keyword.decode("latin-1")
    wanted = _CREATED if name.casefold() == _CREATED.casefold() else name
    if wanted not in {_CREATED, *_WANTED} and not wanted.startswith(_RAW):
        return
    content = rest
    if kind == b"zTXt":
        content = _inflated(rest[1:])
    elif kind == b"iTXt":
        is_packed = rest[:1] == b"\1"
        _, _, content = rest[2:].partition(b"\0")[2].partition(b"\0")
        content = _inflated(content) if is_packed else content
    if wanted == _XMP:
        info.setdefault("xmp", content)
    else:
        info.setdefault(wanted, content.decode("utf-8" if kind == b"iTXt" else "latin-1", "replace"))


def _inflated(content: bytes) -> bytes:
    return zlib.decompressobj().decompress(content, _MAX_TEXT_BYTES)


def _unpack(info: dict[Any, Any]) -> None:
    """Put profiles that are written as hexadecimal text where those of other formats stand."""
    for name in [one for one in info if isinstance(one, str) and one.startswith(_RAW)]:
        content = b""
        with contextlib.suppress(ValueError):
            content = bytes.fromhex("".join(str(info[name]).strip().split("\n")[2:]))
        kind = name[len(_RAW) :].lower()
        if kind in {"exif", "app1"} and content.startswith(b"Exif\0\0"):
            info.setdefault("exif", content)
        elif kind in {"xmp", "app1"} and content:
            info.setdefault("xmp", content.removeprefix(_XMP_HEADER))
        elif kind == "iptc" and content:
            info.setdefault("photoshop", {_IPTC: content})
        elif kind in {"icc", "icm"} and content:
            info.setdefault("icc_profile", content)
    for name in [one for one in info if isinstance(one, str) and one.casefold() == _CREATED.casefold()]:
        info.setdefault(_CREATED, info[name])
