"""HEIF files put together from items: grids, overlays, other codings, transparency. Source: ISO/IEC 23008-12, 6 and 9."""

import io
import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import pillow_heif
from PIL import Image

from tests.fakes.corpus import avc_image
from tests.unit.imaging import makers

box, full = makers.box, avc_image.full
_ESSENTIAL = 0x8000
ALPHA = full(b"auxC", b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0")


@dataclass(frozen=True, slots=True)
class Item:
    """One item: its type, its data and its properties in their order. ``media``: the type of a ``mime`` item."""

    kind: bytes
    content: bytes
    properties: tuple[bytes, ...] = ()
    media: bytes = b""


Reference = tuple[bytes, int, tuple[int, ...]]
"""Kind, source and targets."""
Coder = Callable[[Image.Image], Item]
Parts = tuple[list[Item], list[Reference]]


def size_of(image: Image.Image) -> bytes:
    """Return the property with the size of a picture."""
    return full(b"ispe", struct.pack(">II", *image.size))


def avc(image: Image.Image) -> Item:
    """Return a picture coded as AVC."""
    record, sample = avc_image.coded(image)
    return Item(b"avc1", sample, (box(b"avcC", record), size_of(image)))


def hevc(image: Image.Image) -> Item:
    """Return a picture coded as HEVC, by libheif."""
    out = io.BytesIO()
    pillow_heif.from_pillow(image).save(out, quality=95, chroma=444)
    return Item(b"hvc1", _data(out.getvalue()), (_box_in(out.getvalue(), b"hvcC"), size_of(image)))


def av1(image: Image.Image) -> Item:
    """Return a picture coded as AV1, by libavif."""
    out = io.BytesIO()
    image.save(out, "AVIF", quality=95, subsampling="4:4:4")
    return Item(b"av01", _data(out.getvalue()), (_box_in(out.getvalue(), b"av1C"), size_of(image)))


def jpeg(image: Image.Image) -> Item:
    """Return a picture coded as JPEG."""
    return Item(b"jpeg", _saved(image, "JPEG", quality=97, subsampling="4:4:4"), (size_of(image),))


def jpeg_2000(image: Image.Image) -> Item:
    """Return a picture coded as JPEG 2000."""
    return Item(b"j2k1", _saved(image, "JPEG2000", no_jp2=True), (size_of(image),))


CODERS: dict[str, Coder] = {"avc": avc, "hevc": hevc, "av1": av1, "jpeg": jpeg, "jpeg 2000": jpeg_2000}
BRANDS = {"avc": b"avci", "hevc": b"heic", "av1": b"avif", "jpeg": b"jpeg", "jpeg 2000": b"j2ki"}


def _saved(image: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def _box_in(content: bytes, kind: bytes) -> bytes:
    at = content.index(kind) - 4
    return content[at : at + int.from_bytes(content[at : at + 4], "big")]


def _data(content: bytes) -> bytes:
    return _box_in(content, b"mdat")[8:]


def grid(
    image: Image.Image, coder: Coder, columns: int, rows: int, side: int, *, more: Sequence[bytes] = ()
) -> Parts:
    """Return the items of a picture cut into square tiles; the last of a row and column reach beyond it."""
    whole = Image.new("RGB", (columns * side, rows * side), "black")
    whole.paste(image)
    tiles = [
        coder(whole.crop((x * side, y * side, (x + 1) * side, (y + 1) * side)))
        for y in range(rows)
        for x in range(columns)
    ]
    body = struct.pack(">BBBBHH", 0, 0, rows - 1, columns - 1, *image.size)
    first = Item(b"grid", body, (size_of(image), *more))
    return [first, *tiles], [(b"dimg", 1, tuple(range(2, 2 + len(tiles))))]


def overlay(
    size: tuple[int, int],
    layers: Sequence[tuple[Item, tuple[int, int]]],
    *,
    fill: tuple[int, ...] = (0, 0, 0, 255),
) -> Parts:
    """Return the items of a canvas on which pictures lie at these places."""
    body = struct.pack(">BB4HHH", 0, 0, *(part * 257 for part in fill), *size)
    body += b"".join(struct.pack(">hh", *place) for _, place in layers)
    first = Item(b"iovl", body, (full(b"ispe", struct.pack(">II", *size)),))
    return [first, *(item for item, _ in layers)], [(b"dimg", 1, tuple(range(2, 2 + len(layers))))]


def with_alpha(coder: Coder, image: Image.Image) -> Parts:
    """Return the items of a picture and of its transparency."""
    mask = coder(image.getchannel("A").convert("RGB"))
    return [coder(image.convert("RGB")), replace(mask, properties=(*mask.properties, ALPHA))], [
        (b"auxl", 2, (1,))
    ]


def heif(
    items: Sequence[Item],
    references: Sequence[Reference] = (),
    *,
    brand: bytes,
    compatible: bytes = b"mif1miaf",
) -> bytes:
    """Return the file of these items, of which the first is the primary one; they are numbered from 1."""
    known: list[bytes] = []
    for item in items:
        known += [one for one in item.properties if one not in known]

    def meta(start: int) -> bytes:
        places, at = b"", start
        for number, item in enumerate(items, 1):
            places += struct.pack(">HHHII", number, 0, 1, at, len(item.content))
            at += len(item.content)
        names = b"".join(
            full(
                b"infe",
                struct.pack(">HH", number, 0)
                + item.kind
                + b"\0"
                + (item.media + b"\0" if item.media else b""),
                2,
            )
            for number, item in enumerate(items, 1)
        )
        owned = b"".join(
            struct.pack(">HB", number, len(item.properties))
            + b"".join(struct.pack(">H", known.index(one) + 1 | _ESSENTIAL) for one in item.properties)
            for number, item in enumerate(items, 1)
        )
        content = full(b"hdlr", bytes(4) + b"pict" + bytes(13)) + full(b"pitm", struct.pack(">H", 1))
        content += full(b"iloc", b"\x44\x00" + struct.pack(">H", len(items)) + places)
        content += full(b"iinf", struct.pack(">H", len(items)) + names)
        if references:
            content += full(
                b"iref",
                b"".join(
                    box(kind, struct.pack(f">HH{len(targets)}H", source, len(targets), *targets))
                    for kind, source, targets in references
                ),
            )
        content += box(
            b"iprp",
            box(b"ipco", b"".join(known)) + full(b"ipma", struct.pack(">I", len(items)) + owned, flags=1),
        )
        return full(b"meta", content)

    first = box(b"ftyp", brand + bytes(4) + brand + compatible)
    start = len(first) + len(meta(0)) + 8
    return first + meta(start) + box(b"mdat", b"".join(item.content for item in items))
