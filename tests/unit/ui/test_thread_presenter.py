"""The page of a post without a window: what it shows, and when it asks the server."""

from dataclasses import replace

import pytest
from msgspec.structs import replace as replace_post

from kesong_desktop.errors import Gone, NotFound, Reason, Unreachable
from kesong_desktop.model.event import (
    AccountsChanged,
    JobChanged,
    NotificationsChanged,
    PostChanged,
    ReachabilityChanged,
    ThreadChanged,
    TimelineChanged,
)
from kesong_desktop.model.outbox import JobId, PostBody, PostJob, State
from kesong_desktop.model.social.post import HOME
from kesong_desktop.model.social.post_filter import FilterMatch
from kesong_desktop.model.social.thread import Thread
from kesong_desktop.ui.post.content_cover import warning_of
from kesong_desktop.ui.post.presenter import ThreadPresenter
from kesong_desktop.ui.post.thread_items import items_of
from tests.fakes.timeline_services import ANNA, BEN, FakeAccounts, FakePulls, ImmediateBackground, post

REPLY = post(3, in_reply_to_id="2")
TALK = Thread(post(2, in_reply_to_id="1"), (post(1),), (REPLY,))


class FakeThreads(FakePulls):
    """Conversations by the id of their post."""

    def __init__(self):
        super().__init__()
        self.cached = {}
        self.added = []

    def thread(self, _account, post_id):
        """Return what is cached."""
        return self.cached.get(post_id, Thread())

    def refresh(self, account, post_id):
        """Ask for a conversation."""
        return self.pull("thread", (account.key, post_id))

    def vote(self, account, of, places):
        """Choose answers."""
        return self.pull("vote", (account.key, of.id, places))

    def add_published(self, account, post_id):
        """Take a post of one's own."""
        self.added.append((account, post_id))


class Page:
    """A presenter over fakes."""

    def __init__(self, *accounts):
        self.accounts, self.threads = FakeAccounts(*accounts), FakeThreads()
        self.jobs, self.left = {}, []
        self.presenter = ThreadPresenter(self.accounts, self.threads, self.job, ImmediateBackground())
        self.presenter.left_behind.connect(lambda: self.left.append(True))

    def job(self, job_id):
        """Return a job of the outbox."""
        if job_id not in self.jobs:
            raise NotFound(Reason.JOB_UNKNOWN, job_id)
        return self.jobs[job_id]

    @property
    def state(self):
        """What is shown."""
        return self.presenter.state

    def kinds(self):
        """The kinds of the rows."""
        return [item.kind for item in items_of(self.state, "")]


@pytest.fixture
def page(qapp):
    """Anna's page."""
    return Page(ANNA)


def test_cached_post_is_shown_at_once(page):
    page.threads.cached["2"] = Thread(TALK.post)
    page.presenter.open("2")
    assert (page.state.post, page.state.is_loading) == (TALK.post, True)
    assert page.kinds() == ["post", "box", "note"]
    page.threads.cached["2"] = TALK
    page.threads.answer(None)
    page.presenter.take(ThreadChanged(ANNA.key, "2"))
    assert page.kinds() == ["ancestor", "post", "box", "reply"]
    assert not page.state.is_loading


def test_failure_says_why_and_can_be_tried_again(page):
    page.threads.cached["2"] = Thread(TALK.post)
    page.presenter.open("2")
    page.threads.fail(Unreachable(ANNA.host))
    note = items_of(page.state, "")[-1]
    assert (note.kind, bool(note.text), note.action) == ("note", True, "Try again")
    page.presenter.take(ReachabilityChanged(ANNA.key, None))
    assert page.state.is_loading
    assert page.threads.asked == [("thread", (ANNA.key, "2"))] * 2


def test_deleted_post(page):
    """By somebody else; one of one's own whose deletion is undone comes back."""
    page.presenter.open("2")
    page.threads.fail(Gone(ANNA.host))
    assert page.state.is_deleted
    page.threads.cached["5"] = Thread(post(5))
    page.presenter.open("5")
    assert not page.state.is_deleted
    kept = page.threads.cached.pop("5")
    page.presenter.take(TimelineChanged(ANNA.key, HOME.name))
    assert page.state.is_deleted
    page.threads.cached["5"] = kept
    page.presenter.take(TimelineChanged(ANNA.key, HOME.name))
    assert not page.state.is_deleted


def test_late_answer_for_another_post_is_dropped(page):
    page.threads.cached |= {"2": TALK, "5": Thread(post(5))}
    page.presenter.open("2")
    page.presenter.open("5")
    page.threads.fail(Unreachable(ANNA.host), 0)
    assert (page.state.problem, page.state.is_loading) == (None, True)


def test_published_reply_is_added_once(page):
    page.threads.cached["2"] = TALK
    page.presenter.open("2")
    job = PostJob(JobId("j"), ANNA.key, PostBody("Hi", in_reply_to_id="3"), created_s=0)
    page.jobs["j"] = job
    page.presenter.take(JobChanged("j"))
    assert page.threads.added == []
    page.jobs["j"] = replace(job, state=State.PUBLISHED, post_id="9")
    page.presenter.take(JobChanged("j"))
    page.presenter.take(JobChanged("j"))
    page.presenter.take(JobChanged("unknown"))
    assert page.threads.added == [(ANNA.key, "9")]


def test_notification_asks_the_server_while_in_front(page):
    page.threads.cached["2"] = TALK
    page.presenter.open("2")
    page.threads.answer(None)
    page.presenter.take(NotificationsChanged(ANNA.key))
    page.presenter.take(NotificationsChanged(BEN.key, 1))
    assert len(page.threads.asked) == 1
    page.presenter.take(NotificationsChanged(ANNA.key, 1))
    assert len(page.threads.asked) == 2
    page.threads.answer(None)
    page.presenter.leave()
    page.presenter.take(NotificationsChanged(ANNA.key, 1))
    assert len(page.threads.asked) == 2


def test_like_of_a_reply_is_shown(page):
    page.threads.cached["2"] = TALK
    page.presenter.open("2")
    page.threads.cached["2"] = replace(TALK, replies=(REPLY.with_favourite(on=True),))
    page.presenter.take(PostChanged(ANNA.key, "77"))
    assert not page.state.nodes[0].post.favourited
    page.presenter.take(PostChanged(ANNA.key, "3"))
    assert page.state.nodes[0].post.favourited


def test_other_account_leaves_the_page(page):
    page.threads.cached["2"] = TALK
    page.presenter.open("2")
    page.accounts.known = [BEN]
    page.presenter.take(AccountsChanged())
    assert (page.left, page.state.post) == ([True], None)


def test_deep_replies_are_shown_on_demand(page):
    replies = tuple(post(number + 1, in_reply_to_id=str(number)) for number in range(2, 10))
    page.threads.cached["2"] = Thread(post(2), (), replies)
    page.presenter.open("2")
    hidden = page.state.nodes[-1]
    assert hidden.hidden == 3
    page.presenter.expand(hidden.post.id)
    assert len(page.state.nodes) == 8


def test_box_stands_below_what_is_replied_to(page):
    page.threads.cached["2"] = TALK
    page.presenter.open("2")
    assert [item.kind for item in items_of(page.state, "3")] == ["ancestor", "post", "reply", "box"]


def test_vote_that_fails_can_be_repeated(page):
    page.threads.cached["2"] = TALK
    page.presenter.open("2")
    said, states = [], []
    page.presenter.message.connect(said.append)
    page.presenter.state_changed.connect(states.append)
    page.presenter.vote(TALK.post, ())
    page.presenter.vote(TALK.post, (1,))
    assert page.threads.asked[1:] == [("vote", (ANNA.key, "2", (1,)))]
    page.threads.fail(Unreachable(ANNA.host))
    assert len(said) == len(states) == 1


def test_filters_of_the_account(page):
    """One leaves a reply out, another puts a warning before it."""
    hidden = replace_post(REPLY, filtered=(FilterMatch("1", "Spoilers", "hide"),))
    warned = post(4, in_reply_to_id="2", filtered=(FilterMatch("2", "Politics", "warn", ("thread",)),))
    elsewhere = post(5, in_reply_to_id="2", filtered=(FilterMatch("3", "Home", "hide", ("home",)),))
    page.threads.cached["2"] = replace(TALK, replies=(hidden, warned, elsewhere))
    page.presenter.open("2")
    assert [node.post.id for node in page.state.nodes] == ["4", "5"]
    assert [warning_of(node.post) for node in page.state.nodes] == ["Filtered: Politics", ""]
