"""Follows, and the requests for them to locked accounts."""

import apsw

from kesong_desktop.homeserver.problems import ApiProblem, not_found
from kesong_desktop.homeserver.service.notifications import NotificationService, take_back
from kesong_desktop.homeserver.service.people.accounts import existing, relationships
from kesong_desktop.homeserver.storage.database import HomeDatabase, row, rows
from kesong_desktop.homeserver.storage.ids import IdGenerator
from kesong_desktop.homeserver.storage.records import Relationship

_BLOCKED = """
SELECT 1 FROM block
WHERE (blocker = :me AND blocked = :other) OR (blocker = :other AND blocked = :me)
"""
_REMOVED = "SELECT 1 FROM account WHERE id = ? AND closed_ms > 0"
_ASKED = "SELECT follower, boosts, notify FROM follow_request WHERE followed = ? ORDER BY id"


class FollowService:
    """Creates and ends follows, and accepts or rejects follow requests."""

    def __init__(self, database: HomeDatabase, ids: IdGenerator, notifications: NotificationService) -> None:
        self._database = database
        self._ids = ids
        self._notifications = notifications

    def follow(
        self, me: int, other: int, *, boosts: bool | None = None, notify: bool | None = None
    ) -> Relationship:
        """Follow an account, or request it from a locked one; a repeat changes only the given options.

        Problem 403 for oneself, for somebody who was removed and between users one of whom blocked the other, 404 for an unknown
        account.

        ``boosts``: also show their boosts; ``notify``: create a notification for each of their posts.
        """
        if me == other:
            raise ApiProblem(403, "You cannot follow yourself")
        with self._database.write() as connection:
            target = existing(connection, other)
            if row(connection, _REMOVED, (other,)):
                raise ApiProblem(403, "This person was removed from the server")
            if row(connection, _BLOCKED, {"me": me, "other": other}):
                raise ApiProblem(403, "This action is not allowed")
            query = "SELECT 1 FROM follow WHERE follower = ? AND followed = ?"
            if target.locked and not row(connection, query, (me, other)):
                self._ask(connection, me, other)
            else:
                self._add(connection, me, other)
            for table in ("follow", "follow_request"):
                connection.execute(
                    f"UPDATE {table} SET boosts = coalesce(?, boosts), notify = coalesce(?, notify)"  # noqa: S608
                    " WHERE follower = ? AND followed = ?",
                    (boosts, notify, me, other),
                )
            return relationships(connection, me, [other])[0]

    def unfollow(self, me: int, other: int) -> Relationship:
        """Stop following, or withdraw the request; a repeat changes nothing."""
        with self._database.write() as connection:
            existing(connection, other)
            end_follow(connection, me, other)
            return relationships(connection, me, [other])[0]

    def authorize(self, me: int, other: int) -> Relationship:
        """Accept the follow request of an account. Problem 404 if there is none."""
        with self._database.write() as connection:
            boosts, notify = _request(connection, me, other)
            self._accept(connection, me, other, boosts, notify)
            return relationships(connection, me, [other])[0]

    def reject(self, me: int, other: int) -> Relationship:
        """Reject the follow request of an account. Problem 404 if there is none."""
        with self._database.write() as connection:
            _request(connection, me, other)
            withdraw_request(connection, other, me)
            return relationships(connection, me, [other])[0]

    def accept_all(self, connection: apsw.Connection, me: int) -> None:
        """Accept all follow requests, as when an account is unlocked."""
        for other, boosts, notify in rows(connection, _ASKED, (me,)):
            self._accept(connection, me, other, boosts, notify)

    def _ask(self, connection: apsw.Connection, me: int, other: int) -> None:
        connection.execute(
            "INSERT OR IGNORE INTO follow_request (id, follower, followed) VALUES (?, ?, ?)",
            (self._ids.take(), me, other),
        )
        if connection.changes():
            self._notifications.tell(connection, other, "follow_request", me)

    def _add(self, connection: apsw.Connection, me: int, other: int) -> None:
        connection.execute("INSERT OR IGNORE INTO follow (follower, followed) VALUES (?, ?)", (me, other))
        if connection.changes():
            self._notifications.tell(connection, other, "follow", me)

    def _accept(self, connection: apsw.Connection, me: int, other: int, boosts: int, notify: int) -> None:
        withdraw_request(connection, other, me)
        self._add(connection, other, me)
        connection.execute(
            "UPDATE follow SET boosts = ?, notify = ? WHERE follower = ? AND followed = ?",
            (boosts, notify, other, me),
        )


def end_follow(connection: apsw.Connection, follower: int, followed: int) -> None:
    """Delete a follow or its request, and dependent list memberships and endorsements."""
    connection.execute("DELETE FROM follow WHERE follower = ? AND followed = ?", (follower, followed))
    take_back(connection, followed, "follow", follower)
    withdraw_request(connection, follower, followed)
    connection.execute("DELETE FROM endorsement WHERE account = ? AND target = ?", (follower, followed))
    connection.execute(
        "DELETE FROM list_member WHERE account = ? AND list IN (SELECT id FROM list WHERE owner = ?)",
        (followed, follower),
    )


def withdraw_request(connection: apsw.Connection, follower: int, followed: int) -> None:
    """Delete a follow request and its notification, if there is one."""
    connection.execute("DELETE FROM follow_request WHERE follower = ? AND followed = ?", (follower, followed))
    take_back(connection, followed, "follow_request", follower)


def _request(connection: apsw.Connection, me: int, other: int) -> tuple[int, int]:
    query = "SELECT boosts, notify FROM follow_request WHERE followed = ? AND follower = ?"
    found = row(connection, query, (me, other))
    if found is None:
        raise not_found()
    return found[0], found[1]
