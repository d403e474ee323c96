"""Replying, deleting and redrafting on the page of a post, without a window."""

import pytest

from kesong_desktop.actions.timeline.own_posts import Redraft
from kesong_desktop.errors import Unreadable
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

    def redraft(self, _account, of):
        """Make it a draft."""
        if self.error is not None:
            raise self.error
        return Redraft(Draft(DraftId("d"), text=of.text), self.pull("delete", of.id))


class Desk:
    """Actions over fakes, and what they told."""

    def __init__(self):
        self.own = FakeOwnPosts()
        self.interactions = FakeInteractions()
        self.said, self.offers, self.asked, self.drafts = [], [], [], []
        self.do = ThreadActions(
            FakeAccounts(ANNA), self.interactions, lambda draft: draft, self.own, ImmediateBackground()
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
    assert (desk.own.asked, desk.interactions.asked) == ([], [])


def test_deletion_that_was_asked_for(desk):
    desk.do.delete_now(post(1))
    assert desk.interactions.asked == [("delete", "1")]
    desk.interactions.answer(None)
    assert (desk.said, desk.offers) == (["Post deleted"], [])


def test_redraft_that_fails_deletes_nothing(desk):
    desk.own.error = Unreadable("https://one.example/a.jpg", "missing")
    desk.do.redraft_now(post(1))
    assert (desk.own.asked, desk.drafts, len(desk.said)) == ([], [], 2)
    desk.own.error = None
    desk.do.redraft_now(post(1))
    assert (desk.own.asked, desk.drafts) == ([("delete", "1")], ["d"])
