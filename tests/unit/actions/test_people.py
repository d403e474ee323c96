"""The services of people, lists of them and the own profile, against a home server."""

from pathlib import Path

import pytest
from PIL import Image

from kesong_desktop.actions.services import Services
from kesong_desktop.actions.timeline.own_profile import HEADER, NewPictures, middle
from kesong_desktop.errors import Gone, KesongError
from kesong_desktop.model.account import Account
from kesong_desktop.model.edit.recipe import Aspect, Crop
from kesong_desktop.model.event import AccountsChanged, Event, PersonChanged
from kesong_desktop.model.outbox import Interaction, Verb
from kesong_desktop.model.social.post import Person
from kesong_desktop.model.social.profile import AccountRelationship, Profile, ProfileEdit
from kesong_desktop.model.social.report import Report
from tests.end2end.conftest import Village
from tests.fakes import pictures
from tests.fakes.stores import stores
from tests.unit.actions.test_accounts import sign_in
from tests.unit.homeserver.world import PASSWORD


@pytest.fixture
def anna(services: Services, village: Village) -> Account:
    """Signed in at the home server."""
    return sign_in(services, village)


@pytest.fixture
def ben(services: Services, village: Village) -> Account:
    """Somebody else at the home server."""
    village.home.add_user("ben", PASSWORD, "Ben")
    return sign_in(services, village, "ben")


def test_profile_and_relationship_are_cached(
    services: Services, anna: Account, ben: Account, events: list[Event]
) -> None:
    """By name and by id, and the window hears of it."""
    people = services.people.people
    events.clear()
    found = people.find(anna, f"@ben@{anna.host}").result()
    assert found.person.name == "Ben"
    assert PersonChanged(anna.key, ben.remote_id) in events
    assert people.profile(anna, ben.remote_id) == people.profile_by_name(anna, "@ben") == found
    assert people.relationship(anna, ben.remote_id) == AccountRelationship(
        ben.remote_id, showing_reblogs=False
    )
    with pytest.raises(Gone):
        people.find(anna, "@nobody").result()


def test_own_profile_has_its_source(services: Services, anna: Account) -> None:
    """What is needed to edit it comes with it."""
    assert services.people.people.refresh(anna, anna.remote_id).result().source is not None


def test_follow_is_shown_and_undone(services: Services, anna: Account, ben: Account) -> None:
    """The relationship is another one at once, and on the server."""
    people = services.people.people
    person = people.refresh(anna, ben.remote_id).result().person
    for on in (True, False):
        done = people.follow(anna, person, on=on)
        shown = people.relationship(anna, ben.remote_id)
        assert shown is not None
        assert shown.following is on
        done.result()
        people.refresh(anna, ben.remote_id).result()
        assert people.relationship(anna, ben.remote_id) == shown


def test_follow_offline_waits_in_the_outbox(services: Services, account: Account) -> None:
    """It is shown, and kept until there is a network; whom one has to ask is shown as asked."""
    ben = Person("7", "ben", "ben", locked=True)
    services.people.people.follow(account, ben, on=True).result()
    assert services.people.people.relationship(account, "7") == AccountRelationship("7", requested=True)
    (waiting,) = stores(services).interactions.waiting(account.key)
    assert waiting.interaction == Interaction(Verb.FOLLOW, "7", on=True)


def test_refused_follow_is_put_back(
    services: Services, anna: Account, ben: Account, village: Village
) -> None:
    """A person who blocks cannot be followed."""
    person = services.people.people.refresh(anna, ben.remote_id).result().person
    services.people.people.block(ben, anna.remote_id).result()
    with pytest.raises(KesongError):
        services.people.people.follow(anna, person, on=True).result()
    found = services.people.people.relationship(anna, ben.remote_id)
    assert found is not None
    assert not found.is_following


def test_changes_of_a_relationship(services: Services, anna: Account, ben: Account) -> None:
    """Each is kept as the server answers it."""
    people, number = services.people.people, ben.remote_id
    assert people.mute(anna, number, duration_s=3600).result().muting
    assert not people.unmute(anna, number).result().muting
    assert people.set_note(anna, number, "met in Porto").result().note == "met in Porto"
    people.follow(anna, people.refresh(anna, number).result().person, on=True).result()
    assert not people.set_follow_options(anna, number, reblogs=False).result().showing_reblogs
    people.follow(ben, people.refresh(ben, anna.remote_id).result().person, on=True).result()
    assert not people.remove_follower(anna, number).result().followed_by
    assert people.block(anna, number).result().blocking
    found = people.relationship(anna, number)
    assert found is not None
    assert found.blocking
    assert not people.unblock(anna, number).result().blocking


def test_report_arrives(services: Services, anna: Account, ben: Account, village: Village) -> None:
    """With its words."""
    services.people.people.report(anna, Report(ben.remote_id, comment="advertising", reason="spam")).result()
    (report,) = village.home.safety.reports()
    assert (report.comment, report.category) == ("advertising", "spam")


def test_followers_by_pages(services: Services, anna: Account, ben: Account) -> None:
    """With how the account stands to each."""
    people = services.people.people
    people.follow(ben, people.refresh(ben, anna.remote_id).result().person, on=True).result()
    pulled = people.pull_people(anna, "followers", anna.remote_id, is_first=True).result()
    assert (pulled.added, pulled.is_end) == (1, True)
    assert [one.name for one in people.people(anna, "followers", anna.remote_id)] == ["Ben"]
    assert people.relationships(anna, [ben.remote_id])[ben.remote_id].followed_by
    assert people.pull_people(anna, "followers", anna.remote_id, is_first=False).result().is_end


def test_lists(services: Services, anna: Account, ben: Account) -> None:
    """A person is put into a new list, taken out, and put in again."""
    lists, people = services.people.lists, services.people.people
    people.follow(anna, people.refresh(anna, ben.remote_id).result().person, on=True).result()
    made = lists.create(anna, ben.remote_id, "Bakers").result()
    assert made.is_member
    lists.change(anna, ben.remote_id, made.user_list.id, on=False).result()
    (found,) = lists.of(anna, ben.remote_id).result()
    assert (found.user_list.title, found.is_member) == ("Bakers", False)


def test_edit_with_pictures(
    services: Services, anna: Account, tmp_path: Path, events: list[Event], village: Village
) -> None:
    """The pictures arrive in their shape and without metadata; the account's name follows."""
    pictures.jpeg(tmp_path / "wide.jpg", (900, 600))
    edit = ProfileEdit(display_name="Anna B.", note="Bread", fields=(("web", "https://anna.example"),))
    events.clear()
    saved = services.people.own_profile.save(
        anna, edit, NewPictures(tmp_path / "wide.jpg", tmp_path / "wide.jpg")
    ).result()
    assert (saved.person.name, saved.person.avatar_url != "", saved.header_url != "") == (
        "Anna B.",
        True,
        True,
    )
    assert services.accounts.get(anna.key).display_name == "Anna B."
    assert AccountsChanged() in events
    sizes = [size_of(one) for one in (village.data / "media").rglob("*") if one.suffix in {".jpg", ".png"}]
    assert {round(wide / high, 1) for wide, high in sizes} == {1.0, 3.0}
    assert not list((tmp_path / "profile").rglob("profile-*"))


def size_of(path: Path) -> tuple[int, int]:
    """Return width and height of a picture file."""
    with Image.open(path) as image:
        return image.size


@pytest.mark.parametrize(
    ("size", "wanted"),
    [
        ((900, 600), Crop(0.0, 0.25, 1.0, 0.5, Aspect.FREE)),
        ((3000, 100), Crop(0.45, 0.0, 0.1, 1.0, Aspect.FREE)),
        ((0, 0), Crop()),
    ],
)
def test_crop_of_a_header(size: tuple[int, int], wanted: Crop) -> None:
    """The middle, as large as it can be."""
    found = middle(*size, HEADER.ratio)
    assert (found.aspect, round(found.left, 6), round(found.width, 6), round(found.height, 6)) == (
        wanted.aspect,
        wanted.left,
        wanted.width,
        wanted.height,
    )


def test_profile_of_an_unknown_person(services: Services, anna: Account) -> None:
    """Nothing is cached of whom nobody looked at."""
    assert services.people.people.profile(anna, "404") is None
    assert Profile(Person("1", "a", "a")).header_url == ""
