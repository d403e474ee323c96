"""Posting slots: how they are read, and the instants they stand for, across daylight saving."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.model.plan.slots import (
    NEAR_S,
    Slot,
    free_instants,
    instant_of,
    next_free,
    parse_slots,
    slot_instants,
)

BERLIN, NEW_YORK, LORD_HOWE = "Europe/Berlin", "America/New_York", "Australia/Lord_Howe"
ZONES = (BERLIN, NEW_YORK, LORD_HOWE)


def read(text: str, zone: str = BERLIN) -> list[tuple[int, str]]:
    """Weekday and time of each slot."""
    return [(one.weekday, f"{one.minute // 60}:{one.minute % 60:02}") for one in parse_slots(text, zone)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mon Wed Fri 18:00", [(0, "18:00"), (2, "18:00"), (4, "18:00")]),
        ("mon, wed; fri: 6pm", [(0, "18:00"), (2, "18:00"), (4, "18:00")]),
        ("Mon-Wed 9:00, 18:00", [(d, t) for d in range(3) for t in ("9:00", "18:00")]),
        ("Fri – Mon 7", [(0, "7:00"), (4, "7:00"), (5, "7:00"), (6, "7:00")]),
        ("Montag und Freitag 18 Uhr", [(0, "18:00"), (4, "18:00")]),
        ("Mo Di Sa 8.30", [(0, "8:30"), (1, "8:30"), (5, "8:30")]),
        ("lundi et jeudi 18h30", [(0, "18:30"), (3, "18:30")]),
        ("sábado 12 am", [(5, "0:00")]),
        ("周一、周五 18:00", [(0, "18:00"), (4, "18:00")]),
        ("土曜日 18時30", [(5, "18:30")]),
        ("weekends 10:00", [(5, "10:00"), (6, "10:00")]),
        ("23:59", [(d, "23:59") for d in range(7)]),
        ("Mon 18:00\n\nMon 18:00\nTue 9:00", [(0, "18:00"), (1, "9:00")]),
        ("", []),
    ],
)
def test_slots_are_read_as_people_write_them(text: str, expected: list[tuple[int, str]]) -> None:
    assert read(text) == expected


def test_a_line_may_have_a_time_zone_of_its_own() -> None:
    assert parse_slots("Mon 18:00\nMon 18:00 America/New_York", BERLIN) == (
        Slot(0, 1080, NEW_YORK),
        Slot(0, 1080, BERLIN),
    )


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Mon Blurs 18:00", Reason.SLOT_INVALID),
        ("Mon 25:00", Reason.SLOT_INVALID),
        ("Mon 18:60", Reason.SLOT_INVALID),
        ("Mon 13pm", Reason.SLOT_INVALID),
        ("T 18:00", Reason.SLOT_INVALID),
        ("Mon Wed", Reason.SLOT_TIME_MISSING),
        ("Mon 18:00 Mars/Olympus", Reason.TIME_ZONE_UNKNOWN),
    ],
)
def test_what_cannot_be_read_is_named(text: str, reason: Reason) -> None:
    with pytest.raises(InvalidInput) as refused:
        parse_slots(text, BERLIN)
    assert refused.value.reason is reason


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        slots = parse_slots(text, BERLIN)
    except InvalidInput:
        return
    assert all(0 <= one.weekday < 7 and 0 <= one.minute < 1440 for one in slots)


@pytest.mark.parametrize(
    ("zone", "day", "minute", "utc"),
    [
        # 02:30 does not exist: 03:30 summer time.
        (BERLIN, date(2026, 3, 29), 150, "2026-03-29T01:30:00+00:00"),
        (NEW_YORK, date(2026, 3, 8), 150, "2026-03-08T07:30:00+00:00"),
        # Lord Howe's clocks change by half an hour: 02:15 becomes 02:45.
        (LORD_HOWE, date(2026, 10, 4), 135, "2026-10-03T15:45:00+00:00"),
        # Comes twice: the first.
        (BERLIN, date(2026, 10, 25), 150, "2026-10-25T00:30:00+00:00"),
        (NEW_YORK, date(2026, 11, 1), 90, "2026-11-01T05:30:00+00:00"),
        (LORD_HOWE, date(2026, 4, 5), 105, "2026-04-04T14:45:00+00:00"),
    ],
)
def test_times_at_a_change_of_the_clocks(zone: str, day: date, minute: int, utc: str) -> None:
    at_s = instant_of(day, minute, ZoneInfo(zone))
    assert datetime.fromtimestamp(at_s, UTC).isoformat() == utc


@given(st.sampled_from(ZONES), st.dates(date(2024, 1, 1), date(2028, 1, 1)), st.integers(0, 1439))
def test_a_slot_is_at_its_wall_clock_time_on_every_day_that_has_it(zone: str, day: date, minute: int) -> None:
    info = ZoneInfo(zone)
    at_s = instant_of(day, minute, info)
    shown = datetime.fromtimestamp(at_s, info)
    wanted = datetime.combine(day, datetime.min.time()) + timedelta(minutes=minute)
    late = shown.replace(tzinfo=None) - wanted
    # Only a time that the clocks skip is shown later, and by no more than they skip.
    assert timedelta() <= late <= timedelta(hours=1)
    assert late == timedelta() or datetime.fromtimestamp(at_s - 3600, info).utcoffset() != shown.utcoffset()
    # No earlier instant shows the same time.
    earlier = (datetime.fromtimestamp(at_s - back, info) for back in (1800, 3600))
    assert all(one.replace(tzinfo=None) != shown.replace(tzinfo=None) for one in earlier)


@given(
    st.sampled_from(ZONES),
    st.lists(st.tuples(st.integers(0, 6), st.integers(0, 1439)), min_size=1, max_size=5),
    st.dates(date(2024, 1, 1), date(2027, 1, 1)),
)
def test_each_week_has_each_slot_once(zone: str, times: list[tuple[int, int]], moment: date) -> None:
    info = ZoneInfo(zone)
    monday = moment - timedelta(days=moment.weekday())
    from_s, to_s = instant_of(monday, 0, info), instant_of(monday + timedelta(days=7), 0, info)
    slots = {Slot(day, minute, zone) for day, minute in times}
    found = slot_instants(slots, from_s, to_s)
    wanted = {instant_of(monday + timedelta(days=one.weekday), one.minute, info) for one in slots}
    assert found == sorted(wanted)


def test_a_post_takes_the_slot_nearest_to_it() -> None:
    slots = parse_slots("Mon 18:00, 18:20", BERLIN)
    monday = instant_of(date(2026, 3, 30), 0, ZoneInfo(BERLIN))
    first, second = slot_instants(slots, monday, monday + 86_400)
    assert free_instants(slots, [first + 60], monday, monday + 86_400) == [second]
    assert free_instants(slots, [first + 60, first - 60], monday, monday + 86_400) == []
    assert free_instants(slots, [first - NEAR_S - 1], monday, monday + 86_400) == [first, second]


def test_the_next_free_slots_go_on_for_weeks() -> None:
    slots = parse_slots("Sun 2:30", BERLIN)
    start = datetime(2026, 3, 23, tzinfo=UTC).timestamp()
    found = next_free(slots, [], start, 3)
    assert [datetime.fromtimestamp(one, UTC).isoformat() for one in found] == [
        "2026-03-29T01:30:00+00:00",
        "2026-04-05T00:30:00+00:00",
        "2026-04-12T00:30:00+00:00",
    ]
    assert next_free(slots, found[:2], start, 1) == found[2:]
    assert next_free((), [], start, 3) == []
    assert len(next_free(slots, [], start, 100)) in {52, 53}
