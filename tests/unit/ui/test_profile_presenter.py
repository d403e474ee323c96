"""The presenters of the profile pane, without a window."""

from datetime import UTC, datetime

import pytest
from msgspec import structs

from kesong_desktop.errors import Gone, Unreachable
from kesong_desktop.model.event import (
    AccountsChanged,
    InteractionRefused,
    PersonChanged,
    PostChanged,
    ReachabilityChanged,
    TimelineChanged,
)
from kesong_desktop.model.failure import Failure
from kesong_desktop.model.features import SocialFeatures
from kesong_desktop.model.outbox import Verb
from kesong_desktop.model.social.post import Attachment, Person
from kesong_desktop.model.social.profile import AccountRelationship, Profile
from kesong_desktop.sync.social.pulls import PullResult
from kesong_desktop.ui.profile.people.people_presenter import PeopleListPresenter
from kesong_desktop.ui.profile.posts_presenter import LIST, ProfilePostsPresenter
from kesong_desktop.ui.profile.presenter import ProfilePresenter, ProfileState
from kesong_desktop.ui.profile.profile_text import obstacle, relationship_lines
from kesong_desktop.ui.profile.relationship_presenter import RelationshipPresenter, options_of
from kesong_desktop.ui.shell.destination import ProfileDestination
from tests.fakes.people import FakePeople
from tests.fakes.timeline_services import (
    ANNA,
    BEN,
    LIN,
    FakeAccounts,
    FakeTimelines,
    ImmediateBackground,
    post,
)

PROFILE = Profile(LIN, "<p>bread</p>", followers=2)
GRID_NAME, PINNED_NAME = "account+media+no_replies:9", "account+pinned:9"
PHOTO = (Attachment("a", "image", "https://x/a"),)


@pytest.fixture
def accounts() -> FakeAccounts:
    """Anna is in use, Ben is signed in too."""
    return FakeAccounts(ANNA, BEN)


@pytest.fixture
def people() -> FakePeople:
    """Nobody is cached."""
    return FakePeople()


@pytest.fixture
def presenter(qapp, accounts: FakeAccounts, people: FakePeople) -> ProfilePresenter:
    """Shows nobody yet."""
    return ProfilePresenter(accounts, people, ImmediateBackground())


def test_cached_profile_at_once(presenter, people) -> None:
    """What is cached is shown before the server has answered; then what it says."""
    people.profiles["9"] = PROFILE
    people.stands["9"] = AccountRelationship("9", following=True)
    presenter.show(ProfileDestination("9"))
    assert presenter.state.profile == PROFILE
    assert presenter.state.relationship == AccountRelationship("9", following=True)
    assert presenter.state.is_loading
    assert people.asked == [("refresh", (ANNA.key, "9"))]
    people.answer(PROFILE)
    assert not presenter.state.is_loading


def test_person_by_name(presenter, people) -> None:
    """A name is looked up; afterwards the person is asked for by id."""
    presenter.show(ProfileDestination(handle="@lin@two.example"))
    assert people.asked == [("find", (ANNA.key, "@lin@two.example"))]
    people.answer(PROFILE)
    assert presenter.state.person_id == "9"
    presenter.refresh()
    assert people.asked[-1] == ("refresh", (ANNA.key, "9"))


def test_own_profile(presenter, people) -> None:
    """Without a name and an id it is the account's own."""
    presenter.show(ProfileDestination())
    assert presenter.state.is_own
    assert people.asked == [("refresh", (ANNA.key, ANNA.remote_id))]


def test_late_answer_for_another_person_is_dropped(presenter, people) -> None:
    """The one that is shown stays."""
    presenter.show(ProfileDestination("8"))
    presenter.show(ProfileDestination("9"))
    people.answer(PROFILE)
    people.fail(Gone("one.example"), 0)
    assert presenter.state.person_id == "9"
    assert presenter.state.problem is None


def test_failure_and_next_try(presenter, people) -> None:
    """The reason is kept until the server answers again."""
    presenter.show(ProfileDestination("9"))
    people.fail(Unreachable("one.example"))
    assert isinstance(presenter.state.problem, Unreachable)
    presenter.take(ReachabilityChanged(ANNA.key, None))
    people.answer(PROFILE)
    assert presenter.state.problem is None


def test_events(presenter, people) -> None:
    """A change of the person is read; a refused follow is asked for anew; other people are nothing."""
    presenter.show(ProfileDestination("9"))
    people.answer(PROFILE)
    people.stands["9"] = AccountRelationship("9", muting=True)
    presenter.take(PersonChanged(ANNA.key, "8"))
    assert presenter.state.relationship is None
    presenter.take(PersonChanged(ANNA.key, "9"))
    assert presenter.state.relationship == people.stands["9"]
    before = len(people.asked)
    presenter.take(InteractionRefused(ANNA.key, "9", Verb.FOLLOW, Failure("refused")))
    assert len(people.asked) == before + 1


def test_other_account_finds_the_person_by_name(presenter, people, accounts) -> None:
    """An id is one of a server alone."""
    presenter.show(ProfileDestination("9"))
    people.answer(PROFILE)
    accounts.known.reverse()
    people.profiles.clear()
    presenter.take(AccountsChanged())
    assert people.asked[-1] == ("find", (BEN.key, "@lin@one.example"))
    accounts.known.clear()
    presenter.take(AccountsChanged())
    assert presenter.state.account is None


STATE = ProfileState(ANNA, ProfileDestination("9"), PROFILE, AccountRelationship("9"))


def test_what_a_server_lacks_is_not_offered() -> None:
    """Options follow the features of the server and the relationship."""
    bare = SocialFeatures(mutes=False, reports=False, lists=False)
    following = AccountRelationship("9", following=True, followed_by=True)
    state = ProfileState(ANNA, ProfileDestination("9"), PROFILE, following, bare)
    found = options_of(state)
    offered = (found.can_mute, found.can_report, found.can_list, found.can_remove, found.can_notify)
    assert not any(offered)
    rich = SocialFeatures(follow_options=True, removes_followers=True, mute_durations=True)
    found = options_of(ProfileState(ANNA, ProfileDestination("9"), PROFILE, following, rich))
    assert found.can_notify
    assert found.can_hide_boosts
    assert found.can_list
    assert found.can_remove
    assert found.has_durations
    own = Profile(Person(ANNA.remote_id, "anna", "anna"))
    assert not options_of(ProfileState(ANNA, ProfileDestination(), own, following)).can_block


@pytest.mark.parametrize(
    ("profile", "stands", "has_posts"),
    [
        (PROFILE, AccountRelationship("9"), True),
        (PROFILE, AccountRelationship("9", blocked_by=True), False),
        (PROFILE, AccountRelationship("9", blocking=True), False),
        (structs.replace(PROFILE, is_suspended=True), AccountRelationship("9"), False),
    ],
)
def test_obstacles(profile: Profile, stands: AccountRelationship, has_posts: bool) -> None:
    """Of who is blocked or suspended no posts are asked for, and it is said."""
    state = ProfileState(ANNA, ProfileDestination("9"), profile, stands)
    assert state.shows_posts is has_posts
    assert (obstacle(state) is None) is has_posts


def test_relationship_in_words() -> None:
    """Each fact has its phrase."""
    stands = AccountRelationship(
        "9",
        following=True,
        followed_by=True,
        showing_reblogs=False,
        muting=True,
        muting_until_utc=datetime(2030, 1, 1, tzinfo=UTC),
    )
    lines = relationship_lines(stands)
    assert lines[0] == "Follows you"
    assert lines[1].startswith("You muted this person until ")
    assert lines[2] == "Boosts are hidden"
    assert relationship_lines(None) == []


def test_unfollow_can_be_undone(qapp, people) -> None:
    """The toast's action follows again; an error is said."""
    acts = RelationshipPresenter(people, ImmediateBackground())
    offered, said = [], []
    acts.undo_offered.connect(lambda text, undo: offered.append((text, undo)))
    acts.message.connect(said.append)
    acts.unfollow(ANNA, LIN)
    people.answer(False)
    assert "unfollowed" in offered[0][0]
    offered[0][1]()
    assert people.asked == [("follow", ("9", False)), ("follow", ("9", True))]
    acts.block(ANNA, LIN)
    people.fail(Unreachable("one.example"))
    assert len(said) == 1


@pytest.fixture
def timelines() -> FakeTimelines:
    """Four posts of Lin: one of words, one boosted, one pinned."""
    found = FakeTimelines()
    boosted = structs.replace(post(7, attachments=PHOTO), reblogged_by=LIN)
    found.cached[GRID_NAME] = [boosted, post(6, attachments=PHOTO), post(5, attachments=PHOTO)]
    found.cached[PINNED_NAME] = [post(5, attachments=PHOTO), post(2)]
    found.cached["account+no_replies:9"] = [boosted, post(6, attachments=PHOTO), post(4)]
    return found


@pytest.fixture
def posts(qapp, timelines: FakeTimelines) -> ProfilePostsPresenter:
    """Shows nobody's posts yet."""
    return ProfilePostsPresenter(timelines, ImmediateBackground())


def ids(posts: ProfilePostsPresenter) -> list[str]:
    """The posts shown, in order."""
    return [one.id for one in posts.state.posts]


def test_pinned_first_and_each_once(posts, timelines) -> None:
    """The grid has media alone; boosts are left out unless they are wanted."""
    posts.show(ANNA, "9", has_pins=True)
    assert (ids(posts), posts.state.pinned) == (["5", "6"], 1)
    posts.set_boosts(on=True)
    assert ids(posts) == ["5", "7", "6"]
    posts.set_view(LIST)
    assert (ids(posts), posts.state.pinned) == (["5", "2", "7", "6", "4"], 2)
    posts.set_replies(on=True)
    assert timelines.asked[-1] == ("newest", (ANNA.key, "account:9"))


def test_no_pins_where_the_server_has_none(posts, timelines) -> None:
    """What such a server answers would be all posts."""
    posts.show(ANNA, "9", has_pins=False)
    assert (ids(posts), posts.state.pinned) == (["6", "5"], 0)
    assert [one for one in timelines.asked if "pinned" in one[1][1]] == []


def test_paging_goes_on_while_all_is_hidden(posts, timelines) -> None:
    """A page of boosts alone shows nothing: the next one is pulled."""
    posts.show(ANNA, "9", has_pins=False)
    timelines.answer(PullResult(2, is_end=False))
    posts.load_older()
    timelines.answer(PullResult(40, is_end=False))
    assert [one[0] for one in timelines.asked].count("older") == 2
    timelines.answer(PullResult(0, is_end=True))
    posts.load_older()
    assert [one[0] for one in timelines.asked].count("older") == 2


def test_posts_follow_events(posts, timelines) -> None:
    """Of the timelines shown and of their posts; failures are kept for the placeholder."""
    posts.show(ANNA, "9", has_pins=False)
    timelines.fail(Unreachable("one.example"))
    assert isinstance(posts.state.problem, Unreachable)
    timelines.cached[GRID_NAME] = [post(8, attachments=PHOTO)]
    posts.take(TimelineChanged(ANNA.key, "public"))
    assert ids(posts) == ["6", "5"]
    posts.take(TimelineChanged(ANNA.key, GRID_NAME))
    assert ids(posts) == ["8"]
    timelines.cached[GRID_NAME] = []
    posts.take(PostChanged(ANNA.key, "8"))
    assert ids(posts) == []
    posts.clear()
    assert posts.state.account == ""


def test_people_by_pages(qapp, people) -> None:
    """With how one stands to each; a change of one of them is shown."""
    shown = PeopleListPresenter(people, ImmediateBackground())
    people.lists["followers", "9"] = [LIN]
    shown.show(ANNA, "followers", "9")
    people.answer(PullResult(1, is_end=False))
    assert [(one.person, one.stands, one.bio) for one in shown.state.entries] == [(LIN, None, "bio 9")]
    people.stands["9"] = AccountRelationship("9", following=True)
    shown.take(PersonChanged(ANNA.key, "9"))
    assert shown.state.entries[0].stands == people.stands["9"]
    shown.load_older()
    people.answer(PullResult(0, is_end=True))
    shown.load_older()
    assert [one[1] for one in people.asked] == [("followers", "9", True), ("followers", "9", False)]
