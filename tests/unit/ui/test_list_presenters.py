"""Lists of people: which there are, who is in them, and what a server lacks, without a window."""

from concurrent.futures import Future
from dataclasses import replace

import pytest

from kesong_desktop.actions.timeline.user_lists import UserLists
from kesong_desktop.errors import Unreachable
from kesong_desktop.model.account import Capability
from kesong_desktop.model.event import AccountsChanged
from kesong_desktop.model.features import SocialFeatures
from kesong_desktop.model.social.post import Person
from kesong_desktop.model.social.user_list import UserList
from kesong_desktop.ui.feed.lists.chooser_presenter import ChooserPresenter
from kesong_desktop.ui.feed.lists.members_presenter import MembersPresenter
from tests.fakes.timeline_services import ANNA, BEN, LIN, FakeAccounts, FakePulls, ImmediateBackground

ZOE = Person("8", "zoe", "zoe@far.example", "Zoë")
BAKERS, SAILORS = UserList("1", "Bakers"), UserList("2", "Sailors")
AWAY = Unreachable("one.example", why="no connection")


class FakeLists(FakePulls):
    """Lists of every account."""

    def all(self, account):
        return self.pull("lists", account.key)

    def create(self, _account, title):
        return self.pull("create", title)

    def rename(self, _account, user_list, title):
        return self.pull("rename", (user_list.id, title))

    def delete(self, _account, list_id):
        return self.pull("delete", list_id)

    def members(self, _account, list_id):
        return self.pull("members", list_id)

    def followed(self, account):
        return self.pull("followed", account.key)

    def set_member(self, _account, list_id, person, *, on):
        return self.pull("add" if on else "remove", (list_id, person.id))

    def of(self, account):
        """Followed tags."""
        return self.pull("tags", account.key)


class Chooser:
    """A presenter over fakes, and what it told."""

    def __init__(self, **features):
        self.accounts, self.lists = FakeAccounts(ANNA), FakeLists()
        self.accounts.can = replace(Capability(), social=SocialFeatures(**features))
        self.presenter = ChooserPresenter(self.accounts, self.lists, self.lists, ImmediateBackground())
        self.said, self.told = [], []
        self.presenter.message.connect(self.said.append)
        self.presenter.created.connect(self.told.append)
        self.presenter.deleted.connect(self.told.append)

    @property
    def state(self):
        return self.presenter.state


@pytest.fixture
def chooser(qapp):
    """Who has two lists and a tag."""
    made = Chooser()
    made.presenter.ask_server()
    made.lists.answer((BAKERS, SAILORS), number=0)
    made.lists.answer(("lake",), number=1)
    return made


def test_lists_and_tags_are_asked_for_once(chooser):
    assert (chooser.state.lists, chooser.state.tags, chooser.state.can_edit) == (
        (BAKERS, SAILORS),
        ("lake",),
        True,
    )
    chooser.presenter.ask_server()
    assert len(chooser.lists.asked) == 2
    chooser.presenter.refresh()
    chooser.presenter.ask_server()
    assert [what for what, _ in chooser.lists.asked[2:]] == ["lists", "tags"]


def test_what_a_server_lacks_is_not_asked_for(qapp):
    made = Chooser(lists=False, edits_lists=False, followed_tags=False)
    made.presenter.ask_server()
    assert (made.lists.asked, made.state.is_empty) == ([], True)
    read_only = Chooser(edits_lists=False, followed_tags=False)
    read_only.presenter.ask_server()
    read_only.lists.answer(())
    assert (read_only.state.can_edit, read_only.state.is_empty) == (False, True)


def test_failed_question_is_asked_again(qapp):
    made = Chooser(followed_tags=False)
    made.presenter.ask_server()
    made.lists.fail(AWAY)
    made.presenter.ask_server()
    made.lists.answer((BAKERS,))
    assert made.state.lists == (BAKERS,)
    assert made.said == []


def test_create_and_delete(chooser):
    chooser.presenter.create("  ")
    chooser.presenter.create(" Cooks ")
    assert chooser.lists.asked[-1] == ("create", "Cooks")
    cooks = UserList("3", "Cooks")
    chooser.lists.answer(cooks)
    assert chooser.told == [cooks]
    chooser.presenter.delete(SAILORS)
    assert chooser.state.list_of("2") == SAILORS, "it is there until the server has deleted it"
    chooser.lists.answer(None)
    assert chooser.state.list_of("2") is None
    assert chooser.told[-1] == "2"


def test_late_answer_does_not_hide_a_new_list(chooser):
    """The lists were asked for before one was made, and the answer comes after it."""
    chooser.presenter.refresh()
    chooser.presenter.ask_server()
    chooser.presenter.create("Cooks")
    chooser.lists.answer(UserList("3", "Cooks"))
    chooser.lists.answer((BAKERS, SAILORS), number=2)
    assert chooser.state.list_of("3") is not None
    chooser.presenter.ask_server()
    assert chooser.lists.asked[-1][0] == "lists", "it is asked for again"


def test_refused_deletion_is_told(chooser):
    chooser.presenter.delete(SAILORS)
    chooser.lists.fail(AWAY)
    assert chooser.state.list_of("2") == SAILORS
    assert "one.example" in chooser.said[0]


def test_another_account_begins_anew(chooser):
    chooser.accounts.known = [BEN]
    chooser.presenter.take(AccountsChanged())
    assert chooser.state.is_empty
    chooser.presenter.ask_server()
    assert ("lists", BEN.key) in chooser.lists.asked


@pytest.fixture
def members(qapp):
    """Of the bakers, with Lin in it; Lin and Zoë are followed."""
    lists = FakeLists()
    made = MembersPresenter(lists, ANNA, BAKERS, ImmediateBackground())
    made.load()
    lists.answer((LIN,), number=0)
    lists.answer((LIN, ZOE), number=1)
    return made, lists


def test_who_may_be_added(members):
    presenter, _lists = members
    assert presenter.candidates("zo") == (ZOE,)
    assert presenter.candidates("@ZOE@far") == (ZOE,)
    assert presenter.candidates("lin") == (), "she is in it"


@pytest.mark.parametrize(("person", "on", "after"), [(ZOE, True, (LIN, ZOE)), (LIN, False, ())])
def test_change_is_shown_at_once_and_taken_back_where_refused(members, person, on, after):
    presenter, lists = members
    presenter.change(person, on=on)
    assert presenter.state.members == after
    assert lists.asked[-1] == ("add" if on else "remove", ("1", person.id))
    lists.fail(AWAY)
    assert presenter.state.members == (LIN,)
    assert "one.example" in presenter.state.problem


def test_rename(chooser):
    chooser.presenter.rename("1", " ")
    chooser.presenter.rename("1", "Bakers")
    chooser.presenter.rename("77", "Cooks")
    assert len(chooser.lists.asked) == 2, "nothing changed"
    chooser.presenter.rename("1", " Cooks ")
    assert chooser.lists.asked[-1] == ("rename", ("1", "Cooks"))
    chooser.lists.answer(UserList("1", "Cooks"))
    assert chooser.state.list_of("1").title == "Cooks"


def test_fake_is_like_the_service():
    public = {name for name in vars(UserLists) if not name.startswith("_")}
    assert public <= set(vars(FakeLists))
    assert isinstance(FakeLists().all(ANNA), Future)
