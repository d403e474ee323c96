"""Cells from and to spreadsheets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.model.batch.clipboard import from_text, tiled, to_text


@pytest.mark.parametrize(
    ("text", "block"),
    [
        ("a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]),
        ('"one\r\ntwo"\tb', [["one\ntwo", "b"]]),
        ('"say ""cheese"""\t', [['say "cheese"', ""]]),
        ('"Hello" she said\tb\nc\td', [['"Hello" she said', "b"], ["c", "d"]]),
        ('"never closed\nnext', [['"never closed'], ["next"]]),
        ('5" screen\tb', [['5" screen', "b"]]),
        ("one\n\nthree", [["one"], [""], ["three"]]),
        ('""\tb', [["", "b"]]),
        ("\t", [["", ""]]),
        ("old\rmac", [["old"], ["mac"]]),
    ],
)
def test_what_spreadsheets_write(text: str, block: list[list[str]]) -> None:
    """Quoted cells hold line breaks; a quotation mark that quotes no cell stays."""
    assert from_text(text) == block


cells = st.text(st.sampled_from('ab"\t\n '), max_size=5)


blocks = st.integers(1, 3).flatmap(
    lambda wide: st.lists(st.lists(cells, min_size=wide, max_size=wide), min_size=1, max_size=3)
)


@given(blocks)
def test_what_is_copied_is_pasted(block: list[list[str]]) -> None:
    assert from_text(to_text(block) + "\n") == block


@pytest.mark.parametrize(("rows", "count"), [(0, 2), (1, 2), (2, 2), (4, 4), (5, 2), (6, 6)])
def test_a_block_is_repeated_where_it_goes_in_evenly(rows: int, count: int) -> None:
    block = [["a"], ["b"]]
    assert tiled(block, rows) == block * (count // 2)
