"""Blocks of metadata, and pictures with them in every place where a format may hold them."""

import io
import struct
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pillow_heif
from PIL import Image

COLOURS = {"red": (220, 30, 30), "green": (30, 200, 40), "blue": (30, 40, 220), "white": (245, 245, 245)}
UPRIGHT = ("red", "green", "blue", "white")
SIZE = (64, 48)
EXIF_IFD, GPS_IFD, INTEROP_IFD = 0x8769, 0x8825, 0xA005
ORIENTATION = 0x0112
_NAMESPACES = {
    "exif": "http://ns.adobe.com/exif/1.0/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "tiff": "http://ns.adobe.com/tiff/1.0/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
}


def corners(size: tuple[int, int] = SIZE) -> Image.Image:
    """Red top left, green top right, blue bottom left, white bottom right: every turn and mirror shows."""
    width, height = size
    image = Image.new("RGB", size)
    for name, x, y in (("red", 0, 0), ("green", 1, 0), ("blue", 0, 1), ("white", 1, 1)):
        box = (x * width // 2, y * height // 2, (x + 1) * width // 2, (y + 1) * height // 2)
        image.paste(COLOURS[name], box)
    return image


def corner_names(image: Image.Image) -> tuple[str, str, str, str]:
    """Return the colours of the corners of a shown picture."""
    plain = image.convert("RGB")
    width, height = plain.size
    left, right, upper, lower = width // 8, width - 1 - width // 8, height // 8, height - 1 - height // 8
    spots = ((left, upper), (right, upper), (left, lower), (right, lower))
    a, b, c, d = (_nearest(plain.getpixel(spot)) for spot in spots)
    return a, b, c, d


def _nearest(pixel: Any) -> str:
    return min(COLOURS, key=lambda name: sum((a - b) ** 2 for a, b in zip(COLOURS[name], pixel, strict=True)))


def exif(
    first: Mapping[int, Any] | None = None,
    inner: Mapping[int, Any] | None = None,
    gps: Mapping[int, Any] | None = None,
    *,
    interop: str = "",
) -> bytes:
    """Return an EXIF block with these tags of the first directory, of EXIF's own and of the place."""
    made = Image.Exif()
    for tag, value in (first or {}).items():
        made[tag] = value
    if inner or interop:
        made.get_ifd(EXIF_IFD).update(inner or {})
    if interop:
        made.get_ifd(EXIF_IFD)[INTEROP_IFD] = {1: interop}
    if gps:
        made.get_ifd(GPS_IFD).update(gps)
    return made.tobytes()


def xmp(*properties: tuple[str, str], as_elements: bool = False) -> bytes:
    """Return an XMP packet with these properties in this order, as attributes or as elements."""
    spaces = " ".join(f'xmlns:{name}="{address}"' for name, address in _NAMESPACES.items())
    attributes = "" if as_elements else " ".join(f'{name}="{value}"' for name, value in properties)
    inside = "".join(f"<{name}>{value}</{name}>" for name, value in properties) if as_elements else ""
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about="" {spaces} {attributes}>{inside}</rdf:Description></rdf:RDF></x:xmpmeta>'
    ).encode()


def iptc(*sets: tuple[int, str]) -> bytes:
    """Return IPTC data sets of the application record."""
    return b"".join(struct.pack(">BBBH", 0x1C, 2, number, len(text)) + text.encode() for number, text in sets)


def photoshop(block: bytes) -> bytes:
    """Return Photoshop's image resources with these data sets."""
    return b"8BIM\x04\x04\0\0" + struct.pack(">I", len(block)) + block + b"\0" * (len(block) % 2)


def jpeg(
    image: Image.Image | None = None,
    *,
    exif_block: bytes = b"",
    packet: bytes = b"",
    data_sets: bytes = b"",
    icc: bytes = b"",
) -> Callable[[Path], Path]:
    """Return a maker of a JPEG with these blocks."""

    def make(path: Path) -> Path:
        out = io.BytesIO()
        more: dict[str, Any] = {"exif": exif_block} if exif_block else {}
        more |= {"xmp": packet} if packet else {}
        more |= {"icc_profile": icc} if icc else {}
        (image or corners()).save(out, "JPEG", quality=97, subsampling="4:4:4", **more)
        content = out.getvalue()
        if data_sets:
            body = b"Photoshop 3.0\0" + photoshop(data_sets)
            segment = b"\xff\xed" + struct.pack(">H", len(body) + 2) + body
            at = _before_the_tables(content)
            content = content[:at] + segment + content[at:]
        return _written(path, ".jpg", content)

    return make


def _before_the_tables(content: bytes) -> int:
    at = 2
    while content[at + 1] in range(0xE0, 0xF0):
        at += 2 + struct.unpack_from(">H", content, at + 2)[0]
    return at


def png(
    image: Image.Image | None = None,
    *before: tuple[bytes, bytes],
    after: tuple[tuple[bytes, bytes], ...] = (),
    icc: bytes = b"",
) -> Callable[[Path], Path]:
    """Return a maker of a PNG with these chunks before and behind its pixels."""

    def make(path: Path) -> Path:
        out = io.BytesIO()
        more: dict[str, Any] = {"icc_profile": icc} if icc else {}
        (image or corners()).save(out, "PNG", **more)
        content = out.getvalue()
        first = content.index(b"IDAT") - 4
        end = content.rindex(b"IEND") - 4
        return _written(
            path,
            ".png",
            content[:33]
            + _chunks(before)
            + content[33:first]
            + content[first:end]
            + _chunks(after)
            + content[end:],
        )

    return make


def _chunks(chunks: tuple[tuple[bytes, bytes], ...]) -> bytes:
    return b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks
    )


def text_chunk(keyword: str, text: str) -> tuple[bytes, bytes]:
    """Return a PNG text, not compressed."""
    return b"tEXt", keyword.encode() + b"\0" + text.encode("latin-1")


def xmp_chunk(packet: bytes) -> tuple[bytes, bytes]:
    """Return the PNG text that holds XMP."""
    return b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + packet


def raw_profile(kind: str, content: bytes) -> tuple[bytes, bytes]:
    """Return the compressed PNG text in which ImageMagick writes a block."""
    digits = content.hex()
    lines = "\n".join(digits[at : at + 72] for at in range(0, len(digits), 72))
    text = f"\n{kind}\n{len(content):8}\n{lines}\n"
    return b"zTXt", f"Raw profile type {kind}".encode() + b"\0\0" + zlib.compress(text.encode())


def saved(ending: str, image: Image.Image | None = None, **more: Any) -> Callable[[Path], Path]:
    """Return a maker of a picture that Pillow writes: ``webp``, ``tiff`` or ``avif``."""

    def make(path: Path) -> Path:
        out = io.BytesIO()
        options = {"lossless": True} if ending == "webp" else {"quality": 95} if ending == "avif" else {}
        (image or corners()).save(out, ending.upper(), **options | more)
        return _written(path, f".{ending}", out.getvalue())

    return make


def heic(image: Image.Image | None = None, **more: Any) -> Callable[[Path], Path]:
    """Return a maker of a HEIC."""

    def make(path: Path) -> Path:
        target = path.with_suffix(".heic")
        pillow_heif.from_pillow(image or corners()).save(str(target), quality=95, chroma=444, **more)
        return target

    return make


def changed(make: Callable[[Path], Path], change: Callable[[bytes], bytes]) -> Callable[[Path], Path]:
    """Return a maker of a file whose bytes are changed after it was made."""

    def remake(path: Path) -> Path:
        target = make(path)
        target.write_bytes(change(target.read_bytes()))
        return target

    return remake


def with_code_points(primaries: int, transfer: int) -> Callable[[bytes], bytes]:
    """Return a change of the colours that an AVIF declares by code points."""

    def change(content: bytes) -> bytes:
        at = content.index(b"colrnclx") + 8
        return content[:at] + struct.pack(">HH", primaries, transfer) + content[at + 4 :]

    return change


def with_clean_aperture(
    width: int, height: int, x: tuple[int, int], y: tuple[int, int]
) -> Callable[[bytes], bytes]:
    """Return a change that has an AVIF show only a part: its size, and its centre's distance from the picture's as fractions."""
    body = struct.pack(">IIIIiIiI", width, 1, height, 1, *x, *y)
    return lambda content: _with_property(content, b"clap", body)


def _with_property(content: bytes, kind: bytes, body: bytes) -> bytes:
    """Return the file with a property of its first item, before the transformations that it has."""
    box = struct.pack(">I4s", len(body) + 8, kind) + body
    at_ipco, at_ipma = content.index(b"ipco") - 4, content.index(b"ipma") - 4
    ipco_bytes = struct.unpack_from(">I", content, at_ipco)[0]
    number = _count(content[at_ipco + 8 : at_ipco + ipco_bytes]) + 1
    # One item's entry: its number, how many properties, and these; the new one is essential.
    entry = at_ipma + 8 + 4 + 4
    owned = content[entry + 2]
    own = content[entry + 3 : entry + 3 + owned]
    turns = [one for one in own if _kind(content[at_ipco + 8 :], one & 0x7F) in {b"irot", b"imir"}]
    others = [one for one in own if one not in turns]
    owners = bytes([owned + 1, *others, number | 0x80, *turns])
    grown = len(box) + 1
    out = bytearray(content[: at_ipco + ipco_bytes] + box + content[at_ipco + ipco_bytes : entry + 2])
    out += owners + content[entry + 3 + owned :]
    for name, more in ((b"ipco", len(box)), (b"ipma", 1), (b"iprp", grown), (b"meta", grown)):
        at = out.index(name) - 4
        struct.pack_into(">I", out, at, struct.unpack_from(">I", out, at)[0] + more)
    _move_items(out, grown)
    return bytes(out)


def _count(content: bytes) -> int:
    at = count = 0
    while at + 8 <= len(content):
        at, count = at + struct.unpack_from(">I", content, at)[0], count + 1
    return count


def _kind(content: bytes, number: int) -> bytes:
    at = 0
    for _ in range(number - 1):
        at += struct.unpack_from(">I", content, at)[0]
    return content[at + 4 : at + 8]


def _move_items(content: bytearray, by: int) -> None:
    """Add to the places of all items. The boxes are as libavif writes them: version 0, four bytes for place and length."""
    at = content.index(b"iloc") + 4
    assert content[at] == 0
    assert content[at + 4] == 0x44
    base = content[at + 5] >> 4
    (count,) = struct.unpack_from(">H", content, at + 6)
    at += 8
    for _ in range(count):
        at += 4
        if base:
            struct.pack_into(">I", content, at, struct.unpack_from(">I", content, at)[0] + by)
            at += base
        (extents,) = struct.unpack_from(">H", content, at)
        at += 2
        for _ in range(extents):
            if not base:
                struct.pack_into(">I", content, at, struct.unpack_from(">I", content, at)[0] + by)
            at += 8


def _written(path: Path, ending: str, content: bytes) -> Path:
    target = path.with_suffix(ending)
    target.write_bytes(content)
    return target
