"""A reply in the making, without a window: nothing typed is lost, and it is sent once."""

from concurrent.futures import Future
from dataclasses import replace

import pytest

from kesong_desktop.errors import DiskFull
from kesong_desktop.model.account import Capability, Limits, Visibility
from kesong_desktop.model.draft import DraftId, DraftPicture
from kesong_desktop.model.event import DraftsChanged
from kesong_desktop.model.social.content.mention import Mention
from kesong_desktop.ui.post.reply.reply_presenter import ReplyPresenter
from tests.fakes.timeline_services import ANNA, FakeAccounts, ImmediateBackground, post


class FakeDrafts:
    """Drafts in memory."""

    def __init__(self):
        self.kept = {}
        self.number = 0

    def all(self):
        """Return them."""
        return list(self.kept.values())

    def find(self, draft_id):
        """Return one, or None."""
        return self.kept.get(draft_id)

    def pictures(self, paths):
        """Return pictures without descriptions."""
        return tuple(DraftPicture(path) for path in paths)

    def identified(self, draft):
        """Give it an id."""
        if draft.id:
            return draft
        self.number += 1
        return replace(draft, id=DraftId(f"d{self.number}"))

    def changed(self, draft):
        """Return it."""
        return draft

    def save(self, draft, *, is_new=False):
        """Keep it."""
        del is_new
        self.kept[draft.id] = draft
        saved = Future()
        saved.set_result(None)
        return saved

    def remove(self, ids):
        """Drop them."""
        for one in ids:
            self.kept.pop(one, None)

    def report_changed(self):
        """Report nothing."""


class Desk:
    """A presenter over fakes."""

    def __init__(self):
        self.accounts, self.drafts = FakeAccounts(ANNA), FakeDrafts()
        self.accounts.can = Capability(limits=Limits(pictures=2, characters=20))
        self.published, self.said, self.copied, self.sent = [], [], [], []
        self.error = None
        self.presenter = self.make()

    def make(self):
        """Return a presenter, as after a start."""
        made = ReplyPresenter(
            self.accounts,
            self.drafts,
            ImmediateBackground(),
            publish=self.publish,
            copy_soon=self.copied.append,
        )
        made.message.connect(self.said.append)
        made.sent.connect(self.sent.append)
        return made

    def publish(self, draft, account):
        """Queue a draft."""
        if self.error is not None:
            raise self.error
        self.published.append((draft, account))
        self.drafts.remove([draft.id])

    @property
    def state(self):
        """What is shown."""
        return self.presenter.state


@pytest.fixture
def desk(qapp):
    """Anna's."""
    return Desk()


def test_reply_names_who_takes_part_and_is_no_more_public(desk):
    others = (Mention("7", "bo@two.example"), Mention(ANNA.remote_id, "anna"))
    desk.presenter.begin(post(2, visibility=Visibility.PRIVATE, mentions=others))
    draft = desk.state.draft
    assert (draft.text, draft.visibility) == ("@lin @bo@two.example ", Visibility.PRIVATE)
    assert (draft.in_reply_to_id, desk.state.used) == ("2", desk.accounts.can.length(draft.wire_text()))


def test_untouched_reply_is_not_kept(desk):
    desk.presenter.begin(post(2))
    desk.presenter.flush()
    assert desk.drafts.kept == {}
    assert not desk.state.can_send, "names alone are no reply"
    desk.presenter.set_text("@lin Hi")
    desk.presenter.flush()
    assert [one.text for one in desk.drafts.all()] == ["@lin Hi"]
    desk.presenter.set_text("@lin ")
    desk.presenter.flush()
    assert desk.drafts.kept == {}


def test_each_post_has_its_own_reply_that_survives(desk):
    desk.presenter.begin(post(2))
    desk.presenter.set_text("@lin Two")
    desk.presenter.begin(post(3))
    assert desk.state.draft.text == "@lin "
    desk.presenter.set_text("@lin Three")
    desk.presenter.begin(post(2))
    assert desk.state.draft.text == "@lin Two"
    desk.presenter = desk.make()
    desk.presenter.begin(post(3))
    assert desk.state.draft.text == "@lin Three"
    assert len(desk.drafts.kept) == 2


def test_send_once_and_begin_again(desk):
    desk.presenter.begin(post(2))
    desk.presenter.set_text("@lin Hello")
    desk.presenter.send()
    ((draft, account),) = desk.published
    assert (draft.text, draft.in_reply_to_id, account) == ("@lin Hello", "2", ANNA)
    assert draft.id, "the outbox removes the draft by its id"
    assert (desk.state.draft.text, desk.drafts.kept) == ("@lin ", {})
    assert [one.id for one in desk.sent] == ["2"]


def test_failure_keeps_the_text(desk):
    desk.presenter.begin(post(2))
    desk.presenter.set_text("@lin Hello")
    desk.error = DiskFull("/disk")
    desk.presenter.send()
    assert (desk.state.draft.text, desk.state.is_sending) == ("@lin Hello", False)
    assert len(desk.said) == len(desk.drafts.kept) == 1


def test_bounds_of_the_server(desk):
    desk.presenter.begin(post(2))
    desk.presenter.set_text("@lin " + "o" * 16)
    assert not desk.state.can_send
    desk.presenter.send()
    assert desk.published == []
    desk.presenter.add(["/a.jpg", "/b.jpg", "/a.jpg", "/c.jpg"])
    assert [one.path for one in desk.state.draft.pictures] == desk.copied == ["/a.jpg", "/b.jpg"]
    assert "2" in desk.said[-1]
    desk.presenter.describe(1, "A pond")
    desk.presenter.remove_picture(0)
    assert desk.state.draft.pictures == (DraftPicture("/b.jpg", "A pond"),)


def test_draft_that_is_deleted_elsewhere(desk):
    desk.presenter.begin(post(2))
    desk.presenter.set_text("@lin Hi")
    desk.presenter.flush()
    desk.presenter.take(DraftsChanged())
    assert desk.state.draft.text == "@lin Hi"
    desk.drafts.kept.clear()
    desk.presenter.take(DraftsChanged())
    assert desk.state.draft.text == "@lin "


def test_draft_that_is_changed_elsewhere(desk):
    """Such as in the compose pane; what is typed here later goes on from there."""
    desk.presenter.begin(post(2))
    desk.presenter.set_text("@lin Hi")
    desk.presenter.flush()
    (kept,) = desk.drafts.all()
    desk.drafts.kept[kept.id] = replace(kept, text="@lin Hi there")
    desk.presenter.begin(post(2))
    assert desk.state.draft.text == "@lin Hi there"
