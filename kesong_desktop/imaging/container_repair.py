"""Copies of files without damaged metadata blocks, which prevent decoders from reading the pixels.

Sources: ITU-T T.81, B.1.1 (JPEG); PNG 5.3; RFC 9649, 2.3 to 2.7 (WebP); ISO/IEC 14496-12, 8.11.3 (item locations).
"""

import io
import re
import struct
import zlib

from kesong_desktop.imaging import isobmff
from kesong_desktop.imaging.heif.item_table import DAMAGE, HeifItems

_FIXED_CHUNKS = {b"gAMA": 4, b"cHRM": 32, b"pHYs": 9, b"sRGB": 1, b"tIME": 7}
"""PNG chunks of a fixed length, by which a damaged one is recognised."""
_NEEDED_CHUNKS = frozenset({b"IHDR", b"PLTE", b"tRNS", b"acTL", b"fcTL"})
_ANIMATION_CHUNKS = frozenset({b"acTL", b"fcTL", b"fdAT"})
_PNG_KINDS = re.compile(rb"PLTE|tRNS|acTL|fcTL|IDAT|iCCP|gAMA|cHRM|sRGB|cICP|pHYs|eXIf")
_APP, _APP14, _ADOBE_BYTES = range(0xE0, 0xF0), 0xEE, 16
_SOS, _EOI, _MOST_SEGMENTS, _MOST_SEARCHED = 0xDA, 0xD9, 1_000, 1 << 17
_FRAMES = frozenset({0xC0, 0xC1, 0xC2, 0xC9, 0xCA})
_SEGMENT_OR_PICTURE = re.compile(rb"\xff\xd8\xff.*?\xff\xd9|\xff[\xc0-\xc4\xdb\xdd\xe0-\xef\xfe]", re.DOTALL)
_WEBP_PIXELS = frozenset({b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF"})
_WEBP_FLAGS = {b"ICCP": 0x20, b"EXIF": 0x08, b"XMP ": 0x04}
"""The flags of the extended header that tell of metadata."""
_WEBP_KINDS = re.compile(rb"VP8[ LX]|ALPH|ANIM|ANMF|ICCP|EXIF|XMP ")


def without_app_segments(jpeg: bytes) -> bytes:
    """Return a JPEG without its APP segments, but for the one that tells the transform of its colours."""
    at, kept = 2, [jpeg[:2]]
    while jpeg[at : at + 1] == b"\xff" and jpeg[at + 1 : at + 2] not in {b"\xda", b"\xd9", b""}:
        size = 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
        is_color_transform = jpeg[at + 1] == _APP14 and size >= _ADOBE_BYTES
        if jpeg[at + 1] not in _APP or is_color_transform:
            kept.append(jpeg[at : at + size])
        at += size
    return b"".join((*kept, jpeg[at:]))


def with_found_segments(jpeg: bytes) -> bytes | None:
    """Return a JPEG without what hides the segments behind an APP segment of a wrong length; None if there is none."""
    at = 2
    for _ in range(_MOST_SEGMENTS):
        if at + 4 > len(jpeg) or jpeg[at] != 0xFF or jpeg[at + 1] in {_SOS, _EOI}:
            return None
        end = at + 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
        if jpeg[at + 1] in _APP and jpeg[end : end + 1] != b"\xff":
            starts = (
                found.start()
                for found in _SEGMENT_OR_PICTURE.finditer(jpeg, at + 4, at + _MOST_SEARCHED)
                if found[0][1] != 0xD8
            )
            start = next((one for one in starts if _leads_to_pixels(jpeg, one)), None)
            if start is not None:
                # One that states too little is followed by data that are no segments.
                return jpeg[: end if start > end else at] + jpeg[start:]
        at = end
    return None


def _leads_to_pixels(jpeg: bytes, at: int) -> bool:
    """Return whether a chain of segments with a frame begins here, and ends at the pixels."""
    has_frame = False
    for _ in range(_MOST_SEGMENTS):
        if at + 4 > len(jpeg) or jpeg[at] != 0xFF:
            return False
        if jpeg[at + 1] == _SOS:
            return has_frame
        has_frame = has_frame or jpeg[at + 1] in _FRAMES
        # Any number of 0xFF may precede a marker.
        at += 1 if jpeg[at + 1] == 0xFF else 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
    return False


def with_sound_chunks(png: bytes, *, is_bare: bool) -> bytes:
    """Return a PNG without damaged metadata before its pixels; ``is_bare``: without any metadata."""
    kept, at = list[bytes](), 8
    while at + 12 <= len(png):
        length, kind = struct.unpack_from(">I4s", png, at)
        if kind == b"IDAT":
            break
        end = at + 12 + length
        if kind not in _NEEDED_CHUNKS and (end > len(png) or not png[end + 4 : end + 8].isalpha()):
            # Its length is wrong.
            at = _next_chunk(png, at + 8)
            continue
        is_sound = kind not in _FIXED_CHUNKS or length == _FIXED_CHUNKS[kind]
        if kind in _NEEDED_CHUNKS or (is_sound and not is_bare):
            kept.append(png[at:end])
        at = end
    return png[:8] + b"".join(kept) + png[at:]


def without_animation(png: bytes) -> bytes:
    """Return a PNG without the chunks of its animation: the picture that programs show which know none."""
    kept, at = [png[:8]], 8
    while at + 8 <= len(png):
        length, kind = struct.unpack_from(">I4s", png, at)
        if kind not in _ANIMATION_CHUNKS:
            kept.append(png[at : at + 12 + length])
        at += 12 + length
    return b"".join(kept)


def _next_chunk(png: bytes, start: int) -> int:
    """Return where the first sound chunk of a known kind begins; the end of the file if there is none."""
    for found in _PNG_KINDS.finditer(png, start):
        at = found.start() - 4
        (length,) = struct.unpack_from(">I", png, at)
        end = at + 8 + length
        if end + 4 <= len(png) and zlib.crc32(png[at + 4 : end]) == int.from_bytes(png[end : end + 4], "big"):
            return at
    return len(png)


def with_sound_webp_chunks(webp: bytes) -> bytes | None:
    """Return a WebP file without metadata chunks of a wrong length or an unknown kind; its own length is right.

    None if the file ends within its pixels.
    """
    kept, at = list[tuple[bytes, bytes]](), 12
    while at + 8 <= len(webp):
        kind, size = struct.unpack_from("<4sI", webp, at)
        stated = at + 8 + size
        is_pixels = kind in _WEBP_PIXELS
        if is_pixels and stated > len(webp):
            return None
        # Behind pixels, where the end is certain, the next chunk may be damaged.
        end = stated + size % 2 if is_pixels else _webp_end(webp, stated)
        if is_pixels or kind == b"VP8X" or (kind in _WEBP_FLAGS and end):
            kept.append((kind, webp[at + 8 : stated]))
        if not end:
            found = _WEBP_KINDS.search(webp, at + 8)
            end = found.start() if found else len(webp)
        at = end
    flags = sum({_WEBP_FLAGS.get(kind, 0) for kind, _ in kept})
    chunks = []
    for kind, body in kept:
        is_header = kind == b"VP8X" and body
        own = bytes([body[0] & ~sum(_WEBP_FLAGS.values()) | flags]) + body[1:] if is_header else body
        chunks.append(struct.pack("<4sI", kind, len(own)) + own + bytes(len(own) & 1))
    content = b"WEBP" + b"".join(chunks)
    return struct.pack("<4sI", b"RIFF", len(content)) + content


def _webp_end(webp: bytes, end: int) -> int:
    """Return where the chunk after one that ends at ``end`` begins, or the file ends; 0 where there can be none."""
    if end > len(webp):
        return 0
    for at in (end + end % 2, end):
        if at >= len(webp) or webp[at : at + 4].rstrip(b" ").isalnum():
            return min(at, len(webp))
    return 0


def with_sound_items(heif: bytes) -> bytes | None:
    """Return a HEIF or AVIF file in which no metadata item reaches beyond the end of the file; None if there is none."""
    try:
        items = HeifItems(io.BytesIO(heif))
        fields = items.overlong_metadata(heif)
    except DAMAGE:
        return None
    if not fields:
        return None
    content = bytearray(heif)
    for at, wide in fields:
        content[at : at + wide] = (1).to_bytes(wide, "big")
    return bytes(content)


def without_exif_items(heif: bytes) -> bytes | None:
    """Return a HEIF or AVIF file whose EXIF is of a kind that decoders skip; None if there is none."""
    content = with_sound_items(heif) or heif
    try:
        table = b"iinf" + isobmff.meta_tables(io.BytesIO(content))[b"iinf"]
    except DAMAGE:
        return None
    bare = table.replace(b"Exif", b"skip")
    return None if bare == table else content.replace(table, bare, 1)
