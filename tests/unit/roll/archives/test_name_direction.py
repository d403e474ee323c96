"""Imported names read as they are: no mark of direction hides an ending."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.roll.archives.safe_names import safe_part

MARKS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@pytest.mark.parametrize("mark", MARKS)
def test_marks_of_direction_are_taken_out(mark: str) -> None:
    """Wherever they stand; nothing else changes."""
    assert safe_part(f"{mark}holi{mark}gpj.exe{mark}") == "holigpj.exe"
    assert safe_part(f"תמונה{mark}.jpg") == "תמונה.jpg"


@given(st.text(alphabet=st.sampled_from(f"ab.\u05d0{MARKS}"), max_size=20))
def test_no_name_keeps_a_mark(name: str) -> None:
    """Of any number and order of them."""
    kinds = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
    assert not {unicodedata.bidirectional(one) for one in safe_part(name)} & kinds
