"""Removes metadata from JPEG, PNG, WebP and GIF by walking their structure. Pixels stay as they are, bit by bit.

Each function takes a whole file and returns the stripped one. ``ValueError`` means that the structure is not valid.
"""

import struct
import zlib

from kesong_desktop.imaging.strip.icc_profile import bare_profile

_ORIENTATION_ONLY = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0%c\0\0\0\0\0\0"
_PNG_DRAWN = frozenset({b"IHDR", b"PLTE", b"IDAT", b"IEND", b"fdAT"})
_PNG_SIZES = {
    b"acTL": (8, 8),
    b"fcTL": (26, 26),
    b"sRGB": (1, 1),
    b"gAMA": (4, 4),
    b"cHRM": (32, 32),
    b"pHYs": (9, 9),
    b"sBIT": (1, 4),
    b"bKGD": (1, 6),
    b"tRNS": (1, 256),
    b"cICP": (4, 4),
    b"mDCV": (24, 24),
    b"cLLI": (8, 8),
}
"""Chunks that describe how the picture is displayed, with their smallest and largest size."""
_WEBP_KEPT = frozenset({b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"})
_WEBP_FRAME = frozenset({b"VP8 ", b"VP8L", b"ALPH"})
_PROFILE = b"ICC_PROFILE\0"
_MAX_PROFILE = 1 << 20


def strip_jpeg(content: bytes, orientation: int, exif_profile: bytes = b"") -> bytes:
    """Keep tables, frames, JFIF, colour profile, Adobe's colour transform, and orientations 2 to 8 as the only EXIF tag.

    ``exif_profile`` is the colour profile for a file whose colours only EXIF declares, which is removed.
    """
    if content[:2] != b"\xff\xd8":
        raise ValueError("no start of image")
    out, profile = [b"\xff\xd8"], b""
    if 2 <= orientation <= 8:
        body = b"Exif\0\0" + _ORIENTATION_ONLY % orientation
        out.append(b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body)
    at = 2
    while True:
        marker, at = _next_marker(content, at)
        if marker == 0xD9:
            segments = _profile_segments(profile or exif_profile)
            return b"".join((out[0], *segments, *out[1:], b"\xff\xd9"))
        length = struct.unpack_from(">H", content, at)[0]
        body = content[at + 2 : at + length]
        if length < 2 or len(body) < length - 2:
            raise ValueError("a segment is cut off")
        if marker == 0xE2 and body.startswith(_PROFILE):
            profile += body[14:]
        elif kept := _kept(marker, body):
            out += [b"\xff", bytes([marker]), struct.pack(">H", len(kept) + 2), kept]
        at += length
        if marker == 0xDA:
            end = _end_of_scan(content, at)
            out.append(content[at:end])
            at = end


def _next_marker(content: bytes, at: int) -> tuple[int, int]:
    """Return the marker at ``at`` and the offset of its length."""
    if content[at] != 0xFF:
        raise ValueError("no marker where one is due")
    while content[at] == 0xFF:
        at += 1
    return content[at], at + 1


def strip_png(content: bytes, orientation: int) -> bytes:
    """Keep the picture or animation, its orientation, and its colour description."""
    if content[:8] != b"\x89PNG\r\n\x1a\n":
        raise ValueError("no PNG signature")
    out, at = [content[:8]], 8
    while True:
        length, kind = struct.unpack_from(">I4s", content, at)
        end = at + 12 + length
        if end > len(content):
            raise ValueError("a chunk is cut off")
        if kind == b"iCCP":
            out.append(_png_profile(content[at + 8 : at + 8 + length]))
        elif kind in _PNG_DRAWN or _fits(kind, length):
            out.append(content[at:end])
        if kind == b"IHDR" and 2 <= orientation <= 8:
            out.append(_chunk(b"eXIf", _ORIENTATION_ONLY % orientation))
        if kind == b"IEND":
            return b"".join(out)
        at = end


def strip_webp(content: bytes, orientation: int, exif_profile: bytes = b"") -> bytes:
    """Keep pictures, animation, transparency, colour profile and orientation; clear the flags of removed chunks.

    ``exif_profile`` is as in ``strip_jpeg``.
    """
    if content[:4] != b"RIFF" or content[8:12] != b"WEBP":
        raise ValueError("no WebP signature")
    out, is_turned = [], False
    end = min(len(content), 8 + struct.unpack_from("<I", content, 4)[0])
    chunks = _riff(content[12:end])
    has_profile = any(kind == b"ICCP" for kind, _ in chunks)
    profile = next((bare_profile(body) for kind, body in chunks if kind == b"ICCP"), None)
    profile = profile if has_profile else bare_profile(exif_profile)
    for kind, body in chunks:
        if kind == b"VP8X":
            is_turned = 2 <= orientation <= 8
            flags = body[0] & ~0x2C | (0x08 if is_turned else 0) | (0x20 if profile else 0)
            out.append(_riff_chunk(kind, bytes([flags]) + body[1:10]))
            out += [_riff_chunk(b"ICCP", profile)] if profile and not has_profile else []
        elif kind == b"ICCP":
            out += [_riff_chunk(kind, profile)] if profile else []
        elif kind == b"ANMF":
            inner = [_riff_chunk(*chunk) for chunk in _riff(body[16:]) if chunk[0] in _WEBP_FRAME]
            out.append(_riff_chunk(kind, body[:16] + b"".join(inner)))
        elif kind in _WEBP_KEPT:
            out.append(_riff_chunk(kind, body))
    if is_turned:
        out.append(_riff_chunk(b"EXIF", _ORIENTATION_ONLY % orientation))
    whole = b"".join(out)
    return b"RIFF" + struct.pack("<I", len(whole) + 4) + b"WEBP" + whole


def strip_gif(content: bytes) -> bytes:
    """Keep frames with their timing and looping; remove comments, texts and application blocks."""
    if content[:6] not in {b"GIF87a", b"GIF89a"}:
        raise ValueError("no GIF signature")
    at = 13 + (3 << ((content[10] & 7) + 1) if content[10] & 0x80 else 0)
    out = [content[:at]]
    while True:
        # Some programs leave the end out.
        if at == len(content) or content[at] == 0x3B:
            return b"".join((*out, b";"))
        start, kind = at, content[at]
        if kind == 0x21:
            label = content[at + 1]
            at = _end_of_blocks(content, at + 2)
            is_loop = label == 0xFF and content[start + 3 : start + 14] in {b"NETSCAPE2.0", b"ANIMEXTS1.0"}
            if label == 0xF9:
                out.append(content[start : start + 7] + b"\0")
            elif is_loop and content[start + 14 : start + 16] == b"\3\1":
                out.append(content[start : start + 18] + b"\0")
        elif kind == 0x2C:
            packed = content[at + 9]
            at += 10 + (3 << ((packed & 7) + 1) if packed & 0x80 else 0) + 1
            at = _end_of_blocks(content, at)
            out.append(content[start:at])
        else:
            raise ValueError("an unknown block")


def _kept(marker: int, body: bytes) -> bytes:
    """Return what is kept of a JPEG segment: of JFIF not the thumbnail, of Adobe's only the colour transform."""
    if marker == 0xE0:
        return body[:12] + b"\0\0" if body.startswith(b"JFIF\0") else b""
    if marker == 0xEE:
        return body[:12] if body.startswith(b"Adobe") else b""
    is_coding = 0xC0 <= marker <= 0xDF and marker != 0xC8
    return body if is_coding else b""


def _profile_segments(profile: bytes) -> list[bytes]:
    """Return a stripped colour profile in as many segments as it needs."""
    bare = bare_profile(profile) or b""
    pieces = [bare[at : at + 65_000] for at in range(0, len(bare), 65_000)]
    heads = (_PROFILE + bytes([number + 1, len(pieces)]) for number in range(len(pieces)))
    bodies = [head + piece for head, piece in zip(heads, pieces, strict=True)]
    return [b"\xff\xe2" + struct.pack(">H", len(body) + 2) + body for body in bodies]


def _fits(kind: bytes, length: int) -> bool:
    least, most = _PNG_SIZES.get(kind, (1, 0))
    return least <= length <= most


def _png_profile(body: bytes) -> bytes:
    name_end = body.find(b"\0")
    unpacker = zlib.decompressobj()
    try:
        profile = bare_profile(unpacker.decompress(body[name_end + 2 :], _MAX_PROFILE))
    except zlib.error as error:
        raise ValueError("a profile that cannot be unpacked") from error
    return _chunk(b"iCCP", b"ICC Profile\0\0" + zlib.compress(profile)) if profile else b""


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def _riff(content: bytes) -> list[tuple[bytes, bytes]]:
    """Return type and body of each chunk."""
    found, at = [], 0
    while at + 8 <= len(content):
        kind, length = struct.unpack_from("<4sI", content, at)
        body = content[at + 8 : at + 8 + length]
        if len(body) < length:
            raise ValueError("a chunk is cut off")
        found.append((kind, body))
        at += 8 + length + length % 2
    return found


def _riff_chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack("<4sI", kind, len(body)) + body + b"\0" * (len(body) % 2)


def _end_of_scan(content: bytes, at: int) -> int:
    """Return the end of the entropy-coded data: a marker that is neither a restart nor a stuffed zero."""
    while True:
        at = content.find(b"\xff", at)
        if at < 0 or at + 1 >= len(content):
            raise ValueError("the scan is cut off")
        following = content[at + 1]
        if following == 0 or 0xD0 <= following <= 0xD7:
            at += 2
        elif following == 0xFF:
            at += 1
        else:
            return at


def _end_of_blocks(content: bytes, at: int) -> int:
    while content[at]:
        at += 1 + content[at]
    return at + 1
