"""Words on pictures: they never run out of their box, whatever they say and whichever fonts there are."""

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from kesong_desktop.imaging.edit import covers, text_background
from kesong_desktop.imaging.edit.fonts import Fonts, platform_folders
from kesong_desktop.imaging.edit.steps import render
from kesong_desktop.imaging.edit.text_layout import ELLIPSIS, fit, ink_width
from kesong_desktop.model.edit.cover import Cover
from kesong_desktop.model.edit.geometry import safe_area
from kesong_desktop.model.edit.recipe import Recipe
from tests.unit.imaging.edit.scenes import difference, photo

FONTS = Fonts()
BARE = Fonts([])
"""A computer without any font."""
TEMPLATES = covers.every()
LONG = "Everything that there is to say about the croissants of this street, and then some more of it. " * 3
words = st.one_of(
    st.text(alphabet="abcdefgh WMil,.!éÅ\n", max_size=120),
    st.text(alphabet="三家安静的咖啡馆，值得你绕路。カフェ", max_size=60),
    st.text(max_size=40),
)


def font_of(size):
    return FONTS.font("Hello", size)


@given(words, st.integers(0, 400), st.integers(0, 200), st.integers(1, 90), st.integers(1, 30))
@settings(max_examples=60, deadline=None)
@example("W" * 300, 100, 40, 60, 8)
@example("a\n" * 30, 100, 40, 60, 8)
def test_words_never_run_out_of_their_box(text, width, height, most, least):
    """Lines and all; and what does not fit ends with an ellipsis."""
    made = fit(text, (width, height), font_of, most_px=most, least_px=least)
    assert made.height_px <= height
    assert all(sum(ink_width(made.font, line)) <= width for line in made.lines)
    assert made.size_px <= most
    told, asked = "".join("".join(made.lines).split()), "".join(text.split())
    if ELLIPSIS not in told and made.lines:
        assert told == asked
    else:
        assert asked.startswith(told.removesuffix(ELLIPSIS)) or ELLIPSIS in asked


def test_words_shrink_then_wrap_then_end():
    """In this order."""
    one = fit("Two words", (400, 100), font_of, most_px=60, least_px=12)
    assert (one.lines, one.size_px) == (("Two words",), 60)
    smaller = fit("Two words", (round(one.width_px * 0.85), 100), font_of, most_px=60, least_px=12)
    assert smaller.lines == ("Two words",)
    assert 42 <= smaller.size_px < 60
    wrapped = fit("Two words", (round(one.width_px * 0.6), 200), font_of, most_px=60, least_px=12)
    assert wrapped.lines == ("Two", "words")
    cut = fit(LONG, (200, 60), font_of, most_px=60, least_px=12)
    assert cut.size_px == 12
    assert cut.lines[-1].endswith(ELLIPSIS)


def test_chinese_breaks_anywhere_but_before_a_comma():
    """There are no spaces to break at."""
    font = FONTS.font("三家安静的咖啡馆，值得", 30)
    made = fit("三家安静的咖啡馆，值得", (8 * 30 + 4, 200), lambda size: font, most_px=30, least_px=30)
    assert len(made.lines) > 1
    assert not any(line.startswith("，") for line in made.lines)


def cover_of(template: covers.CoverTemplate, **said) -> Cover:
    all_said = {"title": "Three quiet cafés", "price": "€ 18.50", "notes": ("Go early", "Sit upstairs")}
    return Cover(template.id, **(all_said | said))


def test_there_are_at_least_six_templates():
    """Each with an id of its own, and places for a title, a price and notes."""
    assert len({template.id for template in TEMPLATES}) == len(TEMPLATES) >= 6
    for template in TEMPLATES:
        assert {one.role for one in template.words} == {"title", "price", "notes"}


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.id)
@pytest.mark.parametrize("size", [(300, 400), (300, 300), (400, 225)])
def test_a_cover_keeps_to_the_safe_area(template, size):
    """What is said is seen in a 3:4 tile and in a square, also where it is too long."""
    bare = covers.CoverTemplate(id=template.id, name="", words=template.words)
    said = Cover(template.id, LONG, LONG, (LONG, LONG, "short") * 3)
    left, top, right, bottom = covers.draw(said, bare, size, FONTS).getbbox()
    area = safe_area(size)
    assert left >= area[0] - 1
    assert top >= area[1] - 1
    assert right <= area[2] + 1
    assert bottom <= area[3] + 1


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.id)
def test_words_of_a_cover_do_not_lie_on_each_other(template):
    """Title, price and notes, each as long as it may be, have no pixel in common."""
    layers = []
    for role in ("title", "price", "notes"):
        only = covers.CoverTemplate(
            id="one", name="", words=tuple(one for one in template.words if one.role == role)
        )
        said = Cover("one", LONG, LONG, (LONG,) * 9)
        layers.append(
            covers.draw(said, only, (300, 400), FONTS).getchannel("A").point(lambda v: 255 * (v > 0))
        )
    for one, other in ((0, 1), (0, 2), (1, 2)):
        assert ImageChops.multiply(layers[one], layers[other]).getbbox() is None


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.id)
def test_a_cover_looks_the_same_at_any_size(template):
    """Sizes are the picture's."""
    recipe = Recipe(cover=cover_of(template))
    image = Image.new("RGB", (1200, 1600), (90, 120, 150))
    large, small = render(image, recipe, (900, 1200)), render(image, recipe, (450, 600))
    assert difference(large.resize(small.size, Image.Resampling.BOX), small) < 3
    assert difference(small, Image.new("RGB", small.size, (90, 120, 150))) > 3


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.id)
def test_without_fonts_there_are_still_words(template):
    """Pillow's own stand in; nothing fails, signs that it has not got included."""
    only = covers.CoverTemplate(id="one", name="", words=template.words)
    assert covers.draw(cover_of(template, title="三家 Cafés"), only, (300, 400), BARE).getbbox() is not None


def test_nothing_said_nothing_drawn():
    """The template alone changes no picture; one that says only a price has no plate for a title."""
    image = photo()
    assert render(image, Recipe(cover=Cover("banner", " ")), image.size).tobytes() == image.tobytes()
    card = covers.find("card")
    assert covers.draw(Cover("card", price="9"), card, (300, 400), FONTS).getbbox()[1] > 200


def test_a_cover_goes_over_what_shows_through():
    """And is itself opaque there."""
    clear = Image.new("RGBA", (300, 400), (0, 0, 0, 0))
    shown = render(clear, Recipe(cover=Cover("banner", "Hello")), (300, 400))
    assert shown.getchannel("A").getextrema() == (0, 255) or shown.getchannel("A").getextrema()[1] > 240


def test_chinese_is_drawn_in_a_font_that_has_it():
    """Two signs look different, which two boxes would not."""
    font = FONTS.font("安静", 40)
    assert bytes(font.getmask("安")) != bytes(font.getmask("静"))
    assert FONTS.font("Hello", 40).getbbox("Hello") == FONTS.font("Helo", 40).getbbox("Hello")


def test_damaged_and_missing_fonts_are_passed_over(tmp_path):
    """Another one serves."""
    (tmp_path / "NotoSans-Bold.ttf").write_bytes(b"no font")
    fonts = Fonts([tmp_path, tmp_path / "gone"])
    assert fonts.font("Hello", 20).getbbox("Hello") == BARE.font("Hello", 20).getbbox("Hello")


def test_folders_of_each_system():
    """Where Windows, macOS and others keep fonts."""
    windows = platform_folders("win32", {"WINDIR": "C:/Win", "LOCALAPPDATA": "C:/me/Local", "HOME": "C:/me"})
    assert windows == [Path("C:/Win/Fonts"), Path("C:/me/Local/Microsoft/Windows/Fonts")]
    assert Path("/Users/me/Library/Fonts") in platform_folders("darwin", {"HOME": "/Users/me"})
    linux = platform_folders("linux", {"HOME": "/home/me", "XDG_DATA_DIRS": "/a:/b"})
    assert linux == [
        Path("/home/me/.local/share/fonts"),
        Path("/home/me/.fonts"),
        Path("/a/fonts"),
        Path("/b/fonts"),
    ]


def test_plates_have_round_corners_and_their_colour():
    """Clear in the corner, full in the middle, nothing outside; one that reaches over the edge is cut."""
    layer = Image.new("RGBA", (100, 80), (0, 0, 0, 0))
    text_background.fill(layer, (10, 10, 60, 40), "#FF000080", 12)
    assert layer.getpixel((40, 30)) == (255, 0, 0, 128)
    assert layer.getpixel((10, 10))[3] < 40
    assert layer.getbbox() == (10, 10, 70, 50)
    text_background.fill(layer, (-5, -5, 20, 20), "#00FF00", 0)
    assert layer.getpixel((0, 0)) == (0, 255, 0, 255)
