"""What is selected, in order and without gaps."""

from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.ui.roll.selection import Selection

names = st.lists(st.sampled_from("abcdefgh"), max_size=6)


@given(st.lists(st.tuples(st.sampled_from(["add", "remove", "set"]), names), max_size=12))
def test_numbers_follow_the_order_of_selecting(acts: list[tuple[str, list[str]]]) -> None:
    """Whatever is done: as a plain list would have it."""
    selection, plain = Selection(), []
    for act, paths in acts:
        getattr(selection, act)(paths)
        if act == "remove":
            plain = [path for path in plain if path not in paths]
        else:
            plain = list(dict.fromkeys([*(plain if act == "add" else []), *paths]))
        assert list(selection) == plain
        assert [selection.number(path) for path in plain] == list(range(1, len(plain) + 1))
    assert selection.number("none") == 0
    selection.clear()
    assert len(selection) == 0
