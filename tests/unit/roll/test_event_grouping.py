"""The roll as moments: by gaps in time that are long for their surroundings, and by leaps."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kesong_desktop.model.library.photo import Photo, PhotoId, Place
from kesong_desktop.roll.event_grouping import group_events, number_at

START = datetime(2024, 1, 31, 12)  # noqa: DTZ001 - the time on the wall
HOUR_S = 3600


def roll(*gaps_s, places=()):
    """Photos with such gaps between them."""
    photos, taken = [], START
    for number, gap in enumerate((0, *gaps_s)):
        taken += timedelta(seconds=gap)
        latitude, longitude = places[number] if number < len(places) and places[number] else (None, None)
        photos.append(
            Photo(
                PhotoId(number),
                f"/card/{number}.jpg",
                "/card",
                "photo",
                1,
                1,
                taken,
                40,
                30,
                latitude=latitude,
                longitude=longitude,
            )
        )
    return photos


def counts(photos):
    return [moment.count for moment in group_events(photos)]


def test_an_afternoon_and_an_evening():
    """Photos every few minutes, then nothing for three hours: two moments, with their times."""
    found = group_events(roll(60, 120, 90, 3 * HOUR_S, 60, 30))
    assert [moment.count for moment in found] == [4, 3]
    assert (found[0].first, found[0].last) == (START, START + timedelta(seconds=270))


def test_a_slow_day_is_one():
    """One photo every three hours: that is its rhythm."""
    assert counts(roll(*[3 * HOUR_S] * 4)) == [5]


@pytest.mark.parametrize(("gap_s", "found"), [(8 * HOUR_S, [1, 1]), (3500, [2])])
def test_bounds(gap_s, found):
    """A night always ends it; less than an hour never does."""
    assert counts(roll(gap_s)) == found
    assert counts(roll(*[1] * 30, 3500)) == [32]


def test_a_leap_ends_it():
    """To another town; not across a street, and not where nobody knows the place."""
    vienna, street, graz = (48.2, 16.37), (48.21, 16.36), (47.07, 15.44)
    assert counts(roll(600, 600, 600, places=[vienna, street, None, graz])) == [3, 1]
    assert counts(roll(600, 600, places=[vienna, None, street])) == [3]
    assert counts(roll(600, places=[(0.0, 179.99), (0.0, -179.99)])) == [2]


def test_its_place():
    """One that a photo of it has; none if none has."""
    (found,) = group_events(roll(60, 60, places=[None, (48.2, 16.37), None]))
    assert found.place == Place(48.2, 16.37)
    assert group_events(roll(60))[0].place is None


def test_empty_input():
    """No photos, no moments."""
    assert group_events([]) == []


@given(st.lists(st.integers(0, 40_000), max_size=40), st.randoms(use_true_random=False))
@settings(max_examples=100, deadline=None)
def test_all_are_in_one_and_their_order_does_not_matter(gaps_s, chance):
    """Each photo is found again in its own by its time."""
    photos = roll(*gaps_s)
    found = group_events(photos)
    assert sum(moment.count for moment in found) == len(photos)
    starts = [moment.first for moment in found]
    inside = [number_at(starts, photo.taken) for photo in photos]
    assert [inside.count(number) for number in range(len(found))] == [moment.count for moment in found]
    chance.shuffle(photos)
    assert group_events(photos) == found


@given(st.lists(st.integers(0, 40_000), max_size=30))
@settings(max_examples=60, deadline=None)
def test_what_comes_days_later_leaves_the_first_ones_as_they_were(gaps_s):
    """Beyond the reach of the rhythm."""
    photos = roll(*gaps_s, 10**6, *[60] * 12)
    before = group_events(photos)
    after = group_events([*photos, *roll(*gaps_s, 10**6, *[60] * 12, 10**5)[-1:]])
    assert after[:-1] == before
