"""The quick reader of JPEG heads: the same facts as the thorough one, and no file does it harm."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kesong_desktop.errors import Unreadable
from kesong_desktop.imaging.header import jpeg_facts, quick_probe
from kesong_desktop.imaging.probe import probe
from tests.unit.imaging import makers


@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_same_as_the_thorough_reader(tmp_path, orientation):
    """Upright size, time, place, camera, caption: of a JPEG with much behind its end."""
    path = makers.jpeg_full_of_secrets(tmp_path / "a.jpg", orientation=orientation)
    found = jpeg_facts(path)
    assert found == probe(path)
    assert found.place is not None
    assert found.taken is not None


@pytest.mark.parametrize("progressive", [False, True])
@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
def test_every_kind_of_jpeg(tmp_path, mode, progressive):
    """Grey, colour, print; baseline and progressive."""
    path = tmp_path / "a.jpg"
    Image.new(mode, (300, 200)).save(path, "JPEG", progressive=progressive)
    assert jpeg_facts(path) == probe(path)


def test_long_segments_before_the_frame(tmp_path):
    """A profile and an XMP of more than a block each: they are passed over, and what is in them is read."""
    path = tmp_path / "a.jpg"
    xmp = b'<rdf:Description xmp:CreateDate="2024-05-06T07:08:09+02:00"/>' + b" " * 50_000
    makers.corners((80, 40)).save(path, "JPEG", xmp=xmp, icc_profile=bytes(150_000))
    found = jpeg_facts(path)
    assert found == probe(path)
    assert (found.width, found.height, found.taken.isoformat()) == (80, 40, "2024-05-06T07:08:09+02:00")


@pytest.mark.parametrize("order", [b"II", b"MM"])
def test_both_byte_orders(tmp_path, order):
    """As cameras of either kind write them."""
    exif = makers.exif_with_secrets(6)
    exif.endian = {b"II": "<", b"MM": ">"}[order]
    path = tmp_path / "a.jpg"
    makers.corners((80, 40)).save(path, "JPEG", exif=exif)
    assert order in path.read_bytes()[:64]
    assert jpeg_facts(path) == probe(path)


def test_what_is_none_is_left_to_the_thorough_reader(tmp_path):
    """Another format, nothing, a folder, a file that is not there."""
    png = tmp_path / "a.png"
    makers.corners().save(png)
    assert jpeg_facts(png) is None
    assert quick_probe(png) == probe(png)
    (tmp_path / "empty").touch()
    for path in (tmp_path / "empty", tmp_path, tmp_path / "none"):
        assert jpeg_facts(path) is None
        with pytest.raises(Unreadable):
            quick_probe(path)


def test_one_that_is_cut_off_is_told(tmp_path):
    """As the thorough reader does."""
    path = tmp_path / "a.jpg"
    makers.noise((300, 200)).save(path, "JPEG")
    path.write_bytes(path.read_bytes()[:-2000])
    with pytest.raises(Unreadable) as caught:
        quick_probe(path)
    assert caught.value.reason == "cut_off"


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """The head of a JPEG with all there is to read."""
    path = tmp_path_factory.mktemp("whole") / "a.jpg"
    return makers.jpeg_full_of_secrets(path, size=(64, 48)).read_bytes()


@given(
    at=st.integers(0, 1200),
    put=st.binary(min_size=1, max_size=8),
    keep=st.one_of(st.none(), st.integers(0, 1500)),
)
def test_damaged_heads_do_no_harm(tmp_path_factory, whole, at, put, keep):
    """It comes to an end, with facts, without, or with a reason; and never with sizes that cannot be."""
    path = tmp_path_factory.getbasetemp() / "damaged.jpg"
    path.write_bytes((whole[:at] + put + whole[at + len(put) :])[:keep])
    with contextlib.suppress(Unreadable):
        found = jpeg_facts(path)
        assert found is None or (0 < found.width <= 65_000 and 0 < found.height <= 65_000)
