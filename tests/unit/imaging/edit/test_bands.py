"""Bands: no seam, and the same pixels with any number of processors."""

import os

import pytest
from PIL import Image, ImageChops, ImageStat

from kesong_desktop.imaging.edit import bands
from kesong_desktop.imaging.edit.steps import render
from kesong_desktop.model.edit.cover import Cover
from kesong_desktop.model.edit.geometry import output_size
from kesong_desktop.model.edit.recipe import Adjust, Aspect, Crop, Recipe
from tests.unit.imaging.edit.scenes import photo

FULL = (800, 600)
RECIPES = {
    "shrunk": Recipe(),
    "cropped": Recipe(crop=Crop(0.11, 0.07, 0.8, 0.85, Aspect.FREE)),
    "straightened": Recipe(straighten=4.5, is_mirrored=True),
    "straightened and enlarged": Recipe(crop=Crop(0.3, 0.3, 0.4, 0.4), straighten=-31, turns=1),
    "everything": Recipe(
        Crop(0.1, 0.1, 0.8, 0.8, Aspect.FOUR_FIVE),
        7,
        True,
        1,
        Adjust(8, -6, -22, 15, 12, 5, 10, 40, 30, 20),
        "butter",
        70,
        3,
        Cover("headline", "Three quiet cafés"),
    ),
}


def picture(mode: str) -> Image.Image:
    image = photo(FULL).convert(mode)
    if mode == "RGBA":
        image.putalpha(Image.linear_gradient("L").resize(FULL))
    return image


def on_grey(image: Image.Image) -> Image.Image:
    """As it is seen: colours of nearly transparent pixels are rounded far."""
    ground = Image.new("RGB", image.size, "grey")
    ground.paste(image, mask=image.getchannel("A") if image.mode == "RGBA" else None)
    return ground


def rendered(image: Image.Image, recipe: Recipe, side: int) -> Image.Image:
    return render(image, recipe, output_size(recipe, image.size, max_side_px=side))


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
@pytest.mark.parametrize("name", RECIPES)
@pytest.mark.parametrize("side", [260, 500])
def test_bands_leave_no_seam(monkeypatch, name, mode, side):
    """But for the rounding of coordinates it is the picture that is made in one piece."""
    image = picture(mode)
    banded = rendered(image, RECIPES[name], side)
    assert banded.height > bands.ROWS
    monkeypatch.setattr(bands, "ROWS", 10_000)
    whole = rendered(image, RECIPES[name], side)
    apart = ImageChops.difference(*(on_grey(image) for image in (banded, whole)))
    assert max(high for _, high in apart.getextrema()) <= 4
    assert ImageStat.Stat(apart).mean == pytest.approx([0, 0, 0], abs=0.05)


@pytest.mark.parametrize("name", RECIPES)
def test_any_computer_makes_the_same_pixels(monkeypatch, name):
    """With one processor or eight."""
    made = []
    for count in (1, 8):
        monkeypatch.setattr(os, "cpu_count", lambda count=count: count)
        monkeypatch.setattr(bands, "_LEAST_PIXELS", 0)
        made.append(rendered(picture("RGB"), RECIPES[name], 500).tobytes())
    assert made[0] == made[1]


def test_what_goes_wrong_in_a_band_is_raised(monkeypatch):
    """And not lost on its thread."""
    monkeypatch.setattr(bands, "_LEAST_PIXELS", 0)

    def work(top: int, _bottom: int) -> Image.Image:
        if top:
            raise MemoryError
        return Image.new("RGB", (4, bands.ROWS))

    with pytest.raises(MemoryError):
        bands.in_bands((4, 2 * bands.ROWS), "RGB", work)
