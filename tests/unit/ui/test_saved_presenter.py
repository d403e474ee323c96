"""Bookmarks and likes, and how one is taken out of them, without a window."""

from dataclasses import replace

import pytest

from kesong_desktop.model.account import Capability
from kesong_desktop.model.event import AccountsChanged, PostChanged
from kesong_desktop.sync.social.pulls import PullResult
from kesong_desktop.ui.saved.presenter import SavedPresenter
from kesong_desktop.ui.saved.saved_actions import SavedActions
from tests.fakes.timeline_services import (
    ANNA,
    BEN,
    FakeAccounts,
    FakeInteractions,
    FakeTimelines,
    ImmediateBackground,
    post,
)


class Saved:
    """A presenter over fakes, and what it told."""

    def __init__(self, *, bookmarks=True):
        self.accounts, self.timelines = FakeAccounts(ANNA), FakeTimelines()
        self.accounts.can = replace(Capability(), bookmarks=bookmarks)
        self.timelines.cached |= {
            "bookmarks": [post(1, bookmarked=True), post(5, bookmarked=True)],
            "favourites": [post(2, favourited=True)],
        }
        self.presenter = SavedPresenter(self.accounts, self.timelines, ImmediateBackground())
        self.offered = []
        self.presenter.segments_changed.connect(self.offered.append)

    @property
    def shown(self):
        return [int(one.id) for one in self.presenter.list.state.posts]


@pytest.fixture
def saved(qapp):
    """Entered."""
    made = Saved()
    made.presenter.enter()
    return made


def test_bookmarks_and_likes(saved):
    assert saved.offered == [("bookmarks", "favourites")]
    assert saved.shown == [1, 5]
    saved.presenter.choose("favourites")
    assert saved.shown == [2]
    saved.presenter.choose("trending")
    assert saved.shown == [2]
    saved.presenter.enter()
    assert saved.presenter.list.state.timeline.name == "favourites", "it stays where it was left"


def test_server_without_bookmarks_has_likes_alone(qapp):
    saved = Saved(bookmarks=False)
    saved.presenter.enter()
    assert (saved.offered, saved.shown) == ([("favourites",)], [2])
    assert saved.timelines.asked == [("newest", (ANNA.key, "favourites"))]


def test_that_there_are_no_bookmarks_is_learned_from_the_answer(saved):
    saved.accounts.can = replace(Capability(), bookmarks=False)
    saved.timelines.answer(PullResult(0, is_end=True))
    assert saved.offered[-1] == ("favourites",)
    assert saved.shown == [2]


def test_unsaved_post_goes_and_returns_to_its_place(saved):
    for is_saved, left in ((False, [5]), (True, [1, 5])):
        saved.timelines.cached["bookmarks"][0] = post(1, bookmarked=is_saved)
        saved.presenter.take(PostChanged(ANNA.key, "1"))
        assert saved.shown == left


def test_another_account_begins_anew(saved):
    saved.presenter.choose("favourites")
    saved.accounts.known = [BEN]
    saved.presenter.take(AccountsChanged())
    assert saved.presenter.list.state.timeline.name == "bookmarks"
    assert saved.presenter.list.state.account == BEN.key


@pytest.mark.parametrize(
    ("act", "verb", "state"), [("bookmark", "bookmark", "bookmarked"), ("like", "favourite", "favourited")]
)
def test_removal_can_be_undone(qapp, act, verb, state):
    interactions = FakeInteractions()
    actions = SavedActions(FakeAccounts(ANNA), interactions, lambda draft: draft, ImmediateBackground())
    offers = []
    actions.undo_offered.connect(lambda *offer: offers.append(offer))
    getattr(actions, act)(post(1))
    assert (interactions.asked.pop(), offers) == ((verb, ("1", True)), []), "nothing to undo"
    getattr(actions, act)(post(1, **{state: True}))
    assert interactions.asked.pop() == (verb, ("1", False))
    ((_, words, undo),) = offers
    undo()
    assert (interactions.asked.pop(), words, len(offers)) == ((verb, ("1", True)), "Undo", 1)
