"""Colour profiles: a display's own names its serial number, its owner's computer and the date. Only known makes pass.

Source: ICC.1:2022, 7 (header and tag table) and 10 (tag types).
"""

import re
from collections.abc import Iterator

from kesong_desktop.imaging.audit import findings
from kesong_desktop.imaging.audit.byte_source import ByteCoverage, ByteSource

_COLORIMETRIC = frozenset(
    b"wtpt bkpt chad rXYZ gXYZ bXYZ rTRC gTRC bTRC kTRC A2B0 A2B1 A2B2 B2A0 B2A1 B2A2 gamt chrm lumi cicp "
    b"view meas tech".split()
)
_TEXTS = frozenset({b"desc", b"cprt", b"dmnd", b"dmdd", b"vued", b"dscm"})
_WORDS = """
srgb iec display p3 rgb cmyk gray grey prophoto romm rec bt itu r dot gain generic gamma dci c2 gimp built in camera profile
linear wide gamut hd a u s web coated uncoated fogra39 fogra51 fogra swop pso iso bis xyz d50 d65 color colour colors colours
space default standard tinysrgb urgb sp3 sp3c lcd reference viewing condition from the smpte rp pq hlg hdr sdr e scrgb photoshop
monitor to black scaled preference screen video main relative tone curve only copyright c no public domain cc0 creative commons
all rights reserved hewlett packard company apple computer inc adobe systems incorporated google skia microsoft corporation
international consortium icc facebook artifex software kodak eastman nikon canon sony eos elle stone graeme gill http www org use
freely legal code cc by sa eci european initiative none llc ltd co lcms
"""
_KNOWN = frozenset(_WORDS.split())
"""The words in the names of well-known colour spaces and their makers."""
_PART = re.compile(r"[^\W_]+")
_MAX_TAGS = 100


def in_profile(source: ByteSource) -> Iterator[str]:
    """Return nothing for a well-known profile that holds only colours; otherwise a finding."""
    head = source.read(0, 132)
    count = int.from_bytes(head[128:132], "big")
    if head[36:40] != b"acsp" or count > _MAX_TAGS or source.size != int.from_bytes(head[:4], "big"):
        yield findings.COLOUR
        return
    cover = ByteCoverage()
    cover.add(0, 132 + 12 * count)
    for number in range(count):
        entry = source.read(132 + 12 * number, 12)
        at, size = int.from_bytes(entry[4:8], "big"), int.from_bytes(entry[8:], "big")
        body = source.part(at, size)
        cover.add(at, size)
        if not _is_known(entry[:4], body):
            yield findings.COLOUR
    if any(head[100:128]) or cover.hides(source, 0, source.size):
        yield findings.HIDDEN


def _is_known(tag: bytes, body: ByteSource) -> bool:
    if tag in _COLORIMETRIC:
        return body.head(4) != b"text"
    if tag in _TEXTS:
        texts = list(_texts(body))
        return bool(texts) and all(_is_plain(text) for text in texts)
    return False


def _is_plain(text: str) -> bool:
    """Return whether a text has only words of well-known spaces, and numbers too short to be serial numbers."""
    parts = _PART.findall(text.lower())
    return all(p in _KNOWN or (len(p) <= 4 and p.lstrip("v").isdecimal()) or p == "61966" for p in parts)


def _texts(body: ByteSource) -> Iterator[str]:
    """Return the texts of a tag of type ``text``, ``desc`` or ``mluc``."""
    content = body.whole_bytes()
    if content[:4] == b"text":
        yield content[8:].rstrip(b"\0").decode("latin-1")
    elif content[:4] == b"desc":
        size = int.from_bytes(content[8:12], "big")
        yield content[12 : 12 + size].rstrip(b"\0").decode("latin-1")
        yield content[12 + size :].replace(b"\0", b"").lstrip(bytes(range(32))).decode("latin-1")
    elif content[:4] == b"mluc":
        records = min(int.from_bytes(content[8:12], "big"), 100)
        for number in range(records):
            record = content[16 + 12 * number : 28 + 12 * number]
            size, at = int.from_bytes(record[4:8], "big"), int.from_bytes(record[8:12], "big")
            yield content[at : at + size].decode("utf-16-be", "replace").rstrip("\0")
