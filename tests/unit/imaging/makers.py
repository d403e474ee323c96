"""Makes the pictures and clips that these tests look at: small, odd, and full of planted secrets."""

import io
import struct
import zlib
from pathlib import Path
from typing import Any

import av
import pillow_heif
from PIL import Image, ImageCms

from kesong_desktop.imaging.video.video_file import make_clip

SECRET = b"SECRET-SERIAL-0815"
COLOURS = {"red": (220, 30, 30), "green": (30, 200, 40), "blue": (30, 40, 220), "white": (245, 245, 245)}


def corners(size: tuple[int, int] = (64, 48), mode: str = "RGB") -> Image.Image:
    """Red top left, green top right, blue bottom left, white bottom right: any turn shows."""
    width, height = size
    image = Image.new("RGB", size)
    for name, x, y in (("red", 0, 0), ("green", 1, 0), ("blue", 0, 1), ("white", 1, 1)):
        box = (x * width // 2, y * height // 2, (x + 1) * width // 2, (y + 1) * height // 2)
        image.paste(COLOURS[name], box)
    return image.convert(mode)


def corner_names(image: Image.Image) -> tuple[str, str, str, str]:
    """The colours of the corners, top left, top right, bottom left, bottom right."""
    width, height = image.size
    spots = [
        (x, y) for y in (height // 8, height - 1 - height // 8) for x in (width // 8, width - 1 - width // 8)
    ]
    found = [_nearest(image.convert("RGB").getpixel(spot)) for spot in spots]
    return found[0], found[1], found[2], found[3]


def _nearest(pixel: Any) -> str:
    return min(COLOURS, key=lambda n: sum((a - b) ** 2 for a, b in zip(COLOURS[n], pixel, strict=True)))


def noise(size: tuple[int, int]) -> Image.Image:
    """A picture that hardly compresses."""
    return Image.merge("RGB", [Image.effect_noise(size, 90) for _ in range(3)])


def exif_with_secrets(orientation: int = 1) -> Image.Exif:
    """EXIF with place, serial numbers, owner, maker note, comment and camera."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010E] = "my SECRET-SERIAL-0815 house"
    exif[0x010F], exif[0x0110] = "Kamera", "Kamera K1"
    inner = exif.get_ifd(0x8769)
    inner[0x9003] = "2024:01:31 12:30:15"
    inner[0xA430], inner[0xA431] = "SECRET-SERIAL-0815 Owner", SECRET.decode()
    inner[0x927C] = b"Maker\0" + SECRET
    inner[0x9286] = b"ASCII\0\0\0" + SECRET
    gps = exif.get_ifd(0x8825)
    gps[1], gps[2] = "N", (31.0, 13.0, 48.0)
    gps[3], gps[4] = "E", (121.0, 28.0, 12.0)
    return exif


XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    b'<rdf:Description xmlns:xmp="http://ns.adobe.com/xap/1.0/" serial="SECRET-SERIAL-0815"/></rdf:RDF></x:xmpmeta>'
)


def p3_profile() -> bytes:
    """A profile with other primaries than sRGB's: red and green swapped would show, so its matrix is Display P3's."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    p3 = {
        b"rXYZ": (0.51512, 0.24120, -0.00105),
        b"gXYZ": (0.29198, 0.69225, 0.04189),
        b"bXYZ": (0.15710, 0.06657, 0.78407),
    }
    for number in range(struct.unpack_from(">I", profile, 128)[0]):
        tag, at, length = struct.unpack_from(">4sII", profile, 132 + 12 * number)
        if tag in p3:
            struct.pack_into(">3i", profile, at + 8, *(round(part * 65536) for part in p3[tag]))
        if tag == b"desc":
            old = bytes(profile[at : at + length])
            profile[at : at + length] = old.replace("sRGB".encode("utf-16-be"), "Wide".encode("utf-16-be"))
    return bytes(profile)


def jpeg_full_of_secrets(path: Path, *, orientation: int = 1, size: tuple[int, int] = (640, 480)) -> Path:
    """A JPEG with EXIF, XMP, a comment, a colour profile, and something behind its end."""
    exif = exif_with_secrets(orientation)
    corners(size).save(
        path, "JPEG", quality=95, exif=exif, xmp=XMP, comment=SECRET, icc_profile=p3_profile(), subsampling=0
    )
    path.write_bytes(path.read_bytes() + b"behind the picture: " + SECRET)
    return path


def png_chunk(kind: bytes, body: bytes) -> bytes:
    """One chunk of a PNG."""
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png_with_header(path: Path, width: int, height: int) -> Path:
    """A PNG of some 100 bytes that claims any size."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = (
        png_chunk(b"IHDR", header),
        png_chunk(b"IDAT", zlib.compress(b"\0" * 64)),
        png_chunk(b"IEND", b""),
    )
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(parts))
    return path


def jpeg_with_header(path: Path, width: int, height: int) -> Path:
    """A small JPEG whose frame header claims any size."""
    out = io.BytesIO()
    corners().save(out, "JPEG")
    content = bytearray(out.getvalue())
    at = content.index(b"\xff\xc0")
    struct.pack_into(">HH", content, at + 5, height, width)
    path.write_bytes(content)
    return path


def heic(path: Path, image: Image.Image, **more: Any) -> Path:
    """A HEIC as phones write it."""
    pillow_heif.from_pillow(image).save(path, quality=90, **more)
    return path


def clip(path: Path, **more: Any) -> Path:
    """A clip of a second, 96 x 64."""
    make_clip(path, **({"seconds": 1.0, "size": (96, 64), "seed": 3} | more))
    return path


def corner_clip(path: Path, *, turned: bool = False) -> Path:
    """A clip of the four corners; ``turned``: the track asks to be shown a quarter clockwise, as phones held upright do."""
    with av.open(str(path), "w", format="mp4") as out:
        stream = out.add_stream("mpeg4", rate=5)
        stream.width, stream.height, stream.pix_fmt = 96, 64, "yuv420p"
        stream.bit_rate = 2_000_000
        for _ in range(3):
            for packet in stream.encode(av.VideoFrame.from_image(corners((96, 64)))):
                out.mux(packet)
        for packet in stream.encode():
            out.mux(packet)
    if turned:
        content = bytearray(path.read_bytes())
        at = content.index(b"tkhd") + 4 + 40
        struct.pack_into(">9i", content, at, 0, 1 << 16, 0, -(1 << 16), 0, 0, 64 << 16, 0, 1 << 30)
        path.write_bytes(content)
    return path


def clip_with_secrets(path: Path) -> Path:
    """An MP4 whose ``udta`` tells place, maker and model, with a time in its header."""
    with_tags = path.with_name("tagged.mp4")
    clip(path)
    with av.open(str(path)) as source, av.open(str(with_tags), "w", format="mp4") as out:
        out.metadata.update(
            {
                "location": "+31.2300+121.4700/",
                "make": "SECRET-SERIAL-0815 maker",
                "model": "SECRET-SERIAL-0815 model",
                "title": "SECRET-SERIAL-0815 title",
                "creation_time": "2024-01-31T04:30:15.000000Z",
            }
        )
        track = out.add_stream_from_template(source.streams.video[0])
        for packet in source.demux(source.streams.video[0]):
            if packet.dts is not None:
                packet.stream = track
                out.mux(packet)
    content = bytearray(with_tags.read_bytes())
    with_tags.unlink()
    place = box(b"\xa9xyz", struct.pack(">HH", 18, 0x15C7) + b"+31.2300+121.4700/")
    for kind in (b"moov", b"udta"):  # both end the file, so that one more box at its end is in both
        at = content.rindex(kind) - 4
        struct.pack_into(">I", content, at, struct.unpack_from(">I", content, at)[0] + len(place))
    path.write_bytes(content + place)
    return path


def box(kind: bytes, body: bytes) -> bytes:
    """One box of an MP4."""
    return struct.pack(">I4s", len(body) + 8, kind) + body


def jpeg_segments(content: bytes) -> list[int]:
    """The markers up to the first scan, read by hand."""
    markers, at = [], 2
    while content[at] == 0xFF:
        markers.append(content[at + 1])
        if content[at + 1] == 0xDA:
            break
        at += 2 + struct.unpack_from(">H", content, at + 2)[0]
    return markers


def png_kinds(content: bytes) -> list[bytes]:
    """The chunks of a PNG, read by hand."""
    kinds, at = [], 8
    while at < len(content):
        length, kind = struct.unpack_from(">I4s", content, at)
        kinds.append(kind)
        at += 12 + length
    return kinds


def tiff(*directories: list[tuple[int, int, int, bytes]]) -> bytes:
    """EXIF by hand: chained directories of (tag, type, count, four bytes of value), big-endian."""
    out, at = b"MM\0*\0\0\0\x08", 8
    for number, entries in enumerate(directories):
        at += 2 + 12 * len(entries) + 4
        body = b"".join(struct.pack(">HHI4s", *entry) for entry in entries)
        out += (
            struct.pack(">H", len(entries))
            + body
            + struct.pack(">I", at if number + 1 < len(directories) else 0)
        )
    return out


def jpeg_with_exif(path: Path, raw: bytes) -> Path:
    """A JPEG with EXIF that no library would write."""
    corners().save(path, "JPEG", exif=b"Exif\0\0" + raw)
    return path


def dng(path: Path, *, orientation: int = 1, has_preview: bool = True) -> Path:
    """A RAW file of 96 x 64 sensor fields with a JPEG of coloured corners in it, a camera, time and place. Source: DNG 1.4."""
    preview = io.BytesIO()
    corners((96, 64)).save(preview, "JPEG", quality=95)
    sensor = b"\x40\x01" * (96 * 64)
    directories: dict[str, list[tuple[int, int, Any]]] = {
        "first": [
            (254, 4, [1 if has_preview else 0]), (256, 4, [96]), (257, 4, [64]), (258, 3, [8, 8, 8]), (259, 3, [7]),
            (262, 3, [6]), (271, 2, b"Kesong\0"), (272, 2, b"Kesong K1\0"), (273, 4, ["preview"]), (274, 3, [orientation]),
            (277, 3, [3]), (278, 4, [64]), (279, 4, [len(preview.getvalue())]), (306, 2, b"2024:01:31 12:00:00\0"),
            (330, 4, ["sensor ifd"]), (34665, 4, ["exif ifd"]), (34853, 4, ["gps ifd"]), (50706, 1, [1, 4, 0, 0]),
            (50707, 1, [1, 1, 0, 0]), (50708, 2, b"Kesong K1\0"),
            (50721, 10, [(1, 1), (0, 1), (0, 1), (0, 1), (1, 1), (0, 1), (0, 1), (0, 1), (1, 1)]), (50778, 3, [21]),
        ],
        "sensor": [
            (254, 4, [0]), (256, 4, [96]), (257, 4, [64]), (258, 3, [16]), (259, 3, [1]), (262, 3, [32803]),
            (273, 4, ["sensor"]), (277, 3, [1]), (278, 4, [64]), (279, 4, [len(sensor)]), (33421, 3, [2, 2]),
            (33422, 1, [0, 1, 1, 2]), (50717, 4, [65535]),
        ],
        "exif": [(36867, 2, b"2024:01:31 12:30:00\0")],
        "gps": [
            (1, 2, b"N\0"), (2, 5, [(45, 1), (30, 1), (0, 1)]), (3, 2, b"E\0"), (4, 5, [(7, 1), (30, 1), (0, 1)]),
        ],
    }  # fmt: skip
    if not has_preview:
        directories["first"] = [
            *(
                one
                for one in directories["first"]
                if one[0] in {271, 272, 274, 306, 34665, 34853, 50706, 50707, 50708, 50721, 50778}
            ),
            *directories["sensor"],
        ]
        del directories["sensor"]
    path.write_bytes(laid_out(directories, {"preview": preview.getvalue(), "sensor": sensor}))
    return path


_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 10: 8}
_CODES = {1: "B", 3: "H", 4: "I", 5: "II", 10: "ii"}


def laid_out(directories: dict[str, list[tuple[int, int, Any]]], blocks: dict[str, bytes]) -> bytes:
    """TIFF, little-endian: blocks first, then directories; words among the values stand for where those lie."""
    out, places = bytearray(b"II*\0\0\0\0\0"), {}
    for name, block in blocks.items():
        places[name] = len(out)
        out += block + b"\0" * (len(block) % 2)
    for name in sorted(directories, key=lambda one: one == "first"):
        entries = sorted(directories[name])
        places[f"{name} ifd"] = start = len(out)
        values, at = bytearray(), start + 2 + 12 * len(entries) + 4
        out += struct.pack("<H", len(entries))
        for tag, kind, value in entries:
            if isinstance(value, bytes):
                count, content = len(value), value
            else:
                numbers = [places[one] if isinstance(one, str) else one for one in value]
                count = len(numbers)
                content = b"".join(
                    struct.pack("<" + _CODES[kind], *(one if isinstance(one, tuple) else (one,)))
                    for one in numbers
                )
            out += struct.pack("<HHI", tag, kind, count)
            if len(content) <= 4:
                out += content.ljust(4, b"\0")
            else:
                out += struct.pack("<I", at + len(values))
                values += content + b"\0" * (len(content) % 2)
        out += b"\0\0\0\0" + values
    struct.pack_into("<I", out, 4, places["first ifd"])
    return bytes(out)
