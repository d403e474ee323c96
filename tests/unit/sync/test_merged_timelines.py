"""Several hashtags read as one timeline: in the order of time, each post once, whatever is cached of each tag."""

import asyncio

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kesong_desktop.errors import Unreachable
from kesong_desktop.model.event import TimelineChanged
from kesong_desktop.model.social.post import PostPage, Timeline
from kesong_desktop.store.cache import schema
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.store.database import Database
from kesong_desktop.sync.social.merged_timelines import MergedTimelines
from kesong_desktop.sync.social.pulls import PullResult
from tests.fakes.timeline_services import ANNA, posts

PAGE = 3
WATER = Timeline.of_tags(("lake", "#boat"))
AWAY = Unreachable("one.example", why="no connection")


class FakePuller:
    """A server with posts by tag, which gives a few at a time."""

    def __init__(self, cache, by_tag):
        self.cache, self.by_tag = cache, by_tag
        self.down = set()

    async def refresh(self, _client, account, timeline):
        if timeline.argument in self.down:
            raise AWAY
        return self.pull(account, timeline, 0, is_newest=True)

    async def older(self, _client, account, timeline):
        begin = int(self.cache.older_cursor(account.key, timeline.name))
        return self.pull(account, timeline, begin, is_newest=False)

    def pull(self, account, timeline, begin, *, is_newest):
        everything = sorted(self.by_tag[timeline.argument], reverse=True)
        end = begin + PAGE
        older = str(end) if end < len(everything) else ""
        page = PostPage(tuple(posts(*everything[begin:end])), older)
        added = self.cache.put_page(account.key, timeline.name, page, is_newest=is_newest)
        return PullResult(added, is_end=not older or not added)


class Merged:
    """The merged timelines over a real cache, and what was reported."""

    def __init__(self, folder, **by_tag):
        self.database = Database(folder / "cache.db", schema.MIGRATIONS)
        self.cache = TimelineCache(self.database)
        self.puller = FakePuller(self.cache, by_tag)
        self.events = []
        self.merged = MergedTimelines(self.cache, self.puller, self.events.append)

    def refresh(self):
        return asyncio.run(self.merged.refresh(None, ANNA, WATER))

    def older(self):
        return asyncio.run(self.merged.older(None, ANNA, WATER))

    def shown(self, limit=100):
        return [int(one.id) for one in self.merged.page(ANNA.key, WATER, limit=limit)]


@pytest.fixture
def make(tmp_path_factory):
    """Make merged timelines of tags."""
    made = []

    def of(**by_tag):
        made.append(Merged(tmp_path_factory.mktemp("cache"), **by_tag))
        return made[-1]

    yield of
    for one in made:
        one.database.close()


def test_newest_first_and_each_once(make):
    water = make(lake=[1, 4, 5], boat=[2, 4])
    assert water.refresh() == PullResult(5, is_end=True)
    assert water.shown() == [5, 4, 2, 1]
    assert water.shown(limit=2) == [5, 4]
    assert TimelineChanged(ANNA.key, WATER.name, 5) in water.events


def test_no_post_comes_in_between_later(make):
    """Of the busy tag only the newest are known: what the quiet one has from before these waits."""
    water = make(lake=[10, 9, 8, 7, 6, 5], boat=[9, 4, 1])
    water.refresh()
    assert water.shown() == [10, 9, 8]
    assert not water.older().is_end or water.shown() == [10, 9, 8, 7, 6, 5, 4, 1]
    water.older()
    assert water.shown() == [10, 9, 8, 7, 6, 5, 4, 1]


def test_tag_that_fails_does_not_hold_up_the_other(make):
    water = make(lake=[1], boat=[2])
    water.puller.down = {"lake"}
    assert not water.refresh().is_end
    assert water.shown() == [2]
    water.puller.down = {"lake", "boat"}
    with pytest.raises(Unreachable):
        water.refresh()


@settings(max_examples=30, deadline=None)
@given(lake=st.sets(st.integers(1, 30)), boat=st.sets(st.integers(1, 30)))
def test_pages_add_up_to_all_posts_in_order(make_each, lake, boat):
    """Each page goes on below the one before, and together they are the union."""
    water = make_each(lake=lake, boat=boat)
    water.refresh()
    seen = water.shown()
    for _ in range(25):
        result = water.older()
        now = water.shown()
        assert now[: len(seen)] == seen
        seen = now
        if result.is_end:
            break
    assert seen == sorted(lake | boat, reverse=True)
    water.database.close()


@pytest.fixture(scope="module")
def make_each(tmp_path_factory):
    """Make one after the other; each is closed by its user."""
    return lambda **by_tag: Merged(tmp_path_factory.mktemp("cache"), **by_tag)


def test_parts_of_a_timeline():
    assert WATER.parts == (Timeline("tag:lake"), Timeline("tag:boat"))
    assert Timeline("tag:lake").parts == (Timeline("tag:lake"),)
    assert WATER.is_valid
