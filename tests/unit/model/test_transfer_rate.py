"""A time left that can be believed: steady, and silent while nobody can tell."""

from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.model.outbox.transfer_rate import TransferRate, rounded_s


def run(speeds: list[float], step_s: float = 0.5) -> TransferRate:
    pace, done = TransferRate(0.0, 0), 0.0
    for number, speed in enumerate(speeds, 1):
        done += speed * step_s
        pace = pace.advance(number * step_s, int(done))
    return pace


def test_nothing_is_said_at_first() -> None:
    """Four seconds of evidence are needed, and bytes that move."""
    assert run([1000.0] * 7).left_s(1000) is None
    assert run([0.0] * 20).left_s(1000) is None


def test_steady_connection() -> None:
    """The time is what it takes."""
    left_s = run([50_000.0] * 20).left_s(1_000_000)
    assert left_s is not None
    assert abs(left_s - 20) < 0.5


def test_a_stall_does_not_make_it_jump() -> None:
    """Two seconds without a byte: a fifth more at most."""
    before, after = run([50_000.0] * 60), run([50_000.0] * 60 + [0.0] * 4)
    assert after.left_s(10**6) / before.left_s(10**6) < 1.25  # type: ignore[operator]


def test_a_lasting_change_is_reported_soon() -> None:
    """Half a minute after the line became ten times slower, the time is that of the slow line, or nearly."""
    left_s = run([50_000.0] * 60 + [5_000.0] * 60).left_s(10**6)
    assert left_s is not None
    assert 100 < left_s <= 201


def test_an_upload_begun_again_keeps_the_speed() -> None:
    """The bytes go back to nothing; the line is the same."""
    pace = run([50_000.0] * 20)
    assert pace.advance(11.0, 0).rate == pace.rate


@given(st.lists(st.floats(1_000, 100_000), min_size=20, max_size=80), st.floats(0.1, 2.0))
def test_it_lies_between_the_slowest_and_the_fastest(speeds: list[float], step_s: float) -> None:
    """Whatever the line does."""
    pace = run(speeds, step_s)
    if pace.left_s(1) is not None:
        assert min(speeds) * 0.9 - 20 <= pace.rate <= max(speeds) * 1.1 + 20


@given(st.floats(0.0, 1e6), st.floats(0.0, 1e6))
def test_it_is_said_as_people_do(one_s: float, other_s: float) -> None:
    """Never nothing, never less than it is by more than a step, and never the wrong way round."""
    assert rounded_s(one_s) >= max(5, one_s)
    if one_s <= other_s:
        assert rounded_s(one_s) <= rounded_s(other_s)
