"""Replying, deleting and redrafting on the page of a post, without a window."""

import pytest

from kesong_desktop.actions.timeline.own_posts import Redraft
from kesong_desktop.errors import NotFound, Reason, Unreadable
from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.ui.post.thread_actions import ThreadActions
from tests.fakes.timeline_services import (
    ANNA,
    FakeAccounts,
    FakeInteractions,
    FakePulls,
    ImmediateBackground,
    post,
)


class FakeOwnPosts(FakePulls):
    """Remembers what was asked."""

    def __init__(self):
        super().__init__()
        self.error = None

    def delete(self, _account, of):
        """Delete."""
        return self.pull("delete", of.id)

    def undo_delete(self, _account, of):
        """Keep it."""
        if self.error is not None:
            raise self.error
        return self.pull("undo", of.id)

    def redraft(self, _account, of):
        """Make it a draft."""
        if self.error is not None:
            raise self.error
        return Redraft(Draft(DraftId("d"), text=of.text), self.pull("delete", of.id))


class Desk:
    """Actions over fakes, and what they told."""

    def __init__(self):
        self.own = FakeOwnPosts()
        self.said, self.offers, self.asked, self.drafts = [], [], [], []
        self.do = ThreadActions(
            FakeAccounts(ANNA), FakeInteractions(), lambda draft: draft, self.own, ImmediateBackground()
        )
        self.do.message.connect(self.said.append)
        self.do.undo_offered.connect(lambda *offer: self.offers.append(offer))
        self.do.redrafted.connect(self.drafts.append)
        for name in ("reply", "delete", "redraft"):
            wanted = getattr(self.do, f"{name}_wanted")
            wanted.connect(lambda of, name=name: self.asked.append((name, of.id)))


@pytest.fixture
def desk(qapp):
    """Anna's."""
    return Desk()


def test_menu_asks_before_anything_happens(desk):
    desk.do.reply(post(1))
    desk.do.delete(post(1))
    desk.do.redraft(post(1))
    assert desk.asked == [("reply", "1"), ("delete", "1"), ("redraft", "1")]
    assert desk.own.asked == []


def test_deletion_that_is_done(desk):
    desk.do.delete_now(post(1))
    desk.own.answer(True)
    assert (desk.said, desk.offers) == (["Post deleted"], [])


def test_deletion_that_waits_can_be_undone(desk):
    desk.do.delete_now(post(1))
    desk.own.answer(False)
    ((_, words, undo),) = desk.offers
    assert words == "Undo"
    undo()
    desk.own.answer(None)
    assert desk.own.asked == [("delete", "1"), ("undo", "1")]
    assert desk.said == ["The post is kept."]


def test_undo_that_comes_too_late_says_so(desk):
    desk.do.delete_now(post(1))
    desk.own.answer(False)
    desk.own.error = NotFound(Reason.JOB_UNKNOWN, "1")
    desk.offers[0][2]()
    assert len(desk.said) == 1


def test_redraft_that_fails_deletes_nothing(desk):
    desk.own.error = Unreadable("https://one.example/a.jpg", "missing")
    desk.do.redraft_now(post(1))
    assert (desk.own.asked, desk.drafts, len(desk.said)) == ([], [], 2)
    desk.own.error = None
    desk.do.redraft_now(post(1))
    assert (desk.own.asked, desk.drafts) == ([("delete", "1")], ["d"])
