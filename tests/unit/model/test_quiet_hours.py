"""Quiet hours, over midnight and not."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.model.outbox.quiet_hours import QuietHours, parsed

NIGHT, NOON = QuietHours(22 * 60, 7 * 60), QuietHours(12 * 60, 13 * 60)


@pytest.mark.parametrize(
    ("hours", "time", "left_s"),
    [
        (NIGHT, "21:59:59", 0),
        (NIGHT, "22:00:00", 9 * 3600),
        (NIGHT, "23:30:00", 7.5 * 3600),
        (NIGHT, "06:59:59", 1),
        (NIGHT, "07:00:00", 0),
        (NOON, "12:30:00", 1800),
        (NOON, "11:59:59", 0),
        (QuietHours(60, 60), "01:00:00", 0),
    ],
)
def test_how_long_they_last(hours: QuietHours, time: str, left_s: float) -> None:
    """To the second; from = to is none at all."""
    assert hours.left_s(datetime.fromisoformat(f"2026-05-01T{time}")) == left_s


@given(st.integers(0, 1439), st.integers(0, 1439), st.datetimes())
def test_they_end_when_they_say(first: int, last: int, now: datetime) -> None:
    """Never longer than a day, and over exactly at their end."""
    hours = QuietHours(first, last)
    left_s = hours.left_s(now)
    assert 0 <= left_s < 24 * 3600
    if left_s:
        end_s = (now.hour * 3600 + now.minute * 60 + now.second + left_s) % 86400
        assert end_s == last * 60


@pytest.mark.parametrize("text", ["", "night", "22:00", "25:00-07:00", "22:00-07:00-08:00"])
def test_what_cannot_be_read_is_none(text: str) -> None:
    """A preference that somebody edited by hand holds nothing back."""
    assert parsed(text) is None


def test_read() -> None:
    """As the preferences write them."""
    assert parsed("22:00-07:00") == NIGHT
