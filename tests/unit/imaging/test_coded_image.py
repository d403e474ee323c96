"""Images in the items of HEIF files: turned, mirrored, cropped and put together as they say, and refused where damaged."""

# ruff: noqa: DTZ001 - photos have the time on the wall

import struct
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image

from kesong_desktop.errors import Unreadable
from kesong_desktop.imaging.load import load_upright
from kesong_desktop.imaging.metadata.probe import probe
from tests.fakes.corpus import heif_file
from tests.fakes.corpus.avc_image import avci
from tests.unit.imaging import makers

box = makers.box
SIZE = (128, 96)
CLAP = box(b"clap", struct.pack(">IIIIiIiI", 64, 1, 48, 1, -32, 1, -24, 1))


@pytest.mark.parametrize(
    ("more", "size", "names"),
    [
        ([], SIZE, ("red", "green", "blue", "white")),
        ([box(b"irot", b"\1")], (96, 128), ("green", "white", "red", "blue")),
        ([box(b"irot", b"\2")], SIZE, ("white", "blue", "green", "red")),
        ([box(b"irot", b"\3")], (96, 128), ("blue", "red", "white", "green")),
        ([box(b"imir", b"\0")], SIZE, ("blue", "white", "red", "green")),
        ([box(b"imir", b"\1")], SIZE, ("green", "red", "white", "blue")),
        ([box(b"irot", b"\1"), box(b"imir", b"\1")], (96, 128), ("white", "green", "blue", "red")),
        ([box(b"imir", b"\1"), box(b"irot", b"\1")], (96, 128), ("red", "blue", "green", "white")),
    ],
)
def test_properties_are_applied_in_their_order(tmp_path: Path, more, size, names) -> None:
    """Rotation counter-clockwise, mirrors by their axis."""
    (tmp_path / "a.avci").write_bytes(avci(makers.corners(SIZE), more=more))
    image = load_upright(tmp_path / "a.avci")
    assert (image.size, makers.corner_names(image)) == (size, names)


def test_what_is_cropped_away_is_gone(tmp_path: Path) -> None:
    """The upper left quarter is left of it."""
    (tmp_path / "a.avci").write_bytes(avci(makers.corners(SIZE), more=[CLAP]))
    image = load_upright(tmp_path / "a.avci")
    assert image.size == (64, 48)
    assert makers.corner_names(image.resize((128, 96))) == ("red",) * 4


def test_a_size_that_is_no_whole_number_of_blocks(tmp_path: Path) -> None:
    """H.264 codes 16 x 16 pixels at a time; what is more than the picture is not shown."""
    image = Image.new("RGB", (98, 70), (200, 60, 40))
    (tmp_path / "a.avci").write_bytes(avci(image))
    shown = load_upright(tmp_path / "a.avci")
    assert shown.size == (98, 70)
    assert min(shown.getchannel(0).getextrema()) > 180


@pytest.mark.parametrize("cut", [40, 400, 1_000])
def test_a_damaged_file_is_refused_with_a_reason(tmp_path: Path, cut: int) -> None:
    """It is not a crash."""
    content = avci(makers.corners(SIZE))
    (tmp_path / "a.avci").write_bytes(
        content[:-cut] if cut < 1_000 else content[:200] + bytes(len(content) - 200)
    )
    with pytest.raises(Unreadable) as caught:
        load_upright(tmp_path / "a.avci")
    assert caught.value.reason in {"broken", "cut_off"}


def test_a_file_that_promises_too_many_pixels_is_not_decoded(tmp_path: Path) -> None:
    """By its header alone."""
    content = avci(makers.corners(SIZE)).replace(
        struct.pack(">II", *SIZE), struct.pack(">II", 60_000, 60_000)
    )
    (tmp_path / "a.avci").write_bytes(content)
    with pytest.raises(Unreadable) as caught:
        load_upright(tmp_path / "a.avci")
    assert caught.value.reason == "too_large"


@pytest.mark.parametrize("brand", [b"mif1", b"mif2", b"heic", b"avif", b"zzzz"])
@pytest.mark.parametrize("coding", heif_file.CODERS)
def test_a_grid_is_whole_under_any_brand(tmp_path: Path, coding: str, brand: bytes) -> None:
    """All of its tiles, and of the last row and column only what belongs to the picture."""
    picture = makers.corners((200, 150))
    items, references = heif_file.grid(picture, heif_file.CODERS[coding], 4, 3, 64)
    path = tmp_path / "a.heic"
    path.write_bytes(heif_file.heif(items, references, brand=brand))
    shown = load_upright(path)
    assert (shown.size, makers.corner_names(shown)) == ((200, 150), ("red", "green", "blue", "white"))
    facts = probe(path)
    assert (facts.width, facts.height) == (200, 150)


@pytest.mark.parametrize("coding", heif_file.CODERS)
def test_a_grid_without_a_tile_is_not_shown_in_part(tmp_path: Path, coding: str) -> None:
    """FFmpeg alone would show its first tile as the picture."""
    items, references = heif_file.grid(makers.corners((200, 150)), heif_file.CODERS[coding], 4, 3, 64)
    path = tmp_path / "a.heic"
    path.write_bytes(heif_file.heif(items[:-1], references, brand=b"mif2"))
    with pytest.raises(Unreadable):
        load_upright(path)


def test_layers_lie_where_they_belong(tmp_path: Path) -> None:
    """Also where they begin outside of the canvas, on its own colour, and the later ones on top."""
    red, blue = (Image.new("RGB", (64, 64), colour) for colour in ("red", "blue"))
    layers = [(heif_file.avc(red), (-32, -32)), (heif_file.avc(blue), (16, 16))]
    items, references = heif_file.overlay(SIZE, layers, fill=(0, 255, 0, 255))
    path = tmp_path / "a.avci"
    path.write_bytes(heif_file.heif(items, references, brand=b"avci"))
    shown = load_upright(path)
    found = [shown.getpixel(place) for place in ((8, 8), (24, 24), (100, 80))]
    wanted = ((255, 0, 0), (0, 0, 255), (0, 255, 0))
    assert all(
        max(abs(a - b) for a, b in zip(*pair, strict=True)) < 8 for pair in zip(found, wanted, strict=True)
    )


@pytest.mark.parametrize("brand", [b"avci", b"mif2"])
def test_metadata_and_colours_are_read_from_the_items(tmp_path: Path, brand: bytes) -> None:
    """Time, place and profile of a picture whose decoder knows nothing of them; it is not rotated twice."""
    exif = makers.exif_with_secrets(6).tobytes().removeprefix(b"Exif\0\0")
    coded = heif_file.avc(makers.corners(SIZE))
    wide = replace(coded, properties=(*coded.properties, box(b"colr", b"prof" + makers.p3_profile())))
    items = [wide, heif_file.Item(b"Exif", bytes(4) + exif)]
    path = tmp_path / "a.heic"
    path.write_bytes(heif_file.heif(items, [(b"cdsc", 2, (1,))], brand=brand))
    facts, shown = probe(path), load_upright(path)
    assert facts.taken == datetime(2024, 1, 31, 12, 30, 15)
    assert facts.place is not None
    assert (shown.size, makers.corner_names(shown)) == (SIZE, ("red", "green", "blue", "white"))
    # The red of a wide profile is more than sRGB's.
    assert shown.getpixel((8, 8)) == pytest.approx((240, 0, 0), abs=4)


@pytest.mark.parametrize("kind", [b"grid", b"iovl", b"iden"])
def test_pictures_made_of_themselves_end(tmp_path: Path, kind: bytes) -> None:
    """A derived picture that is its own source is damaged."""
    bodies = {
        b"grid": bytes(4) + struct.pack(">HH", 64, 64),
        b"iovl": bytes(10) + struct.pack(">HHhh", 64, 64, 0, 0),
    }
    item = heif_file.Item(kind, bodies.get(kind, b"\0"))
    path = tmp_path / "a.avci"
    path.write_bytes(heif_file.heif([item], [(b"dimg", 1, (1, 1))], brand=b"avci"))
    with pytest.raises(Unreadable):
        load_upright(path)
