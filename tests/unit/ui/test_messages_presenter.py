"""The presenter of direct messages: what it shows, marks, sends and deletes."""

from concurrent.futures import Future
from dataclasses import replace

import pytest

from kesong_desktop.errors import Unreachable
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.draft import DraftId
from kesong_desktop.model.event import AccountsChanged, ConversationsChanged, JobChanged, NotificationsChanged
from kesong_desktop.model.outbox import JobId, PostBody, PostJob, State
from kesong_desktop.model.social.conversation import Conversation
from kesong_desktop.sync.social.pulls import PullResult
from kesong_desktop.ui.inbox.messages.message import mentions_for, without_mentions
from kesong_desktop.ui.inbox.messages.message_draft import MessageDraft
from kesong_desktop.ui.inbox.messages.presenter import MessagesPresenter
from tests.fakes.timeline_services import ANNA, LIN, FakeAccounts, FakePulls, ImmediateBackground, post

HELLO = post(1, html="<p>@anna Hello</p>", visibility=Visibility.DIRECT)
TALK = Conversation("7", (LIN,), HELLO, is_unread=True)


class FakeConversations(FakePulls):
    """Conversations with one message each."""

    def __init__(self, *found):
        super().__init__()
        self.found = list(found)
        self.marked = []

    def can_list(self, _account):
        return True

    def all(self, _account):
        return list(self.found)

    def messages(self, _account, conversation_id):
        return [one.last_post for one in self.found if one.id == conversation_id]

    def refresh(self, account):
        return self.pull("newest", account.key)

    def pull_messages(self, _account, conversation_id):
        return self.pull("messages", conversation_id)

    def mark_read(self, _account, conversation_id):
        self.marked.append(conversation_id)
        return Future()

    def delete(self, _account, conversation_id):
        self.found = [one for one in self.found if one.id != conversation_id]
        return self.pull("delete", conversation_id)


class FakeDrafts:
    """Drafts in memory."""

    def __init__(self):
        self.kept = {}

    def all(self):
        return list(self.kept.values())

    def identified(self, draft):
        return draft if draft.id else replace(draft, id=DraftId(f"d{len(self.kept)}"))

    def save(self, draft, *, is_new):
        del is_new
        self.kept[draft.id] = draft
        done = Future()
        done.set_result(None)
        return done

    def remove(self, ids):
        for one in ids:
            self.kept.pop(one, None)


class Desk:
    """A presenter over fakes with one unread conversation."""

    def __init__(self):
        self.conversations, self.drafts = FakeConversations(TALK), FakeDrafts()
        self.said, self.published, self.jobs = [], [], []
        background = ImmediateBackground()
        self.draft = MessageDraft(self.drafts, background, lambda draft, _: self.published.append(draft))
        self.presenter = MessagesPresenter(
            FakeAccounts(ANNA), self.conversations, self.draft, background, jobs=lambda: self.jobs
        )
        self.presenter.message.connect(self.said.append)
        self.presenter.enter()

    @property
    def state(self):
        return self.presenter.state

    def job_is(self, state, post_id=""):
        """The answer to Hello is in the outbox in this state."""
        body = PostBody("@lin Hi", Visibility.DIRECT, in_reply_to_id=HELLO.id)
        self.jobs = [PostJob(JobId("j"), ANNA.key, body, created_s=1.0, state=state, post_id=post_id)]
        self.presenter.take(JobChanged(JobId("j")))


@pytest.fixture
def desk(qapp):
    """A page of messages that was entered."""
    return Desk()


def test_opening_shows_cached_messages_and_marks_once(desk):
    assert (desk.state.unread, desk.state.is_loading) == (1, True)
    desk.presenter.open(TALK)
    assert [one.text for one in desk.state.messages] == ["Hello"]
    desk.presenter.take(ConversationsChanged(ANNA.key))
    assert desk.conversations.marked == ["7"], "what the server refuses is not asked for ever"


def test_message_is_a_direct_reply_to_the_last_one_and_names_who_takes_part(desk):
    desk.presenter.open(TALK)
    desk.presenter.send()
    assert desk.published == []
    desk.draft.set_text("Hi")
    desk.presenter.send()
    (draft,) = desk.published
    assert (draft.text, draft.visibility, draft.in_reply_to_id) == ("@lin Hi", Visibility.DIRECT, HELLO.id)
    assert desk.draft.text == ""


def test_message_stays_in_sight_between_its_publishing_and_the_pull(desk):
    desk.presenter.open(TALK)
    earlier = len(desk.conversations.futures)
    desk.job_is(State.SENDING)
    desk.job_is(State.PUBLISHED, "2")
    assert len(desk.conversations.futures) == earlier + 1, "the pull is begun once"
    for event in (ConversationsChanged(ANNA.key), JobChanged(JobId("j"))):
        desk.presenter.take(event)
        assert [one.text for one in desk.state.messages] == ["Hello", "Hi"]
    desk.conversations.answer(None, earlier - 1)
    assert [one.text for one in desk.state.messages] == ["Hello", "Hi"], (
        "that pull began before the publishing"
    )
    answer = post(2, html="<p>@lin Hi</p>", visibility=Visibility.DIRECT)
    desk.conversations.found = [Conversation("7", (LIN,), answer)]
    desk.conversations.messages = lambda *_: [HELLO, answer]
    desk.presenter.take(ConversationsChanged(ANNA.key))
    assert [one.text for one in desk.state.messages] == ["Hello", "Hi"], "it is not doubled"


def test_message_that_the_pull_does_not_bring_is_no_longer_shown(desk):
    desk.presenter.open(TALK)
    desk.job_is(State.SENDING)
    desk.job_is(State.PUBLISHED, "2")
    desk.conversations.answer(None)
    assert [one.text for one in desk.state.messages] == ["Hello"], "it was deleted elsewhere"


def test_message_published_long_ago_is_not_shown_again(desk):
    desk.presenter.open(TALK)
    desk.job_is(State.PUBLISHED, "2")
    assert [one.text for one in desk.state.messages] == ["Hello"]


def test_typed_text_is_kept_and_an_emptied_one_is_not(desk):
    desk.presenter.open(TALK)
    desk.draft.set_text("Half a sen")
    desk.presenter.leave()
    assert [one.text for one in desk.drafts.all()] == ["@lin Half a sen"]
    desk.presenter.open(TALK)
    assert desk.draft.text == "Half a sen"
    desk.draft.set_text("")
    desk.presenter.close()
    assert desk.drafts.all() == []


def test_failed_pull_is_told_and_cached_messages_stay(desk):
    problem = Unreachable("one.example", why="no connection")
    desk.conversations.fail(problem)
    assert (desk.state.problem, desk.state.is_loading, len(desk.state.conversations)) == (problem, False, 1)
    desk.presenter.open(TALK)
    desk.conversations.fail(problem)
    assert (desk.state.thread_problem, len(desk.state.messages)) == (problem, 1)


def test_refused_deletion_is_told(desk):
    desk.presenter.open(TALK)
    desk.presenter.delete()
    assert desk.state.open_id == ""
    desk.conversations.fail(Unreachable("one.example", why="no connection"))
    assert len(desk.said) == 1


def test_new_notifications_pull_messages_and_another_account_begins_anew(desk):
    desk.conversations.answer(PullResult(0, is_end=True))
    desk.presenter.take(NotificationsChanged(ANNA.key, 1))
    desk.conversations.answer(PullResult(0, is_end=True))
    assert [what for what, _ in desk.conversations.asked] == ["newest", "newest"]
    desk.presenter.open(TALK)
    desk.presenter.take(AccountsChanged())
    assert (desk.state.open_id, desk.state.messages) == ("", ())


def test_names_before_a_message():
    assert without_mentions("@anna @ben@two.example Hello @all") == "Hello @all"
    assert without_mentions("@anna") == ""
    assert mentions_for(TALK, ANNA) == "@lin "
