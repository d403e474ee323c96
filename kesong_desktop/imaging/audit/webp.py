"""WebP, chunk by chunk. Source: RFC 9649, 2.3 to 2.7."""

from collections.abc import Iterator

from kesong_desktop.imaging.audit import findings
from kesong_desktop.imaging.audit.byte_source import ByteSource, MalformedFile
from kesong_desktop.imaging.audit.findings import AllowedText
from kesong_desktop.imaging.audit.icc import in_profile
from kesong_desktop.imaging.audit.text_blocks import in_xmp
from kesong_desktop.imaging.audit.tiff import in_exif

_PICTURE = frozenset({b"VP8 ", b"VP8L", b"ALPH"})
_EXACT = {b"VP8X": 10, b"ANIM": 6}
_FRAME_HEAD = 16


def in_webp(source: ByteSource, allowed: AllowedText) -> Iterator[str]:
    """Return findings in a WebP: everything but picture, animation and transparency."""
    if source.read(0, 4) != b"RIFF" or source.read(8, 4) != b"WEBP":
        raise MalformedFile("no WebP signature")
    size = source.number(4, 4, "little")
    end = 8 + size + size % 2
    if size < 4 or 8 + size > source.size:
        raise MalformedFile("cut off")
    for kind, body in _chunks(source.part(12, size - 4)):
        yield from _in_chunk(kind, body, allowed)
    if end < source.size:
        yield findings.BEHIND


def _in_chunk(kind: bytes, body: ByteSource, allowed: AllowedText) -> Iterator[str]:
    if kind == b"EXIF":
        yield from in_exif(body.rest(6) if body.head(6) == b"Exif\0\0" else body, allowed)
    elif kind == b"XMP ":
        yield from in_xmp(body)
    elif kind == b"ICCP":
        yield from in_profile(body)
    elif kind == b"ANMF":
        yield from (
            findings.unknown(inner) for inner, _ in _chunks(body.rest(_FRAME_HEAD)) if inner not in _PICTURE
        )
    elif kind in _EXACT:
        if body.size != _EXACT[kind]:
            yield findings.HIDDEN
    elif kind not in _PICTURE:
        yield findings.unknown(kind)


def _chunks(source: ByteSource) -> Iterator[tuple[bytes, ByteSource]]:
    at = 0
    while at < source.size:
        kind, size = source.read(at, 4), source.number(at + 4, 4, "little")
        yield kind, source.part(at + 8, size)
        at += 8 + size
        if size % 2:
            if at < source.size and source.number(at, 1):
                raise MalformedFile("a filling byte that is none")
            at += 1
