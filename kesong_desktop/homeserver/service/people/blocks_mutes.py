"""Blocks, mutes and reports."""

import json
from collections.abc import Sequence

import apsw

from kesong_desktop.homeserver.problems import ApiProblem, invalid
from kesong_desktop.homeserver.service.people.accounts import existing, relationships
from kesong_desktop.homeserver.service.people.follows import end_follow
from kesong_desktop.homeserver.storage import record_loader
from kesong_desktop.homeserver.storage.database import HomeDatabase, row, rows
from kesong_desktop.homeserver.storage.ids import ClockMs, IdGenerator
from kesong_desktop.homeserver.storage.records import Relationship, ReportRecord

CATEGORIES = ("spam", "legal", "violation", "other")
LONGEST_COMMENT = 1000


class BlockService:
    """Manages blocks, which end follows both ways; mutes, which only hide; and reports to the server's owner."""

    def __init__(self, database: HomeDatabase, ids: IdGenerator, clock_ms: ClockMs) -> None:
        self._database = database
        self._ids = ids
        self._clock_ms = clock_ms

    def block(self, me: int, other: int) -> Relationship:
        """Block an account and end follows both ways; a repeat changes nothing. Problem 403 for oneself."""
        with self._database.write() as connection:
            _other(connection, me, other)
            connection.execute("INSERT OR IGNORE INTO block VALUES (?, ?)", (me, other))
            for follower, followed in ((me, other), (other, me)):
                end_follow(connection, follower, followed)
            return relationships(connection, me, [other])[0]

    def unblock(self, me: int, other: int) -> Relationship:
        """Remove a block, and return the relationship; follows that the block ended are not restored."""
        with self._database.write() as connection:
            existing(connection, other)
            connection.execute("DELETE FROM block WHERE blocker = ? AND blocked = ?", (me, other))
            return relationships(connection, me, [other])[0]

    def mute(self, me: int, other: int, *, notifications: bool = True, seconds: int = 0) -> Relationship:
        """Hide an account's posts, and with ``notifications`` its notifications; 0 seconds are without end."""
        until = self._clock_ms() + seconds * 1000 if seconds else None
        with self._database.write() as connection:
            _other(connection, me, other)
            connection.execute(
                "INSERT OR REPLACE INTO mute VALUES (?, ?, ?, ?)", (me, other, int(notifications), until)
            )
            return relationships(connection, me, [other])[0]

    def unmute(self, me: int, other: int) -> Relationship:
        """Remove the mute on an account, and return the relationship. Problem 404 for an unknown account."""
        with self._database.write() as connection:
            existing(connection, other)
            connection.execute("DELETE FROM mute WHERE muter = ? AND muted = ?", (me, other))
            return relationships(connection, me, [other])[0]

    def report(self, me: int, target: int, comment: str, category: str, posts: Sequence[int]) -> ReportRecord:
        """Store a report about an account and some of its posts.

        Raises:
            Problem: 404 for an unknown account or another's posts, 422 for a bad comment or category.
        """
        if len(comment) > LONGEST_COMMENT:
            raise invalid(f"Comment is longer than {LONGEST_COMMENT} characters")
        if category not in CATEGORIES:
            raise invalid("Category is not included in the list")
        with self._database.write() as connection:
            accused = existing(connection, target)
            seen = [record_loader.visible_post(connection, me, number) for number in posts]
            if any(post is None or post.author.id != target for post in seen):
                raise ApiProblem(404, "Record not found")
            number, now = self._ids.take(), self._clock_ms()
            connection.execute(
                "INSERT INTO report VALUES (?, ?, ?, ?, ?, ?, ?)",
                (number, me, target, category, comment, json.dumps(list(posts)), now),
            )
        return ReportRecord(number, accused, category, comment, tuple(posts), now, reporter=me)

    def reports(self) -> list[ReportRecord]:
        """Return all reports, oldest first, for the owner of the server."""
        query = "SELECT id, account, target, category, comment, posts, created_ms FROM report ORDER BY id"
        with self._database.read() as connection:
            found = rows(connection, query)
            people = record_loader.accounts(connection, [record[2] for record in found])
        return [
            ReportRecord(
                number, people[target], category, comment, tuple(json.loads(posts)), created_ms, reporter=by
            )
            for number, by, target, category, comment, posts, created_ms in found
        ]

    def forget_ended_mutes(self) -> None:
        """Delete mutes that have ended; queries ignore them already."""
        with self._database.write() as connection:
            connection.execute("DELETE FROM mute WHERE until_ms <= ?", (self._clock_ms(),))

    def ends_of_mutes(self, me: int, others: Sequence[int]) -> dict[int, int | None]:
        """Return when each mute ends, in milliseconds since 1970; None for never."""
        query = "SELECT until_ms FROM mute WHERE muter = ? AND muted = ?"
        with self._database.read() as connection:
            return {other: (row(connection, query, (me, other)) or (None,))[0] for other in others}


def _other(connection: apsw.Connection, me: int, other: int) -> None:
    existing(connection, other)
    if me == other:
        raise ApiProblem(403, "You cannot do this to yourself")
