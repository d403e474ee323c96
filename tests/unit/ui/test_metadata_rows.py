"""Rows of the information panel."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale

from kesong_desktop.model.library.details import FileDetails
from kesong_desktop.model.library.photo import Photo, PhotoId, Place
from kesong_desktop.ui.images.pictures import FileSource
from kesong_desktop.ui.images.viewer_item import ViewerItem
from kesong_desktop.ui.viewer.metadata_rows import exposure, rows_of

MOMENT = datetime(2024, 7, 5, 18, 30)  # noqa: DTZ001 - the time on the camera's wall
FULL = FileDetails(
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


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    """Dates are written as the locale does."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def item(name: str = "a.jpg", **more: object) -> ViewerItem:
    """A photo of the roll."""
    photo = Photo(PhotoId(1), f"/roll/{name}", "/roll", "photo", 3_400_000, 7, MOMENT, 40, 30)
    return ViewerItem(FileSource(photo.path, 64), "words", 40, 30, photo=photo, **more)  # type: ignore[arg-type]


def values(one: ViewerItem, details: FileDetails | None) -> dict[str, str]:
    """Values by name."""
    return {row.name: row.value for row in rows_of(one, details)}


def test_rows_of_a_photo_with_all_metadata() -> None:
    """One row for each fact; the location can be copied."""
    found = values(item(usage="Posted"), FULL)
    assert found == {
        "Name": "a.jpg",
        "Folder": "/roll",
        "Size": "4000 × 3000 (12.0 megapixels)",
        "File": "JPEG · 3.4 MB",
        "Camera": "Planted Camera",
        "Lens": "35mm F2",
        "Exposure time": "1/250 s",
        "Aperture": "f/2.8",
        "ISO": "400",
        "Focal length": "35 mm (52 mm equivalent)",
        "Colour profile": "Display P3",
        "Taken": "05/07/2024 18:30:00 (from the file)",
        "Location": "48.208300, -16.370000",
        "Caption": "Two boats",
        "Status": "Posted",
    }
    (copied,) = [row.copied for row in rows_of(item(), FULL) if row.copied]
    assert copied == "48.208300, -16.370000"


def test_unknown_facts_have_no_row() -> None:
    """The library's facts are shown before the file was read."""
    assert set(values(item(), None)) == {"Name", "Folder", "Size", "File", "Taken"}
    assert set(values(item(), FileDetails("photo"))) == {"Name", "Folder", "File", "Taken"}


@pytest.mark.parametrize(
    ("name", "details", "words"),
    [
        ("IMG_20240705_183000.jpg", None, "05/07/2024 18:30:00 (from the file name)"),
        ("a.jpg", None, "05/07/2024 18:30:00"),
        ("a.jpg", FULL, "05/07/2024 18:30:00 (from the file)"),
    ],
)
def test_source_of_the_time_is_named(name: str, details: FileDetails | None, words: str) -> None:
    """The metadata, the file name, or the modification time."""
    assert values(item(name), details)["Taken"] == words


def test_rows_of_a_remote_video() -> None:
    """It has no name and no folder here."""
    one = ViewerItem(FileSource("x", 64), "An alt text", 40, 30)
    taken = datetime(2024, 7, 5, 18, 30, tzinfo=UTC)
    found = values(
        one, FileDetails("video", "MP4", 96, 64, taken=taken, codec="H.264", fps=29.97, duration_s=4)
    )
    assert found == {
        "Size": "96 × 64 (0.0 megapixels)",
        "File": "MP4",
        "Codec": "H.264",
        "Frame rate": "29.97 fps",
        "Duration": "4.0 s",
        "Taken": "05/07/2024 18:30:00 +00:00",
        "Caption": "An alt text",
    }


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, ""), (1 / 8000, "1/8,000 s"), (0.25, "1/4 s"), (0.5, "0.5 s"), (30, "30 s")]
)
def test_exposure_is_written_as_a_fraction(seconds: float, words: str) -> None:
    """Fractions up to a quarter of a second."""
    assert exposure(seconds) == words
