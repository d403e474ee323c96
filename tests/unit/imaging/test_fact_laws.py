"""Laws of facts: the same picture tells the same, whichever block, profile or orientation it tells it by."""

# ruff: noqa: DTZ001 - photos have the time on the wall

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageStat

from kesong_desktop.imaging.color.matrix_profile import SRGB_CURVE, SRGB_PRIMARIES, ToneCurve, matrix_profile
from kesong_desktop.imaging.color.srgb_conversion import is_srgb
from kesong_desktop.imaging.display_matrix import orientation_of_frame
from kesong_desktop.imaging.load import load_upright
from kesong_desktop.imaging.metadata.jpeg_header import JpegHeaderReader
from kesong_desktop.imaging.metadata.probe import probe
from kesong_desktop.imaging.metadata.time_text import parse_time
from kesong_desktop.imaging.video import video_file
from tests.fakes.corpus import blocks, turns
from tests.fakes.corpus.blocks import (
    exif,
    heic,
    iptc,
    jpeg,
    png,
    raw_profile,
    saved,
    text_chunk,
    xmp,
    xmp_chunk,
)
from tests.fakes.corpus.color_reference import ADOBE_RGB, BT_2020, DISPLAY_P3, SRGB, ColorSpace

_FEW = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
_MOMENTS = st.datetimes(datetime(1971, 1, 2), datetime(2099, 12, 31)).map(
    lambda one: one.replace(microsecond=0)
)
_LATITUDES, _LONGITUDES = st.integers(-89 * 3600, 89 * 3600), st.integers(-179 * 3600, 179 * 3600)
Maker = Callable[[Path], Path]


def _triple(seconds: int) -> tuple[float, float, float]:
    whole = abs(seconds)
    return float(whole // 3600), float(whole // 60 % 60), float(whole % 60)


def _exif(moment: datetime, latitude: int, longitude: int) -> bytes:
    refs = ("S" if latitude < 0 else "N", "W" if longitude < 0 else "E")
    gps = {1: refs[0], 2: _triple(latitude), 3: refs[1], 4: _triple(longitude)}
    return exif({0x0132: "1999:01:01 00:00:00"}, {0x9003: f"{moment:%Y:%m:%d %H:%M:%S}"}, gps)


def _xmp(moment: datetime, latitude: int, longitude: int, *, as_elements: bool = False) -> bytes:
    refs = ("S" if latitude < 0 else "N", "W" if longitude < 0 else "E")
    north, east = (",".join(f"{part:.0f}" for part in _triple(one)) for one in (latitude, longitude))
    return xmp(
        ("xmp:CreateDate", "2001-01-01T00:00:00"),
        ("exif:GPSLatitude", f"{north}{refs[0]}"),
        ("exif:GPSLongitude", f"{east}{refs[1]}"),
        ("exif:DateTimeOriginal", f"{moment:%Y-%m-%dT%H:%M:%S}"),
        as_elements=as_elements,
    )


@given(moment=_MOMENTS, latitude=_LATITUDES, longitude=_LONGITUDES)
@_FEW
def test_the_same_facts_in_another_block(
    tmp_path: Path, moment: datetime, latitude: int, longitude: int
) -> None:
    """Time and place are the same by EXIF and XMP, in every format and wherever PNG may hold them."""
    block, packet = _exif(moment, latitude, longitude), _xmp(moment, latitude, longitude)
    makers: tuple[Maker, ...] = (
        jpeg(exif_block=block),
        jpeg(packet=packet),
        jpeg(packet=_xmp(moment, latitude, longitude, as_elements=True)),
        png(None, (b"eXIf", block[6:])),
        png(None, after=((b"eXIf", block[6:]),)),
        png(None, xmp_chunk(packet)),
        png(None, after=(xmp_chunk(packet),)),
        png(None, raw_profile("exif", block)),
        png(None, raw_profile("xmp", packet)),
        saved("webp", exif=block),
        saved("webp", xmp=packet),
        saved("avif", exif=block),
        heic(exif=block),
        heic(xmp=packet),
    )
    for number, make in enumerate(makers):
        facts = JpegHeaderReader()(make(tmp_path / f"{number}"))
        assert facts.taken == moment, number
        if latitude or longitude:
            assert facts.place is not None
            found = facts.place.latitude, facts.place.longitude
            assert found == pytest.approx((latitude / 3600, longitude / 3600), abs=1e-6), number
        else:
            assert facts.place is None


@given(moment=_MOMENTS)
@_FEW
def test_the_same_time_in_a_block_without_places(tmp_path: Path, moment: datetime) -> None:
    """IPTC and PNG text tell the same time as EXIF does."""
    sets = iptc((55, f"{moment:%Y%m%d}"), (60, f"{moment:%H%M%S}"))
    makers: tuple[Maker, ...] = (
        jpeg(data_sets=sets),
        png(None, raw_profile("iptc", blocks.photoshop(sets))),
        png(None, text_chunk("Creation Time", f"{moment:%a, %d %b %Y %H:%M:%S}")),
        png(None, text_chunk("Creation Time", f"{moment:%Y-%m-%dT%H:%M:%S}")),
        png(None, after=(text_chunk("Creation Time", f"{moment:%Y:%m:%d %H:%M:%S}"),)),
    )
    for number, make in enumerate(makers):
        assert probe(make(tmp_path / f"{number}")).taken == moment, number


@given(moment=_MOMENTS, digits=st.text("0123456789", min_size=1, max_size=6))
@_FEW
def test_photos_of_one_second_keep_their_order(tmp_path: Path, moment: datetime, digits: str) -> None:
    """The fraction of a second is read alike by the quick and the thorough reader, and is that of the digits."""
    block = exif({}, {0x9003: f"{moment:%Y:%m:%d %H:%M:%S}", 0x9291: digits, 0x9290: "9"})
    path = jpeg(exif_block=block)(tmp_path / "a")
    facts = JpegHeaderReader().jpeg_facts(path)
    assert facts == probe(path)
    assert facts is not None
    assert facts.taken == moment.replace(microsecond=int(digits.ljust(6, "0")))


@given(
    moment=_MOMENTS,
    text=st.sampled_from(["%Y:%m:%d", "%Y:%m", "%Y", "%Y-%m-%dT24:%M:%S", "%Y:%m:%d %H:%M:60"]),
)
def test_a_part_of_a_time_tells_its_day(moment: datetime, text: str) -> None:
    """As much as is written is right, and what is not is the first there can be."""
    found = parse_time(moment.strftime(text))
    assert found is not None
    assert found.year == moment.year
    assert found.month == (moment.month if "%m" in text else 1)
    assert found.day == (moment.day if "%d" in text else 1)


@given(st.text(max_size=40) | st.text("0123456789:-/. TZ+", max_size=40))
def test_no_text_does_harm(text: str) -> None:
    """Any text is a plausible time or none."""
    found = parse_time(text)
    assert found is None or 1900 <= found.year <= 2200


_SPACES = {
    "sRGB": SRGB,
    "P3": DISPLAY_P3,
    "BT.2020": BT_2020,
    "Adobe RGB": ADOBE_RGB,
    "gamma 1.8": SRGB.with_gamma(1.8),
    "wide, gamma 2.2": BT_2020.with_gamma(2.2),
}
_COLOURS = st.tuples(*[st.integers(30, 230)] * 3)


def _loss(space: ColorSpace, colour: tuple[int, int, int]) -> int:
    kept = space.to_srgb(space.from_srgb(colour))
    return max(abs(a - b) for a, b in zip(kept, colour, strict=True))


@pytest.mark.parametrize("space", _SPACES.values(), ids=_SPACES)
@given(
    colours=st.lists(_COLOURS, min_size=4, max_size=4), name=st.sampled_from(["sRGB", "Display P3", "x", ""])
)
@_FEW
def test_the_same_pixels_behind_another_profile(
    tmp_path: Path, space: ColorSpace, colours: list[tuple[int, int, int]], name: str
) -> None:
    """A picture that is encoded for another space is the same in sRGB within 2 of 255, whatever the profile is called.

    Colours that the other space's 8 bits cannot hold so exactly give way to a grey.
    """
    colours = [one if _loss(space, one) <= 1 else (one[0],) * 3 for one in colours]
    encoded, plain = Image.new("RGB", (4, 1)), Image.new("RGB", (4, 1))
    encoded.putdata([space.from_srgb(one) for one in colours])
    plain.putdata(colours)
    for make in (
        png(encoded, icc=space.profile(name)),
        saved("webp", encoded, icc_profile=space.profile(name)),
    ):
        shown = load_upright(make(tmp_path / "a"))
        worst = max(high for _, high in ImageChops.difference(shown.convert("RGB"), plain).getextrema())
        assert worst <= 2


@given(gamma=st.floats(1.0, 3.0))
def test_srgb_is_what_looks_like_it(gamma: float) -> None:
    """Of all power curves none is sRGB, near as some are; sRGB's own is."""
    assert is_srgb(matrix_profile("Anything", SRGB_PRIMARIES, SRGB_CURVE))
    assert not is_srgb(matrix_profile("sRGB", SRGB_PRIMARIES, ToneCurve.gamma(gamma)))


@pytest.mark.parametrize("ending", ["png", "late.png", "webp", "tiff"])
@given(first=st.integers(1, 8), second=st.integers(1, 8))
@_FEW
def test_turned_and_mirrored_copies_are_equal(tmp_path: Path, ending: str, first: int, second: int) -> None:
    """Two copies that are stored in different ways are the same picture, pixel by pixel."""
    shown = [load_upright(turns.turned(ending, one)(tmp_path / f"{one}")) for one in (first, second)]
    assert shown[0].size == shown[1].size == blocks.SIZE
    assert ImageChops.difference(shown[0].convert("RGB"), shown[1].convert("RGB")).getbbox() is None


@pytest.mark.parametrize("orientation", turns.MATRICES)
def test_turned_and_mirrored_films_are_equal(tmp_path: Path, orientation: int) -> None:
    """The posters of films that are stored in different ways differ by no more than their encoding does."""
    shown = [
        video_file.poster(turns.film(tmp_path / f"{number}-{one}.mp4", one))
        for number, one in enumerate((1, orientation))
    ]
    difference = ImageChops.difference(*shown).convert("L")
    assert shown[0].size == shown[1].size
    assert ImageStat.Stat(difference).mean[0] < 3


class _OddFrame:
    """A decoded frame with side data of a kind that PyAV does not know."""

    rotation = 90

    @property
    def side_data(self) -> list[object]:
        raise ValueError("31 is not a valid Type")


def test_unknown_side_data_does_not_lose_the_rotation() -> None:
    """PyAV refuses all side data of a frame when one kind is new to it."""
    assert orientation_of_frame(_OddFrame()) == 8
