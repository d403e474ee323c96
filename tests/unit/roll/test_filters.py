"""Which of the roll is seen: filters, and stacks as one photo each."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kesong_desktop.model.library.fingerprint import Fingerprint
from kesong_desktop.model.library.photo import Photo, PhotoId
from kesong_desktop.model.library.rating import Rating
from kesong_desktop.model.library.usage import Usage
from kesong_desktop.roll.filters import RollFilter, RollSnapshot, by_day, matching_photos, stack_photos
from kesong_desktop.roll.stacks import Stack

START = datetime(2024, 1, 31, 12)  # noqa: DTZ001 - the time on the wall


def photo(number: int, **more) -> Photo:
    """One each day, the first the newest."""
    facts = {"kind": "photo"} | more
    taken = START - timedelta(days=number)
    return Photo(PhotoId(number), f"/{number}", "/", facts.pop("kind"), 1, 1, taken, 40, 30, **facts)


PHOTOS = (
    photo(0, has_place=True, camera="K1"),
    photo(1, kind="video", camera="K2"),
    photo(2),
    photo(3, camera="K1"),
    photo(4),
)
KNOWN = RollSnapshot(
    PHOTOS,
    len(PHOTOS),
    fates={"/0": Usage.POSTED, "/1": Usage.QUEUED, "/2": Usage.DRAFTED},
    ratings={"/3": Rating(3), "/4": Rating(0, is_rejected=True), "/0": Rating(1)},
    screens=frozenset({PhotoId(4)}),
)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (RollFilter(), [0, 1, 2, 3, 4]),
        (RollFilter(kinds=frozenset({"video"})), [1]),
        (RollFilter(kinds=frozenset()), []),
        (RollFilter(posted=True), [0]),
        (RollFilter(posted=False), [1, 2, 3, 4]),
        (RollFilter(placed=True), [0]),
        (RollFilter(placed=False), [1, 2, 3, 4]),
        (RollFilter(cameras=frozenset({"K1"})), [0, 3]),
        (RollFilter(cameras=frozenset()), []),
        (RollFilter(since=date(2024, 1, 30)), [0, 1]),
        (RollFilter(until=date(2024, 1, 30)), [1, 2, 3, 4]),
        (RollFilter(since=date(2024, 1, 29), until=date(2024, 1, 29)), [2]),
        (RollFilter(until=date.max), [0, 1, 2, 3, 4]),
        (RollFilter(stars=1), [0, 3]),
        (RollFilter(stars=2), [3]),
        (RollFilter(kept=True), [0, 1, 2, 3]),
        (RollFilter(screenshots=False), [0, 1, 2, 3]),
        (RollFilter(found=frozenset({PhotoId(2), PhotoId(9)})), [2]),
        (RollFilter(posted=False, cameras=frozenset({"K1"}), stars=3), [3]),
    ],
)
def test_fitting(wanted, found):
    """Each wish alone, and several at once."""
    assert [one.id for one in matching_photos(KNOWN, wanted)] == found


def test_nothing_wanted_is_the_same_list():
    """So that a view need not look at it again."""
    assert matching_photos(KNOWN, RollFilter()) is PHOTOS
    assert stack_photos(KNOWN, PHOTOS).photos is PHOTOS


def stacked(*groups, looks=None, **more) -> RollSnapshot:
    """The photos with these of them in stacks."""
    stacks = [Stack("alike", tuple(PHOTOS[number] for number in reversed(group))) for group in groups]
    return RollSnapshot(PHOTOS, len(PHOTOS), stacks=stacks, looks=looks or {}, **more)


def test_a_stack_is_one_photo():
    """Of all that are seen: if only one of it is, there is no stack."""
    known = stacked((0, 2, 3), looks={PhotoId(2): Fingerprint(1, 0.0, 9.0)})
    found = stack_photos(known, PHOTOS)
    assert [one.id for one in found.photos] == [1, 2, 4]
    assert {number: (pile.count, pile.is_open) for number, pile in found.piles.items()} == {2: (3, False)}
    assert stack_photos(known, PHOTOS[2:3]).piles == {}
    assert [one.id for one in stack_photos(known, PHOTOS[:3]).photos] == [1, 2]


@pytest.mark.parametrize("leader", [{"fates": {"/3": Usage.POSTED}}, {"ratings": {"/3": Rating(1)}}])
def test_what_was_posted_or_starred_stands_for_it(leader):
    """Sharp or not."""
    known = stacked((0, 2, 3), looks={PhotoId(2): Fingerprint(1, 0.0, 9.0)}, **leader)
    assert [one.id for one in stack_photos(known, PHOTOS).photos] == [1, 3, 4]


def test_an_open_stack_lies_behind_what_stands_for_it():
    """On its day, the newest first; its key is the same whoever leads."""
    known = stacked((0, 2, 3), looks={PhotoId(2): Fingerprint(1, 0.0, 9.0)})
    (pile,) = stack_photos(known, PHOTOS).piles.values()
    found = stack_photos(known, PHOTOS, {pile.key})
    assert [one.id for one in found.photos] == [1, 2, 0, 3, 4]
    assert found.piles[PhotoId(2)].is_open
    days = [(day, [one.id for one in photos]) for day, photos in by_day(found.photos, found.moved)]
    assert days == [(date(2024, 1, 30), [1]), (date(2024, 1, 29), [2, 0, 3]), (date(2024, 1, 27), [4])]
    rated = stacked((0, 2, 3), ratings={"/3": Rating(1)})
    assert [one.key for one in stack_photos(rated, PHOTOS).piles.values()] == [pile.key]


@given(
    st.lists(st.integers(0, 5), min_size=30, max_size=30),
    st.sets(st.integers(0, 29)),
    st.sets(st.integers(1, 5)),
)
@settings(max_examples=100, deadline=None)
def test_folding_loses_nothing(stack_of, hidden, opened):
    """Each seen photo is shown once, or lies in a pile that counts it; those of open ones are all shown."""
    photos = [photo(number) for number in range(30)]
    stacks = []
    for number in range(1, 6):
        members = tuple(one for one in reversed(photos) if stack_of[one.id] == number)
        if len(members) > 1:
            stacks.append(Stack("burst", members))
    known = RollSnapshot(photos, 30, stacks=stacks)
    seen = [one for one in photos if one.id not in hidden]
    keys = {min(one.id for one in stack.photos) for stack in stacks if stack_of[stack.photos[0].id] in opened}
    found = stack_photos(known, seen, keys)
    ids = [one.id for one in found.photos]
    assert len(ids) == len(set(ids))
    assert set(ids) <= {one.id for one in seen}
    closed = [pile for pile in found.piles.values() if not pile.is_open]
    assert len(ids) + sum(pile.count - 1 for pile in closed) == len(seen)
    assert {pile.key for pile in found.piles.values() if pile.is_open} <= keys
