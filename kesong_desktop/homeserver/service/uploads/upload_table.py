"""The rows of resumable uploads."""

from dataclasses import dataclass

import apsw

from kesong_desktop.homeserver.limits import HomeLimits
from kesong_desktop.homeserver.storage.database import HomeDatabase, row, rows
from kesong_desktop.homeserver.storage.ids import ClockMs

_ROW = "SELECT id, owner, length_bytes, sha256, used_ms, media FROM resumable_upload "
_INSERT = """
INSERT INTO resumable_upload (id, owner, key, length_bytes, sha256, used_ms) VALUES (?, ?, ?, ?, ?, ?)
"""
_IS_FREE = "SELECT 1 FROM media WHERE id = ? AND post IS NULL AND scheduled IS NULL AND state <> 'failed'"
_CLAIM = "UPDATE resumable_upload SET media = ?, used_ms = ? WHERE id = ? AND media IS NULL"
_RESERVED = "SELECT coalesce(sum(length_bytes), 0) FROM resumable_upload WHERE owner = ? AND media IS NULL"


@dataclass(frozen=True, slots=True)
class UploadRow:
    """An upload; ``sha256`` is empty if unknown, ``media`` is the id of the medium created from it."""

    id: str
    owner: int
    length_bytes: int
    sha256: str
    used_ms: int
    media: int | None


class UploadTable:
    """Reads and writes upload rows. Expired ones exist until they are deleted."""

    def __init__(self, database: HomeDatabase, clock_ms: ClockMs, limits: HomeLimits) -> None:
        self._database = database
        self._clock_ms = clock_ms
        self._kept_ms = limits.unfinished_ms

    def insert(self, number: str, owner: int, key: str, length_bytes: int, sha256: str) -> None:
        """Insert a new upload without data."""
        facts = (number, owner, key or None, length_bytes, sha256, self._clock_ms())
        with self._database.write() as connection:
            connection.execute(_INSERT, facts)

    def by_id(self, number: str) -> UploadRow | None:
        """Return the upload with this id, or None."""
        return self._one("WHERE id = ?", number)

    def by_key(self, owner: int, key: str) -> UploadRow | None:
        """Return the owner's upload with this key, or None."""
        return self._one("WHERE owner = ? AND key = ?", owner, key)

    def unfinished(self, owner: int) -> list[UploadRow]:
        """Return the owner's uploads that are not media yet, the least recently used first."""
        return self._several("WHERE owner = ? AND media IS NULL ORDER BY used_ms", owner)

    def expired(self) -> list[UploadRow]:
        """Return the uploads that have expired."""
        return self._several("WHERE used_ms < ?", self._clock_ms() - self._kept_ms)

    def is_expired(self, upload: UploadRow) -> bool:
        """Return whether an upload has expired."""
        return upload.used_ms < self._clock_ms() - self._kept_ms

    def is_usable(self, upload: UploadRow) -> bool:
        """Return whether an upload can be resumed, or its medium can still be posted."""
        if upload.media is None:
            return True
        with self._database.read() as connection:
            return row(connection, _IS_FREE, (upload.media,)) is not None

    def touch(self, number: str) -> None:
        """Set the time of last use of an upload to now."""
        with self._database.write() as connection:
            sql = "UPDATE resumable_upload SET used_ms = ? WHERE id = ?"
            connection.execute(sql, (self._clock_ms(), number))

    def renew(self, upload: UploadRow) -> None:
        """Restart the expiry of an upload, and of the medium created from it."""
        now_ms = self._clock_ms()
        with self._database.write() as connection:
            connection.execute("UPDATE resumable_upload SET used_ms = ? WHERE id = ?", (now_ms, upload.id))
            connection.execute("UPDATE media SET created_ms = ? WHERE id = ?", (now_ms, upload.media))

    def claim(self, connection: apsw.Connection, number: str, medium: int) -> bool:
        """Set the medium of an upload within a transaction; return False if it has one already."""
        connection.execute(_CLAIM, (medium, self._clock_ms(), number))
        return connection.changes() > 0

    def delete(self, number: str) -> None:
        """Delete the row of an upload."""
        with self._database.write() as connection:
            connection.execute("DELETE FROM resumable_upload WHERE id = ?", (number,))

    def reserved_bytes(self, owner: int) -> int:
        """Return the total announced bytes of the user's unfinished uploads."""
        with self._database.read() as connection:
            return int((row(connection, _RESERVED, (owner,)) or (0,))[0])

    def lengths(self) -> dict[str, int]:
        """Return the announced length in bytes of all unfinished uploads, by id."""
        with self._database.read() as connection:
            return dict(rows(connection, "SELECT id, length_bytes FROM resumable_upload WHERE media IS NULL"))

    def _one(self, where: str, *given: object) -> UploadRow | None:
        return next(iter(self._several(where, *given)), None)

    def _several(self, where: str, *given: object) -> list[UploadRow]:
        with self._database.read() as connection:
            return [UploadRow(*one) for one in rows(connection, _ROW + where, given)]
