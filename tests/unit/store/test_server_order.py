"""Timelines that are kept in the server's order."""

import pytest

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.post import PostPage
from kesong_desktop.store.cache import schema as cache_schema
from kesong_desktop.store.cache import timelines
from kesong_desktop.store.database import Database
from tests.fakes.timeline_services import posts

ME = AccountKey("me@one.example")


@pytest.fixture
def database(tmp_path):
    made = Database(tmp_path / "cache.db", cache_schema.MIGRATIONS)
    yield made
    made.close()


@pytest.fixture
def cache(database):
    return timelines.TimelineCache(database)


def put(cache, *numbers, older="", is_newest=True, timeline="trending"):
    return cache.put_page(ME, timeline, PostPage(tuple(posts(*numbers)), older), is_newest=is_newest)


def shown(cache, timeline="trending", limit=50):
    return [int(one.id) for one in cache.page(ME, timeline, limit=limit)]


@pytest.mark.parametrize("timeline", ["trending", "bookmarks", "favourites"])
def test_order_is_the_servers(cache, timeline):
    assert put(cache, 2, 9, 4, older="a", timeline=timeline) == 3
    put(cache, 7, 9, 1, older="b", is_newest=False, timeline=timeline)
    assert shown(cache, timeline) == [2, 9, 4, 7, 1]
    assert shown(cache, timeline, limit=2) == [2, 9]
    assert cache.older_cursor(ME, timeline) == "b"


def test_home_is_newest_first(cache):
    put(cache, 2, 9, 4, timeline="home")
    assert shown(cache, "home") == [9, 4, 2]


def test_new_head_keeps_what_it_joins(cache):
    put(cache, 2, 9, 4, older="a")
    put(cache, 7, 1, older="b", is_newest=False)
    assert put(cache, 8, 7, 9, older="c") == 1
    assert shown(cache) == [8, 7, 9, 4, 1]
    assert cache.older_cursor(ME, "trending") == "b", "what is below is there already"


def test_new_head_that_joins_nothing_replaces_all(cache):
    put(cache, 2, 9, 4, older="a")
    put(cache, 6, 2, 5, older="c")
    assert shown(cache) == [6, 2, 5]
    assert cache.older_cursor(ME, "trending") == "c"
    put(cache)
    assert shown(cache) == []
    assert cache.older_cursor(ME, "trending") == ""


def test_only_page_is_all_there_is(cache):
    put(cache, 2, 9, 4)
    put(cache, 2, 9)
    assert shown(cache) == [2, 9]


def test_removed_post_returns_to_its_place(cache):
    put(cache, 2, 9, 4)
    cache.keep_original(ME, "9")
    cache.remove_post(ME, "9")
    assert shown(cache) == [2, 4]
    cache.bring_back(ME, "9")
    assert shown(cache) == [2, 9, 4]


def test_forgotten_account_has_no_places(cache, database):
    put(cache, 2, 9, 4)
    cache.forget(ME)
    assert shown(cache) == []
    assert database.rows("SELECT * FROM ranking") == []


def test_migration_drops_what_was_in_another_order(tmp_path):
    path, before = tmp_path / "old.db", cache_schema.MIGRATIONS.index(timelines.server_order.create_table)
    old = Database(path, cache_schema.MIGRATIONS[:before])
    for name in ("trending", "home"):
        old.write(
            lambda connection, name=name: (
                connection.execute("INSERT INTO item VALUES (?, ?, 1.0, '9')", (ME, name))
                and connection.execute("INSERT INTO cursor VALUES (?, ?, 'a')", (ME, name))
                and None
            )
        )
    old.close()
    new = Database(path, cache_schema.MIGRATIONS)
    assert new.rows("SELECT timeline FROM item") == [("home",)]
    assert new.rows("SELECT timeline FROM cursor") == [("home",)]
    new.close()
