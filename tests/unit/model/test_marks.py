"""Hashtags and mentions, written and being written."""

import pytest

from kesong_desktop.model.tag_set import TagSet
from kesong_desktop.model.text.entities import PartialEntity, begun_at, mentions_in, tags_in


def test_what_stands_in_a_text() -> None:
    """Each tag once, a number is none; people with and without their server; no addresses."""
    text = "#Lake and #lake, #2026 ＃舟 (#slow_travel) a#b x@y.org @anna @ben@pixels.town. https://a.io/#top"
    assert tags_in(text) == ("Lake", "舟", "slow_travel")
    assert mentions_in(text) == ("anna", "ben@pixels.town")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("by the #la", PartialEntity("tag", "la", 7)),
        ("#", PartialEntity("tag", "", 0)),
        ("one\n@an", PartialEntity("person", "an", 4)),
        ("@anna@pix", PartialEntity("person", "anna@pix", 0)),
        ("by the #la ", None),
        ("mail a@b", None),
        ("a#b", None),
        ("words", None),
    ],
)
def test_what_is_being_typed(text: str, wanted: PartialEntity | None) -> None:
    """Whatever follows its sign up to the cursor."""
    assert begun_at(text, len(text)) == wanted


def test_in_the_middle_of_a_word_nothing_is_begun() -> None:
    """Who goes back into a finished tag wants no list; before a space they do."""
    assert begun_at("#lake", 3) is None
    assert begun_at("#la rest", 3) == PartialEntity("tag", "la", 0)


def test_a_set_adds_what_is_missing() -> None:
    """In its order, whatever the case; what is there stays where it is."""
    assert TagSet("walks", ("Lake", "slow", "film")).put_into(("film", "lake")) == ("film", "lake", "slow")
