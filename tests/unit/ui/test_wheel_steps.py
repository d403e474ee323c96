"""Steps of a wheel or touchpad: one for each notch or gesture."""

from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.ui.short_videos.wheel_steps import NOTCH, WheelSteps


@given(st.lists(st.integers(-3, 3).filter(bool), max_size=20))
def test_a_wheel_steps_once_for_each_notch(notches):
    """Also when several come in one event, at any speed."""
    steps = WheelSteps()
    told = [steps.add(NOTCH * count, 0, at_ms=number) for number, count in enumerate(notches)]
    assert told == [-count for count in notches]


@given(st.lists(st.integers(1, 40), min_size=1, max_size=60), st.sampled_from([1, -1]))
def test_a_gesture_steps_at_most_once(pixels, direction):
    """However far it goes; and not at all before it has gone far enough."""
    steps = WheelSteps()
    told = [
        steps.add(0, direction * one, at_ms=1000 + 10 * number, is_begin=number == 0)
        for number, one in enumerate(pixels)
    ]
    assert sum(map(abs, told)) == (1 if sum(pixels) >= 60 else 0)
    assert all(one in {0, -direction} for one in told)


def test_the_next_gesture_steps_again():
    """One that begins, or one after a pause where the system does not tell."""
    steps = WheelSteps()
    assert steps.add(0, -100, at_ms=1000, is_begin=True) == 1
    assert steps.add(0, -100, at_ms=1010) == 0
    assert steps.add(0, -100, at_ms=1020, is_begin=True) == 1
    assert steps.add(0, -100, at_ms=2000) == 1
    assert steps.add(0, -500, at_ms=2010, is_momentum=True) == 0


def test_a_wheel_with_fine_steps_adds_them_up():
    steps = WheelSteps()
    assert [steps.add(-40, 0, at_ms=1000 + 10 * n) for n in range(4)] == [0, 0, 1, 0]
