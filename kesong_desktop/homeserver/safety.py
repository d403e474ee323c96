"""Keeping people at a distance: blocks, mutes and reports."""

import json
from collections.abc import Sequence

import apsw

from kesong_desktop.homeserver import read
from kesong_desktop.homeserver.accounts import existing, relationships
from kesong_desktop.homeserver.db import Database, row
from kesong_desktop.homeserver.ids import ClockMs, Ids
from kesong_desktop.homeserver.problems import Problem, invalid
from kesong_desktop.homeserver.records import Relationship, Report

CATEGORIES = ("spam", "legal", "violation", "other")
LONGEST_COMMENT = 1000


class Safety:
    """Blocks end every tie; mutes only hide; reports are kept for whoever keeps the server."""

    def __init__(self, database: Database, ids: Ids, clock_ms: ClockMs) -> None:
        self._database = database
        self._ids = ids
        self._clock_ms = clock_ms

    def block(self, me: int, other: int) -> Relationship:
        """Neither sees or follows the other any more; a repeat changes nothing. Problem 403 for oneself."""
        with self._database.write() as connection:
            _other(connection, me, other)
            connection.execute("INSERT OR IGNORE INTO block VALUES (?, ?)", (me, other))
            for follower, followed in ((me, other), (other, me)):
                connection.execute(
                    "DELETE FROM follow WHERE follower = ? AND followed = ?", (follower, followed)
                )
                connection.execute(
                    "DELETE FROM list_member WHERE account = ? AND list IN (SELECT id FROM list WHERE owner = ?)",
                    (followed, follower),
                )
            return relationships(connection, me, [other])[0]

    def unblock(self, me: int, other: int) -> Relationship:
        """Take a block back; who followed whom stays forgotten."""
        with self._database.write() as connection:
            existing(connection, other)
            connection.execute("DELETE FROM block WHERE blocker = ? AND blocked = ?", (me, other))
            return relationships(connection, me, [other])[0]

    def mute(self, me: int, other: int, *, notifications: bool = True, seconds: int = 0) -> Relationship:
        """Hide a person from one's lists, and from notifications where wanted; 0 seconds are for ever."""
        until = self._clock_ms() + seconds * 1000 if seconds else None
        with self._database.write() as connection:
            _other(connection, me, other)
            connection.execute(
                "INSERT OR REPLACE INTO mute VALUES (?, ?, ?, ?)", (me, other, int(notifications), until)
            )
            return relationships(connection, me, [other])[0]

    def unmute(self, me: int, other: int) -> Relationship:
        """Show a person again."""
        with self._database.write() as connection:
            existing(connection, other)
            connection.execute("DELETE FROM mute WHERE muter = ? AND muted = ?", (me, other))
            return relationships(connection, me, [other])[0]

    def report(self, me: int, target: int, comment: str, category: str, posts: Sequence[int]) -> Report:
        """Note a complaint about a person and some of their posts.

        Raises:
            Problem: 404 for nobody or for posts that are not theirs, 422 for bad words.
        """
        if len(comment) > LONGEST_COMMENT:
            raise invalid(f"Comment is longer than {LONGEST_COMMENT} characters")
        if category not in CATEGORIES:
            raise invalid("Category is not included in the list")
        with self._database.write() as connection:
            accused = existing(connection, target)
            seen = [read.visible_post(connection, me, number) for number in posts]
            if any(post is None or post.author.id != target for post in seen):
                raise Problem(404, "Record not found")
            number, now = self._ids.take(), self._clock_ms()
            connection.execute(
                "INSERT INTO report VALUES (?, ?, ?, ?, ?, ?, ?)",
                (number, me, target, category, comment, json.dumps(list(posts)), now),
            )
        return Report(number, accused, category, comment, tuple(posts), now)

    def forget_ended_mutes(self) -> None:
        """Drop mutes whose time is over; until then they only count for nothing."""
        with self._database.write() as connection:
            connection.execute("DELETE FROM mute WHERE until_ms <= ?", (self._clock_ms(),))

    def ends_of_mutes(self, me: int, others: Sequence[int]) -> dict[int, int | None]:
        """When each mute ends; None for never."""
        query = "SELECT until_ms FROM mute WHERE muter = ? AND muted = ?"
        with self._database.read() as connection:
            return {other: (row(connection, query, (me, other)) or (None,))[0] for other in others}


def _other(connection: apsw.Connection, me: int, other: int) -> None:
    existing(connection, other)
    if me == other:
        raise Problem(403, "You cannot do this to yourself")
