"""The devices of a person: each sign-in of a program is one, and can be ended."""

from dataclasses import dataclass

from kesong_desktop.homeserver.events import TokenRevoked
from kesong_desktop.homeserver.problems import not_found
from kesong_desktop.homeserver.storage.database import HomeDatabase, row, rows

_OWN = """
SELECT substr(lower(hex(hash)), 1, 16), device, app_name, created_ms, used_ms, hash = :current FROM token
WHERE account = :me ORDER BY max(used_ms, created_ms) DESC, hash
"""
_REVOKE = """
DELETE FROM token WHERE account = :me AND substr(lower(hex(hash)), 1, 16) = :number RETURNING code
"""


@dataclass(frozen=True, slots=True)
class DeviceRecord:
    """A sign-in of a person. ``name`` is that of the computer, empty where it was not told; ``used_ms`` 0: never used.

    ``id`` is the beginning of the hash of its token, by which nobody can sign in.
    """

    id: str
    name: str
    app: str
    created_ms: int
    used_ms: int
    is_current: bool


class DeviceService:
    """Lists and ends the sign-ins of people."""

    def __init__(self, database: HomeDatabase) -> None:
        self._database = database

    def every(self, account: int, current: bytes = b"") -> list[DeviceRecord]:
        """The devices of a person, the one that was there last first; ``current`` is the hash of the token that asks."""
        with self._database.read() as connection:
            found = rows(connection, _OWN, {"me": account, "current": current})
        return [
            DeviceRecord(number, name, app, created_ms, used_ms, bool(is_current))
            for number, name, app, created_ms, used_ms, is_current in found
        ]

    def revoke(self, account: int, number: str) -> None:
        """End a sign-in: its token is refused from now on, and its open streams close. Problem 404 for none of the person's."""
        with self._database.write() as connection:
            ended = row(connection, _REVOKE, {"me": account, "number": number.lower()})
            if ended is None:
                raise not_found()
            # A code that gave the token could not give another, and has no use any more.
            connection.execute("DELETE FROM code WHERE hash = ?", (ended[0],))
            self._database.note(TokenRevoked())
