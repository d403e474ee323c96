"""What is told of a picture, in words."""

from datetime import UTC, datetime

import pytest

from kesong_desktop.model.details import Details
from kesong_desktop.model.photo import Photo, PhotoId, Place
from kesong_desktop.ui.pictures import File
from kesong_desktop.ui.viewer.shot import Shot
from kesong_desktop.ui.viewer.telling import exposure, lines

MOMENT = datetime(2024, 7, 5, 18, 30)  # noqa: DTZ001 - the time on the camera's wall
FULL = Details(
    "photo",
    "JPEG",
    4000,
    3000,
    taken=MOMENT,
    camera="Planted Camera",
    lens="35mm F2",
    exposure_s=1 / 250,
    aperture=2.8,
    iso=400,
    focal_mm=35,
    focal_35_mm=52,
    place=Place(48.2083, -16.37),
    caption="Two boats",
    profile="Display P3",
)


def shot(name: str = "a.jpg", **more: object) -> Shot:
    """A photo of the roll."""
    photo = Photo(PhotoId(1), f"/roll/{name}", "/roll", "photo", 3_400_000, 7, MOMENT, 40, 30)
    return Shot(File(photo.path, 64), "words", 40, 30, photo=photo, **more)  # type: ignore[arg-type]


def told(one: Shot, details: Details | None) -> dict[str, str]:
    """By name."""
    return {line.name: line.words for line in lines(one, details)}


def test_everything_that_is_known() -> None:
    """Each in a line; the place can be copied."""
    found = told(shot(fate="Posted"), FULL)
    assert found == {
        "Name": "a.jpg",
        "Folder": "/roll",
        "Size": "4000 × 3000 · 12.0 megapixels",
        "File": "JPEG · 3.4 MB",
        "Camera": "Planted Camera",
        "Lens": "35mm F2",
        "Exposure time": "1/250 s",
        "Aperture": "f/2.8",
        "ISO": "400",
        "Focal length": "35 mm, as 52 mm on 35 mm film",
        "Colour profile": "Display P3",
        "Taken": "2024-07-05 18:30:00, as the file says",
        "Place": "48.208300, -16.370000",
        "Caption": "Two boats",
        "What became of it": "Posted",
    }
    (copied,) = [line.copied for line in lines(shot(), FULL) if line.copied]
    assert copied == "48.208300, -16.370000"


def test_what_is_not_known_is_not_told() -> None:
    """What the library has stands there before the file was read, and where it cannot be."""
    assert set(told(shot(), None)) == {"Name", "Folder", "Size", "File", "Taken"}
    assert set(told(shot(), Details("photo"))) == {"Name", "Folder", "File", "Taken"}


@pytest.mark.parametrize(
    ("name", "details", "words"),
    [
        ("IMG_20240705_183000.jpg", None, "2024-07-05 18:30:00, by its name"),
        ("a.jpg", None, "2024-07-05 18:30:00"),
        ("a.jpg", FULL, "2024-07-05 18:30:00, as the file says"),
    ],
)
def test_where_the_time_comes_from(name: str, details: Details | None, words: str) -> None:
    """The file's word, its name, or what the system says of the file."""
    assert told(shot(name), details)["Taken"] == words


def test_a_picture_of_a_server_tells_what_its_file_does() -> None:
    """It has no name and no folder here."""
    one = Shot(File("x", 64), "An alt text", 40, 30)
    taken = datetime(2024, 7, 5, 18, 30, tzinfo=UTC)
    found = told(one, Details("video", "MP4", 96, 64, taken=taken, codec="H.264", fps=29.97, duration_s=4))
    assert found == {
        "Size": "96 × 64 · 0.0 megapixels",
        "File": "MP4",
        "Coding": "H.264",
        "Frames a second": "29.97",
        "Length": "4.0 s",
        "Taken": "2024-07-05 18:30:00 +00:00",
        "Caption": "An alt text",
    }


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, ""), (1 / 8000, "1/8,000 s"), (0.25, "1/4 s"), (0.5, "0.5 s"), (30, "30 s")]
)
def test_exposure_as_photographers_write_it(seconds: float, words: str) -> None:
    """Fractions up to a quarter of a second."""
    assert exposure(seconds) == words
