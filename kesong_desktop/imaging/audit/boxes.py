"""The boxes of MP4, MOV, HEIC and AVIF. Source: ISO/IEC 14496-12, 4.2; QuickTime File Format, Atoms."""

from collections.abc import Iterator

from kesong_desktop.imaging.audit import findings
from kesong_desktop.imaging.audit.byte_source import ByteSource, MalformedFile
from kesong_desktop.imaging.audit.icc import in_profile
from kesong_desktop.imaging.audit.text_blocks import in_xmp
from kesong_desktop.imaging.audit.tiff import in_exif

FILLING = frozenset({b"free", b"skip", b"wide"})
_XMP_UUID = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_EXIF_UUID = b"JpgTiffExif->JP2"


def boxes(source: ByteSource) -> Iterator[tuple[bytes, ByteSource]]:
    """Yield type and content of each box in order; QuickTime's terminating zero is skipped.

    Raises:
        MalformedFile: sizes that do not fit.
    """
    at = 0
    while at < source.size:
        if source.size - at == 4 and source.read(at, 4) == bytes(4):
            return
        size, kind, head = source.number(at, 4), source.read(at + 4, 4), 8
        if size == 1:
            size, head = source.number(at + 8, 8), 16
        elif size == 0:
            size = source.size - at
        if size < head:
            raise MalformedFile("a box smaller than its head")
        yield kind, source.part(at + head, size - head)
        at += size


def in_filling(body: ByteSource) -> Iterator[str]:
    """Return findings in free space, which has to be empty."""
    if not body.is_blank():
        yield findings.HIDDEN


def in_uuid(body: ByteSource) -> Iterator[str]:
    """Return findings in vendor boxes: XMP and EXIF by name, others as metadata."""
    kind = body.head(16)
    if kind == _XMP_UUID:
        yield from in_xmp(body.rest(16))
    elif kind == _EXIF_UUID:
        yield from in_exif(body.rest(16), findings.NOTHING)
    else:
        yield findings.METADATA


def in_colour(body: ByteSource) -> Iterator[str]:
    """Return findings in a colour description: numbers, or a profile of a known make."""
    kind = body.read(0, 4)
    if kind in {b"prof", b"rICC"}:
        yield from in_profile(body.rest(4))
    elif kind not in {b"nclx", b"nclc"} or body.size > 11:
        yield findings.COLOUR


def text_after(body: ByteSource, at: int) -> bytes:
    """Return a text up to its NUL or to the end, with or without a Pascal length before it."""
    content = body.rest(at).head(256) if at <= body.size else b""
    if content and content[0] == len(content) - 1:
        content = content[1:]
    return content.rstrip(b"\0")
