"""What is kept of a picture: inside it always, in the shape that was asked for, whatever the size."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.model.edit.geometry import (
    Region,
    largest_inside,
    output_size,
    region,
    shown_size,
    upload_side,
)
from kesong_desktop.model.edit.recipe import Aspect, Crop, Recipe
from tests.unit.model.recipes import recipes, sizes

SLACK = 1e-6


@given(recipes(), sizes)
def test_the_region_lies_inside(recipe, size):
    """Whole corners and all, so that nothing blank is ever shown."""
    left, top, right, bottom = region(recipe, size).bounds
    assert left >= -SLACK
    assert top >= -SLACK
    assert right <= size[0] + SLACK * size[0]
    assert bottom <= size[1] + SLACK * size[1]


@given(recipes(), sizes)
def test_the_shape_is_kept_within_a_pixel(recipe, size):
    """As it is shown, after the quarter turns."""
    width, height = shown_size(recipe, size)
    ratio = recipe.crop.aspect.ratio
    if recipe.crop.aspect is Aspect.ORIGINAL:
        ratio = size[1] / size[0] if recipe.turns % 2 else size[0] / size[1]
    if ratio is not None and min(width, height) >= 2:
        assert abs(width - height * ratio) <= max(1, ratio) + SLACK


@given(recipes(), sizes, st.integers(1, 3000), st.integers(1, 10_000_000))
def test_the_output_fits(recipe, size, max_side_px, max_pixels):
    """Never larger than what is kept, nor than the bounds; its shape within a pixel."""
    wide, high = shown_size(recipe, size)
    width, height = output_size(recipe, size, max_side_px=max_side_px, max_pixels=max_pixels)
    assert 1 <= width <= max(1, wide + SLACK)
    assert 1 <= height <= max(1, high + SLACK)
    assert max(width, height) <= max_side_px
    assert width * height <= max_pixels or 1 in {width, height}
    if width > 1 and height > 1:
        assert abs(width - height * wide / high) <= max(1.0, wide / high) + SLACK


@given(recipes(), sizes)
def test_turning_keeps_what_is_kept(recipe, size):
    """The same part of the picture, lying or standing."""
    before, after = region(recipe, size), region(recipe.turned(), size)
    assert (after.x, after.y, after.width, after.height) == pytest.approx(
        (before.x, before.y, before.width, before.height), abs=1
    )
    assert region(recipe.flipped(), size) == before


@given(recipes(), st.tuples(st.integers(200, 3000), st.integers(200, 3000)))
def test_any_scale_keeps_the_same_part(recipe, size):
    """A preview at a third of the size shows what the whole would, within a pixel of the preview and one of the whole."""
    whole, small = region(recipe, (size[0] * 3, size[1] * 3)), region(recipe, size)
    for a, b in zip(whole.bounds, small.bounds, strict=True):
        assert abs(a - b * 3) <= 4.5


def test_the_whole_is_kept_to_the_pixel():
    """Nothing is cut off a picture that was not cropped."""
    assert region(Recipe(), (4001, 2999)).bounds == (0, 0, 4001, 2999)
    assert output_size(Recipe(), (4001, 2999), max_side_px=9000) == (4001, 2999)


@given(sizes)
def test_what_fits_is_left_alone(size):
    """Within the bounds, a size is its own."""
    assert output_size(Recipe(), size, max_side_px=6000, max_pixels=6000**2) == size


def test_presets_take_the_middle():
    """The largest box of the shape."""
    recipe = Recipe(crop=Crop(aspect=Aspect.SQUARE))
    assert region(recipe, (4000, 3000)).bounds == (500, 0, 3500, 3000)
    tall = replace(recipe, crop=Crop(aspect=Aspect.FOUR_FIVE))
    assert region(tall, (4000, 3000)).bounds == (800, 0, 3200, 3000)
    assert shown_size(tall, (4000, 3000)) == (2400, 3000)
    assert output_size(tall, (4000, 3000), max_side_px=1440) == (1152, 1440)


@given(st.integers(10, 4000), st.integers(10, 4000), st.floats(-45, 45), st.sampled_from([0.8, 1.0, 1.5]))
def test_the_largest_rectangle_touches_the_edge(width, height, degrees, ratio):
    """It fits, and a larger one would not."""
    inner_width, inner_height = largest_inside((width, height), degrees, ratio)
    assert inner_width / inner_height == pytest.approx(ratio)
    across, down = Region(0, 0, inner_width, inner_height, degrees).reach
    assert max(across * 2 / width, down * 2 / height) == pytest.approx(1)


def test_straightening_takes_no_more_than_it_must():
    """A square turned by 45 degrees is the half of it; one that lies in the middle is not touched."""
    assert largest_inside((1000, 1000), 45, 1.0)[0] == pytest.approx(707.1, abs=0.1)
    small = Recipe(crop=Crop(0.4, 0.4, 0.2, 0.2, Aspect.FREE), straighten=30)
    kept = region(small, (1000, 1000))
    assert (kept.x, kept.y, kept.width, kept.height) == pytest.approx((500, 500, 200, 200))


@pytest.mark.parametrize(
    ("size", "max_side_px", "sent"),
    [
        ((4_000, 3_000), 2048, (2048, 1536)),
        ((1170, 2532), 2048, (946, 2048)),
        ((1080, 14_000), 2048, (1080, 14_000)),
        ((9_000, 900), 2048, (9_000, 900)),
        ((20_000, 4_000), 2048, (5_400, 1_080)),
        ((1080, 40_000), 2048, (673, 24_927)),
        ((1080, 14_000), 640, (640, 8_296)),
    ],
)
def test_long_pictures_keep_a_readable_width(
    size: tuple[int, int], max_side_px: int, sent: tuple[int, int]
) -> None:
    """The side that a person chose limits all others; the server's pixels limit all."""
    side = upload_side(Recipe(), size, max_side_px)
    made = output_size(Recipe(), size, max_side_px=side, max_pixels=16_777_216)
    assert made == pytest.approx(sent, abs=1)
    assert made[0] * made[1] <= 16_777_216
