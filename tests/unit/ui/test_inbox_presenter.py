"""The presenter of the inbox: what it shows, what is new, and when it asks the server."""

from dataclasses import replace

import pytest

from kesong_desktop.errors import DiskFull, Unreachable
from kesong_desktop.model.draft import DraftId
from kesong_desktop.model.event import AccountsChanged, NotificationsChanged
from kesong_desktop.model.social.notification import Notification
from kesong_desktop.model.social.post import Person
from kesong_desktop.sync.social.pulls import PullResult
from kesong_desktop.ui.inbox.inbox_item import item_of
from kesong_desktop.ui.inbox.presenter import InboxPresenter, InboxState
from tests.fakes.timeline_services import (
    ANNA,
    BEN,
    NOW,
    FakeAccounts,
    FakeFollowRequests,
    FakeNotifications,
    ImmediateBackground,
    notification,
    post,
)


class Inbox:
    """A presenter over fakes, and the states that it told."""

    def __init__(self, *cached, read="", accounts=(ANNA,), requests=()):
        self.accounts = FakeAccounts(*accounts)
        self.notifications = FakeNotifications(*cached, read=read)
        self.drafts, self.said, self.ready = [], [], []
        self.requests = FakeFollowRequests(*requests)
        self.presenter = InboxPresenter(
            self.accounts, self.notifications, self.requests, ImmediateBackground(), keep_draft=self.keep
        )
        self.states: list[InboxState] = []
        self.presenter.state_changed.connect(self.states.append)
        self.presenter.message.connect(self.said.append)
        self.presenter.draft_ready.connect(self.ready.append)

    def keep(self, draft):
        self.drafts.append(draft)
        return replace(draft, id=DraftId("kept"))

    @property
    def shown(self):
        return [int(one.id) for one in self.states[-1].notifications]


@pytest.fixture
def inbox(qapp):
    """Anna's inbox of three notifications, of which the oldest was read."""
    made = Inbox(*map(notification, (3, 2, 1)), read="1")
    made.presenter.enter()
    return made


def test_entering_shows_the_cache_and_pulls(inbox):
    state = inbox.states[-1]
    assert (inbox.shown, state.new, state.is_loading, state.account) == ([3, 2, 1], 2, True, ANNA.key)
    inbox.presenter.refresh()
    assert inbox.notifications.asked == [("newest", ANNA.key)], "one pull at a time"
    inbox.notifications.answer(PullResult(0, is_end=True))
    assert not inbox.states[-1].is_loading


def test_what_is_new_stays_new_until_the_inbox_is_entered_again(inbox):
    inbox.notifications.read = "3"
    inbox.presenter.take(NotificationsChanged(ANNA.key))
    assert inbox.states[-1].new == 2
    inbox.presenter.leave()
    inbox.presenter.enter()
    assert inbox.states[-1].new == 0


def test_notifications_that_come_are_shown(inbox):
    inbox.notifications.cached.insert(0, notification(4))
    inbox.presenter.take(NotificationsChanged(BEN.key, 1))
    assert inbox.shown == [3, 2, 1]
    inbox.presenter.take(NotificationsChanged(ANNA.key, 1))
    assert (inbox.shown, inbox.states[-1].new) == ([4, 3, 2, 1], 3)


def test_failed_pull_is_reported_until_the_next_one(inbox):
    problem = Unreachable("one.example", why="no connection")
    inbox.notifications.fail(problem)
    assert (inbox.states[-1].problem, inbox.states[-1].is_loading) == (problem, False)
    inbox.presenter.refresh()
    assert (inbox.states[-1].problem, inbox.states[-1].is_loading) == (None, True)


def test_what_is_seen_is_marked_as_read(inbox):
    inbox.presenter.mark_read()
    assert inbox.notifications.marked == ["3"]


def test_reply_is_a_draft_to_the_author(inbox):
    inbox.presenter.reply(item_of(notification(3)))
    (draft,) = inbox.drafts
    assert (draft.text, draft.in_reply_to_id) == ("@lin ", "3")
    assert inbox.ready == ["kept"]
    inbox.presenter.reply(item_of(Notification("5", "follow", NOW)))
    assert len(inbox.drafts) == 1


def test_reply_that_cannot_be_saved_is_reported(inbox, monkeypatch):
    def fail(_):
        raise DiskFull("/profile")

    monkeypatch.setattr(inbox.presenter, "_keep_draft", fail)
    inbox.presenter.reply(item_of(notification(3)))
    assert (inbox.ready, len(inbox.said)) == ([], 1)


def test_older_notifications_are_pulled_one_page_at_a_time(inbox):
    inbox.presenter.load_older()
    inbox.presenter.load_older()
    assert [what for what, _ in inbox.notifications.asked] == ["newest", "older"]
    inbox.notifications.answer(PullResult(0, is_end=False))
    inbox.presenter.load_older()
    inbox.notifications.fail(Unreachable("one.example", why="no connection"))
    inbox.presenter.load_older()
    inbox.notifications.answer(PullResult(0, is_end=True))
    inbox.presenter.load_older()
    assert [what for what, _ in inbox.notifications.asked] == ["newest", *["older"] * 3]


def test_cached_notifications_are_shown_before_older_ones_are_pulled(qapp):
    inbox = Inbox(*map(notification, range(70, 0, -1)))
    inbox.presenter.enter()
    assert len(inbox.shown) == 60
    inbox.presenter.load_older()
    assert (len(inbox.shown), len(inbox.notifications.asked)) == (70, 1)


def test_another_account_while_the_inbox_is_open(inbox):
    number = inbox.states[-1].list_number
    inbox.accounts.known = [BEN]
    inbox.presenter.take(AccountsChanged())
    state = inbox.states[-1]
    assert (state.account, state.is_loading) == (BEN.key, True)
    assert state.list_number > number
    inbox.notifications.answer(PullResult(0, is_end=True), number=0)
    assert inbox.states[-1].is_loading, "the answer was for the account before"


def test_another_account_while_the_inbox_is_closed(inbox):
    inbox.presenter.leave()
    inbox.accounts.known = [BEN]
    inbox.presenter.take(AccountsChanged())
    assert inbox.notifications.asked == [("newest", ANNA.key)]


def test_without_an_account_nothing_is_asked(qapp):
    inbox = Inbox(notification(1), accounts=())
    inbox.presenter.enter()
    inbox.presenter.load_older()
    inbox.presenter.mark_read()
    inbox.presenter.reply(notification(1))
    assert (inbox.shown, inbox.notifications.asked, inbox.drafts) == ([], [], [])


def kinds(inbox):
    """What the items of the inbox are."""
    return [(item.kind, item.others, item.is_new) for item in inbox.states[-1].items]


def by(number, kind, name, about=1):
    """Return a notification by somebody about a post."""
    who = Person(name, name, name, name.title())
    made = notification(number, kind)
    return replace(made, person=who, post=post(about) if kind != "follow" else None)


def test_likes_of_one_post_are_one_item_but_new_ones_are_not_mixed_with_seen_ones(qapp):
    liked = [
        by(4, "favourite", "ana"),
        by(3, "favourite", "bo"),
        by(2, "mention", "ci"),
        by(1, "favourite", "di"),
    ]
    inbox = Inbox(*liked, read="1")
    inbox.presenter.enter()
    assert kinds(inbox) == [("favourite", 1, True), ("mention", 0, True), ("favourite", 0, False)]
    assert inbox.states[-1].items[0].person.name == "Ana"


def test_mark_all_read_shows_nothing_as_new(inbox):
    inbox.presenter.mark_all_read()
    assert inbox.notifications.marked == ["3"]
    assert [item.is_new for item in inbox.states[-1].items] == [False] * 3


def test_filter_shows_its_kinds_and_does_not_mark_as_read(qapp):
    inbox = Inbox(by(3, "favourite", "ana"), by(2, "mention", "bo"), by(1, "follow", "ci"))
    inbox.presenter.enter()
    for name, shown in (("likes", [3]), ("mentions", [2]), ("follows", [1]), ("boosts", [])):
        inbox.presenter.show_kinds(name)
        assert inbox.shown == shown
        inbox.presenter.mark_read()
    assert inbox.notifications.marked == []
    assert inbox.notifications.asked[-1] == ("older", ANNA.key), "none of these is cached: look further back"
    inbox.presenter.show_kinds("all")
    assert inbox.shown == [3, 2, 1]


@pytest.mark.parametrize("accept", [True, False])
def test_follow_request_goes_at_once_and_is_answered_once(qapp, accept):
    inbox = Inbox(by(2, "follow_request", "ana"), requests=(Person("ana", "ana", "ana", "Ana"),))
    inbox.presenter.enter()
    first, notice = inbox.states[-1].items
    assert (first.is_request, first.can_answer, notice.can_answer) == (True, True, True)
    inbox.presenter.answer(first, accept)
    inbox.presenter.answer(notice, accept)
    assert [item.can_answer for item in inbox.states[-1].items] == [False]
    assert inbox.requests.asked == [("requests", ANNA.key), ("accept" if accept else "decline", "ana")]
    inbox.requests.futures[-1].set_result(None)
    assert len(inbox.said) == 1
    assert "Ana" in inbox.said[0]


def test_refused_answer_brings_the_request_back_with_the_reason(qapp):
    ana = Person("ana", "ana", "ana", "Ana")
    inbox = Inbox(requests=(ana,))
    inbox.presenter.enter()
    inbox.presenter.answer(inbox.states[-1].items[0], True)
    assert inbox.states[-1].items == ()
    inbox.requests.open.append(ana)
    inbox.requests.fail(Unreachable("one.example", why="no connection"))
    assert len(inbox.states[-1].items) == 1
    assert "one.example" in inbox.said[0]


def test_server_without_follow_requests_has_no_section(qapp):
    inbox = Inbox(by(2, "follow_request", "ana"))
    inbox.requests.is_able = False
    inbox.presenter.enter()
    assert [item.can_answer for item in inbox.states[-1].items] == [False]
    assert inbox.requests.asked == []
