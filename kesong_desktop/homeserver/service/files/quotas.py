"""Storage use and quotas of users."""

from dataclasses import dataclass

import apsw

from kesong_desktop.homeserver.problems import ApiProblem
from kesong_desktop.homeserver.storage.database import HomeDatabase, row, rows

_DEFAULT = "(SELECT value FROM setting WHERE name = 'quota_bytes')"
_ONE = f"SELECT stored_bytes, coalesce(quota_bytes, {_DEFAULT}) FROM account WHERE id = ?"  # noqa: S608 - fixed pieces
_ALL = f"""
SELECT id, name, display_name, CASE WHEN closed_ms = 0 THEN role ELSE 'removed' END, posts,
    stored_files, stored_bytes, quota_bytes, COALESCE(quota_bytes, {_DEFAULT})
FROM account ORDER BY stored_bytes DESC, id
"""  # noqa: S608 - fixed pieces
_MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class PersonStorage:
    """Storage use of a user. ``role`` is ``removed`` for a removed user whose posts were kept.

    ``quota_bytes`` is the user's own quota, ``limit_bytes`` the effective one; None: no limit.
    """

    id: int
    name: str
    display_name: str
    role: str
    posts: int
    files: int
    bytes: int
    quota_bytes: int | None
    limit_bytes: int | None


class QuotaService:
    """Reads and sets quotas of users."""

    def __init__(self, database: HomeDatabase) -> None:
        self._database = database

    def people(self) -> list[PersonStorage]:
        """Return all users with their storage use, the largest first."""
        with self._database.read() as connection:
            found = rows(connection, _ALL)
        return [PersonStorage(*one) for one in found]

    def default_bytes(self) -> int | None:
        """Return the quota of users without their own; None: unlimited."""
        with self._database.read() as connection:
            found = row(connection, f"SELECT {_DEFAULT}")
        return found[0] if found else None

    def set_default(self, quota_bytes: int | None) -> None:
        """Set the quota of users without their own; None removes it."""
        with self._database.write() as connection:
            if quota_bytes is None:
                connection.execute("DELETE FROM setting WHERE name = 'quota_bytes'")
            else:
                sql = "INSERT OR REPLACE INTO setting (name, value) VALUES ('quota_bytes', ?)"
                connection.execute(sql, (quota_bytes,))

    def set_own(self, account: int, quota_bytes: int | None) -> None:
        """Set the quota of one user; None restores the default."""
        with self._database.write() as connection:
            connection.execute("UPDATE account SET quota_bytes = ? WHERE id = ?", (quota_bytes, account))

    def room_bytes(self, account: int, waiting_bytes: int = 0) -> int | None:
        """Return how much more the user may store, None without a limit. ``waiting_bytes`` are pending uploads.

        Raises:
            Problem: 422, none is left.
        """
        with self._database.read() as connection:
            used, limit = row(connection, _ONE, (account,)) or (0, None)
        if limit is None:
            return None
        used += waiting_bytes
        if used >= limit:
            raise no_room(used, limit)
        return int(limit - used)


def check_quota(connection: apsw.Connection, owner: int) -> None:
    """Raise Problem 422 if the owner exceeds the quota, within the transaction that stores the file."""
    used, limit = row(connection, _ONE, (owner,)) or (0, None)
    if limit is not None and used > limit:
        raise no_room(used, limit)


def no_room(used: int, limit: int) -> ApiProblem:
    """Return a 422 problem that says how to free space."""
    return ApiProblem(
        422,
        f"Your storage on this server is full: {used / _MEGABYTE:.1f} of {limit / _MEGABYTE:.1f} MB are used."
        " Delete posts with photos or videos, or ask the owner of the server for more",
    )
