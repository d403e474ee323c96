"""Lists that are read page by page: after a page that came or failed the next one is wanted, whatever the list is of."""

from concurrent.futures import Future

import pytest

from kesong_desktop.errors import Unreachable
from kesong_desktop.model.event import AccountsChanged
from kesong_desktop.model.social.post import HOME, LOCAL, Attachment
from kesong_desktop.sync.social.pulls import PullResult
from kesong_desktop.ui.inbox.messages.message_draft import MessageDraft
from kesong_desktop.ui.inbox.messages.presenter import MessagesPresenter
from kesong_desktop.ui.inbox.presenter import InboxPresenter
from kesong_desktop.ui.posts.post_list_presenter import PostListPresenter
from kesong_desktop.ui.profile.people.people_presenter import PeopleListPresenter
from kesong_desktop.ui.profile.posts_presenter import ProfilePostsPresenter
from kesong_desktop.ui.shell.destination import ShortVideosDestination
from kesong_desktop.ui.shell.post_covers import PostCovers
from kesong_desktop.ui.short_videos.playback import Playback
from kesong_desktop.ui.short_videos.presenter import ShortVideosPresenter
from kesong_desktop.ui.video.video_loader import VideoLoader, VideoRules
from tests.fakes.people import FakePeople
from tests.fakes.timeline_services import (
    ANNA,
    BEN,
    LIN,
    FakeAccounts,
    FakeFollowRequests,
    FakeNotifications,
    FakePulls,
    FakeTimelines,
    ImmediateBackground,
    notification,
    post,
    posts,
)
from tests.fakes.video_services import FakePlayer, FakeVideos
from tests.unit.ui.test_messages_presenter import TALK, FakeConversations, FakeDrafts

AWAY = Unreachable("one.example", why="no connection")
GRID_NAME = "account+media+no_replies:9"


class PagedConversations(FakeConversations):
    """Conversations of which there are older ones."""

    def older(self, account):
        return self.pull("older", account.key)


def inbox() -> tuple[InboxPresenter, FakePulls]:
    pulls = FakeNotifications(*map(notification, (3, 2, 1)))
    made = InboxPresenter(
        FakeAccounts(ANNA), pulls, FakeFollowRequests(), ImmediateBackground(), keep_draft=lambda draft: draft
    )
    made.enter()
    return made, pulls


def messages() -> tuple[MessagesPresenter, FakePulls]:
    pulls, background = PagedConversations(TALK), ImmediateBackground()
    draft = MessageDraft(FakeDrafts(), background, lambda _draft, _account: None)
    made = MessagesPresenter(FakeAccounts(ANNA), pulls, draft, background, jobs=list)
    made.enter()
    return made, pulls


def profile() -> tuple[ProfilePostsPresenter, FakePulls]:
    pulls = FakeTimelines()
    pulls.cached[GRID_NAME] = [post(6, attachments=(Attachment("a", "image", "https://x/a"),))]
    made = ProfilePostsPresenter(pulls, ImmediateBackground())
    made.show(ANNA, "9", has_pins=False)
    return made, pulls


def people() -> tuple[PeopleListPresenter, FakePulls]:
    pulls = FakePeople()
    pulls.lists["followers", "9"] = [LIN]
    made = PeopleListPresenter(pulls, ImmediateBackground())
    made.show(ANNA, "followers", "9")
    pulls.answer(PullResult(1, is_end=False))
    return made, pulls


def post_list() -> tuple[PostListPresenter, FakePulls]:
    pulls = FakeTimelines()
    pulls.cached[LOCAL.name] = posts(2, 1)
    made = PostListPresenter(FakeAccounts(ANNA), pulls, ImmediateBackground(), LOCAL)
    made.enter()
    return made, pulls


LISTS = [inbox, messages, profile, people, post_list]


@pytest.mark.parametrize("make", LISTS)
def test_the_next_page_is_wanted_once_one_has_come(qtbot, make):
    """The view said that its end is near while the page was on its way, and at the end nothing is scrolled any more."""
    presenter, pulls = make()
    presenter.load_older()
    asked = len(pulls.asked)
    with qtbot.waitSignal(presenter.further.wanted):
        answer_pages(presenter, pulls)
    presenter.load_older()
    assert len(pulls.asked) > asked


def answer_pages(presenter, pulls):
    """Answer until nothing is asked any more; a profile pulls some pages by itself while what comes is not shown."""
    for _ in range(20):
        if pulls.futures[-1].done():
            return
        if isinstance(presenter, ProfilePostsPresenter):
            number = len(pulls.asked)
            shot = (Attachment("a", "image", f"https://x/{number}"),)
            pulls.cached[GRID_NAME].append(post(1000 - number, attachments=shot))
        pulls.answer(PullResult(1, is_end=False))


@pytest.mark.parametrize("make", LISTS)
def test_a_page_that_failed_is_wanted_later_each_time(qapp, make):
    presenter, pulls = make()
    waits = []
    for _ in range(3):
        presenter.load_older()
        pulls.fail(AWAY)
        assert presenter.further.is_waiting
        waits.append(presenter.further.wait_ms)
    assert waits == [4000, 8000, 16000]


@pytest.mark.parametrize("make", LISTS)
def test_another_list_is_asked_for_anew(qapp, make):
    """Nothing is wanted for a list that is not shown any more."""
    presenter, pulls = make()
    presenter.load_older()
    pulls.fail(AWAY)
    begin_anew(presenter)
    assert not presenter.further.is_waiting


def begin_anew(presenter):
    """Show another list."""
    match presenter:
        case ProfilePostsPresenter():
            presenter.show(BEN, "8", has_pins=False)
        case PeopleListPresenter():
            presenter.show(ANNA, "following", "9")
        case PostListPresenter():
            presenter.show_timeline(HOME)
        case _:
            presenter.take(AccountsChanged())


def test_people_wanted_while_the_first_page_was_on_its_way(qtbot):
    """The view says once that its end is near; if the first page brings nobody new, nothing is laid out again."""
    pulls = FakePeople()
    pulls.lists["followers", "9"] = [LIN]
    presenter = PeopleListPresenter(pulls, ImmediateBackground())
    presenter.show(ANNA, "followers", "9")
    presenter.load_older()
    assert len(pulls.asked) == 1
    with qtbot.waitSignal(presenter.further.wanted):
        pulls.answer(PullResult(0, is_end=False))


def test_a_filter_that_leaves_nothing_goes_on_after_a_failure(qapp):
    """There is no list then that could be scrolled."""
    presenter, pulls = inbox()
    presenter.show_kinds("likes")
    assert pulls.asked[-1][0] == "older"
    pulls.fail(AWAY)
    asked = len(pulls.asked)
    presenter.further.wanted.emit()
    assert len(pulls.asked) == asked + 1
    presenter.leave()
    pulls.fail(AWAY)
    presenter.further.wanted.emit()
    assert len(pulls.asked) == asked + 1, "not while another pane is in front"


class Videos(FakeTimelines):
    """Timelines from which no single post can be read."""

    def post(self, _account, _post_id):
        return None


def test_short_videos_wait_after_a_failure(qapp):
    """The next page is not asked for at once, eight times in a row, but it is asked for in the end."""
    timelines, videos, background = Videos(post(5)), FakeVideos(), ImmediateBackground()
    playback = Playback(
        VideoLoader(videos, background),
        VideoRules(lambda: True, lambda: True),
        player_factory=lambda _parent: FakePlayer(),
    )
    presenter = ShortVideosPresenter(FakeAccounts(ANNA), timelines, playback, background, covers=PostCovers())
    presenter.show(ShortVideosDestination())
    timelines.answer(PullResult(0, is_end=False))
    older: list[Future[PullResult]] = [
        future
        for future, (what, _) in zip(timelines.futures, timelines.asked, strict=True)
        if what == "older"
    ]
    older[-1].set_exception(AWAY)
    count = len(timelines.asked)
    assert presenter.list.further.is_waiting
    presenter.list.further.wanted.emit()
    assert len(timelines.asked) == count + 1
