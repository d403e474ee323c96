"""A user's data about other accounts: private notes, and endorsements on the profile."""

from kesong_desktop.homeserver.problems import invalid
from kesong_desktop.homeserver.service.people.accounts import existing, relationships
from kesong_desktop.homeserver.storage.database import HomeDatabase, row
from kesong_desktop.homeserver.storage.ids import IdGenerator
from kesong_desktop.homeserver.storage.records import Relationship

LONGEST_COMMENT = 2000


class AccountMarks:
    """Stores private notes, visible to their author alone, and endorsements, visible to others."""

    def __init__(self, database: HomeDatabase, ids: IdGenerator) -> None:
        self._database = database
        self._ids = ids

    def set_note(self, me: int, other: int, comment: str) -> Relationship:
        """Write a private note about an account; an empty one deletes it. Problem 422 if it is too long."""
        if len(comment) > LONGEST_COMMENT:
            raise invalid(f"Comment is longer than {LONGEST_COMMENT} characters")
        with self._database.write() as connection:
            existing(connection, other)
            connection.execute("DELETE FROM account_note WHERE account = ? AND target = ?", (me, other))
            if comment:
                connection.execute("INSERT INTO account_note VALUES (?, ?, ?)", (me, other, comment))
            return relationships(connection, me, [other])[0]

    def endorse(self, me: int, other: int) -> Relationship:
        """Show an account on the user's profile. Problem 422 for an account that ``me`` does not follow."""
        with self._database.write() as connection:
            existing(connection, other)
            query = "SELECT 1 FROM follow WHERE follower = ? AND followed = ?"
            if not row(connection, query, (me, other)):
                raise invalid("You must be already following the person you want to endorse")
            connection.execute(
                "INSERT OR IGNORE INTO endorsement VALUES (?, ?, ?)", (self._ids.take(), me, other)
            )
            return relationships(connection, me, [other])[0]

    def unendorse(self, me: int, other: int) -> Relationship:
        """Remove an account from the user's profile; a repeat changes nothing."""
        with self._database.write() as connection:
            existing(connection, other)
            connection.execute("DELETE FROM endorsement WHERE account = ? AND target = ?", (me, other))
            return relationships(connection, me, [other])[0]
