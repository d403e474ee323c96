"""Polls, cards, quotes, mentions, emojis and filter matches of a post."""

import json

import msgspec
import pytest

from kesong_desktop.api.wire import decode
from kesong_desktop.model.social.post import Post
from tests.unit.api.world import status

POLL = {
    "id": "3",
    "expires_at": "2024-01-01T00:00:00Z",
    "expired": False,
    "multiple": True,
    "votes_count": 4,
    "voters_count": 2,
    "voted": True,
    "own_votes": [0],
    "options": [{"title": "a", "votes_count": 1}, {"title": "b", "votes_count": None}],
    "emojis": [],
}
FULL = {
    "url": "https://a/1",
    "poll": POLL,
    "language": "de",
    "muted": True,
    "pinned": True,
    "application": {"name": "Kesong"},
    "mentions": [{"id": "8", "username": "bob", "acct": "bob@b", "url": "https://b/@bob"}],
    "emojis": [{"shortcode": "cat", "url": "https://a/c.gif", "static_url": "https://a/c.png"}],
    "card": {
        "url": "https://c/x",
        "title": "T",
        "type": "link",
        "html": "<script>",
        "width": 10,
        "height": "x",
        "authors": [{"name": "A"}],
    },
    "filtered": [
        {
            "filter": {"id": "1", "title": "t", "context": ["home"], "filter_action": "hide"},
            "keyword_matches": ["w"],
        }
    ],
}


def post_of(**more) -> Post:
    return decode.post(json.dumps(status(**more)).encode(), "s")


def test_parts_are_read_in_both_ways_and_kept():
    """In one go, field by field, and out of the cache."""
    quick, slow = post_of(**FULL), post_of(**FULL, replies_count="0")
    assert quick == slow == msgspec.json.decode(msgspec.json.encode(quick), type=Post)
    assert (quick.poll.votes, quick.poll.options[1].votes, quick.poll.share(0)) == (4, None, 0.5)
    assert (quick.language, quick.muted, quick.pinned, quick.application) == ("de", True, True, "Kesong")
    assert quick.mention_at("https://b/@bob").handle == "@bob@b"
    assert quick.emoji_urls == {"cat": "https://a/c.png"}
    assert (quick.card.title, quick.card.author, quick.card.width, quick.card.height) == ("T", "A", 10, 0)
    assert (quick.filter_match("home").action, quick.filter_match("public")) == ("hide", None)


def test_body_that_an_earlier_version_cached():
    """It had shortcodes alone, and none of the new fields."""
    old = {
        "id": "1",
        "author": {"id": "7", "username": "a", "acct": "a"},
        "created_utc": "2024-01-01T00:00:00Z",
        "visibility": "public",
        "html": "<p>x</p>",
        "emojis": ["cat"],
        "edited_utc": None,
    }
    post = msgspec.json.decode(json.dumps(old), type=Post, strict=False)
    assert (post.id, post.emojis, post.poll, post.mentions) == ("1", (), None, ())


@pytest.mark.parametrize(
    ("quote", "state", "post_id", "is_shown"),
    [
        ({"state": "accepted", "quoted_status": status(5)}, "accepted", "5", True),
        ({"state": "accepted", "quoted_status_id": 5}, "accepted", "5", False),
        ({"state": "deleted", "quoted_status": None}, "deleted", "", False),
        (status(5, url="https://a/5"), "accepted", "5", True),
    ],
)
def test_quote_in_each_form(quote, state, post_id, is_shown):
    """Mastodon's entity, its shallow form, one that is withheld, and the status itself."""
    found = post_of(url="https://a/1", quote=quote).quote
    assert (found.state, found.post_id, found.post is not None) == (state, post_id, is_shown)


def test_quotes_within_quotes_end():
    """A server that nests them without end gets one level."""
    inner = status(0)
    for number in range(1, 60):
        inner = status(number, url="https://a/1", quote={"state": "accepted", "quoted_status": inner})
    found = post_of(url="https://a/1", quote={"quoted_status": inner}).quote
    assert (found.post.id, found.post.quote) == ("59", None)


@pytest.mark.parametrize(
    "odd",
    [
        {"poll": 5},
        {"poll": {}},
        {"poll": {"id": ""}},
        {"card": {"url": "javascript:alert(1)"}},
        {"card": {"url": "http://["}},
        {"card": []},
        {"quote": 5},
        {"quote": {}},
        {"quote": []},
        {"quote": {"quoted_status": {"id": "x"}}},
        {"mentions": [{}, 5, {"id": "1"}]},
        {"emojis": [{"shortcode": ""}, {"shortcode": 5}]},
        {"filtered": [{}, {"filter": {}}, 5]},
        {"application": "x", "language": 5, "muted": "x", "pinned": None},
    ],
)
def test_odd_parts_are_left_out(odd):
    """The post itself stays."""
    post = post_of(**odd)
    assert (post.poll, post.card, post.quote, post.mentions, post.filtered) == (None, None, None, (), ())
    assert (post.emojis, post.muted, post.language, post.application) == ((), False, "", "")


@pytest.mark.parametrize(
    "odd",
    [
        {"votes_count": -5},
        {"expires_at": "2024-01-01T00:00:00"},
        {"own_votes": None},
        {"options": {"0": {"title": "a"}}},
    ],
)
def test_odd_poll_is_read_all_the_same(odd):
    """Counts are not below zero, and times have a zone, so that they can be compared."""
    poll = post_of(url="https://a/1", poll=POLL | odd).poll
    assert poll.votes >= 0
    assert poll.expires_utc.tzinfo is not None
    assert poll.options


COUNTS = {"replies_count": "replies", "reblogs_count": "reblogs", "favourites_count": "favourites"}


@pytest.mark.parametrize(
    ("told", "shown"), [(-1, 0), (-(1 << 63), 0), (1 << 63, 1 << 53), (10**30, 1 << 53), (7, 7)]
)
@pytest.mark.parametrize("name", COUNTS)
@pytest.mark.parametrize(
    "more", [{"url": "https://a/1"}, {"url": None, "uri": "https://a/1"}], ids=["usual", "odd"]
)
def test_counts_of_a_post_are_within_bounds(name, told, shown, more):
    """Some servers write -1 for a count that they hide; the post and its boost are there all the same."""
    assert getattr(post_of(**more, **{name: told}), COUNTS[name]) == shown
    boost = status(9, url="https://a/9", reblog=status(8, **more, **{name: told}))
    assert getattr(decode.post(json.dumps(boost).encode(), "a"), COUNTS[name]) == shown
