"""The player of short videos: what is shown, played, prepared and skipped, without a window."""

import pytest

from kesong_desktop.errors import Unreachable
from kesong_desktop.model.event import PostChanged, ReachabilityChanged, TimelineChanged
from kesong_desktop.model.social.post import BOOKMARKS, HOME, Attachment
from kesong_desktop.sync.social.pulls import PullResult
from kesong_desktop.ui.shell.destination import ShortVideosDestination
from kesong_desktop.ui.shell.post_covers import PostCovers
from kesong_desktop.ui.short_videos.playback import Playback
from kesong_desktop.ui.short_videos.presenter import ShortVideosPresenter
from kesong_desktop.ui.video.video_loader import VideoLoader, VideoRules
from tests.fakes.timeline_services import (
    ANNA,
    BEN,
    FakeAccounts,
    FakeTimelines,
    ImmediateBackground,
    post,
)
from tests.fakes.video_services import FakePlayer, FakeVideos


def url(number):
    return f"https://pixels.town/{number}.mp4"


def clip(number, **fields):
    """A post with a video."""
    shot = Attachment(str(number), "video", url(number), alt=f"Clip {number}")
    return post(number, attachments=(shot,), **fields)


class Timelines(FakeTimelines):
    """Timelines from which single posts can be read."""

    def post(self, _account, post_id):
        return next((one for posts in self.cached.values() for one in posts if one.id == post_id), None)


class Stage:
    """A presenter over fakes; everything is cached unless a test says otherwise."""

    def __init__(self, *posts, cached=range(1, 10)):
        self.accounts, self.timelines, self.videos = FakeAccounts(ANNA, BEN), Timelines(*posts), FakeVideos()
        self.videos.cached = {url(number) for number in cached}
        self.may_fetch = self.may_play = True
        self.covers = PostCovers()
        self.players, self.messages = [], []
        background = ImmediateBackground()
        self.playback = Playback(
            VideoLoader(self.videos, background),
            VideoRules(lambda: self.may_fetch, lambda: self.may_play),
            player_factory=self.make,
        )
        self.presenter = ShortVideosPresenter(
            self.accounts,
            self.timelines,
            self.playback,
            background,
            covers=self.covers,
        )
        self.presenter.message.connect(self.messages.append)

    def make(self, _parent):
        self.players.append(FakePlayer())
        return self.players[-1]

    def show(self, *values):
        self.presenter.show(ShortVideosDestination(*values))
        return self

    @property
    def state(self):
        return self.presenter.state

    @property
    def shown(self):
        return self.state.item.post.id if self.state.item is not None else ""

    @property
    def playing(self):
        return [one.told[-2:] for one in self.players if one.is_playing]


@pytest.fixture
def stage(qapp):
    """Three videos, and pictures between them."""
    return Stage(clip(9), post(8), clip(7), post(6), clip(5)).show()


def test_newest_plays_without_sound_and_the_next_is_open(stage):
    assert (stage.shown, stage.playback.url) == ("9", url(9))
    assert stage.playback.is_playing
    assert stage.playback.prepared_url == url(7)
    assert all(one.is_muted and one.is_looping for one in stage.players)
    assert stage.state.is_muted
    assert [one.is_playing for one in stage.players] == [True, False]


def test_a_step_plays_what_was_prepared(stage):
    """The player that has it open comes to the front; the other one opens what follows."""
    assert stage.presenter.step(1)
    assert (stage.shown, stage.playback.url, stage.playback.prepared_url) == ("7", url(7), url(5))
    assert stage.players[1].told == ["prepare 7.mp4", "play"]
    assert stage.players[0].told[-2:] == ["close", "prepare 5.mp4"]
    assert stage.videos.checks == [url(9), url(7), url(5)]
    assert stage.presenter.step(1)
    assert not stage.presenter.step(1)
    assert stage.shown == "5"
    assert (stage.state.has_previous, stage.state.has_next) == (True, False)
    assert stage.presenter.step(-1)
    assert stage.shown == "7"


def test_next_is_not_fetched_before_the_current_one_came(qapp):
    """And not at all where the line costs, until somebody asks."""
    stage = Stage(clip(9), clip(8), cached=()).show()
    assert list(stage.videos.fetched) == [url(9)]
    stage.videos.comes(url(9))
    assert list(stage.videos.fetched) == [url(9), url(8)]
    metered = Stage(clip(9), clip(8), cached=())
    metered.may_fetch = False
    metered.show()
    assert (metered.playback.status, metered.videos.fetched) == ("waiting", {})
    metered.presenter.toggle()
    metered.videos.comes(url(9))
    assert metered.playback.is_playing
    assert list(metered.videos.fetched) == [url(9)]


def test_sound_stays_as_chosen(stage):
    """For the videos that follow, and when the player is opened again."""
    stage.presenter.toggle_sound()
    assert not any(one.is_muted for one in stage.players)
    stage.presenter.step(1)
    assert not stage.players[1].is_muted
    stage.presenter.leave()
    stage.show("home")
    assert not stage.state.is_muted
    assert not stage.players[0].is_muted


def test_odd_video_is_skipped_with_words(qapp):
    """No player sees it."""
    stage = Stage(clip(9), clip(8), clip(7))
    stage.videos.broken = {url(9)}
    stage.show()
    assert stage.shown == "8"
    assert stage.messages == ["A video by Lin cannot be played safely, and was skipped"]
    assert all("9.mp4" not in " ".join(one.told) for one in stage.players)
    assert stage.playback.is_playing
    assert not stage.presenter.step(-1), "it is not shown from below either"


def test_odd_next_video_is_skipped_when_it_is_reached(qapp):
    """What follows it is prepared instead."""
    stage = Stage(clip(9), clip(8), clip(7))
    stage.videos.broken = {url(8)}
    stage.show()
    assert (stage.shown, stage.messages) == ("9", [])
    assert stage.playback.prepared_url == url(7)
    stage.presenter.step(1)
    assert stage.shown == "7"
    assert len(stage.messages) == 1


def test_only_odd_videos_leave_a_sentence(qapp):
    stage = Stage(clip(9))
    stage.videos.broken = {url(9)}
    stage.show()
    assert (stage.shown, stage.state.is_refused, stage.playback.url) == ("9", True, "")
    stage.presenter.toggle()
    assert stage.videos.checks == [url(9)]


def test_video_that_the_player_cannot_open_is_skipped(stage):
    stage.players[0].failed.emit("no codec")
    assert stage.shown == "7"
    assert stage.playback.is_playing


def test_nothing_plays_after_leaving(stage):
    """Nor what comes afterwards."""
    stage.presenter.step(1)
    stage.videos.cached.discard(url(5))
    stage.presenter.leave()
    assert not any(one.is_playing for one in stage.players)
    assert stage.playback.url == stage.playback.prepared_url == ""
    stage.presenter.take(PostChanged(ANNA.key, "9"))
    assert not any(one.is_playing for one in stage.players)


def test_hidden_window_pauses_and_goes_on(stage):
    """Unless somebody paused the video."""
    stage.playback.hold(on=True)
    assert not stage.playback.is_playing
    stage.presenter.step(1)
    assert not stage.playback.is_playing
    stage.playback.hold(on=False)
    assert stage.playback.is_playing
    stage.presenter.toggle()
    stage.playback.hold(on=True)
    stage.playback.hold(on=False)
    assert not stage.playback.is_playing


def test_no_autoplay_waits_for_a_click(qapp):
    stage = Stage(clip(9), clip(8))
    stage.may_play = False
    stage.show()
    assert (stage.playback.status, stage.playback.is_playing) == ("ready", False)
    stage.presenter.toggle()
    assert stage.playback.is_playing
    stage.presenter.step(1)
    assert not stage.playback.is_playing


def test_veiled_video_is_neither_fetched_nor_played(qapp):
    """Until it is asked for; as a person prefers, sensitive ones are not veiled."""
    stage = Stage(clip(9, sensitive=True), clip(8, spoiler="Food"), cached=()).show()
    assert stage.state.is_veiled
    assert stage.videos.fetched == {}
    stage.presenter.toggle()
    assert not stage.state.is_veiled
    assert list(stage.videos.fetched) == [url(9)]
    stage.presenter.toggle_veil()
    assert (stage.state.is_veiled, stage.playback.url) == (True, "")
    stage.covers.prefer("show")
    stage.show("home")
    assert not stage.state.is_veiled
    stage.presenter.step(1)
    assert stage.state.is_veiled, "a warning stays"


def test_begins_at_the_video_that_was_asked_for(qapp):
    """However far down it is among what is cached; one that its timeline does not have comes first."""
    many = [post(number) for number in range(900, 800, -1)]
    stage = Stage(clip(990), *many, clip(9), clip(8))
    stage.show("home", "9")
    assert (stage.shown, stage.videos.checks) == ("9", [url(9), url(8)])
    stage.timelines.cached[BOOKMARKS.name] = [clip(3)]
    stage.show("bookmarks", "8")
    assert stage.shown == "8"
    stage.presenter.step(1)
    assert stage.shown == "3"


def test_new_posts_do_not_move_the_video(stage):
    stage.presenter.step(1)
    stage.timelines.cached[HOME.name].insert(0, clip(1))
    stage.presenter.take(TimelineChanged(ANNA.key, "home"))
    assert (stage.shown, stage.playback.url) == ("7", url(7))
    assert stage.presenter.items[0].post.id == "1"
    stage.presenter.take(PostChanged(ANNA.key, "7"))
    assert stage.players[1].told.count("prepare 7.mp4") == 1


def test_deleted_video_gives_way_to_its_neighbour(stage):
    del stage.timelines.cached[HOME.name][0]
    stage.presenter.take(PostChanged(ANNA.key, "9"))
    assert (stage.shown, stage.playback.url) == ("7", url(7))


def test_older_posts_are_loaded_near_the_end(stage):
    """Page after page until there are videos, and no more than a person looks at."""
    stage.timelines.answer(PullResult(0, is_end=False))
    stage.presenter.step(1)
    older = [one for one in stage.timelines.asked if one[0] == "older"]
    assert older == [("older", (ANNA.key, "home"))]
    stage.timelines.cached[HOME.name] += [clip(4), clip(3), clip(2), clip(1)]
    stage.presenter.take(TimelineChanged(ANNA.key, "home"))
    stage.timelines.answer(PullResult(4, is_end=False))
    assert len(stage.presenter.items) == 7
    for _ in range(9):
        stage.presenter.step(1)
    assert stage.shown == "1"


def test_pages_without_videos_end(qapp):
    stage = Stage(post(5)).show()
    assert stage.state.phase == "loading"
    stage.timelines.answer(PullResult(0, is_end=False))
    for _ in range(20):
        if stage.timelines.asked[-1][0] == "older" and not stage.timelines.futures[-1].done():
            stage.timelines.answer(PullResult(0, is_end=False))
    assert len([one for one in stage.timelines.asked if one[0] == "older"]) <= 8
    assert stage.state.phase == "empty"


def test_failed_and_online_again(qapp):
    """What could not be fetched is fetched then."""
    away = Unreachable("one.example", why="no connection")
    stage = Stage().show()
    stage.timelines.fail(away)
    assert (stage.state.phase, stage.state.problem) == ("failed", away)
    stage = Stage(clip(9), cached=()).show()
    stage.videos.fetched[url(9)].set_result(False)
    assert stage.playback.status == "missing"
    stage.presenter.take(ReachabilityChanged(ANNA.key, None))
    stage.videos.comes(url(9))
    assert stage.playback.is_playing


def test_no_player_is_said(qapp):
    stage = Stage(clip(9))
    playback = Playback(
        VideoLoader(stage.videos, ImmediateBackground()),
        VideoRules(lambda: True, lambda: True),
        player_factory=lambda _parent: None,
    )
    playback.set_account(ANNA.key)
    playback.show(url(9))
    assert playback.status == "unavailable"


def test_coming_back_goes_on_where_it_was_left(stage):
    """By the same entry of the history; opened anew, it begins anew."""
    place = ShortVideosDestination()
    stage.presenter.show(place)
    stage.presenter.step(1)
    stage.presenter.leave()
    stage.presenter.show(place)
    assert (stage.shown, stage.playback.url) == ("7", url(7))
    assert stage.playback.is_playing
    stage.presenter.show(ShortVideosDestination())
    assert stage.shown == "9"


def test_text_and_description_fold_again_with_the_next_video(stage):
    stage.presenter.toggle_text()
    stage.presenter.toggle_alt()
    assert (stage.state.is_unfolded, stage.state.shows_alt) == (True, True)
    stage.presenter.step(1)
    assert (stage.state.is_unfolded, stage.state.shows_alt) == (False, False)
