"""Points of tags through crop, straightening, mirroring and turns: there and back, and where the pixels are."""

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from PIL import Image

from kesong_desktop.imaging.edit.steps import render
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.draft import NO_DRAFT, AccountVersion, Draft, DraftPicture
from kesong_desktop.model.draft_version import draft_for
from kesong_desktop.model.edit.geometry import output_size
from kesong_desktop.model.edit.recipe import Aspect, Crop, Recipe
from kesong_desktop.model.edit.tag_points import followed, inside, to_original, to_shown
from kesong_desktop.model.review_data.photo_tag import PhotoTag, read_tags, write_tags

FRACTIONS = st.floats(0, 1)
SIZES = st.tuples(st.integers(40, 4000), st.integers(40, 4000))
CROPS = st.builds(
    Crop, FRACTIONS, FRACTIONS, st.floats(0.1, 1), st.floats(0.1, 1), st.sampled_from(list(Aspect))
)
RECIPES = st.builds(
    Recipe,
    crop=CROPS,
    straighten=st.one_of(st.just(0.0), st.floats(-45, 45)),
    is_mirrored=st.booleans(),
    turns=st.integers(0, 3),
)
TAGS = st.builds(PhotoTag, st.just("Lip"), left=st.integers(0, 100), top=st.integers(0, 100))


@given(RECIPES, SIZES, st.tuples(st.floats(-2, 3), st.floats(-2, 3)))
def test_there_and_back(recipe: Recipe, size: tuple[int, int], point: tuple[float, float]) -> None:
    """Also beside the picture."""
    assert to_shown(recipe, size, to_original(recipe, size, point)) == pytest.approx(point, abs=1e-6)
    assert to_original(recipe, size, to_shown(recipe, size, point)) == pytest.approx(point, abs=1e-6)


@given(RECIPES, SIZES, st.tuples(FRACTIONS, FRACTIONS))
def test_what_is_shown_is_in_the_picture(
    recipe: Recipe, size: tuple[int, int], point: tuple[float, float]
) -> None:
    found = to_original(recipe, size, point)
    assert all(-1e-6 <= value <= 1 + 1e-6 for value in found)


@given(RECIPES, SIZES, TAGS)
def test_tags_come_back(recipe: Recipe, size: tuple[int, int], tag: PhotoTag) -> None:
    """Within a few percent of the longer side, for points are whole percents of what is shown; turns are exact."""
    (there,) = followed((tag,), None, recipe, size)
    (back,) = followed((there,), recipe, None, size)
    across, down = abs(back.left - tag.left) * size[0], abs(back.top - tag.top) * size[1]
    assert max(across, down) <= 4 * max(size)
    plain = Recipe(is_mirrored=recipe.is_mirrored, turns=recipe.turns)
    assert followed(followed((tag,), None, plain, size), plain, None, size) == (tag,)


@given(
    RECIPES, st.sampled_from([(300, 200), (160, 240)]), st.tuples(st.floats(0.1, 0.9), st.floats(0.1, 0.9))
)
def test_the_pixel_is_where_the_point_says(
    recipe: Recipe, size: tuple[int, int], point: tuple[float, float]
) -> None:
    """A red spot of the original is found in the rendered picture."""
    x, y = to_original(recipe, size, point)
    image = Image.new("RGB", size, "white")
    centre = (x * size[0], y * size[1])
    assume(all(4 <= value <= side - 4 for value, side in zip(centre, size, strict=True)))
    image.paste((255, 0, 0), tuple(round(value + by) for by in (-3, 3) for value in centre))
    shown = render(image, recipe, output_size(recipe, size, max_side_px=400))
    assume(min(shown.size) > 20)
    at = tuple(min(side - 1, int(part * side)) for part, side in zip(point, shown.size, strict=True))
    red, green, blue = shown.getpixel(at)
    assert red > 200
    assert max(green, blue) < 120


def test_a_tag_behind_a_crop_is_kept_without_a_point() -> None:
    """It comes back with the crop; its words are in the description all the while."""
    tag = PhotoTag("Spoon", "18", "EUR", 80, 50)
    half = Recipe(crop=Crop(0, 0, 0.5, 1, Aspect.FREE))
    (behind,) = followed((tag,), None, half, (400, 300))
    assert (behind.left, behind.top, behind.has_point) == (160, 50, False)
    assert inside((behind,)) == ()
    assert write_tags("A table", [behind]) == "A table\n1: Spoon, 18 EUR"
    assert followed((behind,), half, None, (400, 300)) == (tag,)
    placeless = PhotoTag("Cup")
    assert followed((placeless,), None, half, (400, 300)) == (placeless,)


def test_no_point_rather_than_a_wrong_one() -> None:
    """Where the size of the picture counts and is not known: for the shape that another account's server needs."""
    tag, key = PhotoTag("Spoon", left=80, top=50), AccountKey("b@two.example")
    picture = DraftPicture("/a.jpg", tags=(tag,))
    square = AccountVersion(key, shape=Aspect.SQUARE)
    draft = Draft(NO_DRAFT, AccountKey("a@one.example"), pictures=(picture,), further=(square,))
    assert draft_for(draft, AccountKey("a@one.example")).pictures[0].tags == (tag,)
    (there,) = draft_for(draft, key).pictures[0].tags
    assert (there.name, there.has_point) == ("Spoon", False)
    half = Recipe(crop=Crop(0.5, 0, 0.5, 1, Aspect.FREE))
    assert followed((tag,), None, half, None) == (replace(tag, left=60),)
    assert read_tags(write_tags("", [tag]))[1] == (tag,)
