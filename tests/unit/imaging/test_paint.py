"""Pictures that the program draws, and files as a camera would write them."""

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from kesong_desktop.imaging import paint
from kesong_desktop.imaging.load import load_upright
from kesong_desktop.imaging.probe import probe
from kesong_desktop.model.photo import Place

TAKEN = datetime(2026, 5, 3, 17, 45, 9, tzinfo=timezone(timedelta(hours=-3)))
SIZE = (160, 120)


@pytest.mark.parametrize("motif", paint.MOTIFS)
def test_motif_is_a_picture_in_the_size_asked_for(motif: str) -> None:
    """Each motif fills tall and wide pictures, has something on it, and words for who cannot see it."""
    for size in (SIZE, (90, 140)):
        image = paint.paint(motif, seed=3, size=size)
        assert (image.size, image.mode) == (size, "RGB")
        assert min(ImageStat.Stat(image.convert("L")).stddev) > 12
        bare = [
            spot for spot in ((0, 0), (size[0] - 1, 0), (0, size[1] - 1)) if image.getpixel(spot) == (0, 0, 0)
        ]
        assert not bare
    assert len(paint.describe(motif)) > 20


def test_same_seed_draws_the_same_picture() -> None:
    """A seed stands for one picture; another seed, another picture."""
    one, again, other = (paint.paint("sea", seed=seed, size=SIZE) for seed in (1, 1, 2))
    assert ImageChops.difference(one, again).getbbox() is None
    assert ImageChops.difference(one, other).getbbox() is not None


@pytest.mark.parametrize("ending", ["jpg", "png", "webp", "avif", "heic"])
def test_photo_says_what_a_camera_would_say(tmp_path: Path, ending: str) -> None:
    """Time with its offset, place and model are found again, whatever the format."""
    path = tmp_path / f"a.{ending}"
    image = paint.paint("lake", seed=1, size=SIZE)
    paint.save_photo(image, path, taken=TAKEN, camera="Painter 2", place=Place(-23.5505, 46.6333))
    facts = probe(path)
    assert (facts.width, facts.height) == SIZE
    assert facts.taken == TAKEN
    assert facts.camera.endswith("Painter 2")
    assert facts.place is not None
    assert facts.place.latitude == pytest.approx(-23.5505, abs=1e-4)
    assert facts.place.longitude == pytest.approx(46.6333, abs=1e-4)
    assert path.stat().st_mtime == TAKEN.timestamp()


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_turned_photo_stands_upright(tmp_path: Path, orientation: int) -> None:
    """Followed, the orientation gives back the picture that was drawn."""
    path = tmp_path / "a.png"
    image = paint.paint("cat", seed=1, size=SIZE)
    paint.save_photo(image, path, taken=TAKEN, orientation=orientation)
    with Image.open(path) as stored:
        assert stored.getexif()[0x0112] == orientation
    assert ImageChops.difference(load_upright(path).convert("RGB"), image).getbbox() is None


def test_clip_is_one(tmp_path: Path) -> None:
    """It has the length and size asked for, and the file's time."""
    path = tmp_path / "a.mp4"
    paint.save_clip(path, taken=TAKEN, seconds=1, size=(64, 48), seed=1)
    facts = probe(path)
    assert (facts.kind, facts.width, facts.height) == ("video", 64, 48)
    assert facts.duration_s == pytest.approx(1, abs=0.2)
    assert path.stat().st_mtime == TAKEN.timestamp()
