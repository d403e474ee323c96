"""Stand-ins for the services of people, for presenters."""

from concurrent.futures import Future
from typing import Any

from kesong_desktop.model.account import Account
from kesong_desktop.model.social.post import Person
from kesong_desktop.model.social.profile import AccountRelationship, Profile
from tests.fakes.timeline_services import FakePulls


class FakePeople(FakePulls):
    """Profiles and relationships by id, the same for every account."""

    def __init__(self, *profiles: Profile) -> None:
        super().__init__()
        self.profiles = {one.person.id: one for one in profiles}
        self.stands: dict[str, AccountRelationship] = {}
        self.lists: dict[tuple[str, str], list[Person]] = {}

    def profile(self, _account: Account, person_id: str) -> Profile | None:
        """Return what is cached."""
        return self.profiles.get(person_id)

    def profile_by_name(self, _account: Account, handle: str) -> Profile | None:
        """Return what is cached."""
        return next((one for one in self.profiles.values() if one.person.handle == handle), None)

    def relationship(self, _account: Account, person_id: str) -> AccountRelationship | None:
        """Return what is cached."""
        return self.stands.get(person_id)

    def relationships(self, _account: Account, ids: Any) -> dict[str, AccountRelationship]:
        """Return those that are cached."""
        return {one: self.stands[one] for one in ids if one in self.stands}

    def bios(self, _account: Account, ids: Any) -> dict[str, str]:
        """Return a line for each person."""
        return {one: f"bio {one}" for one in ids}

    def people(self, _account: Account, kind: str, person_id: str) -> list[Person]:
        """Return what is cached of a list."""
        return self.lists.get((kind, person_id), [])

    def pull_people(self, _account: Account, kind: str, person_id: str, *, is_first: bool) -> "Future[Any]":
        """Ask for a page."""
        return self.pull("people", (kind, person_id, is_first))

    def refresh(self, account: Account, person_id: str) -> "Future[Any]":
        """Ask for a profile."""
        return self.pull("refresh", (account.key, person_id))

    def find(self, account: Account, handle: str) -> "Future[Any]":
        """Ask for a name."""
        return self.pull("find", (account.key, handle))

    def follow(self, _account: Account, person: Person, *, on: bool) -> "Future[Any]":
        """Take a follow."""
        return self.pull("follow", (person.id, on))

    def block(self, _account: Account, person_id: str) -> "Future[Any]":
        """Take a block."""
        return self.pull("block", person_id)
