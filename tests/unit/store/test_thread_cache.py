"""Conversations in the cache."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.thread import Thread
from kesong_desktop.store.cache import schema as cache_schema
from kesong_desktop.store.cache import threads
from kesong_desktop.store.cache.threads import ThreadCache
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.store.database import Database
from tests.fakes.timeline_services import LIN, post

ANNA, BEN = AccountKey("anna@pixels.town"), AccountKey("ben@pixels.town")
TALK = Thread(
    post(2, in_reply_to_id="1"), (post(1),), (post(3, in_reply_to_id="2"), post(4, in_reply_to_id="3"))
)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """An empty cache."""
    opened = Database(tmp_path / "cache.db", cache_schema.MIGRATIONS)
    yield opened
    opened.close()


@pytest.fixture
def cache(database: Database) -> ThreadCache:
    """With one conversation."""
    made = ThreadCache(database)
    made.put(ANNA, TALK, now_s=1)
    return made


def test_thread_comes_back_as_it_was(cache: ThreadCache) -> None:
    assert cache.thread(ANNA, "2") == TALK
    assert cache.thread(BEN, "2") == Thread()


def test_reply_of_a_known_thread_opens_too(cache: ThreadCache) -> None:
    part = cache.thread(ANNA, "3")
    assert [one.id for one in part.posts] == ["1", "2", "3", "4"]
    assert part.post is not None
    assert part.post.id == "3"


def test_post_alone_and_posts_that_are_gone(cache: ThreadCache, database: Database) -> None:
    posts = TimelineCache(database)
    posts.put_post(ANNA, post(9))
    assert cache.thread(ANNA, "9") == Thread(post(9))
    posts.remove_post(ANNA, "3")
    assert [one.id for one in cache.thread(ANNA, "2").replies] == ["4"]
    posts.remove_post(ANNA, "2")
    assert cache.thread(ANNA, "2").post is None
    posts.forget(ANNA)
    assert cache.thread(ANNA, "2") == Thread()


def test_own_reply_is_added_once(cache: ThreadCache, database: Database) -> None:
    mine = post(5, in_reply_to_id="4")
    TimelineCache(database).put_post(ANNA, mine)
    assert cache.add_reply(ANNA, mine)
    assert cache.add_reply(ANNA, mine)
    assert [one.id for one in cache.thread(ANNA, "2").replies] == ["3", "4", "5"]
    assert not cache.add_reply(ANNA, post(6, in_reply_to_id="77"))


def test_who_boosted_it_stays_known(cache: ThreadCache, database: Database) -> None:
    """The home timeline shows the post for the sake of that boost."""
    TimelineCache(database).put_post(ANNA, post(2, reblogged_by=LIN))
    cache.put(ANNA, TALK, now_s=2)
    kept = cache.thread(ANNA, "2").post
    assert kept is not None
    assert kept.reblogged_by == LIN


def test_number_of_threads_is_bounded(cache: ThreadCache, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threads, "_MOST", 2)
    for number in (10, 11):
        cache.put(
            ANNA, Thread(post(number), (), (post(number + 10, in_reply_to_id=str(number)),)), now_s=number
        )
    assert cache.thread(ANNA, "2") == Thread(TALK.post), "the post is still there, its conversation is not"
    assert len(cache.thread(ANNA, "11").replies) == 1
