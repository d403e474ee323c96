"""What a picture looks like: copies are alike, other pictures are not, and the sharper one is known."""

import io
import itertools

import pytest
from PIL import Image, ImageEnhance, ImageFilter

from kesong_desktop.errors import Unreadable
from kesong_desktop.imaging.metadata.probe import probe
from kesong_desktop.imaging.perceptual_hash import fingerprint_image, fingerprint_of, without_bars
from tests.fakes import pictures


@pytest.fixture(scope="module")
def drawn():
    """A few pictures with something on them."""
    return [pictures.demo(name, (900, 600)) for name in ("sea", "rooftops", "cat", "lake", "ramen")]


def apart(one, other):
    """In how many of the 64 bits they differ."""
    return (fingerprint_of(one).dhash ^ fingerprint_of(other).dhash).bit_count()


def saved(image, quality):
    """As a JPEG of that quality."""
    content = io.BytesIO()
    image.save(content, "JPEG", quality=quality)
    return Image.open(content)


CHANGES = {
    "saved again": lambda image: saved(image, 40),
    "smaller": lambda image: image.resize((300, 200), Image.Resampling.LANCZOS),
    "brighter": lambda image: ImageEnhance.Brightness(image).enhance(1.15),
    "paler": lambda image: ImageEnhance.Color(image).enhance(0.3),
    "with transparency": lambda image: image.convert("RGBA"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_copy_is_alike(drawn, change):
    """Saved again, resized, slightly edited."""
    assert all(apart(image, CHANGES[change](image)) <= 3 for image in drawn)


def test_other_pictures_are_not_alike(drawn):
    """Each against each."""
    assert min(apart(one, other) for one, other in itertools.combinations(drawn, 2)) > 6


def test_the_blurred_one_is_less_sharp(drawn):
    """By much; a copy in half the size by little."""
    for image in drawn:
        sharp = fingerprint_of(image).sharpness
        assert fingerprint_of(image.filter(ImageFilter.GaussianBlur(3))).sharpness < sharp * 0.6


@pytest.mark.parametrize("ground", ["black", "grey"])
def test_what_shows_nothing_is_plain(ground):
    """A night sky with a few stars, a blank wall with noise on it."""
    noise = Image.effect_noise((600, 400), 3).convert("RGB")
    sky = Image.blend(Image.new("RGB", (600, 400), ground), noise, 0.1)
    sky.putpixel((300, 200), (255, 255, 255))
    assert fingerprint_of(sky).is_plain


def test_what_shows_something_is_not_plain(drawn):
    """None of the drawn ones."""
    assert not any(fingerprint_of(image).is_plain for image in drawn)


@pytest.mark.parametrize("size", [(1, 1), (1, 500), (2000, 3)])
def test_odd_sizes(size):
    """They have a look too."""
    assert fingerprint_of(Image.new("L", size, 90)).is_plain


def test_bars_of_embedded_thumbnails_are_cut_off(drawn):
    """A picture of 3:2 in one of 4:3 is alike without its bars, and is left alone where it has none."""
    small = drawn[0].resize((160, 107))
    boxed = Image.new("RGB", (160, 120))
    boxed.paste(small, (0, 6))
    cut = without_bars(boxed, (6000, 4000))
    assert cut.size == (160, 107)
    assert apart(cut, drawn[0]) <= 3
    assert without_bars(small, (6000, 4010)) is small
    assert without_bars(boxed.transpose(Image.Transpose.ROTATE_90), (4000, 6000)).size == (107, 160)
    assert without_bars(small, (0, 0)) is small


def test_of_a_file_it_is_the_upright_one(tmp_path):
    """However it lies in the file; what is no picture is told."""
    looks = [
        fingerprint_image(pictures.jpeg(tmp_path / f"{turn}.jpg", orientation=turn)) for turn in (1, 3, 6, 8)
    ]
    assert max((look.dhash ^ looks[0].dhash).bit_count() for look in looks) <= 2
    (tmp_path / "words.jpg").write_text("no picture", "utf-8")
    with pytest.raises(Unreadable):
        fingerprint_image(tmp_path / "words.jpg")


@pytest.mark.parametrize("ending", ["png", "jpg"])
def test_a_file_that_says_that_it_shows_a_screen(tmp_path, ending):
    """In its comment, as Apple's systems write it; not where a camera is named as well."""
    exif = Image.Exif()
    exif[0x0112] = 1
    exif.get_ifd(0x8769)[0x9286] = b"ASCII\0\0\0Screenshot"
    path = tmp_path / f"a.{ending}"
    Image.new("RGB", (40, 30)).save(path, exif=exif)
    assert probe(path).is_screenshot
    exif[0x0110] = "Kamera"
    Image.new("RGB", (40, 30)).save(path, exif=exif)
    assert not probe(path).is_screenshot
    assert not probe(pictures.png(tmp_path / "b.png")).is_screenshot
