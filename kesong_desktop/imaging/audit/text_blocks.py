"""Findings in XMP, IPTC and Photoshop resources. None of these may be in an exported file; known properties are named."""

import re
from collections.abc import Iterator

from kesong_desktop.imaging.audit import findings
from kesong_desktop.imaging.audit.byte_source import MAX_PIECE, ByteSource, MalformedFile

_XMP = (
    (
        re.compile(rb"exif:GPS|Iptc4xmp\w+:(?:Location|City|Country)|photoshop:(?:City|State|Country)", re.IGNORECASE),
        findings.PLACE,
    ),
    (re.compile(rb"SerialNumber|ImageUniqueID|:serial", re.IGNORECASE), findings.SERIAL),
    (re.compile(rb"OwnerName", re.IGNORECASE), findings.OWNER),
    (
        re.compile(rb"dc:creator|dc:rights|photoshop:(?:Credit|AuthorsPosition)|xmpRights:|:PersonInImage|mwg-rs:Name"),
        findings.NAME,
    ),
    (re.compile(rb"dc:(?:description|title|subject)|exif:UserComment|photoshop:(?:Headline|Instructions)"), findings.COMMENT),
    (re.compile(rb"(?:xmp|xap|exif):\w*Date\w*|photoshop:DateCreated"), findings.TIME),
    (re.compile(rb"tiff:(?:Make|Model)\b|aux:Lens"), findings.CAMERA),
    (re.compile(rb"xmpMM:|stEvt:|(?:xmp|xap):CreatorTool|crs:|photoshop:History"), findings.HISTORY),
    (re.compile(rb"xmpGImg:|Thumbnails"), findings.THUMBNAIL),
)  # fmt: skip
_IPTC = {
    (2, 25): findings.COMMENT,
    (2, 5): findings.COMMENT,
    (2, 55): findings.TIME,
    (2, 60): findings.TIME,
    (2, 62): findings.TIME,
    (2, 65): findings.HISTORY,
    (2, 80): findings.NAME,
    (2, 85): findings.NAME,
    (2, 90): findings.PLACE,
    (2, 92): findings.PLACE,
    (2, 95): findings.PLACE,
    (2, 101): findings.PLACE,
    (2, 105): findings.COMMENT,
    (2, 110): findings.NAME,
    (2, 115): findings.NAME,
    (2, 116): findings.NAME,
    (2, 118): findings.NAME,
    (2, 120): findings.COMMENT,
    (2, 122): findings.NAME,
}


def in_xmp(source: ByteSource) -> Iterator[str]:
    """Return findings in XMP: at least one, and one for each known property."""
    yield findings.METADATA
    content = source.head(MAX_PIECE)
    for pattern, word in _XMP:
        if pattern.search(content):
            yield word


def in_iptc(source: ByteSource) -> Iterator[str]:
    """Return findings in IPTC data sets. Source: IIM specification 4.2, 1.5."""
    yield findings.METADATA
    at = 0
    while at + 5 <= source.size:
        mark, record, number = source.read(at, 3)
        if mark != 0x1C:
            return
        size = source.number(at + 3, 2)
        if word := _IPTC.get((record, number)):
            yield word
        at += 5 + (size if size < 0x8000 else source.size)


def in_photoshop(source: ByteSource) -> Iterator[str]:
    """Return findings in the resources after ``Photoshop 3.0``. Source: Adobe Photoshop File Formats Specification."""
    yield findings.METADATA
    at = 0
    try:
        while at + 12 <= source.size and source.read(at, 4) == b"8BIM":
            number, name = source.number(at + 4, 2), source.number(at + 6, 1)
            at += 6 + (name + 2 & ~1)
            size = source.number(at, 4)
            yield from _in_resource(number, source.part(at + 4, size))
            at += 4 + (size + 1 & ~1)
    except MalformedFile:
        yield findings.UNKNOWN


def _in_resource(number: int, body: ByteSource) -> Iterator[str]:
    if number == 0x0404:
        yield from in_iptc(body)
    elif number in {0x0409, 0x040C}:
        yield findings.THUMBNAIL
    elif number == 0x0424:
        yield from in_xmp(body)
    elif number in {0x0422, 0x0423}:
        yield findings.CAMERA
