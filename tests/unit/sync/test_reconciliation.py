"""What was deleted, edited, liked or bookmarked elsewhere is so here after the pull that shows it; nothing else goes."""

import asyncio

import pytest
from msgspec import structs

from kesong_desktop.errors import Forbidden
from kesong_desktop.model.outbox import Interaction, InteractionJob, JobId, Verb
from kesong_desktop.model.social.notification import Notification
from kesong_desktop.model.social.post import HOME, Post, Timeline
from kesong_desktop.store.cache.search.search_index import SearchIndex
from kesong_desktop.sync.social import interactions, post_check
from kesong_desktop.sync.social.timelines import TimelinePuller
from tests.fakes.posting_server import HOST, Fault, no_network
from tests.unit.sync.test_pulls import Reader, numbers, post, posts
from tests.unit.sync.world import ANNA, Bench

BOOKMARKS = Timeline("bookmarks")


class Server(Reader):
    """Somebody who reads, and a server whose timelines and posts are changed by others."""

    def has(self, there: list[Post], *, listed: list[Post] | None = None, timeline: Timeline = HOME) -> None:
        """The server has these posts, and lists those in ``listed``, or all."""
        self.bench.server.posts[:] = there
        self.shows(there if listed is None else listed, timeline)

    def known(self, number: int) -> bool:
        """Whether the post is in the cache, in whatever timeline."""
        return self.bench.cache.post(ANNA.key, f"{number:04}") is not None

    def asked(self) -> int:
        """How many posts the server was asked about by themselves since the last time."""
        count = self.bench.server.calls.count("status")
        self.bench.server.calls.clear()
        return count


@pytest.fixture
def server(bench: Bench) -> Server:
    """A server that lists a hundred posts."""
    made = Server(bench)
    made.has(posts(100, 1))
    return made


def without(there: list[Post], *gone: int) -> list[Post]:
    """The posts that are left."""
    return [one for one in there if int(one.id) not in gone]


def test_a_deleted_post_leaves_the_whole_cache(server: Server) -> None:
    """Search, notifications and other timelines too."""
    bench = server.bench
    server.newest(80)
    bench.cache.put_post(ANNA.key, post(70), at_head_of="tag:fog")
    bench.notifications.put(
        ANNA.key, [Notification("1", "mention", post(70).created_utc, post(70).author, post(70))]
    )
    server.has(without(posts(100, 1), 70))
    server.newest(80)
    assert not server.known(70)
    assert bench.cache.page(ANNA.key, "tag:fog") == []
    assert bench.notifications.page(ANNA.key) == []
    index = SearchIndex(bench.seen)
    assert [one.id for one in index.find(ANNA.key, "70", limit=9).posts] == []
    assert server.asked() == 1


def test_between_two_pages_and_below_a_gap(server: Server) -> None:
    """A post that stood exactly where the next page begins, and one that a gap hides."""
    server.newest(80)
    server.has(without(posts(100, 1), 60, 61, 40))
    server.newest(80)
    assert server.cached() == [n for n in numbers(100, 18) if n not in {61, 60, 40}]
    server.has(posts(200, 1))
    server.newest()
    assert server.gaps() == [161]
    server.has(without(posts(200, 1), 100, 90))
    while not server.fill().is_end:
        pass
    assert not server.known(90)
    assert server.cached() == [n for n in numbers(200, 18) if n not in {100, 90, 61, 60, 40}]


@pytest.mark.parametrize("answer", [None, Forbidden(HOST)], ids=["there", "forbidden"])
def test_what_is_only_hidden_stays_in_the_cache(server: Server, answer: Exception | None) -> None:
    """Muted, unfollowed or filtered: it leaves the timeline, is found, and is not asked for again and again."""
    server.newest()
    server.has(posts(100, 1), listed=without(posts(100, 1), 75))
    server.bench.server.faults["status"] = [Fault(answer)] if answer else []
    server.newest()
    assert 75 not in server.cached()
    assert server.known(75)
    assert server.asked() == 1
    server.newest()
    assert server.asked() == 0


def test_without_an_answer_it_is_asked_for_with_the_next_pull(server: Server) -> None:
    server.newest()
    server.has(without(posts(100, 1), 75))
    server.bench.server.faults["status"] = [no_network()]
    server.newest()
    assert server.known(75)
    server.newest()
    assert not server.known(75)


def test_many_are_asked_for_a_few_at_a_time(server: Server) -> None:
    """A person is unfollowed who wrote half of the page."""
    server.newest()
    gone = range(62, 82)
    server.has(posts(100, 1), listed=without(posts(100, 1), *gone))
    left = len(gone)
    while left:
        server.newest()
        asked = server.asked()
        assert 0 < asked <= post_check._MOST
        left -= asked
    assert left == 0


def test_boosts_and_late_posts_stay(server: Server) -> None:
    """A boost stands at the time of what it boosts, and a timeline may lag."""
    server.has([post(100), post(30, boosted=True), *posts(99, 31), *posts(29, 1)])
    server.newest(80)
    server.bench.cache.put_post(ANNA.key, post(98, by="late"), at_head_of=HOME.name)
    server.has([*posts(101, 31), *posts(29, 1)], listed=[one for one in posts(101, 1) if one.id != "0098"])
    server.newest(80)
    assert server.known(30)
    assert {30, 98} <= set(server.cached())


def test_a_bookmark_that_was_removed_elsewhere(server: Server) -> None:
    """In any page of the list; the post itself shows it too, and its pictures are not kept any longer."""
    saved = [structs.replace(one, bookmarked=True) for one in posts(60, 1)]
    server.has(saved, timeline=BOOKMARKS)
    server.newest(60, BOOKMARKS)
    assert server.cached(BOOKMARKS) == numbers(60, 1)
    now = [structs.replace(one, bookmarked=int(one.id) not in {55, 40, 10}) for one in saved]
    server.has(now, listed=without(now, 55, 40, 10), timeline=BOOKMARKS)
    server.newest(60, BOOKMARKS)
    assert server.cached(BOOKMARKS) == [n for n in numbers(60, 1) if n not in {55, 40, 10}]
    for number in (55, 40, 10):
        found = server.bench.cache.post(ANNA.key, f"{number:04}")
        assert found is not None
        assert not found.bookmarked


def test_the_last_bookmark_that_was_removed_elsewhere(server: Server) -> None:
    server.has([structs.replace(post(5), bookmarked=True)], timeline=BOOKMARKS)
    server.newest(timeline=BOOKMARKS)
    server.has([post(5)], listed=[], timeline=BOOKMARKS)
    server.newest(timeline=BOOKMARKS)
    found = server.bench.cache.post(ANNA.key, "0005")
    assert found is not None
    assert not found.bookmarked


def test_what_is_done_here_and_waits_is_shown_all_the_same(server: Server) -> None:
    """A bookmark of a moment ago is not on the server yet, and is not taken for removed."""
    bench = server.bench
    bench.cache.put_post(ANNA.key, post(5))
    server.has([structs.replace(post(9), bookmarked=True)], timeline=BOOKMARKS)
    server.newest(timeline=BOOKMARKS)
    server.has([post(5), post(9)], listed=[], timeline=BOOKMARKS)
    job = InteractionJob(JobId("b"), ANNA.key, Interaction(Verb.BOOKMARK, "0009"), created_s=0.0)
    bench.interactions.add(job)
    puller = TimelinePuller(
        bench.cache, bench.interactions, bench.tools.done, bench.events.append, lambda _: None
    )
    asyncio.run(puller.refresh(server.client, ANNA, BOOKMARKS))
    found = bench.cache.post(ANNA.key, "0009")
    assert found is not None
    assert found.bookmarked


def test_an_edit_elsewhere_of_an_unlisted_post_is_taken(server: Server) -> None:
    server.newest()
    edited = structs.replace(post(75), html="<p>better</p>")
    server.has([*without(posts(100, 1), 75), edited], listed=without(posts(100, 1), 75))
    pulled = server.newest()
    assert pulled.changed == ("0075",)
    found = server.bench.cache.post(ANNA.key, "0075")
    assert found is not None
    assert found.text == "better"


def test_a_refused_like_of_a_deleted_post_removes_it(server: Server) -> None:
    """The server says that it is gone; the next pull makes sure."""
    server.newest()
    job = InteractionJob(JobId("l"), ANNA.key, Interaction(Verb.FAVOURITE, "0075"), created_s=0.0)
    interactions.target_missing(server.bench.cache, job)
    assert server.known(75)
    server.has(without(posts(100, 1), 75))
    server.newest()
    assert not server.known(75)
