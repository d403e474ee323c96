"""Plants secrets in pictures, byte by byte and in many places, so that each can be looked for in what leaves."""

import io
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass

import pillow_heif
from PIL import Image

from tests.fakes.pictures import scene
from tests.unit.imaging import makers

SIZE = (96, 64)
Plant = Callable[[bytes, "Secret"], bytes]


@dataclass(frozen=True)
class Secret:
    """Words and numbers that stand nowhere else."""

    seed: int

    @property
    def text(self) -> bytes:
        return b"PLANTED%06dX" % self.seed

    @property
    def degrees(self) -> bytes:
        """Latitude as EXIF has it, big-endian: 48 degrees, 12 minutes, and odd seconds."""
        return struct.pack(">6I", 48, 1, 12, 1, 305_921 + self.seed, 10_007)

    @property
    def float_place(self) -> bytes:
        return struct.pack(">d", 48.20849 + self.seed / 1e7)

    @property
    def iso6709(self) -> bytes:
        return b"+48.%06d+016.%06d/" % (208_490 + self.seed % 700_000, 370_000 + self.seed % 600_000)

    @property
    def thumbnail(self) -> bytes:
        """A small JPEG with the secret in it."""
        out = io.BytesIO()
        scene((32, 24)).save(out, "JPEG", comment=self.text)
        return out.getvalue()

    @property
    def xmp(self) -> bytes:
        return makers.XMP.replace(makers.SECRET, self.text + b' exif:GPSLatitude="' + self.iso6709[:10])

    @property
    def marks(self) -> tuple[bytes, ...]:
        """What must not be found, in both byte orders where it is a number."""
        small = struct.pack("<6I", *struct.unpack(">6I", self.degrees))
        floats = (self.float_place, self.float_place[::-1])
        wide = (self.text.decode().encode("utf-16-le"), self.text.decode().encode("utf-16-be"))
        return (self.text, self.degrees, small, *floats, self.iso6709, *wide)


def entries(order: str, start: int, tags: list[tuple[int, int, int, bytes]], following: int = 0) -> bytes:
    """One directory at ``start``: (tag, type, count, value); longer values stand behind it."""
    table, values = struct.pack(order + "H", len(tags)), b""
    at = start + 2 + 12 * len(tags) + 4
    for tag, kind, count, value in tags:
        table += struct.pack(order + "HHI", tag, kind, count)
        if len(value) <= 4:
            table += value.ljust(4, b"\0")
        else:
            table += struct.pack(order + "I", at + len(values))
            values += value + b"\0" * (len(value) % 2)
    return table + struct.pack(order + "I", following) + values


def exif(secret: Secret, names: set[str] | None = None, *, orientation: int = 1, order: str = ">") -> bytes:
    """A TIFF block with what ``names`` ask for (None: everything); every value that it can hold is the secret."""
    text = secret.text
    degrees = struct.pack(order + "6I", *struct.unpack(">6I", secret.degrees))

    def wanted(name: str) -> bool:
        return names is None or name in names

    def tagged(table: dict[str, tuple[int, int, bytes]]) -> list[tuple[int, int, int, bytes]]:
        return sorted((t, k, len(v), v) for n, (t, k, v) in table.items() if wanted(n))

    first = tagged(
        {
            "comment": (0x010E, 2, text),
            "camera": (0x0110, 2, text),
            "artist": (0x013B, 2, text),
            "copyright": (0x8298, 2, text),
            "software": (0x0131, 2, text),
            "time": (0x0132, 2, b"2024:07:05 18:30:00\0"),
            "xp": (0x9C9C, 1, text.decode().encode("utf-16-le")),
            "printing": (0xC4A5, 7, text),
            "padding": (0xEA1C, 7, text),
        }
    )
    inner = tagged(
        {
            "serial": (0xA431, 2, text),
            "lens serial": (0xA435, 2, text),
            "owner": (0xA430, 2, text),
            "maker note": (0x927C, 7, b"Maker\0" + text),
            "user comment": (0x9286, 7, b"ASCII\0\0\0" + text),
            "image id": (0xA420, 2, text),
        }
    )
    place = [(1, 2, 2, b"N\0"), (2, 5, 3, degrees), (3, 2, 2, b"E\0"), (4, 5, 3, degrees)]
    if orientation != 1:
        first.append((0x0112, 3, 1, struct.pack(order + "H", orientation)))
    links = [tag for tag, ask in ((0x8769, bool(inner)), (0x8825, wanted("place"))) if ask]
    first = sorted(first + [(tag, 4, 1, bytes(4)) for tag in links])
    start = 8
    size = len(entries(order, start, first))
    at, behind, places = start + size, b"", {}
    for tag in links:
        places[tag] = at + len(behind)
        behind += entries(order, places[tag], inner if tag == 0x8769 else place)
    following = 0
    if wanted("thumbnail"):
        small = secret.thumbnail
        following = at + len(behind)
        bare = [
            (0x0201, 4, 1, struct.pack(order + "I", following + 30)),
            (0x0202, 4, 1, struct.pack(order + "I", len(small))),
        ]
        behind += entries(order, following, bare) + small
    first = [(t, k, n, struct.pack(order + "I", places[t]) if t in places else v) for t, k, n, v in first]
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "I", start)
    return head + entries(order, start, first, following) + behind


EXIF_WORDS = {
    "comment": "comment",
    "camera": "camera",
    "artist": "name",
    "copyright": "name",
    "software": "editing history",
    "time": "time taken",
    "xp": "comment",
    "printing": "metadata",
    "padding": "metadata",
    "serial": "serial number",
    "lens serial": "serial number",
    "owner": "owner name",
    "maker note": "maker note",
    "user comment": "comment",
    "image id": "serial number",
    "place": "place",
    "thumbnail": "thumbnail",
}


def iptc(secret: Secret) -> bytes:
    """A by-line, a city and a caption."""
    return b"".join(
        b"\x1c\x02" + bytes([n]) + struct.pack(">H", len(secret.text)) + secret.text for n in (80, 90, 120)
    )


def resource(number: int, body: bytes) -> bytes:
    """One of Photoshop's."""
    return b"8BIM" + struct.pack(">HHI", number, 0, len(body)) + body + b"\0" * (len(body) % 2)


def named_profile(secret: Secret) -> bytes:
    """A screen's colour profile, which tells whose screen it is."""
    profile = bytearray(makers.p3_profile())
    at = profile.index("Wide".encode("utf-16-be"))
    words = secret.text.decode()[-8:].encode("utf-16-be")
    profile[at : at + len(words)] = words
    return bytes(profile)


def encoded(kind: str, *, orientation: int = 1, frames: int = 1, **more: object) -> bytes:
    """The scene, lying as ``orientation`` says, with nothing else in it."""
    undo = {3: Image.Transpose.ROTATE_180, 6: Image.Transpose.ROTATE_90, 8: Image.Transpose.ROTATE_270}
    image = scene(SIZE)
    lying = image.transpose(undo[orientation]) if orientation in undo else image
    out = io.BytesIO()
    if frames > 1:
        others = [scene(SIZE, hue=30 * n) for n in range(1, frames)]
        more |= {"save_all": True, "append_images": others, "duration": 80, "loop": 0}
    if kind == "HEIF":
        pillow_heif.register_heif_opener()
    lying.save(out, kind, **more)
    return out.getvalue()


def segment(marker: int, body: bytes) -> bytes:
    return bytes([0xFF, marker]) + struct.pack(">H", len(body) + 2) + body


def at_start(marker: int, make: Callable[[Secret], bytes]) -> Plant:
    """A segment before all others."""
    return lambda content, secret: content[:2] + segment(marker, make(secret)) + content[2:]


def behind(make: Callable[[Secret], bytes]) -> Plant:
    """Bytes behind the end."""
    return lambda content, secret: content + make(secret)


def in_exif(name: str | None, marker: bytes = b"Exif\0\0", order: str = ">") -> Callable[[Secret], bytes]:
    return lambda secret: marker + exif(secret, None if name is None else {name}, order=order)


def jfif_thumbnail(content: bytes, secret: Secret) -> bytes:
    at = content.index(b"JFIF\0") - 4
    body = content[at + 4 : at + 16] + b"\2\2" + secret.text[:12]
    return content[:at] + segment(0xE0, body) + content[at + 18 :]


def behind_tables(content: bytes, secret: Secret) -> bytes:
    at = content.index(b"\xff\xdb")
    size = struct.unpack_from(">H", content, at + 2)[0]
    body = content[at + 4 : at + 2 + size] + b"\x0f" + secret.text
    return content[:at] + segment(0xDB, body) + content[at + 2 + size :]


JPEG: dict[str, tuple[Plant, str]] = {
    **{f"exif {name}": (at_start(0xE1, in_exif(name)), word) for name, word in EXIF_WORDS.items()},
    "exif little": (at_start(0xE1, in_exif(None, order="<")), "place"),
    "xmp": (at_start(0xE1, lambda s: b"http://ns.adobe.com/xap/1.0/\0" + s.xmp), "metadata"),
    "long xmp": (
        at_start(0xE1, lambda s: b"http://ns.adobe.com/xmp/extension/\0" + bytes(40) + s.xmp),
        "metadata",
    ),
    "iptc": (at_start(0xED, lambda s: b"Photoshop 3.0\0" + resource(0x0404, iptc(s))), "name"),
    "resource thumbnail": (
        at_start(0xED, lambda s: b"Photoshop 3.0\0" + resource(0x040C, bytes(28) + s.thumbnail)),
        "thumbnail",
    ),
    "comment": (at_start(0xFE, lambda s: s.text), "comment"),
    "jfif thumbnail": (jfif_thumbnail, "thumbnail"),
    "jfxx": (at_start(0xE0, lambda s: b"JFXX\0\x10" + s.thumbnail), "thumbnail"),
    "mpf": (at_start(0xE2, lambda s: b"MPF\0MM\0*" + s.text), "second picture"),
    "flashpix": (at_start(0xE2, lambda s: b"FPXR\0" + s.text), "unknown part APP2 FPXR"),
    "maker": (at_start(0xEC, lambda s: b"OLYMPUS " + s.text), "unknown part APP12 OLYMPUS"),
    "kodak": (at_start(0xE3, lambda s: b"Meta\0\0" + s.text), "unknown part APP3 Meta"),
    "provenance": (at_start(0xEB, lambda s: b"JP" + s.text), "unknown part APP11 JP"),
    "long adobe": (at_start(0xEE, lambda s: b"Adobe\0\x64" + bytes(5) + s.text), "unknown part APP14 Adobe"),
    "profile": (
        at_start(0xE2, lambda s: b"ICC_PROFILE\0\1\1" + named_profile(s)),
        "colour profile of an unknown make",
    ),
    "tail": (behind(lambda s: s.text + s.float_place), "data behind the picture"),
    "second picture": (behind(lambda s: s.thumbnail), "data behind the picture"),
    "motion photo": (
        behind(lambda s: makers.box(b"ftyp", b"mp42") + makers.box(b"moov", s.iso6709)),
        "data behind the picture",
    ),
}
DAMAGED_JPEG: dict[str, tuple[Plant, str]] = {"behind tables": (behind_tables, "unknown part marker DB")}
"""What no decoder passes over."""


def chunk(kind: bytes, make: Callable[[Secret], bytes]) -> Plant:
    """A chunk behind the header."""
    return lambda content, secret: content[:33] + makers.png_chunk(kind, make(secret)) + content[33:]


def behind_pixels(content: bytes, secret: Secret) -> bytes:
    at = content.index(b"IDAT") - 4
    size = struct.unpack_from(">I", content, at)[0]
    body = content[at + 8 : at + 8 + size] + secret.text
    return content[:at] + makers.png_chunk(b"IDAT", body) + content[at + 12 + size :]


PNG: dict[str, tuple[Plant, str]] = {
    "text": (chunk(b"tEXt", lambda s: b"Comment\0" + s.text), "comment"),
    "author": (chunk(b"tEXt", lambda s: b"Author\0" + s.text), "name"),
    "packed text": (chunk(b"zTXt", lambda s: b"Comment\0\0" + zlib.compress(s.text)), "comment"),
    "wide text": (chunk(b"iTXt", lambda s: b"Title\0\0\0\0\0" + s.text), "comment"),
    "xmp": (chunk(b"iTXt", lambda s: b"XML:com.adobe.xmp\0\0\0\0\0" + s.xmp), "metadata"),
    "raw exif": (chunk(b"tEXt", lambda s: b"Raw profile type exif\0" + s.text), "metadata"),
    "exif": (chunk(b"eXIf", in_exif(None, b"")), "place"),
    "exif little": (chunk(b"eXIf", in_exif("serial", b"", "<")), "serial number"),
    "time": (chunk(b"tIME", lambda s: struct.pack(">HBBBBB", 2024, 7, 5, 18, 30, 0)), "time taken"),
    "private chunk": (chunk(b"prVt", lambda s: s.text + s.float_place), "unknown part prVt"),
    "provenance": (chunk(b"caBX", lambda s: s.text), "editing history"),
    "palette": (chunk(b"sPLT", lambda s: s.text + b"\0\x08"), "unknown part sPLT"),
    "long gamma": (chunk(b"pHYs", lambda s: bytes(9) + s.text), "hidden data"),
    "profile": (
        chunk(b"iCCP", lambda s: b"ICC Profile\0\0" + zlib.compress(named_profile(s))),
        "colour profile of an unknown make",
    ),
    "profile's name": (
        chunk(b"iCCP", lambda s: s.text + b"\0\0" + zlib.compress(makers.p3_profile())),
        "colour profile of an unknown make",
    ),
    "tail": (behind(lambda s: s.text), "data behind the picture"),
}
DAMAGED_PNG: dict[str, tuple[Plant, str]] = {"behind pixels": (behind_pixels, "hidden data")}


def riff(kind: bytes, make: Callable[[Secret], bytes]) -> Plant:
    """A chunk at the end of a WebP."""

    def plant(content: bytes, secret: Secret) -> bytes:
        body = make(secret)
        whole = content[12:] + struct.pack("<4sI", kind, len(body)) + body + b"\0" * (len(body) % 2)
        return b"RIFF" + struct.pack("<I", len(whole) + 4) + b"WEBP" + whole

    return plant


def in_frame(content: bytes, secret: Secret) -> bytes:
    """A chunk within a frame of an animation."""
    at = content.index(b"ANMF")
    size = struct.unpack_from("<I", content, at + 4)[0]
    extra = struct.pack("<4sI", b"prVt", len(secret.text)) + secret.text + b"\0" * (len(secret.text) % 2)
    body = content[at + 8 : at + 8 + size + size % 2] + extra
    whole = (
        content[12:at] + struct.pack("<4sI", b"ANMF", len(body)) + body + content[at + 8 + size + size % 2 :]
    )
    return b"RIFF" + struct.pack("<I", len(whole) + 4) + b"WEBP" + whole


WEBP: dict[str, tuple[Plant, str]] = {
    "exif": (riff(b"EXIF", in_exif(None, b"")), "place"),
    "exif with head": (riff(b"EXIF", in_exif("owner")), "owner name"),
    "xmp": (riff(b"XMP ", lambda s: s.xmp), "metadata"),
    "private chunk": (riff(b"prVt", lambda s: s.text + s.float_place), "unknown part prVt"),
    "profile": (riff(b"ICCP", named_profile), "colour profile of an unknown make"),
    "tail": (behind(lambda s: s.text), "data behind the picture"),
}
MOVING_WEBP: dict[str, tuple[Plant, str]] = {**WEBP, "within a frame": (in_frame, "unknown part prVt")}


def extension(label: int, make: Callable[[Secret], bytes]) -> Plant:
    """A block before the first frame of a GIF."""

    def plant(content: bytes, secret: Secret) -> bytes:
        at = 13 + (3 << ((content[10] & 7) + 1) if content[10] & 0x80 else 0)
        return b"GIF89a" + content[6:at] + b"\x21" + bytes([label]) + make(secret) + b"\0" + content[at:]

    return plant


def sub(body: bytes) -> bytes:
    return bytes([len(body)]) + body


GIF: dict[str, tuple[Plant, str]] = {
    "comment": (extension(0xFE, lambda s: sub(s.text)), "comment"),
    "plain text": (extension(0x01, lambda s: sub(bytes(12)) + sub(s.text)), "comment"),
    "xmp": (extension(0xFF, lambda s: sub(b"XMP DataXMP") + sub(s.text)), "metadata"),
    "program": (extension(0xFF, lambda s: sub(b"PLANTED_1.0") + sub(s.text)), "unknown part PLANTED_1.0"),
    "profile": (
        extension(0xFF, lambda s: sub(b"ICCRGBG1012") + sub(s.text)),
        "colour profile of an unknown make",
    ),
    "long loop": (
        extension(0xFF, lambda s: sub(b"NETSCAPE2.0") + sub(b"\1\0\0") + sub(s.text)),
        "hidden data",
    ),
    "long timing": (extension(0xF9, lambda s: sub(bytes(4)) + sub(s.text)), "hidden data"),
    "tail": (behind(lambda s: s.text), "data behind the picture"),
}


def saved(kind: str, **make: Callable[[Secret], object]) -> Plant:
    """The file written anew, with what the library can put in."""
    return lambda _content, secret: encoded(kind, **{name: value(secret) for name, value in make.items()})


def tiff_tag(tag: int, value: Callable[[Secret], object]) -> Plant:
    def plant(_content: bytes, secret: Secret) -> bytes:
        return encoded("TIFF", tiffinfo={tag: value(secret)})

    return plant


def pillow_exif(secret: Secret) -> Image.Exif:
    tags = makers.exif_with_secrets()
    for table in (tags, tags.get_ifd(0x8769)):
        for tag, value in list(table.items()):
            if isinstance(value, str | bytes) and b"SECRET" in (
                value.encode() if isinstance(value, str) else value
            ):
                table[tag] = secret.text.decode() if isinstance(value, str) else secret.text
    return tags


TIFF: dict[str, tuple[Plant, str]] = {
    "exif": (saved("TIFF", exif=pillow_exif), "camera"),
    "artist": (tiff_tag(0x013B, lambda s: s.text.decode()), "name"),
    "software": (tiff_tag(0x0131, lambda s: s.text.decode()), "editing history"),
    "comment": (tiff_tag(0x010E, lambda s: s.text.decode()), "comment"),
    "xmp": (tiff_tag(0x02BC, lambda s: s.xmp), "metadata"),
    "iptc": (tiff_tag(0x83BB, iptc), "name"),
    "resources": (tiff_tag(0x8649, lambda s: resource(0x0404, iptc(s))), "name"),
    "profile": (saved("TIFF", icc_profile=named_profile), "colour profile of an unknown make"),
    "private tag": (tiff_tag(0xFDE8, lambda s: s.text.decode()), "metadata"),
    "tail": (behind(lambda s: s.text), "hidden data"),
}


def top(kind: bytes, make: Callable[[Secret], bytes]) -> Plant:
    """A box at the end of the file."""
    return lambda content, secret: content + makers.box(kind, make(secret))


def heic_with(**make: Callable[[Secret], object]) -> Plant:
    return saved("HEIF", **make)


def heic_thumbnail(_content: bytes, _secret: Secret) -> bytes:
    out = io.BytesIO()
    file = pillow_heif.from_pillow(scene((256, 192)))
    file.save(out, save_all=False, thumbnails=[64])
    return out.getvalue()


def two_heics(_content: bytes, _secret: Secret) -> bytes:
    out = io.BytesIO()
    file = pillow_heif.from_pillow(scene(SIZE))
    file.add_from_pillow(scene(SIZE, hue=40))
    file.save(out, save_all=True)
    return out.getvalue()


_XMP_UUID = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
BOXES: dict[str, tuple[Plant, str]] = {
    "uuid": (top(b"uuid", lambda s: bytes(16) + s.text), "metadata"),
    "xmp box": (top(b"uuid", lambda s: _XMP_UUID + s.xmp), "metadata"),
    "free": (top(b"free", lambda s: s.text), "hidden data"),
    "unknown box": (top(b"prVt", lambda s: s.text + s.float_place), "unknown part prVt"),
    "unused data": (top(b"mdat", lambda s: s.text), "hidden data"),
    "tail": (behind(lambda s: s.text + b"PADDING!"), "unknown"),
}
AVIF: dict[str, tuple[Plant, str]] = {
    "exif": (saved("AVIF", exif=exif), "place"),
    "xmp": (saved("AVIF", xmp=lambda s: s.xmp), "metadata"),
    "profile": (saved("AVIF", icc_profile=named_profile), "colour profile of an unknown make"),
    "item's name": (lambda c, s: c.replace(b"Color\0", s.text[-6:-1] + b"\0"), "comment"),
    "user data": (top(b"udta", lambda s: makers.box(b"\xa9xyz", s.iso6709)), "unknown part udta"),
    **BOXES,
}
HEIC: dict[str, tuple[Plant, str]] = {
    "exif": (heic_with(exif=exif), "place"),
    "xmp": (heic_with(xmp=lambda s: s.xmp), "metadata"),
    "profile": (heic_with(icc_profile=named_profile), "colour profile of an unknown make"),
    "thumbnail": (heic_thumbnail, "thumbnail"),
    "second picture": (two_heics, "second picture"),
    **BOXES,
}
STILLS: dict[str, tuple[str, int, dict[str, tuple[Plant, str]]]] = {
    "jpeg": ("JPEG", 1, JPEG),
    "png": ("PNG", 1, PNG),
    "moving png": ("PNG", 3, PNG),
    "webp": ("WEBP", 1, WEBP),
    "moving webp": ("WEBP", 3, MOVING_WEBP),
    "gif": ("GIF", 1, GIF),
    "moving gif": ("GIF", 3, GIF),
    "tiff": ("TIFF", 1, TIFF),
    "avif": ("AVIF", 1, AVIF),
    "heic": ("HEIF", 1, HEIC),
}
"""For each kind: Pillow's name, frames, and what is planted with the word that the second reader must say."""
