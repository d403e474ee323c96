"""How typed characters match the words of a command."""

from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.model.text.fuzzy_match import match_score
from kesong_desktop.model.text.search_words import folded

WORDS = st.text(alphabet="abcdé Fß-1", min_size=1, max_size=20)


def is_subsequence(few, many):
    """Whether the characters of one text occur in this order in another."""
    rest = iter(many)
    return all(one in rest for one in few)


@given(WORDS, WORDS)
def test_exactly_the_subsequences_match(typed, text):
    """Whatever their case, accents and spaces."""
    wanted = "".join(folded(typed).split())
    assert (match_score(typed, text) is not None) == is_subsequence(wanted, folded(text))


@given(WORDS, st.data())
def test_more_typed_of_the_same_beginning_scores_more(text, data):
    """Each further character of the text itself makes the match better."""
    parts = "".join(folded(text).split())
    count = data.draw(st.integers(0, max(0, len(parts) - 1)))
    if folded(text) == parts and count:
        assert match_score(parts[: count + 1], text) > match_score(parts[:count], text)


def test_beginnings_of_words_come_first():
    """As one expects of initials and of first letters."""
    assert match_score("cr", "Camera roll") > match_score("cr", "Search for")
    assert match_score("draft", "Drafts") > match_score("draft", "Untitled draft")
    assert match_score("set", "Sets") > match_score("set", "Discover the text")
    assert match_score("theme dark", "Dark theme") is None
