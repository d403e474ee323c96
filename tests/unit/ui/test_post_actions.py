"""What can be done with a post of the feed, and what is told of it."""

from dataclasses import replace

import pytest

from kesong_desktop.errors import InvalidInput, Reason, Refused
from kesong_desktop.model.account import Capability, Visibility
from kesong_desktop.model.draft import DraftId
from kesong_desktop.model.outbox import Interaction, InteractionJob, JobId, Verb
from kesong_desktop.model.social.notification import StatusSource
from kesong_desktop.model.social.post import Person
from kesong_desktop.ui.posts.post_actions import EditRequest, PostActions, PostOptions
from tests.fakes.timeline_services import ANNA, FakeAccounts, FakeInteractions, ImmediateBackground, post

ME = Person(ANNA.remote_id, "anna", "anna")
WAITING = InteractionJob(
    id=JobId("job"), account=ANNA.key, created_s=0.0, interaction=Interaction(Verb.DELETE, "1")
)


class Actions:
    """Actions over fakes, and what they told."""

    def __init__(self, *accounts):
        self.accounts = FakeAccounts(*accounts)
        self.interactions = FakeInteractions()
        self.drafts, self.said, self.ready, self.offers = [], [], [], []
        self.do = PostActions(self.accounts, self.interactions, self.keep, ImmediateBackground())
        self.do.message.connect(self.said.append)
        self.do.undo_offered.connect(lambda *offer: self.offers.append(offer))
        self.do.draft_ready.connect(self.ready.append)
        self.do.edit_ready.connect(self.ready.append)
        self.do.followed.connect(self.ready.append)

    def keep(self, draft):
        self.drafts.append(draft)
        return replace(draft, id=DraftId("kept"))


@pytest.fixture
def actions(qapp):
    """Anna's."""
    return Actions(ANNA)


def test_likes_and_bookmarks_are_toggled(actions):
    for one in (post(1), post(2).with_favourite(on=True)):
        actions.do.like(one)
    for one in (post(1), post(2).with_bookmark(on=True)):
        actions.do.bookmark(one)
    asked = [("favourite", ("1", True)), ("favourite", ("2", False)), ("bookmark", ("1", True))]
    assert actions.interactions.asked == [*asked, ("bookmark", ("2", False))]
    assert actions.said == [], "the card shows it"


def test_boost_says_what_became_of_it(actions):
    actions.do.boost(post(1))
    actions.interactions.answer(post(1).with_boost(on=True))
    actions.do.boost(post(1).with_boost(on=True))
    actions.interactions.answer(post(1))
    assert actions.interactions.asked == [("boost", ("1", True)), ("boost", ("1", False))]
    assert actions.said == ["Boosted", "Boost removed"]


def test_refusal_is_reported(actions):
    actions.do.like(post(1))
    actions.interactions.fail(Refused(Reason.FORBIDDEN, said="No likes here", server="one.example"))
    (said,) = actions.said
    assert said.startswith("one.example does not allow that. “No likes here”")


def test_deleted(actions):
    actions.do.delete(post(1, author=ME))
    actions.interactions.answer(None)
    assert actions.said == ["Post deleted"]


def test_deletion_that_waits_can_be_undone(actions):
    """It is not deleted yet, and is told so."""
    actions.do.delete(post(1, author=ME))
    actions.interactions.answer(WAITING)
    ((text, words, undo),) = actions.offers
    assert (text, words) == ("The post will be deleted when the server can be reached.", "Undo")
    assert actions.said == []
    undo()
    assert actions.interactions.asked[-1] == ("undo", "1")
    actions.interactions.answer(None)
    assert actions.said == ["The post is kept."]


def test_undo_that_comes_too_late_says_so(actions):
    actions.do.delete(post(1, author=ME))
    actions.interactions.answer(WAITING)
    actions.offers[0][2]()
    actions.interactions.fail(InvalidInput(Reason.JOB_BEING_SENT, job="1", state=WAITING.state))
    assert len(actions.said) == 1


def test_reply_is_a_draft_to_the_author(actions):
    actions.do.reply(post(1))
    (draft,) = actions.drafts
    assert (draft.text, draft.in_reply_to_id, draft.account) == ("@lin ", "1", ANNA.key)
    assert actions.ready == ["kept"]


def test_edit_begins_with_the_text_as_it_was_typed(actions):
    one = post(1, author=ME)
    actions.do.edit(one)
    actions.interactions.answer(StatusSource("Typed"))
    (request,) = actions.ready
    assert request == EditRequest(ANNA, one, StatusSource("Typed"))
    actions.do.save_edit(request, StatusSource("Better"), {"7": "A lake"})
    assert actions.interactions.asked[-1] == ("edit", ("1", "Better", {"7": "A lake"}))
    actions.interactions.answer(one)
    assert actions.said == ["Post edited"]


def test_edit_that_the_server_cannot_do_is_reported(actions, monkeypatch):
    def refuse(*_, **__):
        raise InvalidInput(Reason.EDIT_UNSUPPORTED, server="one.example")

    monkeypatch.setattr(actions.interactions, "edit", refuse)
    actions.do.save_edit(EditRequest(ANNA, post(1), StatusSource("")), StatusSource("x"), {})
    assert actions.said == ["one.example cannot edit posts. Delete the post and publish it again."]


@pytest.mark.parametrize(
    ("locked", "sentence"),
    [(False, "You're following \u2068Lin\u2069"), (True, "Follow request sent to \u2068Lin\u2069")],
)
def test_followed(actions, locked, sentence):
    actions.do.follow("lin")
    person = Person("9", "lin", "lin", "Lin", locked=locked)
    actions.interactions.answer(person)
    assert actions.ready == [person]
    assert [one.replace("\u2068", "").replace("\u2069", "") for one in actions.said] == [
        sentence.replace("\u2068", "").replace("\u2069", "")
    ]


def test_options_of_own_and_foreign_posts(actions):
    own, foreign = post(1, author=ME), post(2)
    assert actions.do.options(foreign) == PostOptions(can_reply=True, can_boost=True)
    assert actions.do.options(own) == PostOptions(
        can_reply=True, can_boost=True, can_edit=True, can_delete=True
    )
    actions.accounts.can = Capability()
    assert not actions.do.options(own).can_edit
    for audience in (Visibility.PRIVATE, Visibility.DIRECT):
        assert not actions.do.options(post(3, visibility=audience)).can_boost
    assert actions.do.options(foreign.with_boost(on=True)).is_boosted


def test_without_an_account_nothing_is_done(qapp):
    actions = Actions()
    one = post(1)
    do = actions.do
    for act in (do.like, do.bookmark, do.boost, do.delete, do.reply, do.edit):
        act(one)
    do.follow("lin")
    assert (actions.interactions.asked, actions.drafts) == ([], [])
    assert do.options(one) == PostOptions()
