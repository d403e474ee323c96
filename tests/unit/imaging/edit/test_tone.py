"""Sliders and looks: each does what its name says, and nothing where it stands at nothing."""

from dataclasses import fields, replace
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageStat

from kesong_desktop.errors import NotFound
from kesong_desktop.imaging.edit import looks
from kesong_desktop.imaging.edit.curve import Curve
from kesong_desktop.imaging.edit.steps import render
from kesong_desktop.imaging.edit.tone import tones
from kesong_desktop.messages.catalogue import Messages
from kesong_desktop.model.edit.recipe import Adjust, Recipe
from tests.unit.imaging.edit.scenes import brightness, difference, photo

LOOKS = looks.every()
sliders = st.builds(Adjust, **dict.fromkeys((one.name for one in fields(Adjust)), st.integers(-100, 100)))


def toned(**asked: int) -> Image.Image:
    return tones(Adjust(**asked), None, 0).over(photo())


def means(image: Image.Image) -> list[float]:
    return ImageStat.Stat(image).mean


def greys(**asked: int) -> list[tuple[int, int, int]]:
    """What becomes of 256 greys, from black to white."""
    ramp = Image.new("RGB", (256, 1))
    ramp.putdata([(level,) * 3 for level in range(256)])
    return list(tones(Adjust(**asked), None, 0).over(ramp).get_flattened_data())


def test_nothing_moved_nothing_changed():
    """The very picture, not even a copy."""
    image = photo()
    assert tones(Adjust(), None, 0).over(image) is image


@given(sliders)
def test_brighter_never_becomes_darker(adjust):
    """Whatever is moved: the tables rise."""
    first = tones(replace(adjust, saturation=0), None, 0).first
    for channel in range(3):
        table = (first or tuple(range(256)) * 3)[channel * 256 : channel * 256 + 256]
        assert list(table) == sorted(table)


def test_sliders_do_what_they_say():
    """More light, more contrast, lifted shadows, dimmed highlights, warmer, more magenta, more colour."""
    plain = photo()
    assert brightness(toned(exposure=30)) > brightness(plain) + 5
    assert brightness(toned(exposure=-30)) < brightness(plain) - 5
    spread = [ImageStat.Stat(toned(contrast=way).convert("L")).stddev[0] for way in (-60, 0, 60)]
    assert spread[0] < spread[1] < spread[2]
    lifted, dimmed = greys(shadows=60), greys(highlights=-60)
    assert lifted[50][0] > 65
    assert abs(lifted[220][0] - 220) < 3
    assert dimmed[205][0] < 190
    assert abs(dimmed[35][0] - 35) < 3
    assert lifted[0] == dimmed[0] == (0, 0, 0)
    assert lifted[255] == dimmed[255] == (255, 255, 255)
    red, green, blue = greys(warmth=50)[128]
    assert red > green > blue
    red, green, blue = greys(tint=50)[128]
    assert green < min(red, blue)
    colours = [ImageStat.Stat(toned(saturation=way).convert("HSV")).mean[1] for way in (-50, 0, 50)]
    assert colours[0] < colours[1] < colours[2]
    assert all(len(set(pixel)) == 1 for pixel in toned(saturation=-100).get_flattened_data())


def test_warmth_keeps_brightness():
    """A grey changes its colour, hardly its light."""
    assert all(
        abs(sum(means_of) / 3 - 128) < 14 for means_of in (greys(warmth=50)[128], greys(warmth=-50)[128])
    )


def test_there_are_at_least_twenty_four_looks():
    """Each with an id, a name and no twin of either."""
    assert len(LOOKS) >= 24
    assert len({look.id for look in LOOKS}) == len({look.name.casefold() for look in LOOKS}) == len(LOOKS)
    assert sum(1 for look in LOOKS if look.mono) >= 3


def test_looks_are_really_different():
    """Each pair by more than 3 of 255 in the mean, and each from the picture as it was."""
    image = photo()
    shown = {look.id: render(image, Recipe(look=look.id), image.size) for look in LOOKS} | {"": image}
    close = {
        (a, b): difference(shown[a], shown[b])
        for a, b in combinations(shown, 2)
        if difference(shown[a], shown[b]) <= 3
    }
    assert close == {}


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.id)
def test_strength_goes_from_nothing_to_all(look):
    """At 0 the pixels are untouched; half is between, and nearer to both than they are to each other."""
    image = photo((120, 90))
    none, half, full = (
        render(image, Recipe(look=look.id, strength=strength), image.size) for strength in (0, 50, 100)
    )
    assert none.tobytes() == image.tobytes()
    assert 0 < difference(none, half) < difference(none, full)
    assert difference(half, full) < difference(none, full)


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.id)
def test_looks_keep_what_is_to_see(look):
    """Brighter stays brighter: greys rise, and span enough that a picture can be made out."""
    ramp = Image.linear_gradient("L").convert("RGB")
    out = tones(Adjust(), look, 1.0).over(ramp).convert("L")
    column = [out.getpixel((0, y)) for y in range(256)]
    assert column == sorted(column)
    assert column[-1] - column[0] > 120


def test_monochrome_with_colour_turned_up_stays_monochrome():
    """The slider changes which grey, not that it is one."""
    image = tones(Adjust(saturation=80), looks.find("milk"), 1.0).over(photo())
    assert all(max(pixel) - min(pixel) <= 1 for pixel in image.get_flattened_data())


def test_a_look_is_found_by_id_or_name():
    """However it is written; else the sentence names what there is."""
    assert looks.find("Blue Hour").id == looks.find(" blue-hour ").id == "blue-hour"
    with pytest.raises(NotFound) as error:
        looks.find("sepia")
    assert "butter" in Messages().sentence(error.value)


@given(st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), min_size=2, max_size=6))
def test_curves_go_through_their_points_and_stay_between(points):
    """Rising points make a curve that rises."""
    xs = sorted({round(x, 2) for x, _ in points})
    ys = sorted(y for _, y in points)[: len(xs)]
    if len(xs) < 2:
        return
    curve = Curve(list(zip(xs, ys, strict=True)))
    for x, y in zip(xs, ys, strict=True):
        assert curve(x) == pytest.approx(y)
    values = [curve(step / 200) for step in range(201)]
    assert all(after >= before - 1e-9 for before, after in pairwise(values))
