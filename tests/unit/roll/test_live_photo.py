"""Live Photos are one thing: the still, with its clip."""

# ruff: noqa: DTZ001 - photos carry the time on the wall

from datetime import datetime, timedelta

import pytest
from msgspec.structs import replace

from kesong_desktop.model.library.photo import Photo, PhotoId
from kesong_desktop.roll.live_photo import pair_live_photos

NOON = datetime(2024, 1, 31, 12)


def one(number: int, path: str, seconds: float = 0.0, hours: float = 0.0, **more) -> Photo:
    kind = "video" if seconds else "photo"
    return Photo(
        PhotoId(number),
        path,
        "/r",
        kind,
        9,
        1,
        NOON + timedelta(hours=hours),
        4,
        3,
        duration_s=seconds,
        **more,
    )


@pytest.mark.parametrize("clip", ["/r/IMG_1.MOV", "/r/img_1.mp4"])
def test_a_still_and_its_video_are_one(clip: str) -> None:
    """The clip is not listed, and the still knows it; a clip's time in UTC does not part them."""
    still, other = one(1, "/r/IMG_1.HEIC"), one(3, "/r/IMG_2.HEIC")
    found = pair_live_photos([still, one(2, clip, 2.8, hours=-8), other])
    assert list(found.photos) == [replace(still, live=clip), other]
    assert found.clips == {1: clip}


@pytest.mark.parametrize(
    "clip",
    [
        one(2, "/r/IMG_1.MOV", 12.0),
        one(2, "/r/IMG_2.MOV", 2.8),
        one(2, "/r/b/IMG_1.MOV", 2.8),
        one(2, "/r/IMG_1.webm", 2.8),
        one(2, "/r/IMG_1.MOV", 2.8, hours=40),
    ],
)
def test_a_video_of_its_own_stays_one(clip: Photo) -> None:
    """Long, of another name, folder, kind or day."""
    photos = [one(1, "/r/IMG_1.HEIC"), clip]
    assert pair_live_photos(photos).photos is photos


def test_one_video_has_one_still() -> None:
    """The same picture in two formats: both stay, and the clip goes once."""
    photos = [one(1, "/r/IMG_1.HEIC"), one(2, "/r/IMG_1.JPG"), one(3, "/r/IMG_1.MOV", 3.0)]
    found = pair_live_photos(photos)
    assert [photo.id for photo in found.photos] == [1, 2]
    assert found.clips == {1: "/r/IMG_1.MOV"}


def test_a_still_that_cannot_be_shown_has_none() -> None:
    """Else neither would be seen."""
    photos = [one(1, "/r/IMG_1.HEIC", problem="broken"), one(2, "/r/IMG_1.MOV", 3.0)]
    assert pair_live_photos(photos).photos is photos
