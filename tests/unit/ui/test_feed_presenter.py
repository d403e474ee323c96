"""The presenter of the feed: what it shows, and when it asks the server."""

import pytest

from kesong_desktop.actions.timeline.feeds.feeds import Feeds
from kesong_desktop.errors import Unreachable
from kesong_desktop.model.event import AccountsChanged, PostChanged, TimelineChanged
from kesong_desktop.model.social.merged.merged_home import as_merged
from kesong_desktop.model.social.post import HOME, MERGED_HOME, Person, Timeline
from kesong_desktop.model.social.post_filter import FilterMatch
from kesong_desktop.model.social.reading_position import ReadingPosition
from kesong_desktop.sync.social.pulls import PullResult
from kesong_desktop.ui.feed.gap_loader import GapLoader
from kesong_desktop.ui.feed.merged_home_switch import MergedHomeSwitch
from kesong_desktop.ui.feed.presenter import FeedPresenter, FeedState
from tests.fakes.timeline_services import (
    ANNA,
    BEN,
    FakeAccounts,
    FakeMergedHome,
    FakeNotifications,
    FakePositions,
    FakePreferences,
    FakeTimelines,
    ImmediateBackground,
    post,
    posts,
)

LAKE = Timeline("tag:lake")
ME = Person(ANNA.remote_id, "anna", "anna")


class Feed:
    """A presenter over fakes, and the states that it told."""

    def __init__(self, *cached, accounts=(ANNA,)):
        self.accounts = FakeAccounts(*accounts)
        self.timelines = FakeTimelines(*cached)
        self.notifications = FakeNotifications()
        self.positions = FakePositions()
        self.preferences = FakePreferences()
        self.merged = FakeMergedHome()
        feeds = Feeds(
            self.accounts,
            self.timelines,
            self.merged,
            self.positions,
            self.notifications,
            preferences=self.preferences,
        )
        self.presenter = FeedPresenter(feeds, ImmediateBackground())
        self.switch = MergedHomeSwitch(feeds, self.accounts, self.presenter, self.presenter)
        self.states: list[FeedState] = []
        self.presenter.state_changed.connect(self.states.append)

    @property
    def shown(self):
        return [int(one.id) for one in self.states[-1].posts]

    def comes(self, *numbers, timeline=HOME):
        """New posts are in the cache, and that is reported."""
        self.timelines.cached[timeline.name] = [*posts(*numbers), *self.timelines.cached[timeline.name]]
        self.presenter.take(TimelineChanged(ANNA.key, timeline.name, len(numbers)))


@pytest.fixture
def feed(qapp):
    """Anna's feed of two posts, entered and pulled."""
    made = Feed(*posts(2, 1))
    made.presenter.enter()
    made.timelines.answer(PullResult(0, is_end=False))
    yield made
    made.presenter.leave()


def test_entering_shows_the_cache_and_pulls(qapp):
    feed = Feed(*posts(2, 1))
    feed.presenter.enter()
    assert feed.shown == [2, 1]
    assert feed.timelines.asked == [("newest", (ANNA.key, "home"))]
    feed.presenter.refresh()
    assert len(feed.timelines.asked) == 1, "one pull at a time"
    feed.timelines.answer(PullResult(0, is_end=True))
    feed.presenter.refresh()
    assert len(feed.timelines.asked) == 2
    feed.presenter.leave()


def test_a_wish_during_a_pull_is_granted_after_it(feed):
    """The answer on its way may be older than what is wished for; two wishes are one."""
    feed.presenter.refresh()
    asked = len(feed.timelines.asked)
    feed.presenter.refresh()
    feed.presenter.refresh()
    assert len(feed.timelines.asked) == asked
    feed.timelines.answer(PullResult(0, is_end=False))
    assert len(feed.timelines.asked) == asked + 1
    feed.timelines.answer(PullResult(0, is_end=False))
    assert len(feed.timelines.asked) == asked + 1


def test_failed_pull_can_be_repeated(qapp):
    feed = Feed()
    feed.presenter.enter()
    feed.timelines.fail(Unreachable("one.example", why="no connection"))
    feed.presenter.refresh()
    assert len(feed.timelines.asked) == 2
    feed.presenter.leave()


def test_without_an_account_nothing_is_asked(qapp):
    feed = Feed(*posts(1), accounts=())
    feed.presenter.enter()
    feed.presenter.load_older()
    feed.presenter.mark_seen()
    assert (feed.shown, feed.timelines.asked) == ([], [])
    feed.presenter.leave()


def test_streamed_posts_stay_out_of_sight_and_are_counted(feed):
    feed.comes(3)
    feed.presenter.scrolled(is_at_top=False)
    feed.comes(5, 4)
    assert (feed.shown, feed.states[-1].is_held, feed.states[-1].unseen) == ([5, 4, 3, 2, 1], True, 3)
    feed.presenter.scrolled(is_at_top=True)
    assert feed.states[-1].unseen == 0


def test_streamed_posts_stay_out_of_sight_when_another_event_comes_first(feed):
    """They are cached before the event that tells of them; they are counted once."""
    feed.timelines.cached["home"] = [*posts(4, 3), *feed.timelines.cached["home"]]
    feed.presenter.take(TimelineChanged(ANNA.key, "home", 0))
    assert (feed.shown, feed.states[-1].is_held, feed.states[-1].unseen) == ([4, 3, 2, 1], True, 2)
    feed.presenter.take(PostChanged(ANNA.key, "1"))
    feed.presenter.take(TimelineChanged(ANNA.key, "home", 2))
    assert feed.states[-1].unseen == 2
    feed.timelines.cached["home"] = [*posts(6, 5), *feed.timelines.cached["home"]]
    feed.presenter.take(PostChanged(ANNA.key, "1"))
    assert (feed.states[-1].is_held, feed.states[-1].unseen) == (True, 4)


def test_posts_that_were_asked_for_come_into_sight(feed):
    feed.presenter.refresh()
    feed.comes(3)
    assert (feed.states[-1].is_held, feed.states[-1].unseen) == (False, 0)


def test_own_post_comes_into_sight(feed):
    feed.timelines.cached["home"].insert(0, post(3, author=ME))
    feed.presenter.take(TimelineChanged(ANNA.key, "home", 1))
    assert (feed.shown[0], feed.states[-1].is_held, feed.states[-1].unseen) == (3, False, 0)


def test_changed_post_is_shown(feed):
    feed.timelines.cached["home"][0] = feed.timelines.cached["home"][0].with_favourite(on=True)
    feed.presenter.take(PostChanged(ANNA.key, "2"))
    assert feed.states[-1].posts[0].favourited


@pytest.mark.parametrize(
    "event",
    [TimelineChanged(ANNA.key, "public", 1), TimelineChanged(BEN.key, "home", 1), PostChanged(BEN.key, "2")],
)
def test_other_timelines_and_accounts_are_ignored(feed, event):
    told = len(feed.states)
    feed.presenter.take(event)
    assert len(feed.states) == told


def test_cached_posts_are_shown_before_older_ones_are_pulled(qapp):
    feed = Feed(*posts(*range(100, 0, -1)))
    feed.presenter.enter()
    assert len(feed.shown) == 60
    feed.presenter.load_older()
    assert len(feed.shown) == 100
    feed.presenter.load_older()
    feed.presenter.load_older()
    assert [what for what, _ in feed.timelines.asked] == ["newest", "older"], "one page at a time"
    feed.timelines.answer(PullResult(0, is_end=True))
    feed.presenter.load_older()
    assert [what for what, _ in feed.timelines.asked] == ["newest", "older"], "there is no more"
    feed.presenter.leave()


def test_older_page_that_failed_is_asked_for_again(feed):
    feed.presenter.load_older()
    feed.timelines.fail(Unreachable("one.example", why="no connection"))
    feed.presenter.load_older()
    assert [what for what, _ in feed.timelines.asked] == ["newest", "older", "older"]


def test_the_next_page_is_wanted_once_one_has_come(feed, qtbot):
    """The view said that its end is near while the page was on its way, and at the end nothing is scrolled any more."""
    feed.presenter.load_older()
    with qtbot.waitSignal(feed.presenter.further.wanted):
        feed.timelines.answer(PullResult(40, is_end=False))


def test_a_page_that_failed_is_wanted_later_each_time(feed):
    waits = []
    for _ in range(7):
        waits.append(feed.presenter.further.wait_ms)
        feed.presenter.load_older()
        feed.timelines.fail(Unreachable("one.example", why="no connection"))
    assert waits == [2000, 4000, 8000, 16000, 32000, 60000, 60000]
    feed.presenter.load_older()
    feed.timelines.answer(PullResult(40, is_end=False))
    assert feed.presenter.further.wait_ms == 2000


def test_answer_for_the_list_before_does_not_end_this_one(feed):
    feed.presenter.load_older()
    feed.presenter.show_timeline(LAKE)
    assert feed.timelines.asked[-1] == ("newest", (ANNA.key, LAKE.name))
    feed.timelines.answer(PullResult(0, is_end=True), number=1)
    feed.presenter.load_older()
    assert feed.timelines.asked[-1] == ("older", (ANNA.key, LAKE.name))


def test_hashtag_and_back(feed):
    feed.presenter.show_timeline(LAKE)
    assert feed.states[-1].timeline == LAKE
    feed.presenter.go_back()
    assert feed.states[-1].timeline == HOME
    told = len(feed.states)
    feed.presenter.go_back()
    assert len(feed.states) == told


def test_another_account_begins_at_home(feed):
    feed.presenter.show_timeline(LAKE)
    number = feed.states[-1].list_number
    feed.accounts.known = [BEN]
    feed.presenter.take(AccountsChanged())
    state = feed.states[-1]
    assert (state.timeline, state.account) == (HOME, BEN.key)
    assert state.list_number > number


def test_only_home_is_not_polled(feed):
    feed.presenter.poll()
    assert len(feed.timelines.asked) == 1
    feed.presenter.show_timeline(LAKE)
    feed.timelines.answer(PullResult(0, is_end=False))
    feed.presenter.poll()
    assert feed.timelines.asked[-1] == ("newest", (ANNA.key, LAKE.name))
    assert len(feed.timelines.asked) == 3


def test_home_is_marked_as_read_once(feed):
    feed.presenter.mark_seen()
    feed.presenter.mark_seen()
    assert feed.notifications.home_marked == ["2"]
    feed.presenter.show_timeline(LAKE)
    feed.comes(3, timeline=HOME)
    feed.presenter.mark_seen()
    assert feed.notifications.home_marked == ["2"]


def test_home_is_not_marked_while_its_top_is_out_of_sight(feed):
    feed.presenter.scrolled(is_at_top=False)
    feed.presenter.mark_seen()
    assert feed.notifications.home_marked == []
    feed.presenter.scrolled(is_at_top=True)
    feed.presenter.mark_seen()
    assert feed.notifications.home_marked == ["2"]


def test_marking_that_fails_is_reported(feed, monkeypatch):
    def fail(*_):
        raise Unreachable("one.example", why="no connection")

    monkeypatch.setattr(feed.notifications, "mark_home_read", fail)
    said = []
    feed.presenter.message.connect(said.append)
    feed.presenter.mark_seen()
    assert "one.example" in said[0]


def test_reading_goes_on_where_it_stopped(qapp):
    """As many posts are read as lie above it; the position is told with the list that it belongs to."""
    feed = Feed(*posts(*range(200, 0, -1)))
    feed.positions.known[ANNA.key] = ReadingPosition("80", -30)
    feed.presenter.enter()
    assert feed.states[-1].position == ReadingPosition("80", -30)
    assert 80 in feed.shown
    assert len(feed.shown) == 180
    feed.presenter.keep_position(ReadingPosition("70", 0))
    assert feed.positions.known[ANNA.key] == ReadingPosition("70", 0)
    feed.timelines.cached[LAKE.name] = posts(5, 4)
    feed.presenter.show_timeline(LAKE)
    feed.presenter.keep_position(None)
    assert feed.states[-1].position is None
    feed.presenter.keep_position(ReadingPosition("5", 1))
    assert feed.positions.known[ANNA.key] == ReadingPosition("70", 0), "each timeline has its own"
    feed.presenter.go_back()
    assert feed.states[-1].position == ReadingPosition("70", 0)
    feed.presenter.show_timeline(LAKE)
    assert feed.states[-1].position == ReadingPosition("5", 1)
    feed.presenter.leave()


def test_position_of_a_post_that_is_gone_reads_to_the_end(qapp):
    feed = Feed(*posts(*range(90, 0, -1)))
    feed.positions.known[ANNA.key] = ReadingPosition("777")
    feed.presenter.enter()
    assert len(feed.shown) == 90
    feed.presenter.leave()


def test_phases(qapp):
    """Loading, empty, failed with its reason, and full."""
    feed = Feed()
    feed.presenter.enter()
    assert feed.states[-1].phase == "loading"
    error = Unreachable("one.example", why="no connection")
    feed.timelines.fail(error)
    assert (feed.states[-1].phase, feed.states[-1].problem) == ("failed", error)
    feed.presenter.refresh()
    assert feed.states[-1].phase == "loading"
    feed.timelines.answer(PullResult(0, is_end=True))
    assert feed.states[-1].phase == "empty"
    feed.comes(1)
    assert feed.states[-1].phase == "full"
    feed.presenter.leave()


def test_a_gap_is_loaded_once_at_a_time(feed):
    """What fails is told, and can be tried again."""
    told, marked = [], post(2, has_gap=True)
    loader = GapLoader(feed.accounts, feed.timelines, ImmediateBackground())
    loader.message.connect(told.append)
    loader.load(HOME, post(1))
    loader.load(HOME, marked)
    loader.load(HOME, marked)
    assert feed.timelines.asked[1:] == [("gap", (ANNA.key, "home", "2"))]
    feed.timelines.fail(Unreachable("one.example"))
    assert len(told) == 1
    loader.load(HOME, marked)
    feed.timelines.answer(PullResult(1, is_end=True))
    assert len(feed.timelines.asked) == 3


def test_a_gap_below_a_hidden_post_is_shown_above_it(feed):
    hidden = post(2, filtered=(FilterMatch("1", "dull", "hide", ("home",)),), has_gap=True)
    feed.timelines.cached["home"] = [post(3), hidden, post(1)]
    feed.presenter.take(PostChanged(ANNA.key, "2"))
    assert [(one.id, one.has_gap) for one in feed.states[-1].posts] == [("3", True), ("1", False)]


@pytest.fixture
def both(qapp):
    """The homes of Anna and Ben as one, entered and pulled: two posts of each."""
    made = Feed(accounts=(ANNA, BEN))
    made.merged.cached = [as_merged(key, post(n)) for n, key in ((4, BEN.key), (3, ANNA.key), (2, BEN.key))]
    made.switch.show_merged(True)
    made.presenter.enter()
    made.merged.answer(PullResult(0, is_end=False))
    yield made
    made.presenter.leave()


def comes_to(feed, account, number):
    feed.merged.cached.insert(0, as_merged(account.key, post(number)))
    feed.presenter.take(TimelineChanged(account.key, "home", 1))


def merged_numbers(feed):
    return [(int(one.id.split()[0]), one.seen_by) for one in feed.states[-1].posts]


def test_homes_of_all_accounts_as_one(both):
    """Kept in the preferences; the position is that of all together."""
    assert both.preferences.last.merged_home
    assert both.states[-1].is_merged
    assert merged_numbers(both) == [(4, BEN.key), (3, ANNA.key), (2, BEN.key)]
    both.presenter.keep_position(ReadingPosition(f"3 {ANNA.key}", 5))
    assert both.positions.known == {f" {MERGED_HOME.name}": ReadingPosition(f"3 {ANNA.key}", 5)}
    both.switch.show_merged(False)
    assert not both.states[-1].is_merged
    assert both.shown == []
    both.switch.show_merged(True)
    assert both.states[-1].position == ReadingPosition(f"3 {ANNA.key}", 5)


def test_new_posts_of_each_account_are_counted_once(both):
    both.presenter.scrolled(is_at_top=False)
    comes_to(both, BEN, 5)
    comes_to(both, ANNA, 6)
    assert both.states[-1].unseen == 2
    # What Ben sees, too, stands there already.
    both.presenter.take(TimelineChanged(BEN.key, "home", 1))
    assert both.states[-1].unseen == 2


def test_another_account_in_use_changes_nothing_of_all_together(both):
    number = both.states[-1].list_number
    both.accounts.known.append(both.accounts.known.pop(0))
    both.accounts.known.sort(key=lambda one: one.key)
    both.presenter.take(AccountsChanged())
    assert both.states[-1].list_number == number
    both.accounts.known = [ANNA]
    both.presenter.take(AccountsChanged())
    assert both.states[-1].list_number > number
    assert not both.states[-1].is_merged, "of one account there is nothing to merge"


def test_each_home_is_marked_as_read_by_its_own_posts(both):
    both.presenter.mark_seen()
    assert both.notifications.home_marked == ["4", "3"]


def test_one_account_alone_is_offered_no_merged_home(qapp):
    feed = Feed(*posts(2, 1))
    feed.switch.show_merged(True)
    assert feed.shown == [2, 1]
    assert not feed.states[-1].is_merged
    feed.presenter.leave()
