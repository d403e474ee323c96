"""The preview: the same pixels as are sent, and no step done twice for nothing."""

from dataclasses import fields, replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from kesong_desktop.imaging.edit import proxy, steps
from kesong_desktop.imaging.edit.fonts import Fonts
from kesong_desktop.imaging.edit.proxy import PreviewProxy
from kesong_desktop.imaging.edit.source import decoded, scale_for
from kesong_desktop.imaging.edit.steps import render
from kesong_desktop.model.edit.cover import Cover
from kesong_desktop.model.edit.geometry import output_size
from kesong_desktop.model.edit.recipe import Adjust, Aspect, Crop, Recipe
from tests.unit.imaging.edit.scenes import difference, photo
from tests.unit.imaging.makers import corner_names, corners
from tests.unit.model.recipes import recipes

FULL = (640, 480)
FONTS = Fonts()


class Loads:
    """Decodes a picture as a JPEG is, and counts."""

    def __init__(self):
        self.image = photo(FULL)
        self.asked = []

    def __call__(self, scale):
        self.asked.append(scale)
        return self.image.reduce(scale) if scale > 1 else self.image.copy()


def expected(loads: Loads, recipe: Recipe, side: int) -> Image.Image:
    size = output_size(recipe, FULL, max_side_px=side)
    scale = scale_for(recipe, FULL, size)
    return render(loads.image.reduce(scale) if scale > 1 else loads.image, recipe, size)


@given(st.lists(st.tuples(recipes(), st.booleans(), st.sampled_from([90, 200])), min_size=1, max_size=5))
@settings(max_examples=10, deadline=None)
def test_a_preview_is_what_is_sent_whatever_was_done_before(asked):
    """Bit for bit, after any other recipes, drafts and sizes."""
    loads = Loads()
    shown = PreviewProxy(loads, FULL, FONTS)
    for recipe, is_draft, side in asked:
        if is_draft:
            shown.draft(recipe, side)
        assert shown.exact(recipe, side).tobytes() == expected(loads, recipe, side).tobytes()


def test_going_back_and_forth_leaves_no_trace():
    """Each slider up and down again: the picture is the one that it was."""
    loads = Loads()
    shown = PreviewProxy(loads, FULL, FONTS)
    start = Recipe(
        look="butter", adjust=Adjust(clarity=10, vignette=30, grain=10), cover=Cover("banner", "Hello")
    )
    first = shown.exact(start, 200).tobytes()
    for one in fields(Adjust):
        other = replace(start, adjust=replace(start.adjust, **{one.name: 60}))
        assert shown.exact(other, 200).tobytes() == expected(loads, other, 200).tobytes(), one.name
        assert shown.exact(start, 200).tobytes() == first, one.name


def test_a_draft_is_about_the_same_at_half_the_size():
    """Enlarged, it passes for it while a hand moves."""
    shown = PreviewProxy(Loads(), FULL, FONTS)
    recipe = Recipe(
        crop=Crop(0.1, 0, 0.8, 1, Aspect.FOUR_FIVE),
        straighten=4,
        look="butter",
        adjust=Adjust(clarity=40, vignette=30),
        cover=Cover("banner", "Hello"),
    )
    draft, exact = shown.draft(recipe, 300), shown.exact(recipe, 300)
    assert max(draft.size) == 150
    assert difference(draft, exact.resize(draft.size, Image.Resampling.BOX)) < 4


@pytest.mark.parametrize(
    ("changed", "again"),
    [
        ({}, 0),
        ({"cover": Cover("banner", "Other")}, 1),
        ({"seed": 5}, 2),
        ({"adjust": Adjust(vignette=40, grain=10)}, 3),
        ({"adjust": Adjust(vignette=30, grain=10, warmth=9)}, 4),
        ({"look": "milk"}, 4),
        ({"strength": 50}, 4),
        ({"adjust": Adjust(vignette=30, grain=10, clarity=5)}, 5),
        ({"turns": 1}, 6),
    ],
)
def test_only_what_was_changed_is_done_again(monkeypatch, changed, again):
    """And what comes after it."""
    ran = []

    def counted(*args, **kwargs):
        first, pixels = steps.steps(*args, **kwargs)
        return steps.EditSteps(
            steps.FrameStep(first.key, lambda image: ran.append(first) or first.run(image)),
            tuple(
                steps.PixelStep(one.key, lambda framed, one=one: ran.append(one) or one.prepare(framed))
                for one in pixels
            ),
        )

    monkeypatch.setattr(proxy, "steps", counted)
    shown = PreviewProxy(Loads(), FULL, FONTS)
    recipe = Recipe(look="butter", adjust=Adjust(vignette=30, grain=10), cover=Cover("banner", "Hello"))
    shown.exact(recipe, 200)
    ran.clear()
    shown.exact(replace(recipe, **changed), 200)
    assert len(ran) == again


def test_it_is_decoded_once_for_each_scale():
    """A tighter crop needs it larger; going back does not need it again."""
    loads = Loads()
    shown = PreviewProxy(loads, FULL, FONTS)
    for recipe in (Recipe(), Recipe(turns=1), Recipe(crop=Crop(0, 0, 0.4, 0.4)), Recipe(turns=2)):
        shown.exact(recipe, 200)
        shown.draft(recipe, 200)
    assert loads.asked == [2, 1]


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(recipes(), st.tuples(st.integers(1, 5000), st.integers(1, 5000)), st.integers(1, 3000))
def test_it_is_never_decoded_smaller_than_it_is_sent(recipe, full, side):
    """No pixel is made up."""
    size = output_size(recipe, full, max_side_px=side)
    scale = scale_for(recipe, full, size)
    if scale > 1:
        width, height = output_size(recipe, full, max_side_px=100_000)
        assert width + 1 >= size[0] * scale
        assert height + 1 >= size[1] * scale


@pytest.mark.parametrize("ending", ["jpg", "png"])
def test_decoding_small_keeps_upright(tmp_path, ending):
    """A JPEG is decoded at the scale, turned as its header says; others in full."""
    path = tmp_path / f"a.{ending}"
    tags = Image.Exif()
    tags[0x0112] = 6
    corners((640, 480)).save(path, exif=tags)
    image = decoded(path, 4)
    assert image.size == ((120, 160) if ending == "jpg" else (480, 640))
    assert corner_names(image) == ("blue", "red", "white", "green")
