"""The cache of profiles, relationships and lists of people."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.post import Person
from kesong_desktop.model.social.profile import AccountRelationship, PeoplePage, Profile, ProfileField
from kesong_desktop.store.cache import people
from kesong_desktop.store.cache import schema as cache_schema
from kesong_desktop.store.cache.people import PeopleCache
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.store.database import Database

ANNA, BEN = AccountKey("anna@pixels.town"), AccountKey("ben@pixels.town")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """An empty cache database."""
    opened = Database(tmp_path / "cache.db", cache_schema.MIGRATIONS)
    yield opened
    opened.close()


@pytest.fixture
def cache(database: Database) -> PeopleCache:
    """An empty cache whose clock counts."""
    seconds = itertools.count(1.0)
    return PeopleCache(database, lambda: next(seconds))


def person(number: int) -> Person:
    """Return a person with the id ``number``."""
    return Person(str(number), f"p{number}", f"P{number}@there.example")


def test_profile_by_id_and_by_name(cache: PeopleCache) -> None:
    """All of it comes back, the name in any case, for the account alone that saw it."""
    profile = Profile(person(1), "<p>bio</p>", (ProfileField("web", "<a>x</a>"),), followers=3)
    cache.put_profile(ANNA, profile)
    assert cache.profile(ANNA, "1") == profile
    assert cache.profile_by_name(ANNA, "p1@THERE.example") == profile
    assert cache.profile(BEN, "1") is None


def test_profiles_read_longest_ago_go(cache: PeopleCache) -> None:
    """No more than a fixed number is kept."""
    for number in range(people.KEPT_PROFILES + 1):
        cache.put_profile(ANNA, Profile(person(number)))
    assert cache.profile(ANNA, "0") is None
    assert cache.profile(ANNA, "1") is not None


def test_relationships(cache: PeopleCache) -> None:
    """Those that are known, the last ones kept."""
    cache.put_relationships(ANNA, [AccountRelationship("1", following=True), AccountRelationship("2")])
    cache.put_relationships(ANNA, [AccountRelationship("1", muting=True)])
    assert cache.relationships(ANNA, ["1", "3"]) == {"1": AccountRelationship("1", muting=True)}
    assert cache.relationship(ANNA, "2") == AccountRelationship("2")
    assert cache.relationships(ANNA, []) == {}


def test_pages_of_people(cache: PeopleCache) -> None:
    """In order, each once; a first page replaces the list."""
    name = "followers:9"
    assert cache.put_page(ANNA, name, PeoplePage((person(5), person(4)), "more"), is_first=True) == 2
    assert cache.older_cursor(ANNA, name) == "more"
    assert cache.put_page(ANNA, name, PeoplePage((person(4), person(3))), is_first=False) == 1
    assert [one.id for one in cache.people(ANNA, name)] == ["5", "4", "3"]
    assert cache.older_cursor(ANNA, name) == ""
    cache.put_page(ANNA, name, PeoplePage((person(6),)), is_first=True)
    assert [one.id for one in cache.people(ANNA, name)] == ["6"]


def test_lists_read_longest_ago_go(cache: PeopleCache) -> None:
    """The lists of people are bounded as well."""
    for number in range(people.KEPT_LISTS + 1):
        cache.put_page(ANNA, f"followers:{number}", PeoplePage((person(1),)), is_first=True)
    assert cache.people(ANNA, "followers:0") == []
    assert cache.people(ANNA, "followers:1") == [person(1)]


def test_sign_out_forgets(cache: PeopleCache, database: Database) -> None:
    """What an account saw goes with it."""
    for account in (ANNA, BEN):
        cache.put_profile(account, Profile(person(1)))
        cache.put_relationships(account, [AccountRelationship("1")])
        cache.put_page(account, "followers:1", PeoplePage((person(2),)), is_first=True)
    TimelineCache(database).forget(ANNA)
    assert cache.profile(ANNA, "1") is None
    assert cache.relationship(ANNA, "1") is None
    assert cache.people(ANNA, "followers:1") == []
    assert cache.profile(BEN, "1") is not None
