"""Whatever happens to the metadata of a picture, its pixels are shown as before."""

import io
import random
from pathlib import Path

import pillow_heif
import pytest

from kesong_desktop.imaging.load import load_upright
from kesong_desktop.imaging.metadata.probe import inspect
from tests.unit.imaging import makers

SIZE = (96, 64)
XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"/>'
HEADS = {"WEBP": 8, "PNG": 8, "JPEG": 2, "AVIF": 0, "HEIF": 10}
"""How many bytes of its head precede the EXIF in a block."""
ODD = (b"\xff" * 4, bytes(4), b"\x7f\xff\xff\xff", b"\x80\0\0\0")


def exif() -> bytes:
    made = makers.exif_with_secrets()
    made[0x0112] = 1
    return made.tobytes()


def encoded(kind: str) -> bytes:
    out = io.BytesIO()
    if kind == "HEIF":
        pillow_heif.from_pillow(makers.corners(SIZE)).save(out, exif=exif(), xmp=XMP)
    else:
        options = {"xmp": XMP} if kind in {"WEBP", "AVIF"} else {}
        makers.corners(SIZE).save(out, kind, exif=exif(), **options)
    return out.getvalue()


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("kind", HEADS)
def test_damaged_metadata_leaves_the_pixels(tmp_path: Path, kind: str, seed: int) -> None:
    """Heads, lengths and contents of its blocks are overwritten in up to six places."""
    chance, content, path = random.Random(seed), encoded(kind), tmp_path / "a"
    path.write_bytes(content)
    before = load_upright(path).convert("RGB").tobytes()
    # Pillow's AVIF encoder takes the orientation out of EXIF; the packet there stands for the blocks.
    block = exif() if kind == "JPEG" else XMP if kind == "AVIF" else exif()[6:]
    start = content.index(block) - HEADS[kind]
    end = start + HEADS[kind] + len(block)
    for _ in range(30):
        changed = bytearray(content)
        for _ in range(chance.choice((1, 1, 2, 6))):
            at = chance.choice((chance.randrange(start, end), start + chance.randrange(16)))
            piece = chance.choice((chance.randbytes(1), chance.randbytes(4), *ODD))[: end - at]
            changed[at : at + len(piece)] = piece
        path.write_bytes(changed)
        image = load_upright(path)
        # An orientation may come out of it.
        assert sorted(image.size) == sorted(SIZE)
        if image.size == SIZE and inspect(path).facts.orientation == 1:
            assert image.convert("RGB").tobytes() == before
        assert not inspect(path).facts.is_damaged


def test_padding_between_segments_keeps_the_facts(tmp_path: Path) -> None:
    """Some cameras write zeros between the segments of a JPEG, which decoders skip."""
    content, path = encoded("JPEG"), tmp_path / "a.jpg"
    end = content.index(exif()) + len(exif())
    path.write_bytes(content[:end] + bytes(16) + content[end:])
    assert inspect(path).facts.camera == "Kamera K1"
    assert load_upright(path).size == SIZE
