"""The filter of the roll as data."""

from datetime import date

import pytest

from kesong_desktop.model.library.photo import PhotoId
from kesong_desktop.roll.filters import BOTH, RollFilter
from kesong_desktop.ui.roll.filter_state import FilterState


def test_default_hides_only_screenshots() -> None:
    """Everything else is shown, with similar photos stacked."""
    state = FilterState()
    assert state.hides_nothing
    assert state.roll_filter(None) == RollFilter(kinds=BOTH, screenshots=False)


@pytest.mark.parametrize(("one", "other"), [("unposted", "posted"), ("located", "unlocated")])
def test_opposites_exclude_each_other(one: str, other: str) -> None:
    """The one that is turned on wins, in either direction."""
    state = FilterState().changed(**{one: True}).changed(**{other: True})
    assert (getattr(state, one), getattr(state, other)) == (False, True)
    state = state.changed(**{one: True})
    assert (getattr(state, one), getattr(state, other)) == (True, False)


def test_cleared_keeps_stacks_screenshots_and_sections() -> None:
    """They hide nothing that a user would miss."""
    state = FilterState(stacks=False, screenshots=True, by_event=True, camera="K1", stars=3, photos=False)
    assert not state.hides_nothing
    assert state.cleared() == FilterState(stacks=False, screenshots=True, by_event=True)


def test_roll_filter_has_every_choice() -> None:
    """Days, camera, stars and the photos that a search found."""
    state = FilterState(
        videos=False,
        posted=True,
        unlocated=True,
        starred=True,
        hides_rejected=True,
        camera="K1",
        since=date(2024, 1, 1),
        until=date(2024, 12, 31),
        stars=3,
    )
    assert state.roll_filter(frozenset({PhotoId(1)})) == RollFilter(
        kinds=frozenset({"photo"}),
        posted=True,
        placed=False,
        cameras=frozenset({"K1"}),
        since=date(2024, 1, 1),
        until=date(2024, 12, 31),
        stars=3,
        kept=True,
        screenshots=False,
        found=frozenset({PhotoId(1)}),
    )


def test_only_filters_by_rating_depend_on_ratings() -> None:
    """A rating then may hide the photo that was rated."""
    assert not FilterState(camera="K1").depends_on_ratings
    for state in (FilterState(starred=True), FilterState(hides_rejected=True), FilterState(stars=2)):
        assert state.depends_on_ratings
