"""Drafts by their words."""

import pytest

from kesong_desktop.model.draft import Draft, DraftId, DraftPicture, ReviewForm
from kesong_desktop.model.draft_search import is_found, searchable

DRAFT = Draft(
    DraftId("d"),
    title="Am Straßenrand",
    text="Crème brûlée\nin the rain",
    tags=("lisboa",),
    pictures=(DraftPicture("/secret/path.jpg", alt="黄色い電車"),),
    review=ReviewForm(product="Moka", brand="Bialetti", pros=("light",)),
    own_name="For Sunday",
)


@pytest.mark.parametrize(
    "words",
    ["", "rain", "RAIN creme", "strasse", "#lisboa", "電車", "ｍｏｋａ bialetti", "sunday", "light"],
)
def test_found(words):
    """In every part, in any order, whatever the case, the width and the accents."""
    assert is_found(words, searchable(DRAFT))


@pytest.mark.parametrize("words", ["rain snow", "secret", "#moka"])
def test_not_found(words):
    """All words must be there; where a file lies is no part of it."""
    assert not is_found(words, searchable(DRAFT))


def test_its_own_name_goes_first():
    """And alone it makes a draft worth keeping."""
    assert DRAFT.name == "For Sunday"
    assert not Draft(DraftId("e"), own_name="Later").is_empty
    assert "Later" not in Draft(DraftId("e"), own_name="Later").wire_text()
