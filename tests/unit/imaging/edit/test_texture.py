"""Clarity, vignette, grain: the same picture at any size, and the same twice."""

import pytest
from PIL import Image, ImageStat

from kesong_desktop.imaging.edit.steps import render
from kesong_desktop.model.edit.recipe import Adjust, Recipe
from tests.unit.imaging.edit.scenes import brightness, difference, photo


def shown(size: tuple[int, int] = (240, 180), seed: int = 1, **asked: int) -> Image.Image:
    return render(photo((960, 720)), Recipe(adjust=Adjust(**asked), seed=seed), size)


def flat(size: tuple[int, int], seed: int = 1, **asked: int) -> Image.Image:
    return render(Image.new("RGB", size, (120, 130, 140)), Recipe(adjust=Adjust(**asked), seed=seed), size)


def spread(image: Image.Image) -> float:
    return ImageStat.Stat(image.convert("L")).stddev[0]


def test_clarity_works_on_what_is_near():
    """An edge stands out more, or less; an even ground stays."""
    assert flat((200, 150), clarity=100).getextrema() == ((120, 120), (130, 130), (140, 140))
    step = Image.new("RGB", (400, 300), (100, 100, 100))
    step.paste((150, 150, 150), (200, 0, 400, 300))
    clear, soft = (render(step, Recipe(adjust=Adjust(clarity=amount)), step.size) for amount in (100, -100))
    assert clear.getpixel((201, 150))[0] > 155
    assert clear.getpixel((198, 150))[0] < 95
    assert soft.getpixel((201, 150))[0] < 148
    assert clear.getpixel((10, 150))[0] == 100


def test_a_vignette_is_dark_or_light_and_leaves_the_middle():
    """Corners most."""
    for amount, way in ((80, -1), (-80, 1)):
        image = flat((240, 180), vignette=amount)
        corner, middle = brightness(image, (0, 0, 10, 10)), brightness(image, (110, 80, 130, 100))
        assert way * (corner - middle) > 40
        assert middle == pytest.approx(129, abs=2)


def test_grain_is_its_seed():
    """The same twice, another with another; around the brightness that was there."""
    one, again, other = (flat((300, 200), seed=seed, grain=60) for seed in (7, 7, 8))
    assert one.tobytes() == again.tobytes()
    assert difference(one, other) > 2
    assert brightness(one) == pytest.approx(128, abs=2)
    assert spread(flat((300, 200), grain=90)) > spread(one) > 1


@pytest.mark.parametrize("asked", [{"clarity": 80}, {"clarity": -80}, {"vignette": 70}, {"vignette": -70}])
def test_any_size_looks_the_same(asked):
    """A large picture shrunk is the small one."""
    large, small = shown((960, 720), **asked), shown((240, 180), **asked)
    assert difference(large.resize(small.size, Image.Resampling.BICUBIC, reducing_gap=2.0), small) < 1.5


def test_grain_is_as_coarse_at_any_size():
    """Shrunk to one size, a large and a middling picture show as much of it, in the same places."""
    large, small = (
        flat(size, grain=100).resize((260, 195), Image.Resampling.BOX) for size in ((1300, 975), (650, 488))
    )
    assert spread(large) == pytest.approx(spread(small), rel=0.35)
