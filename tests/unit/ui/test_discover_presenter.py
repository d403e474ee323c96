"""Timelines, tags and people to discover, without a window."""

from dataclasses import replace

import pytest

from kesong_desktop.errors import Unreachable
from kesong_desktop.model.account import Capability
from kesong_desktop.model.event import AccountsChanged
from kesong_desktop.model.features import SocialFeatures
from kesong_desktop.model.social.post import Person
from kesong_desktop.model.social.profile import PersonSuggestion
from kesong_desktop.model.social.user_list import UserList
from kesong_desktop.sync.social.pulls import PullResult
from kesong_desktop.ui.discover.presenter import DiscoverPresenter, DiscoverServices
from tests.fakes.timeline_services import (
    ANNA,
    BEN,
    LIN,
    FakeAccounts,
    FakePulls,
    FakeTimelines,
    ImmediateBackground,
    posts,
)

ZOE = Person("8", "zoe", "zoe", "Zoe", locked=True)
AWAY = Unreachable("one.example", why="no connection")
PLAIN = SocialFeatures(trends=False, suggestions=False, followed_tags=False, lists=False)
BAKERS = UserList("1", "Bakers")


class Discover:
    """A presenter over fakes, and what it told."""

    def __init__(self, account=ANNA, features=None):
        self.accounts, self.timelines = FakeAccounts(account), FakeTimelines()
        self.accounts.can = replace(Capability(), social=features or SocialFeatures())
        self.timelines.cached |= {"local": posts(2, 1), "public": posts(9)}
        self.around = FakePulls()
        services = DiscoverServices(
            self.accounts,
            self.timelines,
            tags_of=lambda one: self.around.pull("tags", one.key),
            people_of=lambda one: self.around.pull("people", one.key),
            follow=lambda one, person: self.around.pull("follow", (one.key, person.id)),
            lists_of=lambda one: self.around.pull("lists", one.key),
        )
        self.presenter = DiscoverPresenter(services, ImmediateBackground())
        self.said = []
        self.presenter.message.connect(self.said.append)

    @property
    def timeline(self):
        return self.presenter.list.state.timeline.name

    @property
    def state(self):
        return self.presenter.state

    def answers(self):
        self.timelines.answer(PullResult(0, is_end=True))


@pytest.fixture
def discover(qapp):
    """Entered, with two tags and two people."""
    made = Discover()
    made.presenter.enter()
    made.answers()
    made.around.answer(("lake", "boat"), number=0)
    made.around.answer((PersonSuggestion(LIN), PersonSuggestion(ZOE)), number=1)
    made.around.answer((BAKERS,), number=2)
    return made


def test_all_that_a_server_has(discover):
    assert discover.state.timelines == ("local", "public", "trending")
    assert (discover.state.tags, discover.state.people) == (("lake", "boat"), (LIN, ZOE))
    assert discover.state.lists == (BAKERS,)
    assert discover.timeline == "local"


def test_what_a_server_lacks_is_not_asked_for(qapp):
    made = Discover(features=PLAIN)
    made.presenter.enter()
    made.answers()
    assert (made.state.timelines, made.around.asked) == (("local", "public"), [])


def test_home_server_knows_its_own_people_alone(qapp):
    made = Discover(replace(ANNA, is_home=True))
    made.presenter.enter()
    assert made.state.timelines == ("local", "trending")


def test_lack_that_is_learned_takes_the_timeline_away(discover):
    discover.presenter.choose("trending")
    assert (discover.timeline, discover.state.base) == ("trending", "trending")
    discover.accounts.can = replace(Capability(), social=PLAIN)
    discover.answers()
    assert discover.state.timelines == ("local", "public")
    assert (discover.timeline, discover.state.base) == ("local", "local")


def test_asked_once_for_an_account_and_again_by_refresh(discover):
    discover.presenter.enter()
    discover.answers()
    assert [what for what, _ in discover.around.asked] == ["tags", "people", "lists"]
    discover.presenter.refresh()
    discover.answers()
    assert [what for what, _ in discover.around.asked] == ["tags", "people", "lists"] * 2


def test_what_failed_is_asked_for_again(qapp):
    made = Discover()
    made.presenter.enter()
    assert made.around.asked == [], "not before the server answers at all"
    made.answers()
    made.around.fail(AWAY, number=1)
    made.presenter.enter()
    made.answers()
    assert [what for what, _ in made.around.asked] == ["tags", "people", "lists", "people"]
    assert made.said == []


def test_tag_and_back(discover):
    discover.presenter.choose("public")
    for leave in (lambda: discover.presenter.toggle_tag("lake"), discover.presenter.go_back):
        discover.presenter.toggle_tag("lake")
        assert discover.timeline == "tag:lake"
        leave()
        assert discover.timeline == "public"
    discover.presenter.toggle_tag("lake")
    discover.presenter.toggle_tag("boat")
    assert discover.timeline == "tag:boat"


def test_followed_person_is_suggested_no_more(discover):
    discover.presenter.follow(ZOE)
    discover.presenter.follow(ZOE)
    assert discover.around.asked[3:] == [("follow", (ANNA.key, "8"))], "once for two clicks"
    discover.around.answer(True)
    assert discover.state.people == (LIN,)
    assert "Follow request sent" in discover.said[-1]
    discover.presenter.follow(LIN)
    discover.around.fail(AWAY)
    assert discover.state.people == (LIN,)
    assert "one.example" in discover.said[-1]


def test_another_account_begins_anew(discover):
    discover.presenter.choose("public")
    discover.accounts.known = [BEN]
    discover.presenter.take(AccountsChanged())
    assert (discover.timeline, discover.state.account, discover.state.people) == ("local", BEN.key, ())
    discover.presenter.refresh()
