"""The quick reader of JPEG heads: the same facts as the thorough one, and no file does it harm."""

import contextlib
import io
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kesong_desktop.errors import Unreadable
from kesong_desktop.imaging.metadata.jpeg_header import JpegHeaderReader
from kesong_desktop.imaging.metadata.probe import probe
from tests.unit.imaging import makers


@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_same_as_the_thorough_reader(tmp_path, orientation):
    """Upright size, time, place, camera, caption: of a JPEG with much behind its end."""
    path = makers.jpeg_full_of_secrets(tmp_path / "a.jpg", orientation=orientation)
    found = JpegHeaderReader().jpeg_facts(path)
    assert found == probe(path)
    assert found.place is not None
    assert found.taken is not None


@pytest.mark.parametrize("progressive", [False, True])
@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
def test_every_kind_of_jpeg(tmp_path, mode, progressive):
    """Grey, colour, print; baseline and progressive."""
    path = tmp_path / "a.jpg"
    Image.new(mode, (300, 200)).save(path, "JPEG", progressive=progressive)
    assert JpegHeaderReader().jpeg_facts(path) == probe(path)


def test_long_segments_before_the_frame(tmp_path):
    """A profile and an XMP of more than a block each: they are passed over, and what is in them is read."""
    path = tmp_path / "a.jpg"
    xmp = b'<rdf:Description xmp:CreateDate="2024-05-06T07:08:09+02:00"/>' + b" " * 50_000
    makers.corners((80, 40)).save(path, "JPEG", xmp=xmp, icc_profile=bytes(150_000))
    found = JpegHeaderReader().jpeg_facts(path)
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
    assert JpegHeaderReader().jpeg_facts(path) == probe(path)


def test_what_is_none_is_left_to_the_thorough_reader(tmp_path):
    """Another format, nothing, a folder, a file that is not there."""
    png = tmp_path / "a.png"
    makers.corners().save(png)
    assert JpegHeaderReader().jpeg_facts(png) is None
    assert JpegHeaderReader()(png) == probe(png)
    (tmp_path / "empty").touch()
    for path in (tmp_path / "empty", tmp_path, tmp_path / "none"):
        assert JpegHeaderReader().jpeg_facts(path) is None
        with pytest.raises(Unreadable):
            JpegHeaderReader()(path)


def test_one_that_is_cut_off_is_left_to_the_thorough_reader(tmp_path):
    """It alone tells how much is missing."""
    path = tmp_path / "a.jpg"
    makers.noise((300, 200)).save(path, "JPEG")
    whole = path.read_bytes()
    path.write_bytes(whole[:-2000])
    assert JpegHeaderReader().jpeg_facts(path) is None
    assert JpegHeaderReader()(path).is_damaged
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(Unreadable) as caught:
        JpegHeaderReader()(path)
    assert caught.value.reason == "cut_off"


CHANGED = datetime(2024, 2, 1, 12, 30, 15)  # noqa: DTZ001 - a camera's own time


@pytest.fixture
def asked():
    """Heads that may not ask the thorough reader."""

    def never(path: Path):
        raise AssertionError(f"{path.name} was left to the thorough reader")

    return JpegHeaderReader(never)


def with_exif(path: Path, *more: tuple[int, int | str], inner=(), place=(), **options) -> Path:
    """A JPEG with these entries and no others."""
    exif = Image.Exif()
    exif.endian = options.pop("endian", "<")
    exif.update(dict(more))
    exif.get_ifd(0x8769).update(dict(inner))
    exif.get_ifd(0x8825).update(dict(place))
    makers.corners().save(path, "JPEG", exif=exif, **options)
    return path


@pytest.mark.parametrize("endian", "<>")
@pytest.mark.parametrize(
    ("more", "inner", "place"),
    [
        ([(0x0132, "2024:05:06 07:08:09")], [], []),
        ([(0x0132, "2024:05:06 07:08:09")], [(0x9010, "-03:30"), (0xA002, 64)], []),
        ([(0x0110, "K1")], [(0x9003, "2024:05:06 07:08:09"), (0x9011, "+08:00"), (0x9012, "+09:00")], []),
        ([(0x010F, "Kamera")], [(0x8827, 200), (0x9003, "2024:05:06 07:08:09"), (0x9286, b"x")], []),
        ([(0x010E, "OLYMPUS DIGITAL CAMERA"), (0x0110, "D70")], [], [(0, b"\2\3\0\0"), (29, "2024:05:06")]),
        (
            [(0x0110, "K2")],
            [],
            [(1, "S"), (2, (33.0, 0.5, 0)), (3, "W"), (4, (70.0, 30.25, 1.5)), (5, b"\0")],
        ),
        ([(0x0110, "K2")], [], [(1, "N"), (2, (0.0, 0.0, 0.0)), (3, "E"), (4, (0.0, 0.0, 0.0))]),
        ([], [], []),
    ],
)
def test_what_cameras_write(tmp_path, asked, endian, more, inner, place):
    """Each is read without the thorough reader, and as that one does; the second photo of a camera as the first."""
    path = with_exif(tmp_path / "a.jpg", *more, inner=inner, place=place, endian=endian)
    for _ in range(3):
        assert asked(path) == probe(path)


def test_photos_of_one_camera_differ(tmp_path, asked):
    """What is remembered of a camera is not taken for the next photo's own."""
    for number in range(6):
        inner = [(0x9003, f"2024:05:06 07:08:{number:02}"), (0x9011, f"+0{number}:00")]
        inner += [(0x829A, 1.5), (0x8827, 100)][: number % 3]
        place = [(1, "N"), (2, (30.0, number, 0.5)), (3, "E"), (4, (10.0, number, 0.5))]
        path = with_exif(
            tmp_path / "a.jpg",
            (0x0112, number + 1),
            (0x0110, f"K{number}"),
            (0x010E, "A walk" if number else "A talk"),
            inner=inner,
            place=[(0, b"\2\3\0\0"), *place][number % 2 :],
        )
        assert asked(path) == probe(path)


@pytest.mark.parametrize("words", ["面包店 bread", "Café", "Käse"])
@pytest.mark.parametrize("encoding", ["utf-8", "latin-1"])
def test_captions_beyond_ascii(tmp_path, asked, words, encoding):
    """UTF-8 as programs write it, or else Latin-1; both readers tell the same."""
    with contextlib.suppress(UnicodeEncodeError):
        raw = words.encode(encoding)
        value = makers.tiff([(0x010E, 2, len(raw) + 1, b"\0\0\0\x1a")]) + raw + b"\0"
        path = makers.jpeg_with_exif(tmp_path / "a.jpg", value)
        assert asked(path).description == words
        assert probe(path).description == words


def test_xmp_behind_the_frame(tmp_path, asked):
    """Some programs write it there."""
    path = tmp_path / "a.jpg"
    makers.corners().save(path, "JPEG")
    content = path.read_bytes()
    at = content.index(b"\xff\xc0") + 19
    xmp = b"http://ns.adobe.com/xap/1.0/\0" + b'<rdf:Description xmp:CreateDate="2024-05-06T07:08:09"/>'
    path.write_bytes(content[:at] + b"\xff\xe1" + (len(xmp) + 2).to_bytes(2, "big") + xmp + content[at:])
    found = asked(path)
    assert found == probe(path)
    assert found.taken is not None


def test_turned_by_xmp_alone(tmp_path):
    """Rare: the thorough reader knows it."""
    path = tmp_path / "a.jpg"
    makers.corners((80, 40)).save(path, "JPEG", xmp=b'<rdf:Description tiff:Orientation="6"/>')
    assert JpegHeaderReader()(path) == probe(path)
    assert JpegHeaderReader()(path).width == 40


def test_a_screenshot_that_says_so(tmp_path):
    """In the comment, which is behind all that is read quickly; elsewhere the word says nothing."""
    told = with_exif(tmp_path / "a.jpg", inner=[(0x9286, b"ASCII\0\0\0Screenshot")])
    other = with_exif(tmp_path / "b.jpg", (0x0131, "Screenshot maker"))
    assert JpegHeaderReader()(told) == probe(told)
    assert JpegHeaderReader()(told).is_screenshot
    assert JpegHeaderReader()(other) == probe(other)


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
        found = JpegHeaderReader().jpeg_facts(path)
        assert found is None or (0 < found.width <= 65_000 and 0 < found.height <= 65_000)


def contradicts(quick, slow, changed: datetime) -> bool:
    """Pillow gives up a directory at its first bad entry and knows less then; what both know is to be the same.

    Of the time it may know when the photo was ``changed`` then, instead of when it was taken.
    """
    times = [one and one.replace(tzinfo=None) for one in (quick.taken, slow.taken)]
    if times[1] == changed:
        times[1] = None
    pairs = [
        times,
        (quick.place, slow.place),
        (quick.camera, slow.camera),
        (quick.description, slow.description),
        (quick.is_screenshot, slow.is_screenshot),
        (quick.orientation, slow.orientation if slow.orientation != 1 else None),
    ]
    return any(other and mine != other and str(other) not in str(mine) for mine, other in pairs)


@pytest.fixture(scope="module")
def warm():
    """Heads that know cameras already, as after thousands of files."""
    return JpegHeaderReader()


@pytest.fixture(scope="module")
def photos():
    """JPEGs with the EXIF of cameras, in both byte orders, and where it begins and ends."""
    found = []
    for endian in "<>":
        exif = makers.exif_with_secrets(6)
        exif.endian = endian
        exif[0x0132] = "2024:02:01 12:30:15"
        exif.get_ifd(0x8769)[0x9011] = "+08:00"
        out = io.BytesIO()
        makers.corners((80, 40)).save(out, "JPEG", exif=exif)
        content = out.getvalue()
        at = content.index(b"Exif\0\0")
        found.append((content, at, at - 2 + int.from_bytes(content[at - 2 : at], "big")))
    return found


@given(
    big=st.booleans(),
    changes=st.lists(
        st.tuples(st.integers(0, 1000), st.binary(min_size=1, max_size=4)), min_size=1, max_size=3
    ),
)
def test_damaged_exif(tmp_path_factory, photos, warm, big, changes):
    """Nothing unexpected is raised, and where it answers, the thorough reader says nothing else."""
    content, start, end = photos[big]
    damaged = bytearray(content)
    for at, put in changes:
        at = start + at % (end - start - 4)  # noqa: PLW2901 - within the EXIF
        damaged[at : at + len(put)] = put
    path = tmp_path_factory.getbasetemp() / "damaged.jpg"
    path.write_bytes(damaged)
    for heads in (JpegHeaderReader(), warm):
        quick = heads.jpeg_facts(path)
        assert quick is None or not contradicts(quick, probe(path), CHANGED)
