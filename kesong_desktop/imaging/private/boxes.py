"""The boxes of MP4, MOV, HEIC and AVIF. Source: ISO/IEC 14496-12, 4.2; QuickTime File Format, Atoms."""

from collections.abc import Iterator

from kesong_desktop.imaging.private import words
from kesong_desktop.imaging.private.icc import in_profile
from kesong_desktop.imaging.private.source import Source, Unsound
from kesong_desktop.imaging.private.texts import in_xmp
from kesong_desktop.imaging.private.tiff import in_exif

FILLING = frozenset({b"free", b"skip", b"wide"})
_XMP_UUID = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_EXIF_UUID = b"JpgTiffExif->JP2"


def boxes(source: Source) -> Iterator[tuple[bytes, Source]]:
    """Kind and inside of each box, in their order; QuickTime's closing zero is passed over.

    Raises:
        Unsound: sizes that do not fit.
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
            raise Unsound("a box smaller than its head")
        yield kind, source.part(at + head, size - head)
        at += size


def in_filling(body: Source) -> Iterator[str]:
    """Room that was left free has to be empty."""
    if not body.is_blank():
        yield words.HIDDEN


def in_uuid(body: Source) -> Iterator[str]:
    """Boxes of other makers: XMP and EXIF by name, the rest as metadata."""
    kind = body.head(16)
    if kind == _XMP_UUID:
        yield from in_xmp(body.rest(16))
    elif kind == _EXIF_UUID:
        yield from in_exif(body.rest(16), words.NOTHING)
    else:
        yield words.METADATA


def in_colour(body: Source) -> Iterator[str]:
    """How the colours are meant: by numbers, or by a profile of a known make."""
    kind = body.read(0, 4)
    if kind in {b"prof", b"rICC"}:
        yield from in_profile(body.rest(4))
    elif kind not in {b"nclx", b"nclc"} or body.size > 11:
        yield words.COLOUR


def text_after(body: Source, at: int) -> bytes:
    """A text up to its zero, or to the end; with Pascal's length before it or without."""
    content = body.rest(at).head(256) if at <= body.size else b""
    if content and content[0] == len(content) - 1:
        content = content[1:]
    return content.rstrip(b"\0")
