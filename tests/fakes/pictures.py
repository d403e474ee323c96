"""Picture files made for a test: with everything inside that must not leave."""

import io
import os
import random
import zlib
from itertools import product
from pathlib import Path

import pillow_heif
from PIL import Image

from kesong_desktop import assets

SERIAL = "SN-4711-PLANTED"
MAKER_NOTE = b"MakerNotePlanted\x00\x01\x02"
TAKEN = "2024:07:05 18:30:00"
MTIME_NS = 1_700_000_000_123_456_789
_TURNS = {
    1: None,
    3: Image.Transpose.ROTATE_180,
    6: Image.Transpose.ROTATE_90,
    8: Image.Transpose.ROTATE_270,
}


def scene(size: tuple[int, int], hue: int = 0) -> Image.Image:
    """A picture whose top left is red and whose bottom right is blue, so that its turn can be seen.

    Those of another ``hue`` do not look alike.
    """
    image = Image.new("RGB", size, (200, 180 - hue % 60, 120 + hue % 90))
    width, height = size
    chance = random.Random(hue)
    for row, column in product(range(8), range(9)) if hue else ():
        tone = chance.randrange(90, 250)
        area = (column * width // 9, row * height // 8, (column + 1) * width // 9, (row + 1) * height // 8)
        image.paste((tone, tone, 200), area)
    image.paste((220, 20, 20), (0, 0, width // 3, height // 3))
    image.paste((20, 20, 220), (width - width // 3, height - height // 3, width, height))
    return image


def demo(name: str, size: tuple[int, int]) -> Image.Image:
    """A picture of a post of the demo in this size: a drawing with many shapes and colours."""
    with Image.open(assets.path(f"demo/posts/{name}.jpg")) as image:
        return image.resize(size, Image.Resampling.LANCZOS)


def exif(orientation: int = 1) -> Image.Exif:
    """EXIF with a place, a serial number and a maker note."""
    tags = Image.Exif()
    tags[0x010F], tags[0x0110], tags[0x0112] = "Planted", "Camera", orientation
    inner = tags.get_ifd(0x8769)
    inner[0x9003], inner[0xA431], inner[0x927C] = TAKEN, SERIAL, MAKER_NOTE
    gps = tags.get_ifd(0x8825)
    gps[1], gps[2], gps[3], gps[4] = "N", (48.0, 12.0, 30.0), "E", (16.0, 22.0, 12.0)
    return tags


def jpeg(path: Path, size: tuple[int, int] = (320, 240), *, orientation: int = 1, hue: int = 0) -> Path:
    """A JPEG that is ``size`` when upright, lying as ``orientation`` (1, 3, 6 or 8) says."""
    image, turn = scene(size, hue), _TURNS[orientation]
    lying = image.transpose(turn) if turn is not None else image
    lying.save(path, "JPEG", quality=90, exif=exif(orientation))
    return _aged(path)


def heic(path: Path, size: tuple[int, int] = (320, 240)) -> Path:
    """A HEIC with the same inside."""
    pillow_heif.from_pillow(scene(size)).save(str(path), quality=80, exif=exif().tobytes())
    return _aged(path)


def png(path: Path, size: tuple[int, int] = (200, 200)) -> Path:
    """A PNG."""
    scene(size).save(path, "PNG")
    return _aged(path)


def bomb(path: Path) -> Path:
    """A PNG of a few kilobytes that claims 30,000 x 30,000 pixels."""
    content = io.BytesIO()
    Image.new("1", (64, 64)).save(content, "PNG")
    raw = bytearray(content.getvalue())
    raw[16:24] = (30_000).to_bytes(4, "big") * 2
    raw[29:33] = zlib.crc32(raw[12:29]).to_bytes(4, "big")
    path.write_bytes(raw)
    return path


def is_upright(image: Image.Image) -> bool:
    """Whether a picture made from ``scene`` stands as it was drawn."""
    width, height = image.size
    red = image.convert("RGB").getpixel((width // 6, height // 6))
    blue = image.convert("RGB").getpixel((width - width // 6, height - height // 6))
    return red[0] > 150 > red[2] and blue[2] > 150 > blue[0]


def _aged(path: Path) -> Path:
    os.utime(path, ns=(MTIME_NS, MTIME_NS))
    return path
