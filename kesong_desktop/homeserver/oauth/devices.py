"""The devices of a user: each sign-in of a client, which can be revoked."""

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
    """A sign-in of a user. ``name`` is that of the computer, empty if unknown; ``used_ms`` is 0 if never used.

    ``id`` is the beginning of the hash of its token, which cannot be used to sign in.
    """

    id: str
    name: str
    app: str
    created_ms: int
    used_ms: int
    is_current: bool


class DeviceService:
    """Lists and revokes the sign-ins of users."""

    def __init__(self, database: HomeDatabase) -> None:
        self._database = database

    def every(self, account: int, current: bytes = b"") -> list[DeviceRecord]:
        """Return the devices of a user, the last used first; ``current`` is the token hash of the request."""
        with self._database.read() as connection:
            found = rows(connection, _OWN, {"me": account, "current": current})
        return [
            DeviceRecord(number, name, app, created_ms, used_ms, bool(is_current))
            for number, name, app, created_ms, used_ms, is_current in found
        ]

    def revoke(self, account: int, number: str) -> None:
        """Revoke a sign-in: its token becomes invalid, and its open streams close. Problem 404 if it is not the user's."""
        with self._database.write() as connection:
            ended = row(connection, _REVOKE, {"me": account, "number": number.lower()})
            if ended is None:
                raise not_found()
            # The code that the token was issued for is used up.
            connection.execute("DELETE FROM code WHERE hash = ?", (ended[0],))
            self._database.note(TokenRevoked())
