"""Filters that are applied here: each post is searched once, until it or the filters change."""

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest
from msgspec.structs import replace

from kesong_desktop.actions.social.local_filters import LocalFilters
from kesong_desktop.model.account import AccountKey, Visibility
from kesong_desktop.model.social.post import Person, Post, Quote
from kesong_desktop.model.social.post_filter import FilterWord, PostFilter

KEY = AccountKey("mei@pixels.town")
NOW = datetime(2026, 3, 1, tzinfo=UTC)
LIN = Person("2", "lin", "lin@pixels.town")
SNAKES = PostFilter("Snakes", (FilterWord("snake"),), id="1")


def post(number, text="Bread"):
    return Post(str(number), LIN, NOW + timedelta(minutes=number), Visibility.PUBLIC, f"<p>{text}</p>")


@pytest.fixture
def searched(monkeypatch):
    """The ids of the posts whose words were compared with a filter's, in order."""
    found, match = [], PostFilter.match

    def count(self, text, post_id=""):
        found.append(post_id)
        return match(self, text, post_id)

    monkeypatch.setattr(PostFilter, "match", count)
    return found


class Known:
    """The cached filters, and the time."""

    def __init__(self, *filters):
        self.filters = list(filters)
        self.now_s = NOW.timestamp()
        me = SimpleNamespace(remote_id="1", key=KEY)
        cache = SimpleNamespace(all=lambda _key: self.filters)
        self.local = LocalFilters(cache, None, SimpleNamespace(all=lambda: [me]), lambda: self.now_s)

    def titles(self, posts):
        """The titles of the filters that each post matches."""
        return [[match.title for match in one.filtered] for one in self.local.applied(KEY, posts)]


def test_ten_thousand_posts_are_searched_once(searched):
    """Reading them again compares nothing, also where they were decoded anew."""
    known = Known(SNAKES)
    posts = [post(number, "A snake" if number % 100 == 0 else "Bread") for number in range(10_000)]
    first = known.local.applied(KEY, posts)
    assert len(searched) == 10_000
    again = known.local.applied(KEY, posts)
    assert all(one is other for one, other in zip(first, again, strict=True))
    decoded = [replace(one) for one in posts]
    assert known.titles(decoded) == [["Snakes"] if number % 100 == 0 else [] for number in range(10_000)]
    assert len(searched) == 10_000


def test_a_changed_post_is_searched_again(searched):
    """Whether the server says that it was edited or not."""
    known, before = Known(SNAKES), post(1)
    assert known.titles([before, post(2)]) == [[], []]
    edited = replace(before, html="<p>Snake</p>", edited_utc=NOW + timedelta(hours=1))
    assert known.titles([edited, post(2)]) == [["Snakes"], []]
    assert known.titles([replace(before, html="<p>Bread</p>"), post(2)]) == [[], []]
    assert known.titles([replace(before, spoiler="snake"), post(2)]) == [["Snakes"], []]
    assert searched == ["1", "2", "1", "1", "1"]


def test_other_filters_ask_again_and_those_that_ended_do_not_count(searched):
    """A filter that was added, edited, deleted, or that has run out."""
    known, posts = Known(SNAKES), [post(1, "A snake on bread")]
    assert known.titles(posts) == [["Snakes"]]
    ends = PostFilter("Bread", (FilterWord("bread"),), expires_utc=NOW + timedelta(hours=1), id="2")
    known.filters.append(ends)
    assert known.titles(posts) == [["Snakes", "Bread"]]
    known.now_s += 3601
    assert known.titles(posts) == [["Snakes"]]
    known.filters[0] = replace(SNAKES, words=(FilterWord("adder"),))
    assert known.titles(posts) == [[]]
    known.filters.clear()
    assert known.titles(posts) == [[]]
    assert len(searched) == 1 + 2 + 1 + 1


def test_own_posts_are_not_filtered(searched):
    own = replace(post(1, "My snake"), author=replace(LIN, id="1"))
    assert Known(SNAKES).titles([own]) == [[]]
    assert not searched


def test_a_quoted_post_has_the_filters_that_it_matches():
    """The post that quotes it has none; where the quoted words change, they are searched again; one's own are not."""
    known = Known(SNAKES)
    quoting = replace(post(1, "Look"), quote=Quote(post=post(2, "A snake")))
    (found,) = known.local.applied(KEY, [quoting])
    assert found.filtered == ()
    assert [match.title for match in found.quote.post.filtered] == ["Snakes"]
    assert known.local.applied(KEY, [quoting])[0] is found
    (changed,) = known.local.applied(KEY, [replace(quoting, quote=Quote(post=post(2, "A bird")))])
    assert changed.quote.post.filtered == ()
    own = replace(post(2, "A snake"), author=Person("1", "mei", "mei@pixels.town"))
    (of_mine,) = known.local.applied(KEY, [replace(post(3), quote=Quote(post=own))])
    assert of_mine.quote.post.filtered == ()
