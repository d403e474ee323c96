"""The people who live here, and who follows whom."""

import re
from collections.abc import Sequence

import apsw

from kesong_desktop.errors import InvalidInput, NotFound
from kesong_desktop.homeserver import read
from kesong_desktop.homeserver.db import Database, id_list, row, rows
from kesong_desktop.homeserver.ids import ClockMs, Ids
from kesong_desktop.homeserver.notices import Notices, take_back
from kesong_desktop.homeserver.passwords import LONGEST, SHORTEST, Passwords
from kesong_desktop.homeserver.problems import Problem, invalid, not_found
from kesong_desktop.homeserver.records import Account, Relationship
from kesong_desktop.homeserver.text import fold_tag

LONGEST_SHOWN = 60
LONGEST_NOTE = 500
_NAME = re.compile(r"[a-z0-9_]{1,30}")
_RELATIONSHIPS = """
SELECT a.id, f.followed IS NOT NULL,
    EXISTS (SELECT 1 FROM follow g WHERE g.follower = a.id AND g.followed = :me),
    coalesce(f.boosts, 0), coalesce(f.notify, 0),
    EXISTS (SELECT 1 FROM block b WHERE b.blocker = :me AND b.blocked = a.id),
    EXISTS (SELECT 1 FROM block b WHERE b.blocker = a.id AND b.blocked = :me),
    u.muter IS NOT NULL, coalesce(u.notifications, 0)
FROM account a LEFT JOIN follow f ON f.follower = :me AND f.followed = a.id
    LEFT JOIN mute u ON u.muter = :me AND u.muted = a.id AND coalesce(u.until_ms > now_ms(), 1)
WHERE a.id IN (SELECT value FROM json_each(:ids))
"""

_BLOCKED = """
SELECT 1 FROM block
WHERE (blocker = :me AND blocked = :other) OR (blocker = :other AND blocked = :me)
"""


class Accounts:
    """Adds people, checks their passwords, finds them, and keeps who follows whom."""

    def __init__(
        self,
        database: Database,
        ids: Ids,
        clock_ms: ClockMs,
        *,
        passwords: Passwords,
        notices: Notices,
    ) -> None:
        self._database = database
        self._ids = ids
        self._clock_ms = clock_ms
        self._passwords = passwords
        self._notices = notices

    def add(self, name: str, password: str, display_name: str = "") -> int:
        """A new person; the id. ``display_name`` is at most 60 characters of one line.

        Raises:
            InvalidInput: a name is none or taken, or the password too short.
        """
        name = name.lower()
        if not _NAME.fullmatch(name):
            raise InvalidInput(
                f"“{name}” cannot be a name.", "Use 1 to 30 letters a to z, digits and underscores."
            )
        if not SHORTEST <= len(password) <= LONGEST:
            raise InvalidInput("This password cannot be used.", f"Use {SHORTEST} to {LONGEST} characters.")
        shown = " ".join(display_name.split())
        if len(shown) > LONGEST_SHOWN:
            raise InvalidInput("This name is too long.", f"Use at most {LONGEST_SHOWN} characters.")
        kept = self._passwords.hash(password)
        with self._database.write() as connection:
            if row(connection, "SELECT 1 FROM account WHERE name = ?", (name,)):
                raise InvalidInput(f"The name {name} is taken.", "Choose another.")
            number = self._ids.take()
            connection.execute(
                "INSERT INTO account (id, name, display_name, password, created_ms) VALUES (?, ?, ?, ?, ?)",
                (number, name, shown, kept, self._clock_ms()),
            )
        return number

    def id_of(self, name: str) -> int:
        """The id behind a name.

        Raises:
            NotFound: nobody here has it.
        """
        with self._database.read() as connection:
            found = row(connection, "SELECT id FROM account WHERE name = ?", (name.lower(),))
        if found is None:
            raise NotFound("person", name, mend="Add them with: kesong home user add NAME")
        return int(found[0])

    def sign_in(self, name: str, password: str) -> int | None:
        """The id of the person whose name and password these are, else None; both answers take the same time.

        Raises:
            TooManyFailures: too many wrong passwords for this name.
        """
        name = name.strip().lower()[:64]
        with self._database.read() as connection:
            found = row(connection, "SELECT id, password FROM account WHERE name = ?", (name,))
        is_right = self._passwords.check(name, password, found[1] if found else None)
        return int(found[0]) if found and is_right else None

    def get(self, number: int) -> Account:
        """The account, or Problem 404."""
        with self._database.read() as connection:
            return existing(connection, number)

    def several(self, numbers: Sequence[int]) -> list[Account]:
        """Those of the accounts that exist, in their order."""
        with self._database.read() as connection:
            known = read.accounts(connection, numbers)
        return [known[number] for number in numbers if number in known]

    def lookup(self, name: str) -> Account:
        """The account with this name, or Problem 404."""
        with self._database.read() as connection:
            found = row(connection, "SELECT id FROM account WHERE name = ?", (name.lower(),))
            if found is None:
                raise not_found()
            return existing(connection, found[0])

    def search(self, words: str, *, count: int) -> list[Account]:
        """People whose name begins with these letters or whose shown name holds them, by name."""
        query = (
            "SELECT id FROM account WHERE substr(name, 1, length(:words)) = :words"
            " OR instr(fold(display_name), :words) ORDER BY name LIMIT :count"
        )
        with self._database.read() as connection:
            bound = {"words": fold_tag(words), "count": count}
            ids = [found[0] for found in rows(connection, query, bound)]
            known = read.accounts(connection, ids)
        return [known[number] for number in ids]

    def follow(
        self, me: int, other: int, *, boosts: bool | None = None, notify: bool | None = None
    ) -> Relationship:
        """Follow at once; a repeat changes no more than what is given.

        Problem 403 for oneself and between people one of whom blocked the other, 404 for nobody.

        ``boosts``: see what they pass on, too; ``notify``: be told of everything that they post.
        """
        if me == other:
            raise Problem(403, "You cannot follow yourself")
        with self._database.write() as connection:
            existing(connection, other)
            if row(connection, _BLOCKED, {"me": me, "other": other}):
                raise Problem(403, "This action is not allowed")
            connection.execute("INSERT OR IGNORE INTO follow (follower, followed) VALUES (?, ?)", (me, other))
            is_new = bool(connection.changes())
            connection.execute(
                "UPDATE follow SET boosts = coalesce(?, boosts), notify = coalesce(?, notify)"
                " WHERE follower = ? AND followed = ?",
                (boosts, notify, me, other),
            )
            if is_new:
                self._notices.tell(connection, other, "follow", me)
            return relationships(connection, me, [other])[0]

    def unfollow(self, me: int, other: int) -> Relationship:
        """Stop following; a repeat changes nothing."""
        with self._database.write() as connection:
            existing(connection, other)
            connection.execute("DELETE FROM follow WHERE follower = ? AND followed = ?", (me, other))
            take_back(connection, other, "follow", me)
            connection.execute(
                "DELETE FROM list_member WHERE account = ? AND list IN (SELECT id FROM list WHERE owner = ?)",
                (other, me),
            )
            return relationships(connection, me, [other])[0]

    def change(self, me: int, *, display_name: str | None = None, note: str | None = None) -> Account:
        """Change what others read about oneself; Problem 422 for what is too long."""
        shown = None if display_name is None else " ".join(display_name.split())
        if len(shown or "") > LONGEST_SHOWN or len(note or "") > LONGEST_NOTE:
            raise invalid(f"A name has at most {LONGEST_SHOWN} characters, a note {LONGEST_NOTE}")
        with self._database.write() as connection:
            connection.execute(
                "UPDATE account SET display_name = coalesce(?, display_name), note = coalesce(?, note)"
                " WHERE id = ?",
                (shown, note, me),
            )
            return existing(connection, me)

    def relationships(self, me: int, others: Sequence[int]) -> list[Relationship]:
        """How ``me`` stands to those of the others that exist, in their order."""
        with self._database.read() as connection:
            return relationships(connection, me, others)


def existing(connection: apsw.Connection, number: int) -> Account:
    """The account, or Problem 404."""
    found = read.accounts(connection, [number])
    if not found:
        raise not_found()
    return found[number]


def relationships(connection: apsw.Connection, me: int, others: Sequence[int]) -> list[Relationship]:
    """How ``me`` stands to those of the others that exist, in their order."""
    found = rows(connection, _RELATIONSHIPS, {"me": me, "ids": id_list(others)})
    known = {number: Relationship(number, *map(bool, ways)) for number, *ways in found}
    return [known[number] for number in others if number in known]
