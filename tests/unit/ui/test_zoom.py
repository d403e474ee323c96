"""Where a picture lies at which scale, in figures."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kesong_desktop.ui.viewer.zoom import LARGEST, Zoom

sides = st.integers(20, 20_000)
rooms = st.integers(200, 4000)
parts = st.floats(0, 1)


def zoom(wide: int, high: int, room: tuple[int, int] = (1000, 700)) -> Zoom:
    """A picture just opened."""
    return Zoom().of((wide, high), room)


def under(one: Zoom, at: tuple[float, float]) -> tuple[float, float]:
    """Which point of the picture lies there."""
    left, top, _, _ = one.target
    return (at[0] - left) / one.now, (at[1] - top) / one.now


def test_all_of_it_is_seen_in_the_middle() -> None:
    """Large ones are made small; small ones stay as they are."""
    assert zoom(4000, 2000).target == (0, 100, 1000, 500)
    assert zoom(100, 100).target == (450, 300, 100, 100)
    assert zoom(4000, 2000).now == 0.25
    assert not zoom(4000, 2000).is_movable


@given(sides, sides, rooms, rooms, parts, parts, st.floats(0.3, LARGEST))
def test_what_is_under_the_pointer_stays_there(
    wide: int, high: int, room_w: int, room_h: int, x: float, y: float, scale: float
) -> None:
    """Unless ground would come into sight."""
    before = zoom(wide, high, (room_w, room_h))
    left, top, shown_w, shown_h = before.target
    at = (left + x * shown_w, top + y * shown_h)
    after = before.zoomed(scale, at)
    left, top, shown_w, shown_h = after.target
    for low, shown, room in ((left, shown_w, room_w), (top, shown_h, room_h)):
        if shown > room + 1:
            assert low <= 1
            assert low + shown >= room - 1
        else:
            assert abs(low + shown / 2 - room / 2) <= 1
    assume(left < -1 and top < -1 and left + shown_w > room_w + 1 and top + shown_h > room_h + 1)
    assert under(after, at) == pytest.approx(under(before, at), abs=1.5 / min(after.now, before.now))


def test_steps_rest_at_a_hundred_percent_and_at_what_fits() -> None:
    """From either side; smaller than what fits it does not become."""
    one, middle = zoom(3000, 2000), (500.0, 350.0)
    seen = [one.now]
    for _ in range(20):
        one = one.stepped(1, middle)
        seen.append(one.now)
    assert 1.0 in seen
    assert seen == sorted(seen)
    assert seen[-1] == LARGEST
    for _ in range(40):
        one = one.stepped(-1, middle)
        seen.append(one.now)
    assert seen.count(1.0) == 2
    assert one.scale is None


def test_a_small_picture_can_be_seen_at_its_own_size() -> None:
    """Though it fits larger."""
    one = zoom(100, 100).zoomed(1.0, (500, 350))
    assert one.target == (450, 300, 100, 100)
    assert one.stepped(-3, (0, 0)).now == 1.0


def test_a_hundred_percent_lies_on_whole_pixels() -> None:
    """Nothing is blended with its neighbour."""
    one = zoom(3001, 2001, (999, 701)).zoomed(1.0, (333.3, 123.4)).panned(10.3, -7.7)
    left, top, wide, high = one.target
    assert (left, top, wide, high) == (round(left), round(top), 3001, 2001)


def test_panning_stops_at_the_edges() -> None:
    """And does nothing to what fits."""
    one = zoom(3000, 2000)
    assert one.panned(50, 50) == one
    whole = one.zoomed(1.0, (500, 350))
    assert whole.panned(1e6, 1e6).target[:2] == (0, 0)
    assert whole.panned(-1e6, -1e6).target[:2] == (1000 - 3000, 700 - 2000)


def test_another_room_and_another_size_keep_the_middle() -> None:
    """A window that grows, and a picture that turns out to have more pixels than was thought."""
    one = zoom(3000, 2000).zoomed(1.0, (0, 0)).panned(-700, -300)
    assert one.of((3000, 2000), (1200, 900)).centre == one.centre
    finer = one.of((6000, 4000), (1000, 700))
    assert finer.centre == (one.centre[0] * 2, one.centre[1] * 2)
