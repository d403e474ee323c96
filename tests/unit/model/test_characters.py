"""Foreign characters in names and texts."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.model.social.post import Person
from kesong_desktop.model.text.characters import clean, isolated, one_line


@given(st.text(st.characters()))
def test_clean_text_is_settled(text):
    """No control characters but newlines, no turning around; cleaning twice changes nothing more."""
    once = clean(text)
    assert clean(once) == once
    assert all(c == "\n" or unicodedata.category(c) not in {"Cc", "Cs", "Zl", "Zp"} for c in once)
    assert not any(
        unicodedata.bidirectional(c) in {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
        for c in once
    )


@pytest.mark.parametrize("text", ["👩‍👩‍👧 ok", "می‌خواهم", "a\u200fb", "一二\n三", "👍🏽 🏴󠁧󠁢󠁥󠁮󠁧󠁿"])
def test_what_languages_need_stays(text):
    """Joiners, marks of direction, flags."""
    assert clean(text) == text


def test_names_are_one_line():
    """Of a name that would turn its line around or break it, the letters are left; of one of nothing, the username."""
    assert Person("1", "ana", "ana", "Ana\u202e\n gnp.\x07exe\u2028").name == "Ana gnp.exe"
    assert Person("1", "ana", "ana\u202e@x", "\u202e\n").name == "ana"
    assert Person("1", "ana", "ana\u202e@x").handle == "@ana@x"
    assert one_line(" a\t\nb ") == "a b"


def test_only_what_runs_from_the_right_is_isolated():
    """Other texts stay as they are."""
    assert isolated("Ana 北京") == "Ana 北京"
    assert isolated("דנה") == "\u2068דנה\u2069"
