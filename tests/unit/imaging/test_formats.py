"""Every kind of file that the roll takes: upright size, time, place and what is seen, as it was put in."""

# ruff: noqa: DTZ001 - cameras write the time on the wall

import io
import struct
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image

from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.imaging.metadata.jpeg_header import JpegHeaderReader
from tests.unit.imaging import makers

TAKEN = datetime(2024, 1, 31, 12, 30, 15)
SIZE = (128, 96)
NAMES = ("red", "green", "blue", "white")
Make = Callable[[Path], object]


def saved(kind: str, mode: str = "RGB", **more: object) -> Make:
    def make(path: Path) -> None:
        makers.corners(SIZE, mode).save(path, kind, exif=makers.exif_with_secrets(), **more)

    return make


def broken_inner(path: Path) -> None:
    """A JPEG whose thumbnail is rubbish."""
    exif = makers.tiff(
        [(0x0112, 3, 1, b"\0\x01\0\0")], [(0x0201, 4, 1, b"\0\0\0\x30"), (0x0202, 4, 1, b"\0\0\0\x10")]
    )
    makers.jpeg_with_exif(path, exif + b"\xff\xd8 no thumbnail")


def deep_tiff(path: Path) -> None:
    """16 bits a channel, which Pillow does not write."""
    rows = b"".join(struct.pack("<H", value * 257) for value in makers.corners(SIZE).tobytes())
    entries = [
        (256, 3, [SIZE[0]]), (257, 3, [SIZE[1]]), (258, 3, [16, 16, 16]), (259, 3, [1]), (262, 3, [2]), (273, 4, ["rows"]),
        (277, 3, [3]), (278, 3, [SIZE[1]]), (279, 4, [len(rows)]),
    ]  # fmt: skip
    told = {
        "exif": [(0x9003, 2, b"2024:01:31 12:30:15\0")],
        "gps": [
            (1, 2, b"N\0"), (2, 5, [(31, 1), (13, 1), (48, 1)]), (3, 2, b"E\0"), (4, 5, [(121, 1), (28, 1), (12, 1)]),
        ],
    }  # fmt: skip
    entries += [(0x8769, 4, ["exif ifd"]), (0x8825, 4, ["gps ifd"])]
    path.write_bytes(makers.laid_out({"first": entries, **told}, {"rows": rows}))


def grey_16(path: Path) -> None:
    """A scan: deep grey, lighter to the bottom right."""
    grey = makers.corners(SIZE, "L")
    deep = Image.frombytes("I;16", SIZE, b"".join(struct.pack("<H", value * 257) for value in grey.tobytes()))
    deep.save(path, "TIFF")


def moving(path: Path) -> None:
    first = makers.corners(SIZE, "P")
    first.save(path, "GIF", save_all=True, append_images=[first.rotate(180)] * 2, duration=100)


MAKES: dict[str, tuple[str, Make, bool]] = {
    "baseline": ("jpg", saved("JPEG"), True),
    "progressive": ("jpg", saved("JPEG", progressive=True), True),
    "CMYK": ("jpg", saved("JPEG", "CMYK"), True),
    "grey": ("jpg", saved("JPEG", "L"), True),
    "broken thumbnail": ("jpg", broken_inner, False),
    "two in one": (
        "jpg",
        saved("MPO", save_all=True, append_images=[makers.corners(SIZE).rotate(180)]),
        True,
    ),
    "PNG": ("png", saved("PNG"), True),
    "palette": ("png", saved("PNG", "P"), True),
    "clear": ("png", saved("PNG", "RGBA"), True),
    "WebP": ("webp", saved("WEBP"), True),
    "AVIF": ("avif", saved("AVIF"), True),
    "HEIC": (
        "heic",
        lambda path: makers.heic(path, makers.corners(SIZE), exif=makers.exif_with_secrets().tobytes()),
        True,
    ),
    "GIF that moves": ("gif", moving, False),
    "TIFF": ("tif", saved("TIFF"), False),
    "deep TIFF": ("tiff", deep_tiff, True),
    "deep grey": ("tif", grey_16, False),
    "BMP": ("bmp", lambda path: makers.corners(SIZE).save(path, "BMP"), False),
}


@pytest.mark.parametrize("name", MAKES)
def test_a_kind_of_file(decoder_pool: DecoderPool, tmp_path: Path, name: str) -> None:
    """As the camera roll reads it: the header first, then the picture in the decoder pool."""
    ending, make, tells = MAKES[name]
    path = tmp_path / f"a.{ending}"
    make(path)
    facts = JpegHeaderReader(decoder_pool.probe)(path)
    large, small = (Image.open(io.BytesIO(jpeg)) for jpeg in decoder_pool.thumbnails(path).jpegs)
    size = (64, 48) if name == "broken thumbnail" else SIZE
    assert (facts.kind, facts.width, facts.height) == ("photo", *size)
    assert large.size == small.size == size
    if tells:
        assert facts.taken is not None
        assert facts.taken.replace(tzinfo=None) == TAKEN
        assert facts.place is not None
        assert (facts.place.latitude, facts.place.longitude) == (pytest.approx(31.23), pytest.approx(121.47))
    if "grey" in name:
        shades = [small.convert("L").getpixel((x, y)) for x, y in ((16, 12), (112, 12), (16, 84), (112, 84))]
        wanted = [makers.corners((4, 4), "L").getpixel((x, y)) for x, y in ((0, 0), (3, 0), (0, 3), (3, 3))]
        assert shades == pytest.approx(wanted, abs=4)
    else:
        assert makers.corner_names(small) == NAMES
    assert decoder_pool.embedded(path) == b""


def test_wide_colours_are_kept(decoder_pool: DecoderPool, tmp_path: Path) -> None:
    """The same red is another number in Display P3: what is shown is the red."""
    path = tmp_path / "a.jpg"
    Image.new("RGB", (600, 400), (200, 60, 40)).save(
        path, quality=100, subsampling=0, icc_profile=makers.p3_profile()
    )
    with Image.open(io.BytesIO(decoder_pool.thumbnails(path).small)) as small:
        red, green, _ = small.convert("RGB").getpixel((20, 20))
    assert red > 206
    assert green < 54


def test_first_sight_is_cut_to_the_picture_and_turned(decoder_pool: DecoderPool, tmp_path: Path) -> None:
    """Cameras fill a 3:2 picture's thumbnail of 4:3 with black above and below."""
    inner = Image.new("RGB", (160, 120))
    inner.paste(makers.corners((160, 106)), (0, 7))
    out = io.BytesIO()
    inner.save(out, "JPEG", quality=95)
    head = makers.tiff(
        [(0x0112, 3, 1, b"\0\x06\0\0")],
        [(0x0201, 4, 1, struct.pack(">I", 56)), (0x0202, 4, 1, struct.pack(">I", len(out.getvalue())))],
    )
    path = tmp_path / "a.jpg"
    exif = b"Exif\0\0" + head.ljust(56, b"\0") + out.getvalue()
    makers.corners((600, 400)).save(path, "JPEG", exif=exif)
    with Image.open(io.BytesIO(decoder_pool.embedded(path))) as sight:
        assert sight.width / sight.height == pytest.approx(2 / 3, abs=0.02)
        assert makers.corner_names(sight) == ("blue", "red", "white", "green")
        assert min(sight.convert("L").getpixel((x, sight.height // 4)) for x in (1, sight.width - 2)) > 30
