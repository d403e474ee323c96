"""Filters, polls, timelines and groups of notifications."""

from datetime import UTC, datetime

import pytest

from kesong_desktop.model.social.content.poll import Poll, PollOption
from kesong_desktop.model.social.post import TIMELINE_KINDS, Timeline
from kesong_desktop.model.social.post_filter import FilterMatch, FilterWord, PostFilter, strongest

NOW = datetime(2024, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("word", "whole", "text", "is_in"),
    [
        ("cat", True, "A CAT sat", True),
        ("cat", True, "category", False),
        ("cat", False, "category", True),
        ("#cat", True, "see #cat", True),
        ("面包", False, "好面包店", True),
        ("a.b", True, "axb", False),
        (" ", True, "a b", False),
    ],
)
def test_words_of_a_filter(word, whole, text, is_in):
    """In any case; whole words where that is wished; never as a pattern."""
    assert FilterWord(word, whole).is_in(text) is is_in


def test_filter_here():
    """By its words, or for the post itself."""
    rule = PostFilter("t", (FilterWord("cat"),), id="1", post_ids=("5",))
    assert rule.match("a cat").words == ("cat",)
    assert rule.match("a dog") is None
    assert rule.match("a dog", "5").words == ()


def test_strongest_match_counts():
    """Hiding over warning over blurring, of those for that place."""
    matches = [
        FilterMatch("1", action="blur"),
        FilterMatch("2", action="warn"),
        FilterMatch("3", action="hide", contexts=("public",)),
    ]
    assert strongest(matches, "home").filter_id == "2"
    assert strongest(matches, "public").filter_id == "3"
    assert strongest([], "home") is None


def test_vote_is_counted_at_once():
    """Once, and not where a count is hidden."""
    poll = Poll("1", (PollOption("a", 1), PollOption("b")), votes=1, voters=1)
    voted = poll.with_vote((0, 1))
    assert (voted.options[0].votes, voted.options[1].votes, voted.votes, voted.voters) == (2, None, 3, 2)
    assert voted.with_vote((0,)) is voted
    assert poll.can_vote(NOW)
    assert not voted.can_vote(NOW)
    assert Poll("1", expires_utc=NOW).is_closed(NOW)
    assert Poll("1", (PollOption("a", 0),)).share(0) == 0.0


def test_timeline_names():
    """Options go before the id, which may hold any sign."""
    one = Timeline.of_account("7:a+b", media_only=True, pinned=True)
    assert (one.kind, one.argument, one.options) == ("account", "7:a+b", {"media", "pinned"})
    assert all(
        Timeline(f"{kind}:1" if kind in {"tag", "tags", "list", "account"} else kind).is_valid
        for kind in TIMELINE_KINDS
    )
    assert not any(Timeline(name).is_valid for name in ("", "tag", "tag:", "home:1", "else"))
