"""Private lists of followed accounts."""

from collections.abc import Sequence

import apsw

from kesong_desktop.homeserver.problems import invalid, not_found
from kesong_desktop.homeserver.storage.database import HomeDatabase, id_list, row, rows
from kesong_desktop.homeserver.storage.ids import IdGenerator
from kesong_desktop.homeserver.storage.records import PersonList

REPLIES = ("followed", "list", "none")
LONGEST_TITLE = 100
MOST = 50
_COLUMNS = "id, title, replies, exclusive"


class ListService:
    """Creates and changes lists; ``TimelineService`` has the posts of their members."""

    def __init__(self, database: HomeDatabase, ids: IdGenerator) -> None:
        self._database = database
        self._ids = ids

    def all(self, me: int, *, holding: int | None = None) -> list[PersonList]:
        """Return the lists of ``me``, oldest first; ``holding`` selects those that contain an account."""
        query = (
            f"SELECT {_COLUMNS} FROM list l WHERE owner = :me AND (:who IS NULL OR EXISTS"  # noqa: S608
            " (SELECT 1 FROM list_member m WHERE m.list = l.id AND m.account = :who)) ORDER BY id"
        )
        with self._database.read() as connection:
            return [_record(found) for found in rows(connection, query, {"me": me, "who": holding})]

    def get(self, me: int, number: int) -> PersonList:
        """Return a list of ``me``, else raise Problem 404."""
        with self._database.read() as connection:
            return _own(connection, me, number)

    def create(self, me: int, title: str, replies: str, *, exclusive: bool) -> PersonList:
        """Create and return an empty list. Problem 422 for an invalid title or policy, or for too many lists."""
        _check(title, replies)
        with self._database.write() as connection:
            kept = row(connection, "SELECT count(*) FROM list WHERE owner = ?", (me,))
            if kept and kept[0] >= MOST:
                raise invalid(f"Cannot keep more than {MOST} lists")
            number = self._ids.take()
            connection.execute(
                "INSERT INTO list VALUES (?, ?, ?, ?, ?)", (number, me, title, replies, int(exclusive))
            )
            return _own(connection, me, number)

    def change(
        self, me: int, number: int, *, title: str | None, replies: str | None, exclusive: bool | None
    ) -> PersonList:
        """Change the given properties of a list, and return it. Problem 404 or 422."""
        with self._database.write() as connection:
            old = _own(connection, me, number)
            new = (
                old.title if title is None else title,
                old.replies if replies is None else replies,
                int(old.exclusive if exclusive is None else exclusive),
            )
            _check(new[0], new[1])
            connection.execute(
                "UPDATE list SET title = ?, replies = ?, exclusive = ? WHERE id = ?", (*new, number)
            )
            return _own(connection, me, number)

    def delete(self, me: int, number: int) -> None:
        """Delete a list of ``me``. Problem 404 for another's."""
        with self._database.write() as connection:
            _own(connection, me, number)
            connection.execute("DELETE FROM list WHERE id = ?", (number,))

    def put(self, me: int, number: int, people: Sequence[int]) -> None:
        """Add followed accounts to a list; all of them or, with Problem 404 or 422, none."""
        with self._database.write() as connection:
            _own(connection, me, number)
            query = (
                "SELECT count(*) FROM follow WHERE follower = ?"
                " AND followed IN (SELECT value FROM json_each(?))"
            )
            followed = row(connection, query, (me, id_list(people)))
            if not people or followed != (len(set(people)),):
                raise not_found()
            found = row(
                connection,
                "SELECT 1 FROM list_member WHERE list = ? AND account IN (SELECT value FROM json_each(?))",
                (number, id_list(people)),
            )
            if found:
                raise invalid("Account has already been taken")
            connection.executemany(
                "INSERT OR IGNORE INTO list_member VALUES (?, ?)", [(number, person) for person in people]
            )

    def take_out(self, me: int, number: int, people: Sequence[int]) -> None:
        """Remove accounts from a list; those that are not in it are ignored."""
        with self._database.write() as connection:
            _own(connection, me, number)
            connection.executemany(
                "DELETE FROM list_member WHERE list = ? AND account = ?",
                [(number, person) for person in people],
            )


def _own(connection: apsw.Connection, me: int, number: int) -> PersonList:
    query = f"SELECT {_COLUMNS} FROM list WHERE id = ? AND owner = ?"  # noqa: S608 - fixed names
    found = row(connection, query, (number, me))
    if found is None:
        raise not_found()
    return _record(found)


def _record(found: tuple[int, str, str, int]) -> PersonList:
    number, title, replies, exclusive = found
    return PersonList(number, title, replies, exclusive=bool(exclusive))


def _check(title: str, replies: str) -> None:
    if not title.strip() or len(title) > LONGEST_TITLE:
        raise invalid(f"Title must be 1 to {LONGEST_TITLE} characters")
    if replies not in REPLIES:
        raise invalid("Replies policy is not included in the list")
