"""What lies over a picture while its crop is dragged: about what the exact picture has there."""

from dataclasses import replace

import pytest
from PIL import Image

from kesong_desktop.imaging.edit.fonts import Fonts
from kesong_desktop.imaging.edit.layers import OverlayCache
from kesong_desktop.imaging.edit.overlay import overlay
from kesong_desktop.imaging.edit.steps import render
from kesong_desktop.model.edit.cover import Cover
from kesong_desktop.model.edit.recipe import Adjust, Crop, Recipe
from tests.unit.imaging.edit.scenes import difference, photo

SIZE = (320, 240)
PLACED = {
    "dark vignette": Recipe(adjust=Adjust(vignette=80)),
    "light vignette": Recipe(adjust=Adjust(vignette=-80)),
    "grain": Recipe(adjust=Adjust(grain=60), seed=4),
    "cover": Recipe(cover=Cover("headline", "Three quiet cafés", "€ 18", ("Go early",))),
    "look with a vignette or grain": Recipe(look="ink"),
    "all": Recipe(adjust=Adjust(vignette=30, grain=20), cover=Cover("banner", "Hello"), seed=2),
}


def over(recipe: Recipe) -> Image.Image | None:
    return overlay(recipe, SIZE, OverlayCache(Fonts()))


@pytest.mark.parametrize("name", PLACED)
def test_an_overlay_shows_what_the_picture_will_have(name):
    """Laid over the picture in its colours alone."""
    recipe = PLACED[name]
    exact = render(photo(SIZE), recipe, SIZE)
    plain = Recipe(look=recipe.look, adjust=replace(recipe.adjust, vignette=0, grain=0))
    toned = render(photo(SIZE), plain, SIZE)
    layer = over(recipe)
    if layer is None:
        assert name.startswith("look")
        return
    shown = Image.alpha_composite(toned.convert("RGBA"), layer).convert("RGB")
    assert difference(shown, exact) < 3


def test_nothing_lies_over_a_picture_that_is_only_cropped_and_toned():
    """So nothing need be painted."""
    recipe = Recipe(crop=Crop(0.1, 0.1, 0.5, 0.5), straighten=5, adjust=Adjust(exposure=30, clarity=20))
    assert over(recipe) is None
    assert over(replace(recipe, cover=Cover("banner", ""))) is None
