"""Times in file names: what phones, cameras and messengers write."""

# ruff: noqa: DTZ001 - names carry the time on the wall

import time
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.roll.file_name_time import time_in_name


@pytest.mark.parametrize(
    "name",
    [
        "IMG_20240131_123015.jpg",
        "VID_20240131_123015.mp4",
        "MVIMG_20240131_123015.jpg",
        "20240131_123015.heic",
        "20240131123015.jpg",
        "2024-01-31 12.30.15.jpg",
        "2024-01-31-12-30-15.png",
        "2024_01_31_12_30_15.png",
        "Screenshot 2024-01-31 at 12.30.15.png",
        "Screenshot_2024-01-31-12-30-15-123_com.example.png",
        "photo_2024-01-31_12-30-15 (2).jpg",
        "signal-2024-01-31-123015.jpg",
        "IMG_20240131_123015_1.jpg",
        "微信图片_20240131123015.jpg",
    ],
)
def test_time_to_the_second(name):
    """Date and time, whatever stands between."""
    assert time_in_name(name) == datetime(2024, 1, 31, 12, 30, 15)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process cannot be changed here")
@pytest.mark.parametrize(
    ("zone", "shown"),
    [
        ("UTC", datetime(2023, 7, 1, 20, 30, 15)),
        ("Asia/Shanghai", datetime(2023, 7, 2, 4, 30, 15)),
        ("America/New_York", datetime(2023, 7, 1, 16, 30, 15)),
    ],
)
def test_names_of_pixel_phones_are_in_utc(monkeypatch, zone, shown):
    """They are shown as the clock here has it; other phones write what their own clock showed."""
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert time_in_name("PXL_20230701_203015123.jpg") == shown
        assert time_in_name("20230701T203015Z.jpg") == shown
        assert time_in_name("IMG_20230701_203015123.jpg") == datetime(2023, 7, 1, 20, 30, 15)
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize(
    "name",
    ["IMG-20240131-WA0001.jpg", "2024-01-31.jpg", "scan 2024.01.31 cafe.png", "IMG_20240131_250000.jpg"],
)
def test_day_alone_is_noon(name):
    """A name that tells the day only lands in the middle of it."""
    assert time_in_name(name) == datetime(2024, 1, 31, 12)


@pytest.mark.parametrize(
    "name",
    [
        "IMG_1234.jpg",
        "DSC00042.jpg",
        "",
        "2024-13-01.jpg",
        "2023-02-30.jpg",
        "18991231.jpg",
        "120240131.jpg",
        "cat.png",
    ],
)
def test_no_time(name):
    """Numbers that are no day are none."""
    assert time_in_name(name) is None


@given(st.datetimes(datetime(1901, 1, 1), datetime(2099, 12, 31)))
def test_every_camera_name_is_read_back(moment):
    """What a camera writes is what is read."""
    assert time_in_name(f"IMG_{moment:%Y%m%d_%H%M%S}.jpg") == moment.replace(microsecond=0)


@given(st.text(alphabet="0123456789-_. :TamhIMG年月日", max_size=40))
def test_no_name_does_harm(name):
    """Any name gives a time or none."""
    found = time_in_name(name)
    assert found is None or 1900 <= found.year < 2100
