"""Frames of a clip: those with which a cut at that second begins and ends."""

from pathlib import Path

import av
import pytest
from PIL import Image, ImageStat

from kesong_desktop.errors import Unreadable
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.imaging.edit.view import edited
from kesong_desktop.imaging.video.video_frame import frame_at
from kesong_desktop.model.edit.recipe import Recipe, Trim
from tests.unit.imaging.makers import corner_clip, corner_names

RATE, SECONDS = 10, 3


@pytest.fixture(scope="module")
def source(tmp_path_factory) -> Path:
    """Three seconds, a key frame each; each tenth of a second is brighter by 8 levels than the one before."""
    path = tmp_path_factory.mktemp("clip") / "a.mp4"
    with av.open(str(path), "w", format="mp4") as out:
        pictures = out.add_stream("libx264", rate=RATE, options={"g": "10", "crf": "10"})
        pictures.width, pictures.height, pictures.pix_fmt = 96, 64, "yuv420p"
        for number in range(RATE * SECONDS):
            image = Image.new("RGB", (96, 64), (number * 8,) * 3)
            out.mux(pictures.encode(av.VideoFrame.from_image(image)))
        out.mux(pictures.encode())
    return path


def number(image: Image.Image) -> int:
    """Which frame of the source it is."""
    return round(ImageStat.Stat(image.convert("L")).mean[0] / 8)


@pytest.mark.parametrize(
    ("second", "first", "last"),
    [(0.0, 0, 0), (0.35, 4, 3), (1.0, 10, 9), (1.3, 13, 12), (2.0, 20, 19), (2.9, 29, 28), (9.0, 29, 29)],
)
def test_a_cut_begins_and_ends_with_it(source: Path, second: float, first: int, last: int) -> None:
    """The first from there on, and the last before; the nearest where there is none."""
    assert number(frame_at(source, second, 96)) == first
    assert number(frame_at(source, second, 96, is_last=True)) == last


def test_it_is_upright_and_no_larger_than_asked(tmp_path: Path) -> None:
    """However the phone was held, and wherever in the clip."""
    plain = corner_clip(tmp_path / "a.mp4")
    lying = corner_clip(tmp_path / "b.mp4", turned=True)
    assert frame_at(plain, 0, 48).size == (48, 32)
    assert frame_at(lying, 0, 48).size == (32, 48)
    assert frame_at(lying, 0.4, 4000).size == (64, 96)
    names = corner_names(frame_at(plain, 0.4, 96))
    assert corner_names(frame_at(lying, 0.4, 96)) == (names[2], names[0], names[3], names[1])


def test_the_pool_returns_the_same_frame(source: Path, tmp_path: Path, decoder_pool: DecoderPool) -> None:
    """And what is damaged is told."""
    for is_last in (False, True):
        seen, image = (
            decoder_pool.frame(source, 1.0, 50, is_last=is_last),
            frame_at(source, 1.0, 50, is_last=is_last),
        )
        assert (seen.width, seen.height, seen.mode, seen.data) == (*image.size, image.mode, image.tobytes())
    (tmp_path / "cut.mp4").write_bytes(source.read_bytes()[:700])
    for path in (tmp_path / "cut.mp4", tmp_path / "gone.mp4"):
        with pytest.raises(Unreadable):
            decoder_pool.frame(path, 1.0, 50)


def test_a_small_picture_of_it_shows_the_cover_turned(source: Path, tmp_path: Path) -> None:
    """Where none was chosen, what is left begins with it."""
    assert number(edited(source, Recipe(cut=Trim(1.5)), 96)) == 15
    assert number(edited(source, Recipe(cut=Trim(0.5, 2.5, 1.8)), 96)) == 18
    corners = corner_clip(tmp_path / "a.mp4")
    names = corner_names(edited(corners, Recipe(), 48))
    turned = edited(corners, Recipe().turned(), 48)
    assert turned.size == (32, 48)
    assert corner_names(turned) == (names[2], names[0], names[3], names[1])
    assert corner_names(edited(corners, Recipe().flipped(), 48)) == (names[1], names[0], names[3], names[2])
