"""The handles of a clip: begin before end, the cover between them."""

import hypothesis.strategies as st
import pytest
from hypothesis import given

from kesong_desktop.model.edit.recipe import Trim
from kesong_desktop.model.edit.trim import LEAST_S, TrimHandle, clock, moved, second_of

LENGTH_S = 4.03
DUST_S = 0.001


def stand(cut: Trim, length_s: float = LENGTH_S) -> tuple[float, float, float]:
    begin_s, end_s, cover_s = (second_of(cut, one, length_s) for one in TrimHandle)
    return begin_s, end_s, cover_s


@pytest.mark.parametrize(
    ("cut", "handle", "to_s", "expected"),
    [
        (Trim(), TrimHandle.BEGIN, 1.26, Trim(1.3)),
        (Trim(), TrimHandle.BEGIN, -3, Trim()),
        (Trim(end_s=2.0), TrimHandle.BEGIN, 3.0, Trim(1.8, 2.0)),
        (Trim(1.0), TrimHandle.END, 3.0, Trim(1.0, 3.0)),
        (Trim(1.0), TrimHandle.END, 0.0, Trim(1.0, 1.2)),
        (Trim(1.0, 2.0), TrimHandle.END, 99, Trim(1.0)),
        (Trim(1.0, 2.0), TrimHandle.COVER, 1.5, Trim(1.0, 2.0, 1.5)),
        (Trim(1.0, 2.0), TrimHandle.COVER, 3.0, Trim(1.0, 2.0, 1.9)),
        (Trim(1.0, 2.0), TrimHandle.COVER, 0.2, Trim(1.0, 2.0, 1.0)),
        (Trim(0.3), TrimHandle.BEGIN, 0.3 + 0.1, Trim(0.4)),
    ],
)
def test_a_handle_goes_as_far_as_it_may(cut: Trim, handle: TrimHandle, to_s: float, expected: Trim) -> None:
    """In tenths of a second; an end at the clip's own end is none."""
    assert moved(cut, handle, to_s, LENGTH_S) == expected


def test_the_cover_comes_back_when_the_begin_goes_back() -> None:
    """It is kept in what is left of the clip, and not forgotten."""
    cut = Trim(cover_s=1.0)
    later = moved(cut, TrimHandle.BEGIN, 2.0, LENGTH_S)
    assert stand(later)[2] == 2.0
    assert stand(moved(later, TrimHandle.BEGIN, 0.5, LENGTH_S))[2] == 1.0
    assert stand(moved(cut, TrimHandle.END, 0.5, LENGTH_S))[2] == pytest.approx(0.4)


def test_what_is_too_short_to_be_cut_stays_whole() -> None:
    """So does a clip that does not tell how long it is."""
    for length_s in (0.0, 0.15):
        for handle in TrimHandle:
            assert moved(Trim(is_muted=True), handle, 0.1, length_s) == Trim(is_muted=True)


@given(
    length_s=st.floats(LEAST_S, 7200),
    moves=st.lists(st.tuples(st.sampled_from(TrimHandle), st.floats(-10, 8000)), max_size=8),
)
def test_whatever_is_moved_the_rules_hold(length_s: float, moves: list[tuple[TrimHandle, float]]) -> None:
    """In any order."""
    cut = Trim()
    for handle, to_s in moves:
        cut = moved(cut, handle, to_s, length_s)
        begin_s, end_s, cover_s = stand(cut, length_s)
        assert 0 <= begin_s <= end_s - LEAST_S + DUST_S
        assert end_s <= length_s
        assert begin_s <= cover_s < end_s


@pytest.mark.parametrize(
    ("second", "words"), [(0, "0:00.0"), (3.44, "0:03.4"), (59.96, "1:00.0"), (754.2, "12:34.2")]
)
def test_times_are_written_as_on_a_clock(second: float, words: str) -> None:
    """Minutes, seconds and tenths."""
    assert clock(second) == words
