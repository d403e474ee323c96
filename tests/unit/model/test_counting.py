"""How long a text is, as its server counts it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.api.capability import with_software
from kesong_desktop.model.account import Capability
from kesong_desktop.model.text.text_length import TextCounting, graphemes, length

LONG = "https://example.org/a/very/long/path?with=a&query=too"


def counted(software: str, text: str, warning: str = "") -> int:
    """By a server of that kind."""
    return with_software(Capability(), software).length(text, warning)


@pytest.mark.parametrize(
    ("software", "text", "warning", "wanted"),
    [
        ("mastodon", f"see {LONG} ok", "", len("see  ok") + 23),
        ("mastodon", "see http://a.io", "", len("see ") + 23),
        ("mastodon", f"({LONG}).", "", 23 + 3),
        ("mastodon", "for @anna@pixels.town and @ben", "", len("for @anna and @ben")),
        ("mastodon", "to anna@pixels.town", "", len("to anna@pixels.town")),
        ("mastodon", "👨‍👩‍👧 🇫🇷 e\u0301", "", 5),
        ("mastodon", "four", "five!", 9),
        ("gotosocial", f"see {LONG} ok", "four", len(f"see {LONG} okfour")),
        ("gotosocial", "for @anna@pixels.town 🇫🇷", "", len("for @anna@pixels.town 🇫🇷")),
        ("pleroma", f"{LONG} 🇫🇷", "four", len(LONG) + 2 + 4),
        ("pixelfed", f"{LONG} 🇫🇷", "four", len(LONG) + 3),
        ("takahe", f"{LONG} 🇫🇷", "four", len(LONG) + 3),
        ("kesong", f"see {LONG} 🇫🇷", "four", len("see  ") + 23 + 2 + 4),
        ("unheard-of", f"see {LONG} @a@b.io", "four", len("see  @a@b.io") + 23 + 4),
    ],
)
def test_each_kind_of_server_counts_its_own_way(software: str, text: str, warning: str, wanted: int) -> None:
    """Links, mentions, joined characters and the warning."""
    assert counted(software, text, warning) == wanted


def test_a_link_counts_what_the_server_says() -> None:
    """And twice the same link twice that; what is no link counts whole."""
    assert length(f"{LONG} {LONG}", "", TextCounting(), per_url=30) == 61
    assert length("https:// x", "", TextCounting(), per_url=30) == len("https:// x")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("", 0), ("a\r\nb", 3), ("ก็", 1), ("\u1112\u1161\u11ab", 1), ("한국어", 3), ("하\u11ab각\u1161", 3),
        ("❤️‍🔥", 1), ("👍🏽x", 2), ("🇩🇪🇫", 2), ("🇩\u200d🇪", 2), ("\n\u0301", 2), ("x\u200dy", 2), ("🏴\U000e0067\U000e007f", 1),
        ("👩🏽\u200d🚀", 1), ("क्षत्रिय", 5), ("a्क", 2), ("क़ि", 1), ("\u0600a", 1), ("\r\n", 1), ("\n\r", 2),
    ],
)  # fmt: skip
def test_what_a_reader_sees_as_one(text: str, wanted: int) -> None:
    """By UAX 29; beside a line's end a mark stands alone."""
    assert graphemes(text) == wanted


signs = st.lists(
    st.sampled_from(
        [*"ab \r\n", "e\u0301", "\u0301", "\u200d", "👩", "🏽", "🇩", "क", "्", "ि", "\u1112",
         "\u1161", "\u11ab", "하", "\u0600"],
    )
    | st.characters(exclude_categories=["Cs"]),
    max_size=20,
).map("".join)  # fmt: skip


@given(signs, signs)
def test_lines_count_by_themselves(above: str, below: str) -> None:
    """A line end joins nothing, and is one."""
    assert graphemes(f"{above} \n{below}") == graphemes(above + " ") + 1 + graphemes(below)


@given(signs, signs)
def test_together_never_more_than_apart(one: str, other: str) -> None:
    """Text that is set together may join at the seam; never more than its code points are counted, and never nothing."""
    assert graphemes(one + other) <= graphemes(one) + graphemes(other)
    assert bool(one) <= graphemes(one) <= len(one)


@given(signs)
def test_composed_or_not_counts_the_same(text: str) -> None:
    """A letter with its accent is one, however it is written down."""
    assert graphemes(unicodedata.normalize("NFC", text)) == graphemes(unicodedata.normalize("NFD", text))
