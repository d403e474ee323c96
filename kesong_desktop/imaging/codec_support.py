"""Pictures that are sound, but of a coding that no decoder here has.

Sources: ITU-T T.81, B.2.2 and table B.1 (JPEG frames); ITU-T T.87, C.2.1 (JPEG-LS); TIFF 6.0, section 3 (Compression);
ISO/IEC 23008-12 (coded items).
"""

import struct
from typing import IO

from PIL import TiffImagePlugin

from kesong_desktop.imaging import file_type
from kesong_desktop.imaging.heif.item_table import DAMAGE, HeifItems

_FRAMES = frozenset({*range(0xC0, 0xD0), 0xF7} - {0xC4, 0xC8, 0xCC})
_DECODED_FRAMES = frozenset({0xC0, 0xC1, 0xC2, 0xC9, 0xCA})
"""Baseline, extended and progressive, with Huffman or arithmetic coding."""
_LOSSLESS, _JPEG_LS = frozenset({0xC3, 0xC7, 0xCB, 0xCF}), 0xF7
_DECODED_BITS, _DEEP_BITS, _MOST_BITS = 8, 12, 16
_WITHOUT_LENGTH = frozenset({0x01, *range(0xD0, 0xD9)})
_SOS, _EOI = 0xDA, 0xD9
_MOST_SEGMENTS = 1_000
_COMPRESSION = 259


class UnsupportedCoding(Exception):
    """The picture is of a coding, named in the message, that cannot be decoded."""


def has_known_frame(file: IO[bytes]) -> bool:
    """Return whether the segments of a JPEG lead to a frame that can be decoded. The file is where it was.

    Raises:
        UnsupportedCoding: it has 12 bits, or is lossless or hierarchical.
    """
    start = file.tell()
    try:
        marker, bits = _frame(file)
    finally:
        file.seek(start)
    if marker in _DECODED_FRAMES:
        # Other numbers than these two are damage.
        if bits == _DEEP_BITS:
            raise UnsupportedCoding(f"{bits}-bit JPEG")
        return True
    if marker and _DECODED_BITS <= bits <= _MOST_BITS:
        kind = (
            "JPEG-LS"
            if marker == _JPEG_LS
            else "lossless JPEG"
            if marker in _LOSSLESS
            else "hierarchical JPEG"
        )
        raise UnsupportedCoding(kind)
    return False


def unsupported_coding(file: IO[bytes], head: bytes) -> str:
    """Return the coding of a TIFF or HEIF file that was refused, if that is why; or else an empty string."""
    file.seek(0)
    if head[:4] in {b"II*\0", b"MM\0*"}:
        return _tiff_compression(file)
    if file_type.mime_of(head) not in {"image/heic", "image/heif", "image/avif"}:
        return ""
    try:
        items = HeifItems(file)
        kind = items.kind(items.primary)
    except DAMAGE:
        return ""
    return f"HEIF, {kind.decode('ascii', 'replace').strip()}" if kind in _CODED_ITEMS else ""


_CODED_ITEMS = frozenset({b"vvc1", b"evc1", b"unci", b"jxl ", b"jxs1", b"hvt1", b"lhv1"})
"""Codings of HEIF of which a refused file is more likely new than damaged."""


def _frame(file: IO[bytes]) -> tuple[int, int]:
    """Return the marker of the first frame of a JPEG and how many bits its samples have; zeros if there is none before pixels."""
    file.seek(2)
    for _ in range(_MOST_SEGMENTS):
        head = file.read(5)
        if len(head) < 5 or head[0] != 0xFF or head[1] in {_SOS, _EOI}:
            break
        marker = head[1]
        if marker in _FRAMES:
            return marker, head[4]
        if marker == 0xFF:
            file.seek(-4, 1)
        elif marker in _WITHOUT_LENGTH:
            file.seek(-3, 1)
        else:
            file.seek(int.from_bytes(head[2:4], "big") - 3, 1)
    return 0, 0


def _tiff_compression(file: IO[bytes]) -> str:
    try:
        directory = TiffImagePlugin.ImageFileDirectory_v2(file.read(8))
        file.seek(directory.next)
        directory.load(file)
        number = directory.get(_COMPRESSION, 1)
    except (OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError, struct.error):
        return ""
    is_known = not isinstance(number, int) or number in TiffImagePlugin.COMPRESSION_INFO
    return "" if is_known else f"TIFF, compression {number}"
