"""Cached profiles, relationships and lists of accounts. May be deleted at any time; the next pull restores them."""

from collections.abc import Callable, Iterable, Sequence

import apsw
import msgspec

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.post import Person
from kesong_desktop.model.social.profile import AccountRelationship, PeoplePage, Profile
from kesong_desktop.store.database import Database
from kesong_desktop.store.sqlite_file import fetch

KEPT_PROFILES = 500
"""Maximum number for each account, as for the lists; the least recently used are deleted."""
KEPT_LISTS = 40
_encode = msgspec.json.Encoder().encode
_profile = msgspec.json.Decoder(Profile, strict=False).decode
_relationship = msgspec.json.Decoder(AccountRelationship, strict=False).decode
_person = msgspec.json.Decoder(Person, strict=False).decode


class PeopleCache:
    """Caches profiles and relationships by account. ``clock`` returns seconds since 1970."""

    def __init__(self, database: Database, clock: Callable[[], float]) -> None:
        self._database = database
        self._clock = clock

    def profile(self, account: AccountKey, person_id: str) -> Profile | None:
        """Return the cached profile of a person, or None."""
        rows = self._database.rows(
            "SELECT body FROM profile WHERE account = ? AND id = ?", (account, person_id)
        )
        return _profile(rows[0][0]) if rows else None

    def profiles(self, account: AccountKey, ids: Sequence[str]) -> list[Profile]:
        """Return the cached ones of these profiles."""
        marks = ", ".join("?" for _ in ids)
        sql = f"SELECT body FROM profile WHERE account = ? AND id IN ({marks})"  # noqa: S608 - only marks
        return [_profile(body) for (body,) in self._database.rows(sql, (account, *ids))]

    def profile_by_name(self, account: AccountKey, acct: str) -> Profile | None:
        """Return the cached profile of ``name`` or ``name@host``, or None."""
        sql = "SELECT body FROM profile WHERE account = ? AND acct = ?"
        rows = self._database.rows(sql, (account, acct.casefold()))
        return _profile(rows[0][0]) if rows else None

    def put_profile(self, account: AccountKey, profile: Profile) -> None:
        """Store the current state of a profile."""

        def work(connection: apsw.Connection) -> None:
            person = profile.person
            row = (account, person.id, person.acct.casefold(), self._clock(), _encode(profile))
            connection.execute("INSERT OR REPLACE INTO profile VALUES (?, ?, ?, ?, ?)", row)
            connection.execute(_TRIM_PROFILES, (account,))

        self._database.write(work)

    def relationship(self, account: AccountKey, person_id: str) -> AccountRelationship | None:
        """Return the cached relationship of the account to a person, or None."""
        return self.relationships(account, [person_id]).get(person_id)

    def relationships(self, account: AccountKey, ids: Sequence[str]) -> dict[str, AccountRelationship]:
        """Return the cached ones of these relationships, by the person's id."""
        marks = ", ".join("?" for _ in ids)
        sql = f"SELECT body FROM relationship WHERE account = ? AND id IN ({marks})"  # noqa: S608 - only marks
        found = (_relationship(body) for (body,) in self._database.rows(sql, (account, *ids)))
        return {one.id: one for one in found}

    def put_relationships(self, account: AccountKey, found: Iterable[AccountRelationship]) -> None:
        """Store the current state of relationships."""
        rows = [(account, one.id, _encode(one)) for one in found]

        def work(connection: apsw.Connection) -> None:
            connection.executemany("INSERT OR REPLACE INTO relationship VALUES (?, ?, ?)", rows)

        self._database.write(work)

    def people(self, account: AccountKey, list_name: str) -> list[Person]:
        """Return the cached people of a list, in its order."""
        sql = "SELECT body FROM people WHERE account = ? AND list = ? ORDER BY place"
        return [_person(body) for (body,) in self._database.rows(sql, (account, list_name))]

    def older_cursor(self, account: AccountKey, list_name: str) -> str:
        """Return the cursor of the page below the cached ones; empty at the end."""
        sql = "SELECT older FROM cursor WHERE account = ? AND timeline = ?"
        rows = self._database.rows(sql, (account, list_name))
        return str(rows[0][0]) if rows else ""

    def put_page(self, account: AccountKey, list_name: str, page: PeoplePage, *, is_first: bool) -> int:
        """Store a page of a list of people, and return how many are new; the first page replaces the list."""

        def work(connection: apsw.Connection) -> int:
            known = {
                str(one)
                for (one,) in fetch(
                    connection, "SELECT id FROM people WHERE account = ? AND list = ?", (account, list_name)
                )
            }
            if is_first:
                connection.execute("DELETE FROM people WHERE account = ? AND list = ?", (account, list_name))
            start = 0 if is_first else len(known)
            fresh = [one for one in page.people if is_first or one.id not in known]
            rows = [
                (account, list_name, start + place, one.id, self._clock(), _encode(one))
                for place, one in enumerate(fresh)
            ]
            connection.executemany("INSERT OR REPLACE INTO people VALUES (?, ?, ?, ?, ?, ?)", rows)
            connection.execute(
                "INSERT OR REPLACE INTO cursor (account, timeline, older) VALUES (?, ?, ?)",
                (account, list_name, page.older),
            )
            connection.execute(_TRIM_LISTS, (account,))
            return len({one.id for one in page.people} - known)

        return self._database.write(work)


_TRIM_PROFILES = f"""
DELETE FROM profile WHERE account = ?1 AND id IN
(SELECT id FROM profile WHERE account = ?1 ORDER BY read_s DESC LIMIT -1 OFFSET {KEPT_PROFILES})
"""  # noqa: S608 - fixed words
_TRIM_LISTS = f"""
DELETE FROM people WHERE account = ?1 AND list NOT IN
(SELECT list FROM people WHERE account = ?1 GROUP BY list ORDER BY max(read_s) DESC LIMIT {KEPT_LISTS})
"""  # noqa: S608 - fixed words
