"""The corpus of names: times in them, and the sidecars of archives."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.roll.archives.sidecars import Sidecars, sidecar
from kesong_desktop.roll.file_name_time import parse_name_time, time_in_name
from tests.fakes.corpus import names

_ANY = st.datetimes(datetime(1990, 1, 1), datetime(2099, 12, 31)).map(lambda one: one.replace(microsecond=0))  # noqa: DTZ001


@pytest.mark.parametrize(("name", "moment"), names.TIMES)
def test_time_in_name(name: str, moment: datetime | None) -> None:
    """12-hour clocks, one-digit hours, other languages; ids are none. What tells its zone is shown as the clock here has it."""
    is_zoned = moment is not None and moment.tzinfo is not None
    assert time_in_name(name) == (moment.astimezone().replace(tzinfo=None) if moment and is_zoned else moment)


@pytest.mark.parametrize(("file", "title", "picture"), names.SIDECARS)
def test_sidecar_is_found(file: str, title: str, picture: str) -> None:
    """Whatever the language of the mark, without the ending, and with dots."""
    known = Sidecars([sidecar("other.jpg.json", "other.jpg"), sidecar(file, title)])
    found = known.of(picture)
    assert found is not None
    assert found.file == file


@pytest.mark.parametrize(("file", "title", "picture"), names.STRANGERS)
def test_sidecar_of_another_is_not(file: str, title: str, picture: str) -> None:
    """A name that is merely alike has no sidecar."""
    assert Sidecars([sidecar(file, title)]).of(picture) is None


@pytest.mark.parametrize("space", [" ", "\u00a0", "\u202f", ""])
@given(moment=_ANY)
def test_twelve_hours_tell_what_twenty_four_do(space: str, moment: datetime) -> None:
    """A 12-hour clock with its half of the day is the same time, with a padded hour or without."""
    hour, half = moment.hour % 12 or 12, "AM" if moment.hour < 12 else "PM"
    for text in (f"{hour}", f"{hour:02}"):
        name = f"Screenshot {moment:%Y-%m-%d} at {text}.{moment:%M.%S}{space}{half}.png"
        assert time_in_name(name) == moment


@given(moment=_ANY, before=st.integers(0, 9), behind=st.integers(0, 9))
def test_more_digits_are_an_id(moment: datetime, before: int, behind: int) -> None:
    """A digit at either end of date and time makes a number of them."""
    digits = f"{moment:%Y%m%d%H%M%S}"
    assert parse_name_time(f"{digits}.jpg") == (moment, True)
    assert parse_name_time(f"{before}{digits}.jpg") is None
    assert parse_name_time(f"{digits}{behind}.jpg") is None
