"""Times as people and spreadsheets write them."""

# ruff: noqa: DTZ001 - the wall clock of a batch

from datetime import datetime

import pytest

from kesong_desktop.model.batch import plan_file
from kesong_desktop.model.batch.plan_time import DateOrder, date_order, parse_time
from kesong_desktop.model.batch.problem import CellProblem

EVENING = datetime(2026, 12, 24, 18)


@pytest.mark.parametrize(
    "text",
    [
        "2026-12-24 18:00",
        "2026-12-24T18:00:00",
        " 2026/12/24  18:00 ",
        "2026.12.24 18.00",
        "2026. 12. 24. 18:00",
        "2026年12月24日 18:00",
        "24.12.2026 18:00",
        "24.12.2026, 18:00 Uhr",
        "24.12.26 18:00",
        "24/12/2026 18:00",
        "12/24/2026 6:00 PM",
        "12/24/2026, 6:00\u202fpm",
        "24-12-2026 18:00:00",
        "12/24/2026 6:00 p.m.",
    ],
)
def test_one_evening(text: str) -> None:
    assert parse_time(text) == EVENING


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("05/06/2026 18:00", "when_ambiguous"),
        ("24/12/2026", "when_without_hour"),
        ("46380.75", "when_serial"),
        ("24/12/26 18:00", "when_invalid"),
        ("26-12-24 18:00", "when_invalid"),
        ("31/31/2026 18:00", "when_invalid"),
        ("2026-12-24 25:00", "when_invalid"),
        ("2026-12-24 13:00 pm", "when_invalid"),
        ("0:00", "when_invalid"),
        ("next Thursday", "when_invalid"),
    ],
)
def test_what_is_no_time(text: str, code: str) -> None:
    with pytest.raises(CellProblem) as told:
        parse_time(text)
    assert told.value.code == code


def test_midnight_and_noon() -> None:
    assert parse_time("12/24/2026 12:00 AM") == datetime(2026, 12, 24, 0)
    assert parse_time("12/24/2026 12:30 PM") == datetime(2026, 12, 24, 12, 30)


@pytest.mark.parametrize(
    ("texts", "order"),
    [
        (["05/06/2026 18:00", "24/12/2026 18:00"], DateOrder.DAY_FIRST),
        (["05/06/2026 18:00", "12/24/2026 18:00"], DateOrder.MONTH_FIRST),
        (["05/06/2026 18:00", "", "soon"], None),
        (["24/12/2026 18:00", "12/24/2026 18:00"], None),
        (["24.12.2026 18:00"], None),
    ],
)
def test_a_column_tells_its_order(texts: list[str], order: DateOrder | None) -> None:
    assert date_order(texts) == order


def test_a_plan_that_was_saved_by_a_spreadsheet() -> None:
    """One date with a day after the 12th tells how the others are meant."""
    plan = plan_file.read(b"text,when\na,05/06/2026 18:00\nb,05/20/2026 18:00\n")
    assert plan.problems == ()
    assert [one.when for one in plan.posts] == [datetime(2026, 5, 6, 18), datetime(2026, 5, 20, 18)]


def test_a_plan_that_does_not_tell() -> None:
    """Each such cell is named, and none is guessed."""
    plan = plan_file.read(b"text,when\na,05/06/2026 18:00\nb,6/6/2026 18:00\n")
    assert [(one.row, one.column, one.code) for one in plan.problems] == [(2, "when", "when_ambiguous")]
