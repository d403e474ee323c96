"""Photos of the same are in one stack, and the best of them stands for it."""

import random
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kesong_desktop.model.library.fingerprint import NO_LOOK, Fingerprint
from kesong_desktop.model.library.photo import Photo, PhotoId
from kesong_desktop.roll.hamming_search import NEAR, near_pairs
from kesong_desktop.roll.stacks import cover, stacks

START = datetime(2024, 1, 31, 12)  # noqa: DTZ001 - the time on the wall
HASH = 0x8B1D_5A3C_96E1_2D78
FAR = HASH ^ 0x0F0F_00FF_0FF0_3C3C


def photo(number: int, seconds: float = 0.0, **more) -> Photo:
    facts = {
        "camera": "K1",
        "width": 4000,
        "height": 3000,
        "kind": "photo",
        "path": f"/card/{number}.jpg",
    } | more
    taken = START + timedelta(seconds=seconds)
    return Photo(PhotoId(number), folder="/card", bytes=1, mtime_ns=1, taken=taken, **facts)


def numbers(found):
    """Which photos are together, of what kind."""
    return [(stack.kind, [photo.id for photo in stack.photos]) for stack in found]


def looks(*hashes, **more):
    return {PhotoId(number): Fingerprint(one, 0.0, **more) for number, one in enumerate(hashes, start=1)}


def flipped(number, *places):
    for place in places:
        number ^= 1 << place
    return number


def test_a_burst_is_what_follows_at_once_and_looks_alike():
    """From one camera; a chain of two seconds each may be long."""
    shots = [photo(number, 2 * number) for number in range(1, 6)]
    alike = [flipped(HASH, *range(2 * number, 2 * number + 9)) for number in range(5)]
    assert numbers(stacks(shots, looks(*alike))) == [("burst", [1, 2, 3, 4, 5])]


@pytest.mark.parametrize(
    ("later", "hashes"),
    [
        (photo(2, 3), (HASH, flipped(HASH, 1, 2, 3, 4))),
        (photo(2, 1, camera="K2"), (HASH, flipped(HASH, 1, 2, 3, 4))),
        (photo(2, 1), (HASH, FAR)),
        (photo(2, 1), (HASH,)),
    ],
    ids=["later", "another camera", "looks different", "look not known"],
)
def test_no_burst(later, hashes):
    """Each of the conditions counts."""
    assert stacks([photo(1), later], looks(*hashes)) == []


def test_without_a_camera_there_are_no_bursts():
    """What came by a messenger has the same time for a whole day."""
    shots = [photo(number, camera="") for number in (1, 2)]
    assert stacks(shots, looks(HASH, flipped(HASH, 1, 2, 3, 4, 5))) == []


def test_a_copy_anywhere_in_the_roll():
    """Years apart, smaller, from no camera; but of the same shape."""
    shots = [
        photo(1),
        photo(2, 10**8, width=1200, height=901, camera=""),
        photo(3, 10**8, width=1200, height=800, camera=""),
        photo(4, 2 * 10**8),
    ]
    found = stacks(shots, looks(HASH, flipped(HASH, 5, 40, 63), HASH, flipped(HASH, 8, 41, 62, 1)))
    assert numbers(found) == [("alike", [1, 2])]


def test_the_same_bytes_need_no_look():
    """Clips as well."""
    shots = [photo(number, 9**number, sha256="a", kind="video") for number in (1, 2)]
    assert numbers(stacks([*shots, photo(3, sha256="b"), photo(4)], {})) == [("copies", [1, 2])]
    same = [photo(number, sha256="a") for number in (1, 2)]
    assert numbers(stacks(same, looks(HASH, HASH))) == [("copies", [1, 2])]


def test_plain_pictures_are_never_alike():
    """Night skies, blank walls, and what cannot be opened."""
    shots = [photo(number, number) for number in (1, 2, 3)]
    for plain in (Fingerprint(HASH, 0.9), Fingerprint(0, 0.0), Fingerprint(2**64 - 1, 0.0), NO_LOOK):
        assert stacks(shots, dict.fromkeys(map(PhotoId, (1, 2, 3)), plain)) == []


def test_pictures_of_a_screen_are_only_alike_in_their_bytes():
    """Two chats look the same and say something else."""
    shots = [photo(number, 900 * number, path=f"/card/Screenshot_{number}.png") for number in (1, 2)]
    assert stacks(shots, looks(HASH, HASH)) == []


def test_one_stack_by_several_ways():
    """A burst, a copy of one of it, and the same bytes of that: all of it is one."""
    shots = [
        photo(1),
        photo(2, 1),
        photo(3, 5000, camera=""),
        photo(4, 9000, sha256="a"),
        photo(5, sha256="a"),
    ]
    alike = flipped(HASH, 1, 2, 3, 4, 5, 6)
    found = stacks(shots, looks(HASH, alike, flipped(alike, 9), flipped(alike, 9)))
    assert [(stack.kind, {photo.id for photo in stack.photos}) for stack in found] == [
        ("burst", {1, 2, 3, 4, 5})
    ]


def test_the_sharpest_stands_for_all():
    """As sharp: the largest; as large: the earliest; but one that leads goes before all of them."""
    shots = [photo(1), photo(2, 1), photo(3, 2, width=4400, height=3300), photo(4, 3)]
    sharpness = dict(enumerate((10.0, 100.0, 95.0, 96.0), start=1))
    seen = {PhotoId(number): Fingerprint(HASH, 0.0, value) for number, value in sharpness.items()}
    assert cover(shots, seen).id == 3
    assert cover([shots[0], shots[3], shots[1]], seen).id == 2
    assert cover(shots, seen, lambda photo: photo.id in {1, 4}).id == 4
    assert cover(shots, {}).id == 3
    small = photo(5, 4, width=1200, height=900)
    assert cover([*shots, small], seen | {small.id: Fingerprint(HASH, 0.0, 900.0)}).id == 3


@given(st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_near_pairs_are_all_pairs(chance):
    """Held against each with each, for numbers of which many are near, and many have the same beginning."""
    seeds = [chance.getrandbits(64) for _ in range(8)] + [chance.getrandbits(40) for _ in range(60)]
    found = {flipped(one, *(chance.randrange(64) for _ in range(chance.randrange(4)))) for one in seeds * 2}
    pairs = {
        (one, other) for one in found for other in found if one < other and (one ^ other).bit_count() <= NEAR
    }
    assert set(near_pairs(found)) == pairs


SHOTS = st.lists(
    st.tuples(
        st.integers(0, 30),  # seconds
        st.sampled_from(["K1", "K2", ""]),
        st.lists(st.integers(0, 63), max_size=3),  # how it differs
        st.sampled_from(["", "", "a", "b"]),
        st.sampled_from([(40, 30), (41, 30), (30, 40)]),
    ),
    max_size=25,
)


def rolled(shots):
    """The shots as photos, with their looks."""
    photos, seen = [], {}
    for number, (seconds, camera, places, sha256, (width, height)) in enumerate(shots, start=1):
        photos.append(photo(number, seconds, camera=camera, sha256=sha256, width=width, height=height))
        seen[PhotoId(number)] = Fingerprint(
            flipped(HASH if seconds % 2 else FAR, *places), 0.0, float(seconds % 3)
        )
    return photos, seen


@given(SHOTS, st.randoms(use_true_random=False))
@settings(max_examples=100, deadline=None)
def test_each_is_in_one_stack_in_whatever_order(shots, chance):
    """The order of the input does not matter, nor to the covers."""
    photos, seen = rolled(shots)
    found = stacks(photos, seen)
    inside = [one.id for stack in found for one in stack.photos]
    assert len(inside) == len(set(inside))
    assert all(len(stack.photos) > 1 for stack in found)
    mixed = photos.copy()
    chance.shuffle(mixed)
    assert stacks(mixed, seen) == found
    for stack in found:
        shuffled = chance.sample(stack.photos, len(stack.photos))
        assert cover(shuffled, seen) == cover(stack.photos, seen)


@given(SHOTS)
@settings(max_examples=100, deadline=None)
def test_one_more_elsewhere_changes_nothing(shots):
    """Neither before nor after, as long as it is like none of them."""
    photos, seen = rolled(shots)
    found = stacks(photos, seen)
    other = Fingerprint(random.Random(5).getrandbits(64), 0.0, 9.0)
    for seconds in (-(10**6), 10**6):
        more = photo(1000, seconds)
        assert stacks([more, *photos], seen | {more.id: other}) == found
