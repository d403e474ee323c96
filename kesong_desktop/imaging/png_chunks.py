"""Chunks of PNG that Pillow does not read before the pixels: texts and EXIF behind them, packed profiles, code points of colours.

Sources: PNG specification (third edition), 11.3; ImageMagick's and ExifTool's ``Raw profile type``.
"""

import contextlib
import struct
import zlib
from collections.abc import Iterator
from typing import IO, Any

from PIL import Image

_SIGNATURE_BYTES, _MAX_CHUNKS = 8, 200_000
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
