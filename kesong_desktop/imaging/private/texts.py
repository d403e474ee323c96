"""What XMP, IPTC and Photoshop's resources tell, in words for a person. They never are allowed to leave; this names them."""

import re
from collections.abc import Iterator

from kesong_desktop.imaging.private import words
from kesong_desktop.imaging.private.source import MAX_PIECE, Source, Unsound

_XMP = (
    (re.compile(rb"exif:GPS|Iptc4xmp\w+:(?:Location|City|Country)|photoshop:(?:City|State|Country)", re.IGNORECASE), words.PLACE),
    (re.compile(rb"SerialNumber|ImageUniqueID|:serial", re.IGNORECASE), words.SERIAL),
    (re.compile(rb"OwnerName", re.IGNORECASE), words.OWNER),
    (re.compile(rb"dc:creator|dc:rights|photoshop:(?:Credit|AuthorsPosition)|xmpRights:|:PersonInImage|mwg-rs:Name"), words.NAME),
    (re.compile(rb"dc:(?:description|title|subject)|exif:UserComment|photoshop:(?:Headline|Instructions)"), words.COMMENT),
    (re.compile(rb"(?:xmp|xap|exif):\w*Date\w*|photoshop:DateCreated"), words.TIME),
    (re.compile(rb"tiff:(?:Make|Model)\b|aux:Lens"), words.CAMERA),
    (re.compile(rb"xmpMM:|stEvt:|(?:xmp|xap):CreatorTool|crs:|photoshop:History"), words.HISTORY),
    (re.compile(rb"xmpGImg:|Thumbnails"), words.THUMBNAIL),
)  # fmt: skip
_IPTC = {
    (2, 25): words.COMMENT,
    (2, 5): words.COMMENT,
    (2, 55): words.TIME,
    (2, 60): words.TIME,
    (2, 62): words.TIME,
    (2, 65): words.HISTORY,
    (2, 80): words.NAME,
    (2, 85): words.NAME,
    (2, 90): words.PLACE,
    (2, 92): words.PLACE,
    (2, 95): words.PLACE,
    (2, 101): words.PLACE,
    (2, 105): words.COMMENT,
    (2, 110): words.NAME,
    (2, 115): words.NAME,
    (2, 116): words.NAME,
    (2, 118): words.NAME,
    (2, 120): words.COMMENT,
    (2, 122): words.NAME,
}


def in_xmp(source: Source) -> Iterator[str]:
    """XMP is never nothing; the properties that are known are named besides."""
    yield words.METADATA
    content = source.head(MAX_PIECE)
    for pattern, word in _XMP:
        if pattern.search(content):
            yield word


def in_iptc(source: Source) -> Iterator[str]:
    """IPTC-IIM's data sets. Source: IIM specification 4.2, 1.5."""
    yield words.METADATA
    at = 0
    while at + 5 <= source.size:
        mark, record, number = source.read(at, 3)
        if mark != 0x1C:
            return
        size = source.number(at + 3, 2)
        if word := _IPTC.get((record, number)):
            yield word
        at += 5 + (size if size < 0x8000 else source.size)


def in_photoshop(source: Source) -> Iterator[str]:
    """The resources behind ``Photoshop 3.0``. Source: Adobe Photoshop File Formats Specification, Image Resources."""
    yield words.METADATA
    at = 0
    try:
        while at + 12 <= source.size and source.read(at, 4) == b"8BIM":
            number, name = source.number(at + 4, 2), source.number(at + 6, 1)
            at += 6 + (name + 2 & ~1)
            size = source.number(at, 4)
            yield from _in_resource(number, source.part(at + 4, size))
            at += 4 + (size + 1 & ~1)
    except Unsound:
        yield words.UNKNOWN


def _in_resource(number: int, body: Source) -> Iterator[str]:
    if number == 0x0404:
        yield from in_iptc(body)
    elif number in {0x0409, 0x040C}:
        yield words.THUMBNAIL
    elif number == 0x0424:
        yield from in_xmp(body)
    elif number in {0x0422, 0x0423}:
        yield words.CAMERA
