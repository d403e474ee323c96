"""Posts that are in use are not decoded again, and are never out of date."""

import gc
import weakref
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kesong_desktop.model.social.post import PostPage
from kesong_desktop.model.social.thread import Thread
from kesong_desktop.store.cache import schema
from kesong_desktop.store.cache.decoded_posts import DecodedPosts
from kesong_desktop.store.cache.threads import ThreadCache
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.store.database import Database
from tests.fakes.timeline_services import ANNA, post


@dataclass
class Caches:
    """Timelines, beside others on the same file."""

    database: Database

    def __post_init__(self):
        self.mine, self.other = TimelineCache(self.database), TimelineCache(self.database)
        self.threads = ThreadCache(self.database)

    def page(self):
        return self.mine.page(ANNA.key, "home", limit=100)


@pytest.fixture
def caches(tmp_path):
    database = Database(tmp_path / "cache.db", schema.MIGRATIONS)
    made = Caches(database)
    made.mine.put_page(ANNA.key, "home", PostPage((post(3), post(2), post(1)), ""), is_newest=True)
    yield made
    database.close()


def test_posts_in_use_are_the_same_objects(caches):
    first = caches.page()
    assert all(one is other for one, other in zip(first, caches.page(), strict=True))


def test_posts_of_a_person_have_that_person_in_common(caches):
    """Thousands of posts of a timeline do not keep thousands of copies of a few people."""
    first, *others = caches.page()
    assert others
    assert all(one.author is first.author for one in others)


def test_posts_out_of_use_are_let_go(caches):
    kept, *others = caches.page()
    dropped = [weakref.ref(one) for one in others]
    del others
    gc.collect()
    assert [one() for one in dropped] == [None, None]
    assert caches.page()[0] is kept


def test_what_others_write_is_seen(caches):
    before = caches.page()
    liked = post(2).with_favourite(on=True)
    caches.other.put_post(ANNA.key, liked)
    assert caches.page()[1] == liked
    assert caches.page()[0] is before[0]
    caches.threads.put(ANNA.key, Thread(replace(post(1), replies=7), (), ()), now_s=1.0)
    assert caches.page()[2].replies == 7
    caches.other.remove_post(ANNA.key, "3")
    assert [one.id for one in caches.page()] == ["2", "1"]


def test_an_older_snapshot_reads_what_it_has(caches):
    memory, ids = DecodedPosts(), ["1", "2", "3"]
    with caches.database.snapshot() as old:
        assert len(list(old.execute("SELECT * FROM item"))) == 3
        caches.mine.put_post(ANNA.key, replace(post(2), replies=5))
        fresh = caches.database.read(lambda new: memory.read(new, ANNA.key, ids))
        seen_before = memory.read(old, ANNA.key, ids)
    again = caches.database.read(lambda new: memory.read(new, ANNA.key, ids))
    assert [one[1].replies for one in (fresh, seen_before, again)] == [5, 0, 5]


CHANGES = st.lists(
    st.tuples(st.sampled_from(["put", "thread", "remove", "page"]), st.integers(1, 6), st.integers(0, 3))
)


@given(changes=CHANGES)
def test_what_is_read_is_what_is_stored(tmp_path_factory, changes):
    database = Database(tmp_path_factory.mktemp("seen") / "cache.db", schema.MIGRATIONS)
    caches, held = Caches(database), []
    try:
        for what, number, replies in changes:
            one = replace(post(number), replies=replies)
            if what == "put":
                caches.other.put_post(ANNA.key, one, at_head_of="home")
            elif what == "thread":
                caches.threads.put(ANNA.key, Thread(one, (), ()), now_s=1.0)
            elif what == "remove":
                caches.mine.remove_post(ANNA.key, one.id)
            else:
                caches.mine.put_page(ANNA.key, "home", PostPage((one,), ""), is_newest=True)
            held.append(caches.page())
            assert held[-1] == TimelineCache(database).page(ANNA.key, "home", limit=100)
    finally:
        database.close()
