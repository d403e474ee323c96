"""The first step: the part that was asked for, the right way up, to the pixel where nothing is resized."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kesong_desktop.imaging.edit.frame import frame
from kesong_desktop.model.edit.geometry import output_size, region
from kesong_desktop.model.edit.recipe import Aspect, Crop, Recipe
from tests.unit.imaging.edit.scenes import difference, photo
from tests.unit.imaging.makers import corner_names, corners
from tests.unit.model.recipes import recipes


def framed(image: Image.Image, recipe: Recipe, max_side_px: int = 10_000) -> Image.Image:
    return frame(image, recipe, output_size(recipe, image.size, max_side_px=max_side_px))


def test_nothing_asked_nothing_changed():
    """Bit for bit, and a picture of its own."""
    image = photo()
    shown = framed(image, Recipe())
    assert shown.tobytes() == image.tobytes()
    assert shown is not image


@given(st.data())
@settings(max_examples=20, deadline=None)
def test_a_crop_at_full_size_is_made_of_the_original_pixels(data):
    """No resampling where none is needed, turned and mirrored or not."""
    recipe = replace(data.draw(recipes()), straighten=0.0)
    image = photo((61, 47))
    left, top, right, bottom = region(recipe, image.size).bounds
    expected = image.crop((round(left), round(top), round(right), round(bottom)))
    if recipe.is_mirrored:
        expected = expected.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    expected = expected.rotate(-90 * recipe.turns, expand=True)
    assert framed(image, recipe).tobytes() == expected.tobytes()


@pytest.mark.parametrize("degrees", [0.0, 7.5])
def test_turns_and_flips_of_pixels_undo_themselves(degrees):
    """As the recipe says it, so the picture does it."""
    image, start = photo((60, 44)), Recipe(straighten=degrees)
    plain = framed(image, start)
    assert (
        framed(image, start.flipped()).transpose(Image.Transpose.FLIP_LEFT_RIGHT).tobytes() == plain.tobytes()
    )
    over = framed(image, start.flipped(is_upside_down=True))
    assert over.transpose(Image.Transpose.FLIP_TOP_BOTTOM).tobytes() == plain.tobytes()
    turned = framed(image, start.turned())
    assert turned.transpose(Image.Transpose.ROTATE_90).tobytes() == plain.tobytes()
    both = framed(image, start.turned().flipped())
    assert both.transpose(Image.Transpose.FLIP_LEFT_RIGHT).tobytes() == turned.tobytes()


def test_a_quarter_turn_goes_clockwise():
    """What was bottom left is top left."""
    assert corner_names(framed(corners(), Recipe().turned())) == ("blue", "red", "white", "green")
    assert corner_names(framed(corners(), Recipe().flipped())) == ("green", "red", "white", "blue")


def leaning(degrees: float) -> Image.Image:
    """Black over white, the horizon leaning counter-clockwise by ``degrees``."""
    level = Image.new("RGB", (600, 600), "white")
    level.paste("black", (0, 0, 600, 300))
    return level.rotate(degrees, Image.Resampling.BICUBIC, fillcolor=(255, 0, 0)).crop((100, 100, 500, 500))


@pytest.mark.parametrize("degrees", [-30.0, -4.0, 4.0, 30.0])
@pytest.mark.parametrize("side", [400, 120])
def test_straightening_levels_the_horizon(degrees, side):
    """Clockwise for more than 0; the horizon is where it was, and level, large or shrunk."""
    shown = framed(leaning(degrees), Recipe(straighten=degrees), side).convert("L")
    width, height = shown.size
    for x in (2, width // 2, width - 3):
        column = [shown.getpixel((x, y)) for y in range(height)]
        change = next(y for y, level in enumerate(column) if level > 127)
        assert abs(change - height / 2) <= 2


@given(
    st.floats(-45, 45), st.floats(0, 0.7), st.floats(0, 0.7), st.sampled_from(Aspect), st.integers(20, 300)
)
@settings(max_examples=60, deadline=None)
def test_straightening_never_shows_a_blank_corner(degrees, left, top, aspect, side):
    """On a white picture every pixel stays white."""
    image = Image.new("RGB", (200, 140), "white")
    shown = framed(image, Recipe(crop=Crop(left, top, 0.9, 0.9, aspect), straighten=degrees), side)
    assert shown.getextrema() == ((255, 255),) * 3


def test_straightening_shows_the_same_at_any_size():
    """A picture half as large looks like the whole, shrunk."""
    image, recipe = photo((480, 360)), Recipe(straighten=12)
    small = framed(image, recipe, 120)
    large = framed(image, recipe)
    assert difference(small, large.resize(small.size, Image.Resampling.BICUBIC)) < 3


def test_transparency_is_framed_along():
    """Corners stay as clear as they were, and bring no colour of their own."""
    image = corners((64, 48), "RGBA")
    image.putalpha(Image.linear_gradient("L").resize((64, 48)))
    shown = framed(image, Recipe(straighten=3).turned(), 24)
    assert shown.mode == "RGBA"
    assert shown.getchannel("A").getextrema()[0] < 60
