"""Notices and markers on disk: each once, bounded, in order, and how far they were read."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from kesong_desktop.model.account import AccountKey, Visibility
from kesong_desktop.model.social.notification import Notification, NotificationPage
from kesong_desktop.model.social.post import Person, Post
from kesong_desktop.store.cache import notifications
from kesong_desktop.store.cache import schema as cache_schema
from kesong_desktop.store.cache.notifications import NotificationCache
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.store.database import Database
from kesong_desktop.store.journal import schema
from kesong_desktop.store.journal.markers import MarkerStore

ANNA, BEN = AccountKey("anna@pixels.town"), AccountKey("ben@pixels.town")
MOMENT = datetime(2024, 1, 31, tzinfo=UTC)


def notice(number: int, kind: str = "mention", *, by: str = "bo", post: str = "") -> Notification:
    """A notice by number; greater ones are newer."""
    person = Person(by, by, by)
    about = Post(post, person, MOMENT, Visibility.PUBLIC, "") if post else None
    return Notification(str(number), kind, MOMENT, person, about)


def page(newest: int, oldest: int, older: str = "") -> NotificationPage:
    """A page of mentions."""
    return NotificationPage(tuple(notice(number) for number in range(newest, oldest - 1, -1)), older)


@pytest.fixture
def seen(tmp_path: Path) -> Iterator[Database]:
    """An empty cache."""
    database = Database(tmp_path / "cache.db", cache_schema.MIGRATIONS)
    yield database
    database.close()


@pytest.fixture
def kept(seen: Database) -> NotificationCache:
    """No notifications yet."""
    return NotificationCache(seen)


def ids(kept: NotificationCache, account: AccountKey = ANNA) -> list[int]:
    """What is kept, in order."""
    return [int(one.id) for one in kept.page(account, limit=5000)]


def test_newest_first_however_they_come(kept: NotificationCache) -> None:
    """Ids that count are in order of their number, not of their text; repeats change nothing."""
    assert kept.put(ANNA, [notice(9), notice(11), notice(10)]) == 3
    assert kept.put(ANNA, [notice(11), notice(8)]) == 1
    assert ids(kept) == [11, 10, 9, 8]
    assert ids(kept, BEN) == []


def test_a_like_given_again_is_reported_once(kept: NotificationCache) -> None:
    """At its last time; another person's, another post's and another kind's are others."""
    kept.put(ANNA, [notice(1, "favourite", post="p"), notice(3, "favourite", post="p")])
    assert ids(kept) == [3]
    assert kept.put(ANNA, [notice(2, "favourite", post="p")]) == 0
    assert ids(kept) == [3]
    others = [
        notice(4, "favourite", post="q"),
        notice(5, "favourite", by="ci", post="p"),
        notice(6, "reblog", post="p"),
        notice(7, "follow"),
    ]
    assert kept.put(ANNA, others) == 4
    assert kept.put(ANNA, [notice(8, "follow")]) == 0
    assert ids(kept) == [8, 6, 5, 4, 3]


def test_every_mention_counts(kept: NotificationCache) -> None:
    """Also two by one person about one post."""
    kept.put(ANNA, [notice(1, post="p"), notice(2, post="p")])
    assert ids(kept) == [2, 1]


def test_no_more_than_a_thousand_are_kept(kept: NotificationCache) -> None:
    """The oldest go; other accounts keep theirs."""
    kept.put(BEN, [notice(1)])
    kept.put(ANNA, [notice(number) for number in range(1, notifications.KEPT + 51)])
    assert len(ids(kept)) == notifications.KEPT
    assert ids(kept)[-1] == 51
    assert ids(kept, BEN) == [1]


def test_a_head_that_does_not_meet_what_is_kept_leaves_no_gap(kept: NotificationCache) -> None:
    """The old rest goes, and what is below is asked for again."""
    assert kept.put_page(ANNA, page(40, 1, "1"), is_newest=True) == 40
    assert kept.put_page(ANNA, page(45, 10, "10"), is_newest=True) == 5
    assert kept.older_cursor(ANNA) == "1", "it meets: what was read below stays"
    assert ids(kept) == list(range(45, 0, -1))
    assert kept.put_page(ANNA, page(200, 161, "161"), is_newest=True) == 40
    assert ids(kept) == list(range(200, 160, -1))
    assert kept.older_cursor(ANNA) == "161"
    kept.put_page(ANNA, page(160, 121, ""), is_newest=False)
    assert ids(kept) == list(range(200, 120, -1))
    assert kept.older_cursor(ANNA) == ""


def test_a_page_that_ends_with_something_told_again_meets_what_is_kept(kept: NotificationCache) -> None:
    """The older of two likes is not kept, and no sign of a gap."""
    likes = (notice(5, "favourite", post="p"), notice(2, "favourite", post="p"))
    kept.put_page(ANNA, NotificationPage((*likes, notice(1)), "1"), is_newest=True)
    kept.put_page(ANNA, NotificationPage(likes, "2"), is_newest=True)
    assert ids(kept) == [5, 1]
    assert kept.older_cursor(ANNA) == "1"


def test_an_empty_head_changes_nothing(kept: NotificationCache) -> None:
    """A server that tells nothing for once does not empty the list."""
    kept.put_page(ANNA, page(3, 1, "1"), is_newest=True)
    assert kept.put_page(ANNA, NotificationPage(()), is_newest=True) == 0
    assert ids(kept) == [3, 2, 1]


def test_what_is_unread(kept: NotificationCache) -> None:
    """What is newer than the last that was read, also where that one is not kept."""
    kept.put(ANNA, [notice(number) for number in (8, 9, 10, 11)])
    assert [kept.unread(ANNA, one) for one in ("", "7", "9", "010", "11", "99")] == [4, 4, 2, 0, 0, 0]


def test_what_tells_of_a_deleted_post_goes(kept: NotificationCache) -> None:
    """Once."""
    kept.put(ANNA, [notice(1, post="p"), notice(2, "favourite", post="p"), notice(3, post="q")])
    assert kept.remove_post(ANNA, "p") == 2
    assert kept.remove_post(ANNA, "p") == 0
    assert ids(kept) == [3]


def test_forgetting_an_account_forgets_its_notifications(seen: Database, kept: NotificationCache) -> None:
    """When somebody signs out."""
    kept.put_page(ANNA, page(3, 1, "1"), is_newest=True)
    kept.put(BEN, [notice(1)])
    TimelineCache(seen).forget(ANNA)
    assert ids(kept) == []
    assert kept.older_cursor(ANNA) == ""
    assert ids(kept, BEN) == [1]


def test_an_older_cache_gets_room_for_notifications(tmp_path: Path) -> None:
    """With what was in it."""
    path = tmp_path / "old.db"
    old = Database(path, cache_schema.MIGRATIONS[:1])
    post = notice(1, post="p").post
    assert post is not None
    rows = (ANNA, post.id, msgspec.json.encode(post)), (ANNA, "home", post.created_utc.timestamp(), post.id)
    old.write(lambda c: c.execute("INSERT INTO post VALUES (?, ?, ?)", rows[0]) and None)
    old.write(lambda c: c.execute("INSERT INTO item VALUES (?, ?, ?, ?)", rows[1]) and None)
    old.close()
    new = Database(path, cache_schema.MIGRATIONS)
    NotificationCache(new).put(ANNA, [notice(1)])
    assert TimelineCache(new).page(ANNA, "home") == [post]
    new.close()


def test_markers_only_move_forward(tmp_path: Path) -> None:
    """By account and timeline, and over a restart."""
    for _ in range(2):
        journal = Database(tmp_path / "journal.db", schema.MIGRATIONS)
        markers = MarkerStore(journal)
        moved = [markers.advance(ANNA, "home", one) for one in ("9", "10", "9", "10", "")]
        assert moved in ([True, True, False, False, False], [False] * 5)
        assert markers.get(ANNA, "home") == "10"
        assert markers.get(ANNA, "notifications") == markers.get(BEN, "home") == ""
        journal.close()
