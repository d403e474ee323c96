"""Damaged pictures and videos: valid ones of every kind, damaged at random from a seed; and well-known bad files."""

import io
import random
import struct
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

from PIL import Image

from tests.fakes import pictures
from tests.fakes.corpus import containers, samples
from tests.unit.imaging import makers

KINDS = (
    "JPEG",
    "progressive",
    "PNG",
    "palette",
    "GIF",
    "WEBP",
    "TIFF",
    "BMP",
    "AVIF",
    "HEIC",
    "MPO",
    "MP4",
    "JPEG 2000",
    "float TIFF",
    "old AVIF",
    "bit fields",
    "AVI",
)


def sound(folder: Path) -> list[bytes]:
    """One of each kind, small."""
    image = makers.noise((96, 64))
    exif = makers.exif_with_secrets()
    made = [
        _saved(image, "JPEG", exif=exif, icc_profile=makers.p3_profile()),
        _saved(image, "JPEG", progressive=True),
        _saved(image, "PNG", exif=exif),
        _saved(image.convert("P"), "PNG", transparency=3),
        _saved(image.convert("P"), "GIF", save_all=True, append_images=[image.convert("P").rotate(90)] * 3),
        _saved(image, "WEBP", exif=exif, lossless=True),
        _saved(image, "TIFF", exif=exif, compression="tiff_lzw"),
        _saved(image, "BMP"),
        _saved(image, "AVIF"),
        pictures.heic(folder / "sound.heic").read_bytes(),
        _saved(image, "MPO", save_all=True, append_images=[image.rotate(180)]),
        makers.clip_with_secrets(folder / "sound.mp4").read_bytes(),
        _saved(image, "JPEG2000"),
        samples.tiff(samples.numbers("f", "<", 1 / 255, "RGB"), [32] * 3, 2, sample=3),
        containers.old_avif(),
        samples.bmp(32, ((8, 0), (8, 8), (8, 16))),
        containers.clip("avi")(),
    ]
    assert len(made) == len(KINDS)
    return made


def damaged(sounds: list[bytes], count: int, seed: int) -> Iterator[bytes]:
    """``count`` hurt copies, of all kinds in turn; the same for the same seed."""
    chance = random.Random(seed)
    hurts: tuple[Callable[[bytearray, random.Random], bytearray], ...] = (
        _bits, _bits, _bytes, _cut, _doubled, _swapped, _numbers, _numbers, _head,
    )  # fmt: skip
    for number in range(count):
        content = bytearray(sounds[number % len(sounds)])
        for _ in range(chance.randint(1, 4)):
            content = chance.choice(hurts)(content, chance)
        yield bytes(content)


def known_bad() -> dict[str, bytes]:
    """What is known to bring decoders down: bombs, loops, lies about sizes."""
    rows, line = zlib.compress(b"\0" * 30_000_000, 9), zlib.compress(b"\0" * 80)
    unfolds = b"x\0\0" + zlib.compress(b"a" * 60_000_000, 9)
    flat = Image.new("1", (20_000, 20_000))
    loop = struct.pack("<2sHIHHHIII", b"II", 42, 8, 1, 0x0100, 4, 1, 1, 8)
    return {
        "a PNG of 60,000 x 60,000": _png(60_000, 60_000, rows),
        "a PNG of 14,000 x 14,000 in 30 kB": _png(14_000, 14_000, rows),
        "a PNG whose profile unfolds to 60 MB": _png(8, 8, line, (b"iCCP", unfolds)),
        "a PNG whose words unfold to 60 MB": _png(8, 8, line, (b"zTXt", unfolds)),
        "a flat TIFF of 400 million pixels": _saved(flat, "TIFF", compression="group4"),
        "a GIF of 65,000 x 65,000": b"GIF89a" + struct.pack("<HH", 65_000, 65_000) + b"\0\0\0" + _frame(65_000, 65_000),
        "a GIF of 5,000 frames": b"GIF89a" + struct.pack("<HH", 9, 9) + b"\x80\0\0" + b"\0" * 6 + _frame(9, 9) * 5_000 + b";",
        "a TIFF whose directory leads to itself": loop,
        "a WebP that tells a wrong length": b"RIFF\xff\xff\xff\xffWEBPVP8L\xff\xff\xff\x7f/" + b"\0" * 40,
        "an AVIF of a box in itself": struct.pack(">I4s4sI", 16, b"ftyp", b"avif", 0) + struct.pack(">I4s", 8, b"meta") * 4_000,
        "a HEIC of nothing": struct.pack(">I4s4sI4s", 20, b"ftyp", b"heic", 0, b"mif1"),
        "a clip of nothing": struct.pack(">I4s4sI", 16, b"ftyp", b"mp42", 0) + struct.pack(">I4s", 0, b"moov"),
        "a JPEG of one marker without end": b"\xff\xd8" + b"\xff\xe1\xff\xff" * 60_000,
        "a JPEG of 65,500 x 65,500": _jpeg_of(65_500, 65_500),
        "a BMP of a minus": b"BM" + b"\0" * 12 + struct.pack("<IiiHHI", 40, -5, -(2**31), 1, 24, 0) + b"\0" * 20,
        "nothing but noughts": b"\0" * 4_096,
    }  # fmt: skip


def _saved(image: Image.Image, kind: str, **more: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **more)
    return out.getvalue()


def _png(width: int, height: int, rows: bytes, *chunks: tuple[bytes, bytes]) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = [(b"IHDR", header), *chunks, (b"IDAT", rows), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(makers.png_chunk(kind, body) for kind, body in parts)


def _frame(width: int, height: int) -> bytes:
    return b"," + struct.pack("<HHHHB", 0, 0, width, height, 0) + b"\x02\x02\x4c\x01\0"


def _jpeg_of(width: int, height: int) -> bytes:
    content = bytearray(_saved(Image.new("RGB", (16, 16)), "JPEG"))
    at = content.index(b"\xff\xc0") + 5
    content[at : at + 4] = struct.pack(">HH", height, width)
    return bytes(content)


def _bits(content: bytearray, chance: random.Random) -> bytearray:
    for _ in range(chance.randint(1, 12)):
        if content:
            content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    return content


def _bytes(content: bytearray, chance: random.Random) -> bytearray:
    at, size = chance.randrange(len(content) + 1), chance.randint(1, 40)
    content[at : at + size] = chance.randbytes(size)
    return content


def _cut(content: bytearray, chance: random.Random) -> bytearray:
    return content[: chance.randrange(len(content) + 1)]


def _doubled(content: bytearray, chance: random.Random) -> bytearray:
    at, size = chance.randrange(len(content) + 1), chance.randint(1, 400)
    return content[:at] + content[at : at + size] * chance.randint(2, 60) + content[at:]


def _swapped(content: bytearray, chance: random.Random) -> bytearray:
    first, second = sorted(chance.randrange(len(content) + 1) for _ in range(2))
    return content[second:] + content[first:second] + content[:first]


def _numbers(content: bytearray, chance: random.Random) -> bytearray:
    """Sizes and offsets stand as 2 or 4 bytes near the beginning."""
    worst = chance.choice((0, 1, 0x7F, 0x80, 0xFF, 0xFFFF, 0x7FFF_FFFF, 0xFFFF_FFFF, 0x8000_0000))
    size = chance.choice((2, 4))
    at = chance.randrange(max(1, min(len(content), 400)))
    content[at : at + size] = (worst & (256**size - 1)).to_bytes(size, chance.choice(("big", "little")))
    return content


def _head(content: bytearray, chance: random.Random) -> bytearray:
    """It says that it is of another kind."""
    heads = (
        b"\xff\xd8\xff\xe0",
        b"\x89PNG\r\n\x1a\n",
        b"GIF89a",
        b"RIFF",
        b"II*\0",
        b"MM\0*",
        b"BM",
        b"\0\0\0\x1cftypavif",
    )
    head = chance.choice(heads)
    content[: len(head)] = head
    return content
