"""Long pictures in strips."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.model.draft import DraftPicture
from kesong_desktop.model.edit.geometry import region
from kesong_desktop.model.edit.recipe import Adjust, Recipe
from kesong_desktop.model.edit.strips import strip_count, strip_recipes
from kesong_desktop.model.review_data.photo_tag import PhotoTag


@pytest.mark.parametrize(
    ("size", "limit", "count"),
    [
        ((4000, 3000), 0, 1),
        ((6000, 2000), 0, 3),
        ((1080, 5400), 0, 4),
        ((1080, 12000), 4, 4),
        ((2000, 1000), 0, 2),
        ((0, 100), 0, 1),
        ((6000, 2000), 1, 1),
    ],
)
def test_how_many(size: tuple[int, int], limit: int, count: int) -> None:
    """About square ones of a panorama, upright ones of a screenshot, and no more than an album takes."""
    assert strip_count(size, limit) == count


@given(st.integers(200, 9000), st.integers(200, 9000), st.integers(2, 10))
def test_strips_join(width: int, height: int, count: int) -> None:
    """Without a gap where they are swiped through, a little over each other where they are read; together they are all of it."""
    size = (width, height)
    boxes = [region(one, size).bounds for one in strip_recipes(Recipe(), size, count)]
    at = 0 if width > height else 1
    edges = [round(box[at]) for box in boxes]
    ends = [round(box[at + 2]) for box in boxes]
    assert edges[0] == 0
    assert ends[-1] == max(size)
    over = 0 if width > height else round(height / count * 0.03)
    assert [end - edge for edge, end in zip(edges[1:], ends[:-1], strict=True)] == [over] * (count - 1)


def test_looks_stay_and_the_description_is_of_the_first() -> None:
    """What was done to the colours is done to every strip."""
    recipe = Recipe(look="butter", adjust=Adjust(contrast=9), turns=1)
    picture = DraftPicture("a.jpg", "A coast", recipe=recipe)
    first, second = picture.in_parts(strip_recipes(recipe, (3000, 1000), 2), (3000, 1000))
    assert (first.alt, second.alt) == ("A coast", "")
    assert {(one.recipe.look, one.recipe.adjust.contrast, one.recipe.turns) for one in (first, second)} == {
        ("butter", 9, 0)
    }


def test_tags_are_on_the_strip_that_shows_their_point() -> None:
    """The first strip keeps all of them, so that none is lost; the next has those that are on it."""
    tags = (PhotoTag("Boat", left=25, top=50), PhotoTag("Jetty", left=75, top=40))
    first, second = DraftPicture("a.jpg", tags=tags).in_parts(
        strip_recipes(Recipe(), (3000, 1000), 2), (3000, 1000)
    )
    assert [(one.name, one.left, one.top) for one in first.tags if one.has_point] == [("Boat", 50, 50)]
    assert [(one.name, one.left, one.top) for one in second.tags] == [("Jetty", 50, 40)]
