"""The clock that does not jump."""

from kesong_desktop.clock import SteadyClock


def test_a_wall_clock_that_is_set_moves_nothing() -> None:
    """It begins as the wall says, and then only counts."""
    wall, counter = [1000.0], [5.0]
    clock = SteadyClock(lambda: wall[0], lambda: counter[0])
    wall[0], counter[0] = -1e9, 8.0
    assert clock() == 1003.0


def test_the_real_one_goes_on() -> None:
    """Forwards."""
    clock = SteadyClock()
    first = clock()
    assert 0 <= clock() - first < 60
