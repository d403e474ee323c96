"""Timelines into the cache: pages, gaps, a page that fails half way, posts that are gone."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from msgspec import structs

from kesong_desktop.errors import ServerProblem
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.social.post import HOME, PUBLIC, Person, Post, PostPage, Timeline
from kesong_desktop.sync.social import timelines
from kesong_desktop.sync.social.pulls import MOST_PAGES, PAGE, PullResult
from tests.fakes.posting_server import FakeClient, no_network
from tests.unit.sync.world import ANNA, BEGAN_S, BEN, Bench


def post(number: int, *, boosted: bool = False, by: str = "carol") -> Post:
    """The post ``number``; greater numbers are newer."""
    made = datetime.fromtimestamp(BEGAN_S + number * 60, UTC)
    author = Person(by, by, by)
    return Post(
        f"{number:04}", author, made, Visibility.PUBLIC, f"<p>{number}</p>",
        reblogged_by=Person("dan", "dan", "dan") if boosted else None,
    )  # fmt: skip


def posts(newest: int, oldest: int) -> list[Post]:
    """Posts by number, newest first."""
    return [post(number) for number in range(newest, oldest - 1, -1)]


class Reader:
    """Somebody who reads a timeline of the bench's server."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.client: Any = FakeClient(bench.server, ANNA.remote_id)

    def shows(self, shown: list[Post], timeline: Timeline = HOME) -> None:
        """What the server has from now on."""
        self.bench.server.timelines[timeline.name] = shown

    def newest(self, limit: int = PAGE, timeline: Timeline = HOME) -> PullResult:
        """Pull the head."""
        return asyncio.run(timelines.newest(self.client, self.bench.cache, ANNA, timeline, limit=limit))

    def older(self, timeline: Timeline = HOME) -> PullResult:
        """Pull what is below."""
        return asyncio.run(timelines.older(self.client, self.bench.cache, ANNA, timeline))

    def fill(self, row: int = -1) -> PullResult:
        """Pull what is missing below the post in a row; without one, below the first that is marked."""
        page = self.bench.cache.page(ANNA.key, HOME.name, limit=1000)
        marked = page[row] if row >= 0 else next(one for one in page if one.has_gap)
        return asyncio.run(timelines.fill_gap(self.client, self.bench.cache, ANNA, HOME, marked))

    def gaps(self) -> list[int]:
        """The numbers of the posts below which posts may be missing."""
        return [int(one.id) for one in self.bench.cache.page(ANNA.key, HOME.name, limit=1000) if one.has_gap]

    def cached(self, timeline: Timeline = HOME) -> list[int]:
        """The numbers of the cached posts, in order."""
        return [int(one.id) for one in self.bench.cache.page(ANNA.key, timeline.name, limit=1000)]


@pytest.fixture
def reader(bench: Bench) -> Reader:
    """Somebody who reads."""
    return Reader(bench)


def numbers(newest: int, oldest: int) -> list[int]:
    """Numbers, greatest first."""
    return list(range(newest, oldest - 1, -1))


def test_the_head_and_then_what_is_below(reader: Reader) -> None:
    """Page by page to the end, each post once, newest first."""
    reader.shows(posts(100, 1))
    assert reader.newest() == PullResult(40, is_end=False)
    assert reader.cached() == numbers(100, 61)
    assert reader.older() == PullResult(40, is_end=False)
    assert reader.older() == PullResult(20, is_end=True)
    assert reader.cached() == numbers(100, 1)
    assert reader.older() == PullResult(0, is_end=True)
    assert reader.bench.server.calls == ["timeline"] * 3


def test_more_than_a_page_is_pulled_in_pages(reader: Reader) -> None:
    """Servers cap a page at 40."""
    reader.shows(posts(100, 1))
    assert reader.newest(70) == PullResult(80, is_end=False)
    assert reader.cached() == numbers(100, 21)


def test_an_empty_timeline(reader: Reader) -> None:
    """Nothing there, nothing below."""
    assert reader.newest() == PullResult(0, is_end=True)
    assert reader.older() == PullResult(0, is_end=True)
    assert reader.cached() == []


def test_new_posts_come_on_top_and_the_rest_stays(reader: Reader) -> None:
    """A head that meets what is cached leaves what was read below it, and where it goes on."""
    reader.shows(posts(100, 1))
    reader.newest()
    reader.older()
    reader.shows(posts(110, 1))
    assert reader.newest() == PullResult(10, is_end=False)
    assert reader.cached() == numbers(110, 21)
    assert reader.older() == PullResult(20, is_end=True)
    assert reader.cached() == numbers(110, 1)


def test_a_long_pull_does_not_forget_where_the_rest_goes_on(reader: Reader) -> None:
    """Pulling two pages over what is cached does not make the next pull below ask for what is there."""
    reader.shows(posts(200, 1))
    reader.newest(160)
    assert reader.newest(80) == PullResult(0, is_end=False)
    assert reader.older() == PullResult(40, is_end=True)
    assert reader.cached() == numbers(200, 1)


def test_a_gap_is_never_hidden(reader: Reader) -> None:
    """Where more came than a page holds, what was read stays below a gap, which is filled page by page."""
    reader.shows(posts(50, 1))
    reader.newest()
    reader.shows(posts(200, 1))
    reader.newest()
    assert reader.cached() == numbers(200, 161) + numbers(50, 11)
    assert reader.gaps() == [161]
    assert reader.fill() == PullResult(40, is_end=False)
    assert reader.gaps() == [121]
    reader.fill()
    assert reader.fill() == PullResult(30, is_end=True)
    assert reader.gaps() == []
    assert reader.fill(0) == PullResult(0, is_end=True), "there is none"
    assert reader.cached() == numbers(200, 11)
    assert reader.older() == PullResult(10, is_end=True)
    assert reader.cached() == numbers(200, 1)


def test_several_gaps_stay_until_they_are_filled(reader: Reader) -> None:
    """Each by itself, in any order; below the fifth nothing is kept. A pull of several pages fills its own."""
    for newest in range(100, 800, 100):
        reader.shows(posts(newest, 1))
        reader.newest()
    assert reader.gaps() == [661, 561, 461, 361, 261]
    assert reader.cached()[-1] == 161
    reader.fill(reader.cached().index(461))
    assert reader.gaps() == [661, 561, 421, 361, 261]
    reader.fill(reader.cached().index(421))
    assert reader.gaps() == [661, 561, 361, 261]
    reader.shows(posts(860, 1))
    reader.newest(200)
    assert reader.gaps() == [661, 561, 361, 261]
    assert reader.cached()[:200] == numbers(860, 661)


def test_a_gap_of_nothing_closes(reader: Reader) -> None:
    """What was missing is deleted by now, or the server says that nothing is there."""
    reader.shows(posts(50, 1))
    reader.newest()
    reader.shows(posts(200, 1))
    reader.newest()
    reader.shows([])
    assert reader.fill() == PullResult(0, is_end=True)
    assert reader.gaps() == []


def test_a_gap_stays_where_its_post_was_deleted(reader: Reader) -> None:
    reader.shows(posts(50, 1))
    reader.newest()
    reader.shows(posts(200, 1))
    reader.newest()
    reader.bench.cache.remove_post(ANNA.key, post(161).id)
    assert reader.gaps() == [162]
    marked = reader.bench.cache.page(ANNA.key, HOME.name)[38]
    reader.bench.cache.put_post(ANNA.key, marked)
    reader.fill()
    assert reader.gaps() == [121]
    found = reader.bench.cache.post(ANNA.key, marked.id)
    assert found is not None
    assert not found.has_gap


def test_public_timelines_keep_what_is_newest_alone(reader: Reader) -> None:
    reader.shows(posts(50, 1), PUBLIC)
    reader.newest(timeline=PUBLIC)
    reader.shows(posts(200, 1), PUBLIC)
    reader.newest(timeline=PUBLIC)
    assert reader.cached(PUBLIC) == numbers(200, 161)


def test_a_post_of_ones_own_on_top_does_not_hide_a_gap(reader: Reader) -> None:
    """It is known before its timeline is read again; what others wrote in between is not."""
    reader.shows(posts(50, 1))
    reader.newest()
    reader.bench.cache.put_post(ANNA.key, post(201), at_head_of=HOME.name)
    reader.shows(posts(201, 1))
    reader.newest()
    while not reader.fill().is_end:
        pass
    while not reader.older().is_end:
        pass
    assert reader.cached() == numbers(201, 1)


def test_the_same_post_twice_is_there_once(reader: Reader) -> None:
    """New posts push old ones onto the next page; and the newer reading of a post counts."""
    reader.shows(posts(100, 1))
    reader.newest()
    liked = structs.replace(post(70), favourites=3)
    reader.shows([*posts(105, 71), liked, *posts(69, 1)])
    reader.newest()
    assert reader.cached() == numbers(105, 61)
    assert reader.bench.cache.page(ANNA.key, "home", limit=1000)[35].favourites == 3


def test_pages_that_repeat_one_another_are_bounded(reader: Reader) -> None:
    """A server that gives the same page for every cursor does not hold the reader for ever."""
    reader.shows(posts(3, 1))
    real = reader.client.timeline
    calls = []

    async def stuck(timeline, *, cursor="", limit=20):
        calls.append(cursor)
        page = await real(timeline)
        return replace(page, older=f"again{len(calls)}")

    reader.client.timeline = stuck
    pulled = reader.newest(limit=40)
    assert pulled.added == 3
    assert len(calls) <= 3
    before = len(calls)
    assert reader.older() == PullResult(0, is_end=False)
    assert len(calls) == before + MOST_PAGES
    assert reader.cached() == [3, 2, 1]


def test_a_page_that_fails_leaves_what_came_before_it(reader: Reader) -> None:
    """The failure is reported; the next pull below goes on where it broke off, without a gap."""
    reader.shows(posts(100, 1))
    reader.bench.server.faults["timeline"] = [None, no_network()]
    with pytest.raises(ServerProblem):
        reader.newest(100)
    assert reader.cached() == numbers(100, 61)
    assert reader.older().added == 40
    assert reader.cached() == numbers(100, 21)


def test_a_head_that_fails_changes_nothing(reader: Reader) -> None:
    """Offline, what was read before stays."""
    reader.shows(posts(100, 1))
    reader.newest()
    reader.shows(posts(300, 200))
    reader.bench.server.faults["timeline"] = [no_network()]
    with pytest.raises(ServerProblem):
        reader.newest()
    assert reader.cached() == numbers(100, 61)


def test_a_failed_pull_below_can_be_repeated(reader: Reader) -> None:
    """The cursor is kept."""
    reader.shows(posts(100, 1))
    reader.newest()
    reader.bench.server.faults["timeline"] = [no_network()]
    with pytest.raises(ServerProblem):
        reader.older()
    assert reader.older().added == 40


def test_posts_that_are_gone_from_the_server_go_here(reader: Reader) -> None:
    """A post that its author deleted is not shown any longer than to the next pull of its page."""
    reader.shows(posts(100, 1))
    reader.newest(80)
    gone = {85, 80, 70}
    reader.shows([one for one in posts(101, 1) if int(one.id) not in gone])
    assert reader.newest() == PullResult(1, is_end=False, changed=("0070", "0080", "0085"))
    assert reader.cached() == [n for n in numbers(101, 21) if n not in gone]


def test_a_boost_of_an_old_post_does_not_end_the_timeline(reader: Reader) -> None:
    """The old post, when it comes as the last of a page, is known from the boost; what is below it is not."""
    reader.shows([post(101), post(23, boosted=True), *posts(100, 1)])
    reader.newest()
    while not reader.older().is_end:
        pass
    assert reader.cached() == numbers(101, 1)


def test_what_a_page_does_not_reach_stays(reader: Reader) -> None:
    """Below the page nothing is known to be gone; boosts stand at their post's own time and tell nothing."""
    reader.shows([*posts(100, 90), post(20, boosted=True), *posts(89, 1)])
    reader.newest(80)
    before = reader.cached()
    reader.shows([*posts(101, 90), post(5, boosted=True), *posts(89, 1)])
    reader.newest()
    assert reader.cached() == sorted({*before, 101, 5}, reverse=True)


def test_a_post_of_ones_own_that_is_not_in_the_timeline_yet_stays(reader: Reader) -> None:
    """Just published, it is shown at once, though the server's timeline lags behind."""
    reader.shows(posts(100, 1))
    reader.newest()
    mine = structs.replace(post(100, by=ANNA.remote_id), id="mine")
    reader.bench.cache.put_post(ANNA.key, mine, at_head_of=HOME.name)
    reader.shows(posts(102, 1))
    reader.newest()
    assert "mine" in [one.id for one in reader.bench.cache.page(ANNA.key, HOME.name)]


def test_timelines_and_accounts_are_apart(reader: Reader) -> None:
    """What is pulled into one is in no other."""
    reader.shows(posts(10, 1))
    reader.shows(posts(30, 21), PUBLIC)
    reader.newest()
    reader.newest(timeline=PUBLIC)
    assert reader.cached() == numbers(10, 1)
    assert reader.cached(PUBLIC) == numbers(30, 21)
    assert reader.bench.cache.page(BEN.key, "home") == []


def test_pages_without_anything_new_are_passed_over(reader: Reader) -> None:
    """An empty page and a page of repeats lead on to what is below them."""
    reader.shows(posts(100, 1))
    assert reader.newest().added == 40
    real = reader.client.timeline
    kept: list[PostPage] = []

    async def sparse(timeline, *, cursor="", limit=20):
        if cursor == "repeats":
            return replace(kept[0], older="rest")
        if cursor == "rest":
            return await real(timeline, cursor=kept[0].older, limit=limit)
        kept.append(await real(timeline, limit=limit))
        return PostPage((), older="repeats")

    reader.client.timeline = sparse
    assert reader.older() == PullResult(40, is_end=False)
    assert reader.cached() == numbers(100, 21)


@pytest.mark.parametrize("has_repeats", [False, True])
def test_a_long_way_of_nothing_new_is_not_the_end(reader: Reader, has_repeats: bool) -> None:
    """One pull is bounded, and the next one goes on where it stopped."""
    reader.shows(posts(100, 1))
    reader.newest()
    real = reader.client.timeline
    head = asyncio.run(real(HOME, limit=PAGE))
    asked: list[str] = []

    async def sparse(timeline, *, cursor="", limit=PAGE):
        asked.append(cursor)
        number = len(asked)
        if number > MOST_PAGES + 2:
            return await real(timeline, cursor=head.older, limit=limit)
        return PostPage(head.posts if has_repeats else (), older=f"page {number}")

    reader.client.timeline = sparse
    assert reader.older() == PullResult(0, is_end=False)
    assert len(asked) == MOST_PAGES
    assert reader.older() == PullResult(40, is_end=False)
    assert len(asked) == len(set(asked)) == MOST_PAGES + 3
    assert reader.cached() == numbers(100, 21)
