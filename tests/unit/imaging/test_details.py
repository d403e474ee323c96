"""All that a file tells about itself, for a person who looks at it."""

from datetime import datetime
from pathlib import Path

import pillow_heif
import pytest
from PIL import Image, ImageCms
from PIL.TiffImagePlugin import IFDRational

from kesong_desktop.errors import Unreadable
from kesong_desktop.imaging.metadata.details import read_details
from kesong_desktop.imaging.video import video_file
from kesong_desktop.model.library.details import FileDetails
from kesong_desktop.model.library.photo import Place
from tests.fakes import pictures

SIZE = (64, 48)
TAKEN = datetime(2024, 7, 5, 18, 30)  # noqa: DTZ001 - the time on the camera's wall


def exif(**more: object) -> Image.Exif:
    """A camera, a lens, an exposure and a place; ``more`` by the number of its tag."""
    tags = pictures.exif()
    tags[0x010E] = "Two boats"
    inner = tags.get_ifd(0x8769)
    inner[0x829A], inner[0x829D] = IFDRational(1, 250), IFDRational(28, 10)
    inner[0x8827], inner[0x920A], inner[0xA405] = 400, IFDRational(35, 1), 52
    inner[0xA433], inner[0xA434] = "Planted Optics", "35mm F2"
    for tag, value in more.items():
        inner[int(tag[1:], 16)] = value
    return tags


WHOLE = FileDetails(
    "photo",
    "",
    *SIZE,
    taken=TAKEN,
    camera="Planted Camera",
    lens="Planted Optics 35mm F2",
    aperture=2.8,
    iso=400,
    focal_mm=35,
    focal_35_mm=52,
    caption="Two boats",
    has_serial=True,
)


def as_dict(found: FileDetails) -> dict[str, object]:
    """By name."""
    return {name: getattr(found, name) for name in FileDetails.__struct_fields__}


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WebP", "AVIF", "TIFF", "HEIC"])
def test_every_container_tells_all(tmp_path: Path, kind: str) -> None:
    """The same figures out of each, whatever the file is called."""
    path = tmp_path / "picture"
    image = pictures.scene(SIZE)
    if kind == "HEIC":
        pillow_heif.from_pillow(image).save(str(path), exif=exif().tobytes())
    else:
        image.save(path, kind.upper(), exif=exif().tobytes())
    found = as_dict(read_details(path))
    place = found.pop("place")
    assert isinstance(place, Place)
    assert (place.latitude, place.longitude) == pytest.approx((48.2083, 16.37), abs=1e-4)
    assert found.pop("exposure_s") == pytest.approx(1 / 250)
    assert found.pop("profile") in {"", "sRGB"}
    wanted = as_dict(WHOLE) | {"format": kind}
    assert found == {name: wanted[name] for name in found}


def test_a_picture_on_its_side_is_measured_upright(tmp_path: Path) -> None:
    """As it is seen."""
    found = read_details(pictures.jpeg(tmp_path / "a.jpg", (40, 60), orientation=6))
    assert (found.width, found.height) == (40, 60)


def test_the_profile_has_a_name(tmp_path: Path) -> None:
    """That of the embedded one; else what EXIF says."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    pictures.scene(SIZE).save(tmp_path / "a.jpg", icc_profile=profile)
    assert "sRGB" in read_details(tmp_path / "a.jpg").profile
    pictures.scene(SIZE).save(tmp_path / "b.jpg", exif=exif(xA001=1))
    assert read_details(tmp_path / "b.jpg").profile == "sRGB"
    pictures.scene(SIZE).save(tmp_path / "c.jpg", icc_profile=b"no profile at all")
    assert read_details(tmp_path / "c.jpg").profile == ""


@pytest.mark.parametrize(
    ("tag", "value", "field"),
    [
        ("x829A", IFDRational(0, 0), "exposure_s"),
        ("x829A", IFDRational(10**9, 1), "exposure_s"),
        ("x829D", IFDRational(0, 1), "aperture"),
        ("x829D", IFDRational(5000, 1), "aperture"),
        ("x8827", 0, "iso"),
        ("x920A", IFDRational(0, 10), "focal_mm"),
        ("xA405", 0, "focal_35_mm"),
        ("xA434", "----", "lens"),
        ("xA434", "0.0 0.0", "lens"),
    ],
)
def test_nonsense_is_left_out(tmp_path: Path, tag: str, value: object, field: str) -> None:
    """And harms nothing beside it."""
    pictures.scene(SIZE).save(tmp_path / "a.jpg", exif=exif(**{tag: value}))
    found = read_details(tmp_path / "a.jpg")
    assert not getattr(found, field)
    assert found.camera == "Planted Camera"


def test_steps_of_apex_do_where_the_figures_are_missing(tmp_path: Path) -> None:
    """A shutter of 8 steps is 1/256 s, an aperture of 3 is f/2.8."""
    tags = pictures.exif()
    inner = tags.get_ifd(0x8769)
    inner[0x9201], inner[0x9202] = IFDRational(8, 1), IFDRational(3, 1)
    pictures.scene(SIZE).save(tmp_path / "a.jpg", exif=tags)
    found = read_details(tmp_path / "a.jpg")
    assert (found.exposure_s, found.aperture) == (1 / 256, 2.8)


def test_another_maker_of_the_lens_is_reported(tmp_path: Path) -> None:
    """The camera's own need not be."""
    pictures.scene(SIZE).save(tmp_path / "a.jpg", exif=exif(xA433="Planted"))
    assert read_details(tmp_path / "a.jpg").lens == "35mm F2"
    pictures.scene(SIZE).save(tmp_path / "b.jpg", exif=exif(xA433="Sigma"))
    assert read_details(tmp_path / "b.jpg").lens == "Sigma 35mm F2"


def test_a_bare_picture_tells_what_it_is(tmp_path: Path) -> None:
    """And nothing else."""
    pictures.scene(SIZE).save(tmp_path / "a.gif")
    assert read_details(tmp_path / "a.gif") == FileDetails("photo", "GIF", *SIZE)


def test_a_video(tmp_path: Path) -> None:
    """Coding, frames a second, length and size."""
    path = tmp_path / "a.mp4"
    video_file.make_clip(path, seconds=1, size=(96, 64), seed=1)
    found = read_details(path)
    assert (found.kind, found.format, found.width, found.height) == ("video", "MP4", 96, 64)
    assert found.codec in {"H.264", "MPEG-4"}
    assert found.fps == pytest.approx(12)
    assert found.duration_s == pytest.approx(1, abs=0.1)


@pytest.mark.parametrize("content", [b"", b"words", b"\xff\xd8\xff\xe1\x00\x10Exif\0\0MM\0*"])
def test_what_is_no_picture_is_refused_in_words(tmp_path: Path, content: bytes) -> None:
    """As everywhere."""
    path = tmp_path / "a.jpg"
    path.write_bytes(content)
    with pytest.raises(Unreadable):
        read_details(path)
