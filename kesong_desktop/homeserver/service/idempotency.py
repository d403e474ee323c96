"""Idempotency keys: the post, or scheduled post, that a request has created."""

import hashlib

import apsw

from kesong_desktop.homeserver.limits import HomeLimits
from kesong_desktop.homeserver.problems import ApiProblem
from kesong_desktop.homeserver.storage.database import row
from kesong_desktop.homeserver.storage.ids import ClockMs


class IdempotencyKeys:
    """Stores keys inside the transaction that creates the post, so that both are saved or neither."""

    def __init__(self, clock_ms: ClockMs, limits: HomeLimits) -> None:
        self._clock_ms = clock_ms
        self._limits = limits

    def made(self, connection: apsw.Connection, author: int, key: str) -> int | None:
        """Return the id that was created with the key, or None if it is unknown or expired. Problem 410 if it was deleted."""
        if not key:
            return None
        hashed, oldest = _hash(key), self._clock_ms() - self._limits.key_ms
        connection.execute(
            "DELETE FROM idempotency WHERE account = ? AND key = ? AND created_ms < ?",
            (author, hashed, oldest),
        )
        found = row(
            connection, "SELECT post FROM idempotency WHERE account = ? AND key = ?", (author, hashed)
        )
        if found is None:
            return None
        there = "SELECT 1 FROM post WHERE id = ?1 UNION ALL SELECT 1 FROM scheduled WHERE id = ?1"
        if not row(connection, there, found):
            raise ApiProblem(410, "The post that was made with this Idempotency-Key has been deleted")
        return int(found[0])

    def keep(self, connection: apsw.Connection, author: int, key: str, number: int) -> None:
        """Store the id of the post that was created with a key."""
        if key:
            connection.execute(
                "INSERT INTO idempotency (account, key, post, created_ms) VALUES (?, ?, ?, ?)",
                (author, _hash(key), number, self._clock_ms()),
            )

    def pass_on(self, connection: apsw.Connection, old: int, new: int) -> None:
        """Point the keys of a scheduled post to the published post."""
        connection.execute("UPDATE idempotency SET post = ? WHERE post = ?", (new, old))

    def forget_old(self, connection: apsw.Connection) -> None:
        """Delete idempotency keys that have expired (``HomeLimits.key_ms``)."""
        connection.execute(
            "DELETE FROM idempotency WHERE created_ms < ?", (self._clock_ms() - self._limits.key_ms,)
        )


def _hash(key: str) -> bytes:
    return hashlib.sha256(key.encode()).digest()
