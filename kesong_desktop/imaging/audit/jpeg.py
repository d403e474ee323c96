"""JPEG, segment by segment. Source: ITU-T T.81, annex B; JFIF 1.02; CIPA DC-007 (MPF)."""

import re
from collections.abc import Iterator

from kesong_desktop.imaging.audit import findings
from kesong_desktop.imaging.audit.byte_source import MAX_PIECE, ByteSource, MalformedFile
from kesong_desktop.imaging.audit.findings import AllowedText
from kesong_desktop.imaging.audit.icc import in_profile
from kesong_desktop.imaging.audit.text_blocks import in_photoshop, in_xmp
from kesong_desktop.imaging.audit.tiff import in_exif

_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_SOI, _EOI, _SOS, _DHT, _DQT, _DAC, _DRI, _DNL = b"\xff\xd8", 0xD9, 0xDA, 0xC4, 0xDB, 0xCC, 0xDD, 0xDC
_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
"""The end of a scan: neither a stuffed zero nor a restart."""
_PROFILE = b"ICC_PROFILE\0"


def in_jpeg(source: ByteSource, allowed: AllowedText) -> Iterator[str]:
    """Return findings in a JPEG: everything but tables and the picture."""
    if source.read(0, 2) != _SOI:
        raise MalformedFile("no start of image")
    at, profile = 2, []
    while True:
        marker, at = _marker(source, at)
        if marker == _EOI:
            break
        size = source.number(at, 2)
        if size < 2:
            raise MalformedFile("a segment shorter than its length")
        body = source.part(at + 2, size - 2)
        at += size
        if marker == 0xE2 and body.head(12) == _PROFILE:
            profile.append(body.whole_bytes()[14:])
        else:
            yield from _in_segment(marker, body, allowed)
        if marker == _SOS:
            at = _end_of_scan(source, at)
    if profile:
        yield from in_profile(source.inner(b"".join(profile)))
    if at < source.size:
        yield findings.BEHIND


def _marker(source: ByteSource, at: int) -> tuple[int, int]:
    """Return the next marker and the offset of its length; only fill bytes may be between segments."""
    if source.read(at, 1) != b"\xff":
        raise MalformedFile("no marker where one is due")
    while (found := source.number(at, 1)) == 0xFF:
        at += 1
    return found, at + 1


def _in_segment(marker: int, body: ByteSource, allowed: AllowedText) -> Iterator[str]:
    if 0xE0 <= marker <= 0xEF:
        yield from _in_application(marker, body, allowed)
    elif marker == 0xFE:
        yield findings.COMMENT
    elif not _is_table(marker, body):
        yield findings.unknown(f"marker {marker:02X}")


def _in_application(marker: int, body: ByteSource, allowed: AllowedText) -> Iterator[str]:
    head = body.head(40)
    if head.startswith(b"Exif\0"):
        yield from in_exif(body.rest(6), allowed)
    elif head.startswith((b"http://ns.adobe.com/xap/", b"http://ns.adobe.com/xmp/")):
        yield from in_xmp(body)
    elif head.startswith(b"Photoshop 3.0\0"):
        yield from in_photoshop(body.rest(14))
    elif head.startswith(b"MPF\0"):
        yield findings.SECOND
    elif head.startswith(b"JFIF\0") and marker == 0xE0:
        # The small picture of JFIF has its size in the last two of 14 bytes.
        if body.size != 14 or any(body.read(12, 2)):
            yield findings.THUMBNAIL
    elif head.startswith(b"JFXX\0"):
        yield findings.THUMBNAIL
    elif not (head.startswith(b"Adobe") and marker == 0xEE and body.size == 12):
        # Only the name is reported: what follows may be private.
        name = re.match(rb"[A-Za-z]{2,12}", head)
        yield findings.unknown(f"APP{marker - 0xE0} " + (name[0].decode() if name else ""))


def _is_table(marker: int, body: ByteSource) -> bool:
    """Return whether a segment is a table without surplus bytes."""
    if marker in _FRAMES:
        return body.size == 6 + 3 * body.number(5, 1)
    if marker == _SOS:
        return body.size == 4 + 2 * body.number(0, 1)
    if marker in {_DRI, _DNL}:
        return body.size == 2
    if marker == _DAC:
        return body.size % 2 == 0 and body.size <= 16
    if marker not in {_DQT, _DHT}:
        return False
    at, content = 0, body.whole_bytes()
    while at < len(content):
        if marker == _DQT:
            at += 1 + 64 * (1 + min(content[at] >> 4, 1))
        else:
            at += 17 + sum(content[at + 1 : at + 17])
    return at == len(content)


def _end_of_scan(source: ByteSource, at: int) -> int:
    """Return the offset of the next marker after coded data."""
    while at < source.size:
        piece = source.read(at, min(MAX_PIECE, source.size - at))
        if found := _MARKER.search(piece):
            return at + found.start()
        if at + len(piece) >= source.size:
            break
        at += len(piece) - 1 if piece.endswith(b"\xff") else len(piece)
    raise MalformedFile("the scan is cut off")
