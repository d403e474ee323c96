"""Large pictures in small files: limits are in proportion to pixels, not to the size of the file."""

import io
from pathlib import Path

import pillow_heif
import pytest
from PIL import Image

from kesong_desktop.imaging import file_type
from kesong_desktop.imaging.decoder_pool import limits
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.imaging.export.export_options import ExportOptions

COLOUR = (200, 100, 50)
TARGET = ExportOptions(8_000_000, 16_777_216, 40_000_000, ("image/jpeg",))


def check(decoder_pool: DecoderPool, path: Path, folder: Path, size: tuple[int, int]) -> None:
    """It is listed, shown and sent."""
    facts = decoder_pool.probe(path)
    assert (facts.width, facts.height) == size
    with Image.open(io.BytesIO(decoder_pool.thumbnails(path).large)) as small:
        assert small.getpixel((9, 9)) == pytest.approx(COLOUR, abs=4)
    sent = decoder_pool.render(path, folder, "sent", TARGET)
    assert max(sent.width, sent.height) == 2048


@pytest.mark.parametrize(
    ("kind", "size"),
    [
        ("WEBP", (8_000, 6_000)),
        ("PNG", (10_000, 7_000)),
        ("JPEG", (16_000, 12_000)),
        ("AVIF", (6_000, 4_000)),
        ("TIFF", (8_000, 6_000)),
    ],
)
def test_a_flat_picture_of_many_pixels_is_shown_and_sent(
    decoder_pool: DecoderPool, tmp_path: Path, kind: str, size: tuple[int, int]
) -> None:
    """Its file is a thousandth of what it unfolds to, which is no reason to call it damaged."""
    path = tmp_path / f"flat.{kind.lower()}"
    options = {"TIFF": {"compression": "tiff_lzw"}, "AVIF": {"speed": 10}}.get(kind, {})
    Image.new("RGB", size, COLOUR).save(path, kind, **options)
    assert path.stat().st_size < 3_500_000
    check(decoder_pool, path, tmp_path, size)


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_a_heic_of_200_megapixels_is_shown_and_sent(decoder_pool: DecoderPool, tmp_path: Path) -> None:
    """The largest that phones take."""
    path, size = tmp_path / "a.heic", (16_320, 12_240)
    pillow_heif.from_pillow(Image.new("RGB", size, COLOUR)).save(path, quality=30, tile_size=2048)
    check(decoder_pool, path, tmp_path, size)


@pytest.mark.parametrize(
    "options", [{"lossless": True}, {"quality": 50}, {"quality": 50, "exif": b"Exif\0\0II*\0"}]
)
def test_the_size_of_a_webp_is_read_without_decoding(options: dict) -> None:
    """Of each of its three forms."""
    out = io.BytesIO()
    Image.new("RGB", (321, 123), COLOUR).save(out, "WEBP", **options)
    assert file_type.webp_size(out.getvalue()[: file_type.HEAD_BYTES]) == (321, 123)
    assert file_type.webp_size(b"RIFF\0\0\0\0WEBPXXXX" + bytes(40)) == (0, 0)


def test_limits_grow_with_the_pixels() -> None:
    """And none has all."""
    pixels = [0, 12_000_000, 48_000_000, 70_000_000, 200_000_000]
    for bound in (limits.memory_bytes, limits.cpu_s):
        values = [bound(100_000, count) for count in pixels]
        assert values == sorted(values)
        assert values[0] < values[2] < values[4]
    assert limits.memory_bytes(100_000, 10**12) < 3_000_000_000
    assert limits.cpu_s(100_000, 10**12) < 100
