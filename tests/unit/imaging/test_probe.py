"""Probe: kind, upright size, time, place, and the right word for every file that is none of it."""

# ruff: noqa: DTZ001 - cameras write the time on the wall

import io
import os
import struct
import tracemalloc
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from PIL import Image, ImageFile
from PIL.PngImagePlugin import PngInfo

from kesong_desktop.errors import Unreadable
from kesong_desktop.imaging import thumbnail
from kesong_desktop.imaging.metadata import probe as probing
from kesong_desktop.imaging.metadata.jpeg_header import JpegHeaderReader
from kesong_desktop.imaging.metadata.probe import probe
from tests.unit.imaging import makers


def jpeg_with(path: Path, exif: Image.Exif, **more) -> Path:
    makers.corners().save(path, "JPEG", exif=exif, **more)
    return path


def reason_of(path: Path) -> str:
    with pytest.raises(Unreadable) as caught:
        probe(path)
    assert str(path) in str(caught.value)
    return caught.value.reason


@pytest.mark.parametrize("orientation", range(1, 9))
def test_size_is_upright(tmp_path, orientation):
    """Orientations 5 to 8 swap the sides; the tag itself is told."""
    facts = probe(jpeg_with(tmp_path / "a.jpg", makers.exif_with_secrets(orientation)))
    assert (facts.width, facts.height) == ((48, 64) if orientation >= 5 else (64, 48))
    assert facts.orientation == orientation


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("ending", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF"])
def test_every_format_is_turned_once(tmp_path, ending, orientation):
    """What is told is what is shown: the right corner top left, at the size that was told."""
    path = tmp_path / "a"
    makers.corners((128, 96)).save(path, ending, exif=makers.exif_with_secrets(orientation))
    facts = probe(path)
    wanted = {1: "red", 2: "green", 3: "white", 4: "blue", 5: "red", 6: "blue", 7: "white", 8: "green"}
    with Image.open(io.BytesIO(thumbnail.make_thumbnail(path, size_px=512))) as small:
        assert small.size == (facts.width, facts.height) == ((96, 128) if orientation >= 5 else (128, 96))
        assert makers.corner_names(small)[0] == wanted[orientation]


@pytest.mark.parametrize("entry", [(3, 1, b"\0\0"), (3, 1, b"\0\x09"), (3, 1, b"\xff\xff"), (2, 2, b"6\0")])
def test_nonsense_orientation_is_none(tmp_path, entry):
    """A tag that says nothing sensible leaves the picture as it is, and harms nothing else."""
    path = makers.jpeg_with_exif(tmp_path / "a.jpg", makers.tiff([(0x0112, *entry)]))
    facts = probe(path)
    assert (facts.width, facts.height, facts.orientation) == (64, 48, 1)
    with Image.open(io.BytesIO(thumbnail.make_thumbnail(path, size_px=512))) as small:
        assert makers.corner_names(small) == ("red", "green", "blue", "white")


@pytest.mark.parametrize(
    ("ending", "mime"),
    [
        ("png", "image/png"),
        ("webp", "image/webp"),
        ("avif", "image/avif"),
        ("gif", "image/gif"),
        ("tiff", "image/tiff"),
        ("bmp", "image/bmp"),
    ],
)
def test_formats(tmp_path, ending, mime):
    """Each format is known by its bytes, though its name lies."""
    path = tmp_path / "x.jpg"
    makers.corners().save(path, ending.upper())
    facts = probe(path)
    assert (facts.kind, facts.mime, facts.width, facts.height) == ("photo", mime, 64, 48)


def test_heic_is_turned_once(tmp_path):
    """A HEIC whose turn is in the file is upright, with time and place."""
    path = makers.heic(tmp_path / "a.heic", makers.corners(), exif=makers.exif_with_secrets(6).tobytes())
    facts = probe(path)
    assert facts.mime in {"image/heic", "image/heif"}
    assert (facts.width, facts.height) == (48, 64)
    assert facts.taken == datetime(2024, 1, 31, 12, 30, 15)
    assert facts.place is not None
    with Image.open(io.BytesIO(thumbnail.make_thumbnail(path, size_px=512))) as small:
        assert makers.corner_names(small) == ("blue", "red", "white", "green")


def test_video(tmp_path):
    """An MP4 tells its size and length; a MOV is called one."""
    facts = probe(makers.clip(tmp_path / "a.mp4"))
    assert (facts.kind, facts.mime, facts.width, facts.height) == ("video", "video/mp4", 96, 64)
    assert facts.duration_s == pytest.approx(1.0, abs=0.1)
    assert probe(makers.clip(tmp_path / "a.mov")).mime == "video/quicktime"


def test_turned_video_is_upright(tmp_path):
    """A clip taken upright has upright sizes and an upright poster."""
    path = makers.corner_clip(tmp_path / "a.mp4", turned=True)
    facts = probe(path)
    assert (facts.width, facts.height) == (64, 96)
    with Image.open(io.BytesIO(thumbnail.make_thumbnail(path, size_px=512))) as poster:
        assert poster.size == (64, 96)
        assert makers.corner_names(poster) == ("blue", "red", "white", "green")


def test_video_tells_time_and_place(tmp_path, shanghai):
    """A clip's header counts in UTC; the roll wants the time on the wall."""
    facts = probe(makers.clip_with_secrets(tmp_path / "a.mp4"))
    assert facts.place is not None
    assert (facts.place.latitude, facts.place.longitude) == (31.23, 121.47)
    assert facts.taken == datetime(2024, 1, 31, 4, 30, 15, tzinfo=UTC)
    assert facts.taken.replace(tzinfo=None) == datetime(2024, 1, 31, 12, 30, 15)


def test_time_with_offset(tmp_path):
    """The offset that the camera wrote makes the time aware."""
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9003], exif.get_ifd(0x8769)[0x9011] = "2024:01:31 12:00:00", "+08:00"
    facts = probe(jpeg_with(tmp_path / "a.jpg", exif))
    assert facts.taken == datetime(2024, 1, 31, 12, tzinfo=timezone(timedelta(hours=8)))


def test_time_without_offset_is_the_cameras_own(tmp_path):
    """No offset, no guess."""
    facts = probe(jpeg_with(tmp_path / "a.jpg", makers.exif_with_secrets()))
    assert facts.taken == datetime(2024, 1, 31, 12, 30, 15)
    assert facts.taken.tzinfo is None


@pytest.mark.parametrize(
    "text",
    ["0000:00:00 00:00:00", "2024:02:31 12:00:00", "yesterday", "    :  :     :  :  ", "1600:01:01 00:00:00"],
)
def test_broken_time_is_none(tmp_path, text):
    """Absurd values are no values; the time of the last change stands in if there is one."""
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9003] = text
    assert probe(jpeg_with(tmp_path / "a.jpg", exif)).taken is None
    exif[0x0132] = "2020:05:06 07:08:09"
    assert probe(jpeg_with(tmp_path / "b.jpg", exif)).taken == datetime(2020, 5, 6, 7, 8, 9)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2024-01-31T12:00:00", datetime(2024, 1, 31, 12)),
        ("2024-01-31T12:00:00+08:00", datetime(2024, 1, 31, 12, tzinfo=timezone(timedelta(hours=8)))),
        (
            "2024-01-31T12:00:00.45-03:00",
            datetime(2024, 1, 31, 12, 0, 0, 450000, timezone(timedelta(hours=-3))),
        ),
        ("2024-01-31T12:00+01:00", datetime(2024, 1, 31, 12, tzinfo=timezone(timedelta(hours=1)))),
        ("2024-13-31T12:00:00", None),
    ],
)
@pytest.mark.parametrize("ending", ["JPEG", "PNG", "WEBP"])
def test_xmp_time(tmp_path, ending, text, wanted):
    """Programs that edit write XMP, with an attribute, fractions and offsets."""
    xmp = makers.XMP.replace(b"serial=", f'xmp:CreateDate="{text}" serial='.encode())
    path = tmp_path / "a"
    more = {"xmp": xmp} if ending != "PNG" else {"pnginfo": png_xmp(xmp)}
    makers.corners().save(path, ending, **more)
    taken = probe(path).taken
    assert taken == wanted
    assert wanted is None or taken.utcoffset() == wanted.utcoffset()


def png_xmp(xmp: bytes):
    info = PngInfo()
    info.add_itxt("XML:com.adobe.xmp", xmp.decode())
    return info


@pytest.mark.parametrize(
    ("refs", "sign"),
    [(("N", "E"), (1, 1)), (("S", "E"), (-1, 1)), (("N", "W"), (1, -1)), (("S", "W"), (-1, -1))],
)
def test_place(tmp_path, refs, sign):
    """Degrees, minutes and seconds become degrees, with the hemisphere's sign."""
    exif = makers.exif_with_secrets()
    exif.get_ifd(0x8825)[1], exif.get_ifd(0x8825)[3] = refs
    place = probe(jpeg_with(tmp_path / "a.jpg", exif)).place
    assert place is not None
    assert place.latitude == pytest.approx(sign[0] * 31.23)
    assert place.longitude == pytest.approx(sign[1] * 121.47)


@pytest.mark.parametrize(
    ("latitude", "longitude"),
    [
        ((0.0, 0.0, 0.0), (0.0, 0.0, 0.0)),
        ((91.0, 0.0, 0.0), (10.0, 0.0, 0.0)),
        ((31.0, 13.0), (121.0, 28.0, 12.0)),
    ],
)
def test_nonsense_place_is_none(tmp_path, latitude, longitude):
    """Null Island, beyond the pole, and too few numbers are no places."""
    exif = makers.exif_with_secrets()
    exif.get_ifd(0x8825)[2], exif.get_ifd(0x8825)[4] = latitude, longitude
    assert probe(jpeg_with(tmp_path / "a.jpg", exif)).place is None


def test_camera_and_caption(tmp_path):
    """The maker is not said twice; a camera's own caption is no caption."""
    exif = makers.exif_with_secrets()
    exif[0x010E] = "Two loaves on a board"
    facts = probe(jpeg_with(tmp_path / "a.jpg", exif))
    assert (facts.camera, facts.description) == ("Kamera K1", "Two loaves on a board")
    exif[0x010E] = "OLYMPUS DIGITAL CAMERA"
    assert probe(jpeg_with(tmp_path / "b.jpg", exif)).description == ""


def test_text_named_jpg(tmp_path):
    """A name does not make a picture."""
    path = tmp_path / "a.jpg"
    path.write_text("Dear diary, this is no picture.")
    assert reason_of(path) == "not_a_picture"


def test_truncated_jpeg(tmp_path):
    """Half a file is cut off, in the scan and in the header."""
    path = tmp_path / "a.jpg"
    makers.noise((200, 200)).save(path, "JPEG")
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    assert reason_of(path) == "cut_off"
    path.write_bytes(whole[:40])
    assert reason_of(path) == "cut_off"


def test_truncated_png_and_video(tmp_path):
    """Half a PNG, and an MP4 without its table, are cut off."""
    picture, film = tmp_path / "a.png", makers.clip(tmp_path / "a.mp4")
    makers.noise((64, 64)).save(picture)
    picture.write_bytes(picture.read_bytes()[:5000])
    film.write_bytes(film.read_bytes()[: film.read_bytes().index(b"moov") - 20])
    assert (reason_of(picture), reason_of(film)) == ("cut_off", "cut_off")


def test_empty_missing_and_folder(tmp_path):
    """Nothing in it, not there, and a folder."""
    (tmp_path / "a.jpg").touch()
    (tmp_path / "folder.jpg").mkdir()
    assert reason_of(tmp_path / "a.jpg") == "empty"
    assert reason_of(tmp_path / "no.jpg") == "missing"
    assert reason_of(tmp_path / "folder.jpg") == "not_a_picture"
    assert reason_of(tmp_path / "a.jpg" / "b.jpg") == "missing"


def test_no_permission(tmp_path, monkeypatch):
    """A file of somebody else."""

    def refuse(*_args, **_more):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert reason_of(tmp_path / "a.jpg") == "no_permission"


def test_disk_that_fails_while_reading(tmp_path, monkeypatch):
    """A bad sector is a damaged file, not the end of a scan."""

    class Failing(io.BytesIO):
        def read(self, *_args):
            raise OSError(5, "Input/output error")

    monkeypatch.setattr(probing, "open_file", lambda *_args, **_more: Failing(b"x"))
    assert reason_of(tmp_path / "a.jpg") == "broken"


@pytest.mark.parametrize("make", [makers.png_with_header, makers.jpeg_with_header])
def test_bomb_is_refused_without_memory(tmp_path, make):
    """A header that claims 900 million pixels costs nothing."""
    path = make(tmp_path / "a", 30_000, 30_000)
    assert path.stat().st_size < 3000
    tracemalloc.start()
    try:
        assert reason_of(path) == "too_large"
        with pytest.raises(Unreadable) as caught:
            thumbnail.make_thumbnail(path, size_px=512)
        assert caught.value.reason == "too_large"
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("ending", ["PNG", "JPEG", "WEBP", "AVIF", "TIFF", "BMP"])
def test_pictures_are_not_decoded_for_it(tmp_path, ending, monkeypatch):
    """A folder of large pictures is looked through by their headers alone; EXIF is found there."""

    def load(self):
        raise AssertionError("decoded")

    more = {} if ending == "BMP" else {"exif": makers.exif_with_secrets(6)}
    makers.corners().save(tmp_path / "a", ending, **more)
    with Image.open(tmp_path / "a") as image:
        kinds = {type(image), ImageFile.ImageFile}
    for kind in kinds:
        monkeypatch.setattr(kind, "load", load)
    facts = probe(tmp_path / "a")
    assert (facts.width, facts.height) == ((48, 64) if more else (64, 48))
    assert facts.camera == ("Kamera K1" if more else "")


def test_largest_phone_picture_is_taken(tmp_path):
    """200 megapixels are what phones make; a little more is not."""
    facts = probe(makers.jpeg_with_header(tmp_path / "a.jpg", 16_320, 12_240))
    assert (facts.width, facts.height) == (16_320, 12_240)
    assert reason_of(makers.jpeg_with_header(tmp_path / "b.jpg", 16_400, 12_300)) == "too_large"


def test_motion_photo_is_whole(tmp_path):
    """A clip of any length behind a JPEG does not make it cut off."""
    path = tmp_path / "a.jpg"
    makers.corners().save(path)
    picture = path.read_bytes()
    for megabytes in (0.05, 0.4, 1.5, 2.5):
        film = struct.pack(">I4s4s", 20, b"ftyp", b"mp42") + bytes(int(megabytes * 1_000_000))
        path.write_bytes(picture + film)
        assert probe(path).width == 64, megabytes


def test_long_video_is_not_too_large(tmp_path, monkeypatch):
    """Clips may be larger than pictures may."""
    path = makers.clip(tmp_path / "a.mp4")
    picture = tmp_path / "a.bmp"
    makers.corners((200, 200)).save(picture)
    monkeypatch.setattr("kesong_desktop.imaging.limits.MAX_FILE_BYTES", 1000)
    assert path.stat().st_size > 1000
    assert probe(path).kind == "video"
    assert reason_of(picture) == "too_large"


def test_source_stays_as_it_is(tmp_path):
    """Looking changes neither bytes nor time."""
    path = makers.jpeg_full_of_secrets(tmp_path / "a.jpg")
    os.utime(path, ns=(10**18, 10**18))
    before = path.read_bytes()
    probe(path)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == (before, 10**18)


def test_xmp_time_under_its_old_name(tmp_path):
    """Programs of before 2008 call it xap, and what they write is still there."""
    path = tmp_path / "a.jpg"
    exif = Image.Exif()
    exif[0x0132] = "2005:09:07 15:09:51"
    xmp = makers.XMP.replace(b"serial=", b'xap:CreateDate="2005-09-07T15:07:40-07:00" serial=')
    makers.corners().save(path, "JPEG", exif=exif, xmp=xmp)
    assert probe(path).taken == datetime(2005, 9, 7, 15, 7, 40, tzinfo=timezone(timedelta(hours=-7)))


@pytest.mark.parametrize("words", ['GCamera:MotionPhoto="1"', "MicroVideo='1'"])
def test_a_video_behind_the_picture_is_known(tmp_path, words):
    """Google's phones say so in XMP; the picture is as any other."""
    path = tmp_path / "a.jpg"
    makers.corners().save(path, "JPEG", xmp=makers.XMP.replace(b"serial=", f"{words} serial=".encode()))
    path.write_bytes(path.read_bytes() + makers.corner_clip(tmp_path / "c.mp4").read_bytes())
    assert JpegHeaderReader()(path).is_motion
    assert not probe(makers.jpeg_full_of_secrets(tmp_path / "b.jpg")).is_motion
    with Image.open(io.BytesIO(thumbnail.make_thumbnail(path, size_px=512))) as small:
        assert makers.corner_names(small)[0] == "red"
