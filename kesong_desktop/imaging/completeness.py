"""Finds files whose structure ends before the picture does, without decoding them.

Sources: ITU-T T.81 B.1.1 (JPEG), PNG 11.2.5, GIF89a 27, RFC 9649 (WebP), ISO/IEC 14496-12 4.2 (boxes), TIFF 6.0.
"""

import io
import mmap
import re
import struct
from collections.abc import Callable
from typing import IO

from PIL import Image, ImageFile, TiffImagePlugin

_Content = mmap.mmap | bytes

_MARKER = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")
"""A marker in image data: 0xFF is otherwise followed by 0, another 0xFF or a restart marker."""
_EOI, _SOS = 0xD9, 0xDA
_WITHOUT_LENGTH = frozenset({0x01, 0xD8})
_MOST_PARTS = 100_000
"""More segments, chunks or boxes than any file has."""
_STRIPS, _STRIP_BYTES, _TILES, _TILE_BYTES = 273, 279, 324, 325


def ends_early(file: IO[bytes], image: Image.Image) -> bool:
    """Return whether the file of an opened picture is truncated, by its structure; only decoding shows how much is missing."""
    if not isinstance(image, ImageFile.ImageFile):
        return False
    position = file.tell()
    try:
        if image.format in {"BMP", "TIFF"}:
            return _last_byte(image) > file.seek(0, io.SEEK_END)
        has_end = _HAS_END.get(image.format or "")
        if has_end is None:
            return False
        if isinstance(file, io.BytesIO):
            return not has_end(file.getvalue())
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
            return not has_end(content)
    except (OSError, ValueError, io.UnsupportedOperation):
        return False
    finally:
        file.seek(position)


def count_scans(content: _Content) -> tuple[int, bool]:
    """Return how many scans of a JPEG have begun, and whether its EOI marker follows them."""
    at, scans, size = 2, 0, len(content)
    for _ in range(_MOST_PARTS):
        found = _MARKER.search(content, at) if scans else None
        if scans:
            if found is None:
                return scans, False
            at = found.start()
        if at + 4 > size and content[at : at + 2] != b"\xff\xd9":
            return scans, False
        marker = content[at + 1]
        if marker == _EOI:
            return scans, True
        if marker in _WITHOUT_LENGTH or marker == 0xFF:
            at += 1 if marker == 0xFF else 2
            continue
        scans += marker == _SOS
        at += 2 + int.from_bytes(content[at + 2 : at + 4], "big")
    return scans, False


def end_of_first_scan(content: bytes) -> int:
    """Return where the first scan of a JPEG ends: at the first marker in it that is no restart marker, or at the end."""
    at, size = 2, len(content)
    for _ in range(_MOST_PARTS):
        if at + 4 > size:
            break
        marker = content[at + 1]
        if marker in _WITHOUT_LENGTH or marker == 0xFF:
            at += 1 if marker == 0xFF else 2
            continue
        at += 2 + int.from_bytes(content[at + 2 : at + 4], "big")
        if marker == _SOS:
            found = _MARKER.search(content, at)
            return found.start() if found else size
    return size


def lacks_end(content: bytes, mime: str) -> bool:
    """Return whether a file of this type that cannot be opened lacks its end."""
    has_end = _HAS_END.get(mime.partition("/")[2].upper().replace("HEIC", "HEIF"))
    try:
        return has_end is not None and not has_end(content)
    except (ValueError, IndexError):
        return False


def _has_jpeg_end(content: _Content) -> bool:
    return count_scans(content)[1]


def _has_gif_end(content: _Content) -> bool:
    return bytes(content[max(0, len(content) - 4096) :]).rstrip(b"\0\n\r").endswith(b";")


def _has_webp_end(content: _Content) -> bool:
    # The padding of the last chunk is often missing.
    return int.from_bytes(content[4:8], "little") + 8 <= len(content) + 1


def _has_png_end(content: _Content) -> bool:
    at = 8
    for _ in range(_MOST_PARTS):
        if at + 12 > len(content):
            return False
        length, kind = struct.unpack_from(">I4s", content, at)
        if kind == b"IEND":
            return True
        at += 12 + length
    return False


def _has_all_boxes(content: _Content) -> bool:
    """Return whether the last of the outermost boxes ends within the file."""
    at, size = 0, len(content)
    for _ in range(_MOST_PARTS):
        if at + 8 > size:
            return True
        length = int.from_bytes(content[at : at + 4], "big")
        if length == 1:
            length = int.from_bytes(content[at + 8 : at + 16], "big")
        if length < 8:
            return True
        at += length
        if at > size:
            return False
    return True


def _last_byte(image: ImageFile.ImageFile) -> int:
    """Return where the pixels of a BMP or TIFF end, as far as its header tells."""
    if isinstance(image, TiffImagePlugin.TiffImageFile):
        tags = image.tag_v2
        for offsets, lengths in ((_STRIPS, _STRIP_BYTES), (_TILES, _TILE_BYTES)):
            if offsets in tags and lengths in tags:
                return max(
                    (at + length for at, length in zip(tags[offsets], tags[lengths], strict=False)), default=0
                )
        return 0
    for tile in image.tile:
        if tile.codec_name == "raw" and isinstance(tile.args, tuple) and isinstance(tile.args[1], int):
            return int(tile.offset) + tile.args[1] * image.height
    return 0


_HAS_END: dict[str, Callable[[_Content], bool]] = {
    "JPEG": _has_jpeg_end,
    "MPO": _has_jpeg_end,
    "PNG": _has_png_end,
    "GIF": _has_gif_end,
    "WEBP": _has_webp_end,
    "AVIF": _has_all_boxes,
    "HEIF": _has_all_boxes,
}
"""Whether the structure of a file of each format is complete."""
