"""The whole: nothing from nothing, the same twice, the original untouched."""

import pytest
from hypothesis import given, settings
from PIL import Image

from kesong_desktop.errors import NotFound
from kesong_desktop.imaging.edit.steps import render
from kesong_desktop.model.edit.cover import Cover
from kesong_desktop.model.edit.geometry import output_size
from kesong_desktop.model.edit.recipe import Adjust, Recipe
from tests.unit.imaging.edit.scenes import difference, photo
from tests.unit.model.recipes import recipes

EVERYTHING = Adjust(10, 12, -20, 15, 8, -4, 20, 30, 25, 20)


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_the_plain_recipe_leaves_every_bit(mode):
    """Of colours and of transparency."""
    image = photo().convert(mode)
    if mode == "RGBA":
        image.putalpha(Image.linear_gradient("L").resize(image.size))
    assert render(image, Recipe(), image.size).tobytes() == image.tobytes()


@given(recipes())
@settings(max_examples=20, deadline=None)
def test_any_recipe_renders_the_same_twice_and_leaves_the_picture(recipe):
    """In the size that was asked for."""
    image = photo((80, 60))
    before = image.tobytes()
    size = output_size(recipe, image.size, max_side_px=50)
    once, twice = render(image, recipe, size), render(image, recipe, size)
    assert once.size == size
    assert once.tobytes() == twice.tobytes()
    assert image.tobytes() == before


def test_transparency_stays_as_it_was():
    """Colours are worked on, what shows through is not."""
    image = photo().convert("RGBA")
    alpha = Image.linear_gradient("L").resize(image.size)
    image.putalpha(alpha)
    shown = render(image, Recipe(adjust=EVERYTHING, look="butter"), image.size)
    assert shown.getchannel("A").tobytes() == alpha.tobytes()
    assert difference(shown.convert("RGB"), image.convert("RGB")) > 3


def test_what_is_not_there_is_named():
    """A look or a template of another program."""
    with pytest.raises(NotFound, match="sepia"):
        render(photo(), Recipe(look="sepia"), (24, 18))
    with pytest.raises(NotFound, match="scrapbook"):
        render(photo(), Recipe(cover=Cover("scrapbook", "Hello")), (24, 18))
