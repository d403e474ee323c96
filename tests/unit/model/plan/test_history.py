"""Best times, the table of own posts, its sums and its CSV."""

import csv
import io
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.model.account import AccountKey, Visibility
from kesong_desktop.model.plan.best_times import LEAST_AT_A_TIME, LEAST_POSTS, Reaction, best_times
from kesong_desktop.model.plan.history_table import HistoryRow, csv_of, escaped, sums_by_month
from kesong_desktop.model.social.post import Attachment, Person, Post

MONDAY = datetime(2026, 3, 23, 18, tzinfo=ZoneInfo("Europe/Berlin"))
ZONE = ZoneInfo("Europe/Berlin")
ME = Person("1", "mei", "mei", "Mei")


def reactions(count: int, at: datetime, likes: int) -> list[Reaction]:
    """Posts week after week at the same time by the clock."""
    return [Reaction((at + timedelta(weeks=n)).timestamp(), likes, 1) for n in range(count)]


def post(number: int, at: datetime, html: str = "", **more: object) -> Post:
    """A post of one's own."""
    return Post(str(number), ME, at.astimezone(UTC), Visibility.PUBLIC, html, **more)  # type: ignore[arg-type]


def test_the_best_time_is_by_the_clock_of_the_zone_across_daylight_saving() -> None:
    found = best_times(
        [*reactions(10, MONDAY, 9), *reactions(10, MONDAY + timedelta(days=1, hours=2), 1)], ZONE
    )
    assert found.is_enough
    assert [(one.weekday, one.hour, one.mean, one.posts) for one in found.times] == [
        (0, 18, 10.0, 10),
        (1, 20, 2.0, 10),
    ]
    assert found.mean == 6.0


def test_too_few_posts_say_nothing() -> None:
    few = best_times(reactions(LEAST_POSTS - 1, MONDAY, 9), ZONE)
    assert (few.is_enough, few.posts, few.times) == (False, LEAST_POSTS - 1, ())
    spread = [Reaction((MONDAY + timedelta(hours=n)).timestamp(), n, 0) for n in range(LEAST_POSTS)]
    assert not best_times(spread, ZONE).is_enough
    lucky = [
        *reactions(LEAST_POSTS, MONDAY, 1),
        *reactions(LEAST_AT_A_TIME - 1, MONDAY + timedelta(hours=3), 99),
    ]
    assert [(one.weekday, one.hour) for one in best_times(lucky, ZONE).times] == [(0, 18)]
    assert not best_times([], ZONE).is_enough


@given(st.lists(st.integers(0, 10**9), max_size=60))
def test_no_time_is_named_without_enough_posts(made: list[int]) -> None:
    found = best_times([Reaction(float(at), at % 97, at % 7) for at in made], ZONE)
    assert found.posts == len(made)
    assert all(one.posts >= LEAST_AT_A_TIME for one in found.times)
    assert not found.times or found.posts >= LEAST_POSTS
    means = [one.mean for one in found.times]
    assert means == sorted(means, reverse=True)


def test_months_without_posts_are_there() -> None:
    january, april = datetime(2026, 1, 31, 23, 30, tzinfo=UTC), datetime(2026, 4, 2, tzinfo=UTC)
    sums = sums_by_month([post(1, january, favourites=2, replies=1), post(2, april, reblogs=3)], ZONE)
    # Half past eleven in London is February in Berlin.
    assert [(one.first.month, one.posts, one.likes, one.replies, one.boosts) for one in sums] == [
        (2, 1, 2, 1, 0),
        (3, 0, 0, 0, 0),
        (4, 1, 0, 0, 3),
    ]
    assert sums_by_month([], ZONE) == ()


@pytest.mark.parametrize("text", ["=1+1", "+49", "-2", "@mei", "\t=1", " =1", "\r=1", "＝1"])
def test_formulas_are_escaped(text: str) -> None:
    assert escaped(text) == f"'{text}"
    assert escaped(f"a{text}") == f"a{text}"


def test_csv_can_be_read_again() -> None:
    media = (Attachment("1", "image", "", alt="a"), Attachment("2", "image", ""))
    made = post(
        1,
        MONDAY,
        "<p>=HYPERLINK(&quot;x&quot;)</p><p>Two; lines, “quoted”</p>",
        attachments=media,
        favourites=4,
    )
    (heading, row) = csv.reader(io.StringIO(csv_of([HistoryRow(made, AccountKey("mei@x"))], ZONE)))
    told = dict(zip(heading, row, strict=True))
    assert told["posted"] == "2026-03-23T18:00:00+01:00"
    assert told["account"] == "mei@x"
    assert told["text"].startswith("'=HYPERLINK")
    assert (told["pictures"], told["described"], told["likes"]) == ("2", "1", "4")
    assert [one.id for one in HistoryRow(made).undescribed] == ["2"]
