"""Times of a plan: as they are written into its cells, and as people and spreadsheets write them."""

import re
from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from kesong_desktop.model.batch.problem import CellProblem

_CLOCK = r"(?:[T, ]+(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?(?: ?([ap])\.?m\.?)?(?: ?Uhr)?)?"
_YEAR_FIRST = re.compile(
    rf"(\d{{4}}) ?[-/.年] ?(\d{{1,2}}) ?[-/.月] ?(\d{{1,2}})[日.]?{_CLOCK}", re.IGNORECASE
)
_YEAR_LAST = re.compile(rf"(\d{{1,2}})([./-]) ?(\d{{1,2}})\2 ?(\d{{4}}|(?<=\.)\d\d){_CLOCK}", re.IGNORECASE)
"""A year of two digits only behind a point: elsewhere it may as well be a day."""
_SERIAL = re.compile(r"\d{5}(?:[.,]\d+)?")
_MONTHS, _HALF_DAY = 12, 12


class DateOrder(StrEnum):
    """Which of the two numbers before the year comes first, where slashes are between them."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


def written_time(when: datetime | None) -> str:
    """Return a time as a plan has it, such as ``2026-12-24 18:00``; empty for none."""
    if when is None:
        return ""
    return when.isoformat(" ", "seconds" if when.second else "minutes")


def date_order(texts: Iterable[str]) -> DateOrder | None:
    """Return the order in which a column has day and month, told by its days after the 12th; None where none is, or they differ.

    Spreadsheets write all cells of a column in the way of their country.
    """
    found: set[DateOrder] = set()
    for text in texts:
        match = _YEAR_LAST.fullmatch(" ".join(text.split()))
        if match is not None and match[2] != "." and (order := _order_of(int(match[1]), int(match[3]))):
            found.add(order)
    return found.pop() if len(found) == 1 else None


def parse_time(text: str, order: DateOrder | None = None) -> datetime | None:
    """Return a time with the year first, as day.month.year, or with slashes in an order. None for an empty text.

    Raises:
        CellProblem: it is no time, one without an hour, or one whose day and month cannot be told apart.
    """
    text = " ".join(text.split())
    if not text:
        return None
    try:
        if (found := _YEAR_FIRST.fullmatch(text)) is not None:
            year, month, day, *clock = found.groups()
            return _made(text, int(year), int(month), int(day), clock)
        if (found := _YEAR_LAST.fullmatch(text)) is not None:
            return _with_year_last(text, found, order)
        if _SERIAL.fullmatch(text):
            raise CellProblem("when_serial", "when", text=text)
        when = datetime.fromisoformat(text)
        if when.tzinfo is not None and when.utcoffset() is not None:
            when.timestamp()
        return when.replace(microsecond=0)
    except (ValueError, OverflowError) as error:
        if isinstance(error, CellProblem):
            raise
        raise CellProblem("when_invalid", "when", text=text) from error


def _with_year_last(text: str, found: re.Match[str], order: DateOrder | None) -> datetime:
    first, sign, second, year_text, *clock = found.groups()
    one, other = int(first), int(second)
    year = int(year_text) + (2000 if len(year_text) == 2 else 0)
    order = DateOrder.DAY_FIRST if sign == "." else _order_of(one, other) or order
    if order is None and one != other:
        raise CellProblem("when_ambiguous", "when", text=text)
    day, month = (other, one) if order is DateOrder.MONTH_FIRST else (one, other)
    return _made(text, year, month, day, clock)


def _order_of(first: int, second: int) -> DateOrder | None:
    """Return the order that two numbers can only have; None where both are months."""
    if first > _MONTHS >= second:
        return DateOrder.DAY_FIRST
    return DateOrder.MONTH_FIRST if second > _MONTHS >= first else None


def _made(text: str, year: int, month: int, day: int, clock: list[str | None]) -> datetime:
    hour_text, minute, second, half = clock
    if hour_text is None:
        raise CellProblem("when_without_hour", "when", text=text)
    hour = int(hour_text)
    if half:
        if not 1 <= hour <= _HALF_DAY:
            raise CellProblem("when_invalid", "when", text=text)
        hour = hour % _HALF_DAY + (_HALF_DAY if half.lower() == "p" else 0)
    return datetime(year, month, day, hour, int(minute or 0), int(second or 0))  # noqa: DTZ001 - local time
