"""A timeline page by page, without a window."""

import weakref

import pytest
from msgspec import structs

from kesong_desktop.actions.timeline.rows.timeline_reader import MOST_POSTS, TimelineReader
from kesong_desktop.errors import Unreachable
from kesong_desktop.model.event import PostChanged, ReachabilityChanged, TimelineChanged
from kesong_desktop.model.social.post import LOCAL, PUBLIC
from kesong_desktop.sync.social.pulls import PullResult
from kesong_desktop.ui.posts.post_list_presenter import PostListPresenter, PostListState
from tests.fakes.timeline_services import (
    ANNA,
    BEN,
    FakeAccounts,
    FakeSource,
    FakeTimelines,
    ImmediateBackground,
    post,
    posts,
)

AWAY = Unreachable("one.example", why="no connection")


class ListOfPosts:
    """A presenter over fakes, and the states that it told."""

    def __init__(self, *numbers, accounts=(ANNA,), shows=None):
        self.accounts, self.timelines = FakeAccounts(*accounts), FakeTimelines()
        self.timelines.cached[LOCAL.name] = posts(*numbers)
        self.presenter = PostListPresenter(
            self.accounts, self.timelines, ImmediateBackground(), LOCAL, shows=shows
        )
        self.states: list[PostListState] = []
        self.presenter.state_changed.connect(self.states.append)

    @property
    def phase(self):
        return self.states[-1].phase

    @property
    def shown(self):
        return [int(one.id) for one in self.states[-1].posts]

    def asked(self):
        return [(what, about[1]) for what, about in self.timelines.asked]


@pytest.fixture
def shown(qapp):
    """Two cached posts, entered."""
    made = ListOfPosts(2, 1)
    made.presenter.enter()
    return made


def test_cache_first_and_one_pull_at_a_time(shown):
    assert (shown.phase, shown.shown) == ("full", [2, 1])
    shown.presenter.refresh()
    assert shown.asked() == [("newest", "local")]
    shown.timelines.answer(PullResult(0, is_end=False))
    shown.presenter.refresh()
    assert shown.asked() == [("newest", "local")] * 2


def test_without_an_account_nothing_is_asked(qapp):
    made = ListOfPosts(2, accounts=())
    made.presenter.enter()
    made.presenter.load_older()
    assert (made.phase, made.asked()) == ("empty", [])


def test_loading_then_empty(qapp):
    made = ListOfPosts()
    made.presenter.enter()
    assert made.phase == "loading"
    made.timelines.answer(PullResult(0, is_end=True))
    assert made.phase == "empty"
    made.presenter.load_older()
    assert made.asked() == [("newest", "local")], "there is nothing below nothing"


def test_failure_is_told_and_mended_once_online(qapp):
    made = ListOfPosts()
    made.presenter.enter()
    made.timelines.fail(AWAY)
    assert (made.phase, made.states[-1].problem) == ("failed", AWAY)
    made.presenter.take(ReachabilityChanged(BEN.key, None))
    assert len(made.timelines.asked) == 1
    made.presenter.take(ReachabilityChanged(ANNA.key, None))
    assert (made.phase, len(made.timelines.asked)) == ("loading", 2)
    made.timelines.answer(PullResult(0, is_end=True))
    assert made.phase == "empty"


def test_offline_what_is_cached_stays(shown):
    shown.timelines.fail(AWAY)
    assert (shown.phase, shown.shown) == ("full", [2, 1])


def test_pages(shown):
    shown.timelines.answer(PullResult(0, is_end=False))
    shown.presenter.load_older()
    shown.presenter.load_older()
    assert shown.asked()[1:] == [("older", "local")], "one page at a time"
    shown.timelines.fail(AWAY)
    shown.presenter.load_older()
    assert shown.asked()[1:] == [("older", "local")] * 2, "a page that failed is asked for again"
    shown.timelines.answer(PullResult(0, is_end=True))
    shown.presenter.load_older()
    assert len(shown.asked()) == 3, "there is no more"


def test_cached_pages_come_first(qapp):
    made = ListOfPosts(*range(100, 0, -1))
    made.presenter.enter()
    assert len(made.shown) == 60
    made.presenter.load_older()
    assert len(made.shown) == 100
    assert made.asked() == [("newest", "local")]


def test_events_of_this_list_alone(shown):
    shown.timelines.cached[LOCAL.name] = posts(3, 2, 1)
    for event in (
        TimelineChanged(BEN.key, "local"),
        TimelineChanged(ANNA.key, "home"),
        PostChanged(BEN.key, "3"),
    ):
        shown.presenter.take(event)
    assert shown.shown == [2, 1]
    shown.presenter.take(TimelineChanged(ANNA.key, "local"))
    assert shown.shown == [3, 2, 1]


def test_answers_for_the_list_before_are_dropped(shown):
    shown.presenter.load_older()
    number = shown.states[-1].list_number
    shown.presenter.show_timeline(PUBLIC)
    assert (shown.phase, shown.states[-1].list_number) == ("loading", number + 1)
    shown.timelines.fail(AWAY, number=0)
    shown.timelines.answer(PullResult(0, is_end=True), number=1)
    assert shown.phase == "loading"
    shown.timelines.answer(PullResult(0, is_end=False))
    assert shown.phase == "empty"


def test_what_does_not_belong_is_left_out(qapp):
    made = ListOfPosts(shows=lambda timeline, one: timeline == LOCAL and one.bookmarked)
    made.timelines.cached[LOCAL.name] = [post(2, bookmarked=True), post(1)]
    made.presenter.enter()
    assert made.shown == [2]


MANY = 5000


class Decoder(FakeSource):
    """Reads each post as a new object, as from a database, and knows which of them are in memory still."""

    def __init__(self, cached):
        super().__init__(cached)
        self._made = []

    def read(self, ids):
        found = [one._replace(post=structs.replace(one.post)) for one in super().read(ids)]
        self._made += [weakref.ref(one.post) for one in found]
        return found

    @property
    def alive(self):
        return sum(one() is not None for one in self._made)


class Counted(ListOfPosts):
    """A presenter of a long list, which counts the posts that are read."""

    def __init__(self):
        super().__init__(*range(MANY, 0, -1))
        self.source = Decoder(lambda: self.timelines.cached[LOCAL.name])
        self.timelines.reader = lambda _account, _timeline, shows: TimelineReader(
            self.source, shows, self.timelines.versions
        )
        self.presenter.enter()

    def scroll_down(self):
        while len(self.presenter.rows) < MANY:
            self.presenter.load_older()


@pytest.fixture
def long(qapp):
    """A list of many posts that was scrolled through."""
    made = Counted()
    made.scroll_down()
    return made


def test_each_post_of_a_long_list_is_read_once(long):
    assert len(long.source.read_ids) == MANY
    long.source.read_ids.clear()
    long.timelines.cached[LOCAL.name][7] = post(MANY - 7, favourites=3)
    long.presenter.take(PostChanged(ANNA.key, str(MANY - 7)))
    assert long.source.read_ids == [str(MANY - 7)]
    assert long.states[-1].posts[7].favourites == 3


def test_few_posts_of_a_long_list_are_in_memory(long):
    assert 0 < long.source.alive <= MOST_POSTS
    assert sum(int(one.id) for one in long.states[-1].posts) == sum(range(MANY + 1))
    assert long.source.alive <= MOST_POSTS
    long.presenter.leave()
    assert long.source.alive == 0


def test_leaving_lets_go_of_what_is_far_below(long):
    """The post that was being read stays where it is, and what is below it is read again."""
    before = list(long.presenter.rows.ids)
    long.presenter.leave(str(MANY - 100))
    kept = list(long.presenter.rows.ids)
    assert 100 < len(kept) < 200
    assert kept == before[: len(kept)]
    long.presenter.enter()
    long.scroll_down()
    assert list(long.presenter.rows.ids) == before
    assert "older" not in [what for what, _ in long.timelines.asked]
