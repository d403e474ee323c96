"""The demo's pictures: how they are drawn, saved and shipped."""

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

import draw_demo_pictures
from demo_pictures import motif
from demo_pictures.photo_file import save_photo
from kesong_desktop.actions.system.demo_script import ALT, CLIP, SCENES, SHOTS
from kesong_desktop.imaging.load import load_upright
from kesong_desktop.imaging.metadata.probe import probe

TAKEN = datetime(2026, 5, 3, 17, 45, 9, tzinfo=timezone(timedelta(hours=-3)))
SIZE = (160, 120)


@pytest.mark.parametrize("name", motif.MOTIFS)
def test_a_motif_is_a_picture_in_the_size_asked_for(name: str) -> None:
    """Each motif fills tall and wide pictures, has something on it, and a description."""
    for size in (SIZE, (90, 140)):
        image = motif.draw(name, seed=3, size=size)
        assert (image.size, image.mode) == (size, "RGB")
        assert min(ImageStat.Stat(image.convert("L")).stddev) > 12
        bare = [
            spot for spot in ((0, 0), (size[0] - 1, 0), (0, size[1] - 1)) if image.getpixel(spot) == (0, 0, 0)
        ]
        assert not bare
    assert len(ALT[name]) > 20


def test_the_same_seed_draws_the_same_picture() -> None:
    """A seed stands for one picture; another seed, another picture."""
    one, again, other = (motif.draw("sea", seed=seed, size=SIZE) for seed in (1, 1, 2))
    assert ImageChops.difference(one, again).getbbox() is None
    assert ImageChops.difference(one, other).getbbox() is not None


@pytest.mark.parametrize("suffix", [".jpg", ".webp", ".heic"])
def test_a_photo_has_what_a_camera_writes(tmp_path: Path, suffix: str) -> None:
    """Time with its offset, place and model are found again, whatever the format."""
    path = tmp_path / f"a{suffix}"
    image = motif.draw("lake", seed=1, size=SIZE)
    save_photo(image, path, quality=80, taken=TAKEN, camera="Painter 2", place=(-23.5505, 46.6333))
    facts = probe(path)
    assert (facts.width, facts.height) == SIZE
    assert facts.taken == TAKEN
    assert facts.camera.endswith("Painter 2")
    assert facts.place is not None
    assert facts.place.latitude == pytest.approx(-23.5505, abs=1e-4)
    assert facts.place.longitude == pytest.approx(46.6333, abs=1e-4)


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_a_turned_photo_stands_upright(tmp_path: Path, orientation: int) -> None:
    """Followed, the orientation gives back the picture that was drawn."""
    path = tmp_path / "a.webp"
    image = Image.new("RGB", SIZE, "white")
    image.paste("red", (0, 0, 40, 40))
    save_photo(image, path, quality=95, taken=TAKEN, camera="K", orientation=orientation)
    with Image.open(path) as stored:
        assert stored.getexif()[0x0112] == orientation
    difference = ImageChops.difference(load_upright(path).convert("RGB"), image)
    assert max(ImageStat.Stat(difference).mean) < 5


def test_what_is_shipped_is_what_the_demo_asks_for() -> None:
    """Every file that it copies, none besides, and 3.2 MB at most."""
    folder = draw_demo_pictures.RESOURCES
    shipped = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    names = {name for scene in SCENES for name in scene.motifs}
    clip = draw_demo_pictures.CLIP.name
    assert shipped == {
        "posts/facts.json",
        f"posts/{clip}.mp4",
        *(f"posts/{name}.jpg" for name in names - {clip}),
        *(f"posts/previews/{name}.jpg" for name in names),
        *(f"roll/{shot.name}" for shot in (*SHOTS, CLIP)),
    }
    assert sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) <= 3_200_000


def test_the_script_draws_what_is_shipped() -> None:
    """Its lists name the same files with the same motifs."""
    plans = (*draw_demo_pictures.POSTS, draw_demo_pictures.CLIP)
    assert {plan.name or plan.motif for plan in plans} == {name for scene in SCENES for name in scene.motifs}
    drawn = [
        (f"IMG_{number}{plan.suffix}", plan.motif)
        for number, plan in enumerate(draw_demo_pictures.ROLL, draw_demo_pictures.FIRST_NUMBER)
    ]
    assert drawn == [(shot.name, shot.motif) for shot in SHOTS]
    for plan in draw_demo_pictures.POSTS:
        with Image.open(draw_demo_pictures.RESOURCES / "posts" / f"{plan.name or plan.motif}.jpg") as image:
            assert image.size == plan.size
