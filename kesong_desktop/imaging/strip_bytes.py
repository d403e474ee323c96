"""Takes metadata off JPEG, PNG, WebP and GIF by walking their structure: pixels stay as they are, to the bit.

Each function takes a whole file and returns the bare one; ``ValueError`` means that the structure is not sound.
"""

import struct
import zlib

_ORIENTATION_ONLY = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0%c\0\0\0\0\0\0"
_PNG_DROPPED = frozenset({b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME", b"dSIG"})
_PNG_KEPT = frozenset(
    {b"acTL", b"fcTL", b"fdAT", b"iCCP", b"sRGB", b"gAMA", b"cHRM", b"pHYs", b"sBIT", b"bKGD", b"tRNS"}
)
_WEBP_KEPT = frozenset({b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"})


def jpeg(content: bytes, orientation: int) -> bytes:
    """Keeps tables, frames, JFIF, colour profile and Adobe's colour transform. Orientations 2 to 8 stay as the only EXIF tag."""
    if content[:2] != b"\xff\xd8":
        raise ValueError("no start of image")
    out = [b"\xff\xd8"]
    if 2 <= orientation <= 8:
        body = b"Exif\0\0" + _ORIENTATION_ONLY % orientation
        out.append(b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body)
    at = 2
    while True:
        if content[at] != 0xFF:
            raise ValueError("no marker where one is due")
        while content[at] == 0xFF:
            at += 1
        marker = content[at]
        at += 1
        if marker == 0xD9:
            return b"".join((*out, b"\xff\xd9"))
        length = struct.unpack_from(">H", content, at)[0]
        segment = content[at : at + length]
        if length < 2 or len(segment) < length:
            raise ValueError("a segment is cut off")
        if _is_kept(marker, segment[2:]):
            out += [b"\xff", bytes([marker]), segment]
        at += length
        if marker == 0xDA:
            end = _end_of_scan(content, at)
            out.append(content[at:end])
            at = end


def png(content: bytes, orientation: int) -> bytes:
    """Keeps what is drawn (animations too), which way up, and how its colours are meant."""
    if content[:8] != b"\x89PNG\r\n\x1a\n":
        raise ValueError("no PNG signature")
    out, at = [content[:8]], 8
    while True:
        length, kind = struct.unpack_from(">I4s", content, at)
        end = at + 12 + length
        if end > len(content):
            raise ValueError("a chunk is cut off")
        is_critical = kind[:1].isupper()
        if kind not in _PNG_DROPPED and (is_critical or kind in _PNG_KEPT):
            out.append(content[at:end])
        if kind == b"IHDR" and 2 <= orientation <= 8:
            tagged = b"eXIf" + _ORIENTATION_ONLY % orientation
            out.append(struct.pack(">I", len(tagged) - 4) + tagged + struct.pack(">I", zlib.crc32(tagged)))
        if kind == b"IEND":
            return b"".join(out)
        at = end


def webp(content: bytes, orientation: int) -> bytes:
    """Keeps pictures, animation, transparency, colour profile and turn; clears the flags of what is gone."""
    if content[:4] != b"RIFF" or content[8:12] != b"WEBP":
        raise ValueError("no WebP signature")
    out, at, is_turned = [], 12, False
    end = min(len(content), 8 + struct.unpack_from("<I", content, 4)[0])
    while at + 8 <= end:
        kind, length = struct.unpack_from("<4sI", content, at)
        body = content[at + 8 : at + 8 + length]
        if len(body) < length:
            raise ValueError("a chunk is cut off")
        if kind == b"VP8X":
            is_turned = 2 <= orientation <= 8
            body = bytes([body[0] & ~0x0C | (0x08 if is_turned else 0)]) + body[1:]
        if kind in _WEBP_KEPT:
            out.append(struct.pack("<4sI", kind, length) + body + b"\0" * (length % 2))
        at += 8 + length + length % 2
    if is_turned:
        tagged = _ORIENTATION_ONLY % orientation
        out.append(struct.pack("<4sI", b"EXIF", len(tagged)) + tagged)
    whole = b"".join(out)
    return b"RIFF" + struct.pack("<I", len(whole) + 4) + b"WEBP" + whole


def gif(content: bytes) -> bytes:
    """Keeps frames and their timing and looping; comments, texts and other programs' blocks go."""
    if content[:6] not in {b"GIF87a", b"GIF89a"}:
        raise ValueError("no GIF signature")
    at = 13 + (3 << ((content[10] & 7) + 1) if content[10] & 0x80 else 0)
    out = [content[:at]]
    while True:
        start, kind = at, content[at]
        if kind == 0x3B:
            return b"".join((*out, b";"))
        if kind == 0x21:
            label = content[at + 1]
            at = _end_of_blocks(content, at + 2)
            is_loop = label == 0xFF and content[start + 3 : start + 14] == b"NETSCAPE2.0"
            if label == 0xF9 or is_loop:
                out.append(content[start:at])
        elif kind == 0x2C:
            packed = content[at + 9]
            at += 10 + (3 << ((packed & 7) + 1) if packed & 0x80 else 0) + 1
            at = _end_of_blocks(content, at)
            out.append(content[start:at])
        else:
            raise ValueError("an unknown block")


def _is_kept(marker: int, body: bytes) -> bool:
    if marker == 0xE0:
        return body.startswith(b"JFIF\0")
    if marker == 0xE2:
        return body.startswith(b"ICC_PROFILE\0")
    if marker == 0xEE:
        return body.startswith(b"Adobe")
    return not (0xE0 <= marker <= 0xEF or marker == 0xFE)


def _end_of_scan(content: bytes, at: int) -> int:
    """Where the entropy-coded data ends: at a marker that is neither a restart nor a stuffed zero."""
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
