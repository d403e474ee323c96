"""HEIC and AVIF: items, their types and references. Source: ISO/IEC 23008-12; ISO/IEC 14496-12, 8.11."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from kesong_desktop.imaging.audit import bitstream_messages, findings
from kesong_desktop.imaging.audit.boxes import FILLING, boxes, in_colour, in_filling, in_uuid, text_after
from kesong_desktop.imaging.audit.byte_source import ByteCoverage, ByteSource, MalformedFile
from kesong_desktop.imaging.audit.text_blocks import in_xmp
from kesong_desktop.imaging.audit.tiff import in_exif

_CODED = frozenset({b"hvc1", b"hev1", b"av01"})
_SIMPLE = frozenset(
    {
        b"ispe",
        b"pixi",
        b"pasp",
        b"irot",
        b"imir",
        b"av1C",
        b"a1op",
        b"a1lx",
        b"lsel",
        b"clli",
        b"mdcv",
        b"cclv",
        b"amve",
    }
)
_ALPHA = (
    b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha",
    b"urn:mpeg:hevc:2015:auxid:1",
    b"urn:mpeg:avc:2015:auxid:1",
)
_ITEM_NAMES = frozenset({b"", b"Color", b"Alpha"})
_PADDING_PX = 64
"""How much may be cropped: a coding block, as encoders need sizes of whole blocks."""
_MAX_ITEMS = 10_000
_MAX_TABLES = 50
_SMALL = 512


@dataclass(slots=True)
class _Items:
    """The tables of the ``meta`` box."""

    primary: int = 0
    kinds: dict[int, bytes] = field(default_factory=dict)
    places: dict[int, list[ByteSource]] = field(default_factory=dict)
    refers: list[tuple[bytes, int, tuple[int, ...]]] = field(default_factory=list)
    properties: list[tuple[bytes, ByteSource]] = field(default_factory=list)
    owns: dict[int, list[int]] = field(default_factory=dict)


def in_heif(source: ByteSource) -> Iterator[str]:
    """Return findings in a HEIC or AVIF: everything but one picture and its transparency."""
    items, cover, data = _Items(), ByteCoverage(), []
    for kind, body in boxes(source):
        if kind == b"ftyp":
            if body.size > 256:
                yield findings.HIDDEN
        elif kind == b"meta":
            yield from _in_meta(source, body, items, cover)
        elif kind == b"mdat":
            data.append(body)
        elif kind in FILLING:
            yield from in_filling(body)
        elif kind == b"uuid":
            yield from in_uuid(body)
        else:
            yield findings.SECOND if kind == b"moov" else findings.unknown(kind)
    yield from _in_items(items)
    if any(cover.hides(source, body.start, body.start + body.size) for body in data):
        yield findings.HIDDEN


def _in_meta(source: ByteSource, meta: ByteSource, items: _Items, cover: ByteCoverage) -> Iterator[str]:
    inside = list(boxes(meta.rest(4)))
    if len(inside) > _MAX_TABLES:
        raise MalformedFile("too many tables")
    idat = next((body for kind, body in inside if kind == b"idat"), None)
    for kind, body in inside:
        if kind == b"pitm":
            items.primary = body.number(4, 4 if body.number(0, 1) else 2)
        elif kind == b"iloc":
            _read_places(source, idat, body, items, cover)
        elif kind == b"iref":
            _read_references(body, items)
        else:
            yield from _in_table(kind, body, items)
    if idat is not None and cover.hides(source, idat.start, idat.start + idat.size):
        yield findings.HIDDEN


def _in_table(kind: bytes, body: ByteSource, items: _Items) -> Iterator[str]:
    if kind == b"hdlr":
        if body.read(8, 4) != b"pict" or text_after(body, 24):
            yield findings.METADATA
    elif kind == b"iinf":
        yield from _in_infos(body, items)
    elif kind == b"iprp":
        yield from _in_properties(body, items)
    elif kind in FILLING:
        yield from in_filling(body)
    elif kind == b"uuid":
        yield from in_uuid(body)
    elif kind not in {b"idat", b"grpl", b"dinf"}:
        yield findings.unknown(kind)
    elif kind != b"idat" and body.size > _SMALL:
        yield findings.HIDDEN


def _in_infos(body: ByteSource, items: _Items) -> Iterator[str]:
    start = 8 if body.number(0, 1) else 6
    for kind, entry in boxes(body.rest(start)):
        version = entry.number(0, 1)
        if kind != b"infe" or version not in {2, 3}:
            yield findings.unknown(kind)
            continue
        width = 2 if version == 2 else 4
        number, at = entry.number(4, width), 4 + width + 2
        items.kinds[number] = entry.read(at, 4)
        if len(items.kinds) > _MAX_ITEMS:
            raise MalformedFile("too many items")
        if items.kinds[number] in _CODED | {b"grid"} and text_after(entry, at + 4) not in _ITEM_NAMES:
            yield findings.COMMENT


def _read_places(
    source: ByteSource, idat: ByteSource | None, body: ByteSource, items: _Items, cover: ByteCoverage
) -> None:
    version = body.number(0, 1)
    sizes = body.number(4, 2)
    offset, length, base, index = sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15, sizes & 15 if version else 0
    wide = 4 if version == 2 else 2
    count, at = body.number(6, wide), 6 + wide
    if count > _MAX_ITEMS:
        raise MalformedFile("too many items")
    for _ in range(count):
        number, at = body.number(at, wide), at + wide
        is_inside = False
        if version:
            is_inside, at = body.number(at, 2) & 15 == 1, at + 2
        start, extents = body.number(at + 2, base) if base else 0, body.number(at + 2 + base, 2)
        at += 4 + base
        for _ in range(extents):
            at += index
            begin = start + (body.number(at, offset) if offset else 0)
            size = body.number(at + offset, length) if length else 0
            at += offset + length
            ground = idat if is_inside and idat is not None else source
            part = ground.part(begin, size or ground.size - begin)
            items.places.setdefault(number, []).append(part)
            cover.add(part.start, part.size)


def _read_references(body: ByteSource, items: _Items) -> None:
    width = 4 if body.number(0, 1) else 2
    for kind, entry in boxes(body.rest(4)):
        count = entry.number(width, 2)
        to = tuple(entry.number(width + 2 + width * k, width) for k in range(count))
        items.refers.append((kind, entry.number(0, width), to))


def _in_properties(body: ByteSource, items: _Items) -> Iterator[str]:
    for kind, inside in boxes(body):
        if kind == b"ipco":
            items.properties += boxes(inside)
        elif kind == b"ipma":
            _read_owners(inside, items)
        else:
            yield findings.unknown(kind)
    for kind, inside in items.properties:
        yield from _in_property(kind, inside, items)


def _in_property(kind: bytes, body: ByteSource, items: _Items) -> Iterator[str]:
    if kind == b"colr":
        yield from in_colour(body)
    elif kind == b"hvcC":
        yield from bitstream_messages.in_hevc_config(body)
    elif kind == b"clap":
        if _cuts(body, items):
            yield findings.HIDDEN
    elif kind in FILLING:
        yield from in_filling(body)
    elif kind in _SIMPLE:
        if body.size > _SMALL:
            yield findings.HIDDEN
    elif kind != b"auxC":
        yield findings.COMMENT if kind == b"udes" else findings.unknown(kind)


def _read_owners(body: ByteSource, items: _Items) -> None:
    flags, width = body.number(3, 1), 4 if body.number(0, 1) else 2
    at = 8
    for _ in range(min(body.number(4, 4), _MAX_ITEMS)):
        number, count = body.number(at, width), body.number(at + width, 1)
        at += width + 1
        step = 2 if flags & 1 else 1
        mask = 0x7FFF if flags & 1 else 0x7F
        items.owns.setdefault(number, []).extend(
            body.number(at + step * k, step) & mask for k in range(count)
        )
        at += step * count


def _cuts(clap: ByteSource, items: _Items) -> bool:
    """Return whether more is cropped than the encoder needs: cropped pixels are still in the file."""
    width, height = (clap.number(at, 4) / max(1, clap.number(at + 4, 4)) for at in (0, 8))
    sizes = [(body.number(4, 4), body.number(8, 4)) for kind, body in items.properties if kind == b"ispe"]
    wide, high = max(sizes, default=(0, 0))
    return wide - width >= _PADDING_PX or high - height >= _PADDING_PX


def _in_items(items: _Items) -> Iterator[str]:
    shown = _shown(items)
    for number, kind in items.kinds.items():
        parts = items.places.get(number, [])
        if kind in _CODED | {b"grid", b"iden"}:
            if number not in shown:
                is_small = any(name == b"thmb" and number == at for name, at, _ in items.refers)
                yield findings.THUMBNAIL if is_small else findings.SECOND
            yield from _in_coded(kind, number, parts, items)
        elif kind == b"Exif":
            yield findings.METADATA
            for part in parts:
                yield from in_exif(part.rest(4 + part.number(0, 4)), findings.NOTHING)
        elif kind == b"mime":
            yield findings.METADATA
            for part in parts:
                yield from in_xmp(part)
        else:
            yield findings.unknown(kind)


def _in_coded(kind: bytes, number: int, parts: list[ByteSource], items: _Items) -> Iterator[str]:
    if kind == b"av01":
        for part in parts:
            yield from bitstream_messages.in_obus(part)
    elif kind in _CODED and len(parts) == 1:
        config = next((body for name, body in _owned(number, items) if name == b"hvcC"), None)
        if config is None:
            raise MalformedFile("a picture without its parameters")
        yield from bitstream_messages.in_nals(parts[0], (config.number(21, 1) & 3) + 1, is_hevc=True)
    elif kind in _CODED:
        raise MalformedFile("a picture in pieces")


def _owned(number: int, items: _Items) -> Iterator[tuple[bytes, ByteSource]]:
    for index in items.owns.get(number, []):
        if 0 < index <= len(items.properties):
            yield items.properties[index - 1]


def _shown(items: _Items) -> set[int]:
    """Return the items of the primary picture: its tiles and its transparency."""
    shown, waiting = set[int](), [items.primary]
    while waiting:
        at = waiting.pop()
        if at in shown:
            continue
        shown.add(at)
        for kind, begin, to in items.refers:
            if kind == b"dimg" and begin == at:
                waiting += to
            elif kind == b"auxl" and at in to and _is_alpha(begin, items):
                waiting.append(begin)
    return shown


def _is_alpha(number: int, items: _Items) -> bool:
    kinds = [text_after(body, 4) for name, body in _owned(number, items) if name == b"auxC"]
    return any(kind.startswith(_ALPHA) for kind in kinds) and all(len(kind) < 64 for kind in kinds)
