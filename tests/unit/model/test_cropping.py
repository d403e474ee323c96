"""The frame of a crop under the hand: inside the picture always, in its shape, and where it was put."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.model.edit.crop import moved, resized, scaled, shaped
from kesong_desktop.model.edit.geometry import region
from kesong_desktop.model.edit.recipe import Aspect, Crop, Recipe

SIZE = (4000, 3000)
far = st.floats(-5000, 5000)
edges = st.tuples(st.sampled_from((-1, 0, 1)), st.sampled_from((-1, 0, 1)))
recipes = st.builds(
    lambda aspect, straighten, turns, crop: Recipe(
        crop=replace(crop, aspect=aspect), straighten=straighten, turns=turns
    ),
    st.sampled_from(Aspect),
    st.sampled_from((0.0, 0.0, 3.5, -12.0, 45.0)),
    st.integers(0, 3),
    st.builds(Crop, *(st.floats(0, 0.6) for _ in range(2)), *(st.floats(0.1, 1) for _ in range(2))),
)


def inside(recipe: Recipe) -> bool:
    left, top, right, bottom = region(recipe, SIZE).bounds
    return left >= -1 and top >= -1 and right <= SIZE[0] + 1 and bottom <= SIZE[1] + 1


@given(recipes, far, far)
def test_a_moved_frame_stays_inside_and_keeps_its_size(recipe: Recipe, across: float, down: float) -> None:
    """However far the hand goes."""
    before, after = region(recipe, SIZE), region(moved(recipe, SIZE, across, down), SIZE)
    assert inside(moved(recipe, SIZE, across, down))
    assert (after.width, after.height) == (
        pytest.approx(before.width, abs=2),
        pytest.approx(before.height, abs=2),
    )


@given(recipes, edges, far, far)
def test_a_resized_frame_stays_inside_and_in_its_shape(
    recipe: Recipe, edge, across: float, down: float
) -> None:
    """Whatever edge is pulled."""
    before, after = region(recipe, SIZE), region(resized(recipe, SIZE, edge, across, down), SIZE)
    assert inside(resized(recipe, SIZE, edge, across, down))
    if recipe.crop.aspect is not Aspect.FREE and min(after.width, after.height) > 100:
        assert after.width / after.height == pytest.approx(before.width / before.height, rel=0.02)


def test_the_other_corner_stays() -> None:
    """The lower right one is pulled in by a quarter."""
    recipe = Recipe(crop=Crop(0.1, 0.1, 0.8, 0.8, Aspect.FREE))
    before = region(recipe, SIZE).bounds
    after = region(resized(recipe, SIZE, (1, 1), -800, -300), SIZE).bounds
    assert after == pytest.approx((before[0], before[1], before[2] - 800, before[3] - 300), abs=1)


def test_moving_goes_along_the_frame() -> None:
    """It leans by 10 degrees, so right of it is not right of the picture."""
    recipe = Recipe(crop=Crop(0.4, 0.4, 0.2, 0.2, Aspect.FREE), straighten=10.0)
    before, after = region(recipe, SIZE), region(moved(recipe, SIZE, 100, 0), SIZE)
    assert (after.x - before.x, after.y - before.y) == (
        pytest.approx(98.5, abs=1),
        pytest.approx(-17.4, abs=1),
    )


def test_shapes_and_scales() -> None:
    """A shape takes as much as there is; free leaves what was chosen; smaller and larger keep the middle."""
    square = shaped(Recipe(), Aspect.SQUARE)
    assert region(square, SIZE).bounds == (500, 0, 3500, 3000)
    assert region(shaped(square, Aspect.FREE), SIZE) != region(Recipe(), SIZE) or square.crop.width == 1.0
    half = region(scaled(square, SIZE, 0.5), SIZE)
    assert (half.x, half.y, half.width) == (2000, 1500, 1500)
    assert inside(scaled(square, SIZE, 7.0))
