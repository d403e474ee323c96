"""Local accounts and their relationships."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import apsw

from kesong_desktop.errors import InvalidInput, NotFound, Reason
from kesong_desktop.homeserver.oauth.passwords import LONGEST, SHORTEST, Passwords
from kesong_desktop.homeserver.post_text import fold_tag
from kesong_desktop.homeserver.problems import not_found
from kesong_desktop.homeserver.storage import record_loader
from kesong_desktop.homeserver.storage.database import HomeDatabase, id_list, row, rows
from kesong_desktop.homeserver.storage.ids import ClockMs, IdGenerator
from kesong_desktop.homeserver.storage.records import AccountRecord, Relationship

LONGEST_SHOWN = 60
_NAME = re.compile(r"[a-z0-9_]{1,30}")
_RELATIONSHIPS = """
SELECT a.id, f.followed IS NOT NULL,
    EXISTS (SELECT 1 FROM follow g WHERE g.follower = a.id AND g.followed = :me),
    coalesce(f.boosts, 0), coalesce(f.notify, 0),
    EXISTS (SELECT 1 FROM block b WHERE b.blocker = :me AND b.blocked = a.id),
    EXISTS (SELECT 1 FROM block b WHERE b.blocker = a.id AND b.blocked = :me),
    u.muter IS NOT NULL, coalesce(u.notifications, 0),
    EXISTS (SELECT 1 FROM follow_request r WHERE r.follower = :me AND r.followed = a.id),
    EXISTS (SELECT 1 FROM follow_request r WHERE r.follower = a.id AND r.followed = :me),
    EXISTS (SELECT 1 FROM endorsement e WHERE e.account = :me AND e.target = a.id),
    coalesce(n.comment, '')
FROM account a LEFT JOIN follow f ON f.follower = :me AND f.followed = a.id
    LEFT JOIN mute u ON u.muter = :me AND u.muted = a.id AND coalesce(u.until_ms > now_ms(), 1)
    LEFT JOIN account_note n ON n.account = :me AND n.target = a.id
WHERE a.id IN (SELECT value FROM json_each(:ids))
"""


@dataclass(frozen=True, slots=True)
class NewPerson:
    """A user to be added. ``password`` is a hash."""

    name: str
    display_name: str
    password: str


class AccountService:
    """Adds users, checks their passwords, and finds them and their relationships."""

    def __init__(
        self,
        database: HomeDatabase,
        ids: IdGenerator,
        clock_ms: ClockMs,
        *,
        passwords: Passwords,
    ) -> None:
        self._database = database
        self._ids = ids
        self._clock_ms = clock_ms
        self._passwords = passwords

    def add(self, name: str, password: str, display_name: str = "") -> int:
        """Add a user and return the id. ``display_name`` has at most 60 characters. The first user owns the server.

        Raises:
            InvalidInput: a name is none or taken, or the password too short.
        """
        new = self.prepare(name, password, display_name)
        with self._database.write() as connection:
            return self.insert(connection, new)

    def prepare(self, name: str, password: str, display_name: str = "") -> NewPerson:
        """Check a name and a password, and hash the password, which is slow.

        Raises:
            InvalidInput: a name is none, or the password too short.
        """
        name = name.lower()
        if not _NAME.fullmatch(name):
            raise InvalidInput(Reason.USER_NAME_INVALID, name=name)
        if not SHORTEST <= len(password) <= LONGEST:
            raise InvalidInput(Reason.PASSWORD_LENGTH, shortest=SHORTEST, longest=LONGEST)
        shown = " ".join(display_name.split())
        if len(shown) > LONGEST_SHOWN:
            raise InvalidInput(Reason.DISPLAY_NAME_TOO_LONG, limit=LONGEST_SHOWN)
        return NewPerson(name, shown, self._passwords.hash(password))

    def insert(self, connection: apsw.Connection, new: NewPerson, role: str = "member") -> int:
        """Add a user within a transaction, and return the id. The first user owns the server, whatever the ``role``.

        Raises:
            InvalidInput: the name is taken.
        """
        if row(connection, "SELECT 1 FROM account WHERE name = ?", (new.name,)):
            raise InvalidInput(Reason.USER_NAME_TAKEN, name=new.name)
        number = self._ids.take()
        connection.execute(
            "INSERT INTO account (id, name, display_name, password, created_ms, role)"
            " VALUES (?, ?, ?, ?, ?, CASE WHEN EXISTS (SELECT 1 FROM account) THEN ? ELSE 'owner' END)",
            (number, new.name, new.display_name, new.password, self._clock_ms(), role),
        )
        return number

    def id_of(self, name: str, *, also_closed: bool = False) -> int:
        """Return the id of the account with a name; with ``also_closed`` also of a removed account whose posts were kept.

        Raises:
            NotFound: there is no such account.
        """
        with self._database.read() as connection:
            sql = "SELECT id FROM account WHERE name = ? AND (closed_ms = 0 OR ?)"
            found = row(connection, sql, (name.lower(), also_closed))
        if found is None:
            raise NotFound(Reason.PERSON_UNKNOWN, name)
        return int(found[0])

    def sign_in(self, name: str, password: str) -> int | None:
        """Return the id of the user with this name and password, else None; both take the same time.

        Raises:
            TooManyFailures: too many wrong passwords for this name.
        """
        name = name.strip().lower()[:64]
        with self._database.read() as connection:
            sql = "SELECT id, password FROM account WHERE name = ? AND closed_ms = 0"
            found = row(connection, sql, (name,))
        is_right = self._passwords.check(name, password, found[1] if found else None)
        return int(found[0]) if found and is_right else None

    def get(self, number: int) -> AccountRecord:
        """Return the account, or raise Problem 404."""
        with self._database.read() as connection:
            return existing(connection, number)

    def several(self, numbers: Sequence[int]) -> list[AccountRecord]:
        """Return those of the accounts that exist, in the given order."""
        with self._database.read() as connection:
            known = record_loader.accounts(connection, numbers)
        return [known[number] for number in numbers if number in known]

    def lookup(self, name: str) -> AccountRecord:
        """Return the account with this name, or raise Problem 404."""
        with self._database.read() as connection:
            found = row(connection, "SELECT id FROM account WHERE name = ?", (name.lower(),))
            if found is None:
                raise not_found()
            return existing(connection, found[0])

    def search(self, words: str, *, count: int) -> list[AccountRecord]:
        """Return accounts whose name begins with ``words`` or whose display name contains them, by name."""
        query = (
            "SELECT id FROM account WHERE closed_ms = 0 AND (substr(name, 1, length(:words)) = :words"
            " OR instr(fold(display_name), :words)) ORDER BY name LIMIT :count"
        )
        with self._database.read() as connection:
            bound = {"words": fold_tag(words), "count": count}
            ids = [found[0] for found in rows(connection, query, bound)]
            known = record_loader.accounts(connection, ids)
        return [known[number] for number in ids]

    def relationships(self, me: int, others: Sequence[int]) -> list[Relationship]:
        """Return the relationships of ``me`` to those of the others that exist, in the given order."""
        with self._database.read() as connection:
            return relationships(connection, me, others)


def existing(connection: apsw.Connection, number: int) -> AccountRecord:
    """Return the account, or raise Problem 404."""
    found = record_loader.accounts(connection, [number])
    if not found:
        raise not_found()
    return found[number]


def relationships(connection: apsw.Connection, me: int, others: Sequence[int]) -> list[Relationship]:
    """Return the relationships of ``me`` to those of the others that exist, in the given order."""
    found = rows(connection, _RELATIONSHIPS, {"me": me, "ids": id_list(others)})
    known = {}
    for number, *ways, note in found:
        values: list[Any] = [number, *map(bool, ways), note]
        known[number] = Relationship(*values)
    return [known[number] for number in others if number in known]
