"""Videos in the feed: fetched, checked, and only then given to a player."""

import pytest

from kesong_desktop.ui.posts.video_controller import VideoController
from kesong_desktop.ui.video.video_loader import VideoRules
from tests.fakes.timeline_services import ImmediateBackground
from tests.fakes.video_services import FakePlayer, FakeVideos

ONE, TWO = "https://pixels.town/1.mp4", "https://pixels.town/2.mp4"


class Stage:
    """A controller over fakes; ``is_metered`` says whether the line costs by what goes over it."""

    def __init__(self):
        self.videos, self.player, self.is_metered = FakeVideos(), FakePlayer(), False
        self.may_play = True
        rules = VideoRules(may_fetch=lambda: not self.is_metered, may_play=lambda: self.may_play)
        self.controller = VideoController(
            self.videos, ImmediateBackground(), rules, player_factory=lambda _parent: None
        )
        self.controller.account = "anna@one.example"
        self.controller._player = self.player
        self.failed = []
        self.controller.failed.connect(self.failed.append)


@pytest.fixture
def stage(qapp):
    """A controller with nothing in view."""
    return Stage()


def test_player_opens_what_was_checked(stage):
    stage.controller.look_at(ONE)
    assert (stage.videos.checks, stage.player.told) == ([], [])
    stage.videos.comes(ONE)
    assert (stage.videos.checks, stage.player.told) == ([ONE], ["open 1.mp4"])
    assert stage.controller.is_playing(ONE)


def test_broken_file_never_reaches_the_player(stage):
    stage.videos.cached, stage.videos.broken = {ONE}, {ONE}
    stage.controller.look_at(ONE)
    assert (stage.player.told, stage.failed) == ([], [ONE])
    assert stage.controller.has_failed(ONE)
    stage.controller.look_at("")
    stage.controller.look_at(ONE)
    stage.controller.toggle(ONE)
    assert stage.videos.checks == [ONE], "it is not tried again"


def test_video_out_of_view_stops(stage):
    """And what comes for it afterwards is not played."""
    stage.videos.cached = {ONE}
    stage.controller.look_at(ONE)
    stage.controller.look_at(TWO)
    assert stage.player.told == ["open 1.mp4", "close"]
    stage.controller.look_at("")
    stage.videos.comes(TWO)
    assert stage.player.told == ["open 1.mp4", "close"]
    stage.controller.look_at(ONE)
    stage.controller.pause()
    assert stage.player.told[2:] == ["open 1.mp4", "close"]


def test_paused_video_stays_paused(stage):
    """Until somebody plays it again."""
    stage.videos.cached = {ONE}
    stage.controller.look_at(ONE)
    stage.controller.toggle(ONE)
    assert not stage.player.is_playing
    stage.controller.look_at("")
    stage.controller.look_at(ONE)
    assert stage.player.told == ["open 1.mp4", "toggle", "close"]
    stage.controller.toggle(ONE)
    assert stage.player.told[-1] == "open 1.mp4"


def test_metered_line_fetches_nothing_by_itself(stage):
    stage.is_metered = True
    stage.controller.look_at(ONE)
    assert stage.videos.fetched == {}
    stage.controller.toggle(ONE)
    stage.videos.comes(ONE)
    assert stage.player.told == ["open 1.mp4"]


def test_nothing_plays_by_itself_where_a_person_wants_that(stage):
    """Not even what is cached; asked for, it plays."""
    stage.may_play, stage.videos.cached = False, {ONE}
    stage.controller.look_at(ONE)
    assert (stage.videos.checks, stage.player.told) == ([], [])
    stage.controller.toggle(ONE)
    assert stage.player.told == ["open 1.mp4"]
