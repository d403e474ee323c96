"""Thumbnails of the roll, within a byte budget; the least recently used are deleted first."""

import threading
from collections.abc import Mapping

import apsw

from kesong_desktop.store.database import Database
from kesong_desktop.store.sqlite_file import fetch

_ROOM = 0.9
"""Fraction of the budget in use after old thumbnails were deleted."""
_AHEAD = 0.8
"""Fraction of the budget up to which thumbnails are rendered ahead."""
_OLD = 0.5
"""A thumbnail older than this fraction of all is renewed when it is read."""


class ThumbnailStore:
    """Stores JPEGs by photo and size, at most ``budget_bytes``. Each has an age: the number stored since. Thread-safe."""

    def __init__(self, database: Database, budget_bytes: int) -> None:
        self._database = database
        self._budget_bytes = budget_bytes
        self._lock = threading.Lock()
        self._total_bytes = -1
        self._oldest = self._newest = 0

    def get(self, photo_id: int, size_px: int) -> bytes | None:
        """Return a thumbnail as JPEG, or None."""
        sql = "SELECT jpeg, born FROM thumb WHERE photo_id = ? AND size_px = ?"
        rows = self._database.rows(sql, (photo_id, size_px))
        if not rows:
            return None
        jpeg, born = rows[0]
        if self._is_old(born):
            self._database.write(lambda c: self._renew(c, photo_id))
        return bytes(jpeg)

    def put(self, photo_id: int, jpegs: Mapping[int, bytes]) -> None:
        """Store the thumbnails of a photo by size. Those of a deleted photo are ignored."""

        def work(connection: apsw.Connection) -> None:
            if not fetch(connection, "SELECT 1 FROM photo WHERE id = ?", (photo_id,)):
                return
            self._count(connection)
            born = self._next()
            rows = [(photo_id, size_px, jpeg, born) for size_px, jpeg in jpegs.items()]
            connection.executemany("INSERT OR REPLACE INTO thumb VALUES (?, ?, ?, ?)", rows)
            with self._lock:
                self._total_bytes += sum(len(jpeg) for jpeg in jpegs.values())
            if self._total_bytes > self._budget_bytes:
                self._clear(connection)

        self._database.write(work)

    def has_room(self) -> bool:
        """Return whether thumbnails can be added without deleting others.

        If there seems to be no room, it is counted again, because rows are also deleted with their photos.
        """
        if not self._has_known_room():
            self._database.write(self._recount)
        return self._has_known_room()

    def _has_known_room(self) -> bool:
        with self._lock:
            return 0 <= self._total_bytes < self._budget_bytes * _AHEAD

    def _is_old(self, born: int) -> bool:
        with self._lock:
            # There is enough room: no need to record the use.
            if self._total_bytes < self._budget_bytes * _OLD:
                return False
            return born < self._oldest + (self._newest - self._oldest) * _OLD

    def _next(self) -> int:
        with self._lock:
            self._newest += 1
            return self._newest

    def _count(self, connection: apsw.Connection) -> None:
        """Count the stored bytes, and find the oldest age; only once."""
        if self._total_bytes < 0:
            sql = "SELECT coalesce(sum(length(jpeg)), 0), coalesce(min(born), 0), coalesce(max(born), 0) FROM thumb"
            ((total, oldest, newest),) = fetch(connection, sql)
            with self._lock:
                self._total_bytes, self._oldest, self._newest = total, oldest, newest

    def _recount(self, connection: apsw.Connection) -> None:
        self._total_bytes = -1
        self._count(connection)

    def _renew(self, connection: apsw.Connection, photo_id: int) -> None:
        connection.execute("UPDATE thumb SET born = ? WHERE photo_id = ?", (self._next(), photo_id))

    def _clear(self, connection: apsw.Connection) -> None:
        """Drop the oldest, all sizes of each, until there is room; counted anew, for rows go with their photos as well."""
        self._recount(connection)
        too_much = self._total_bytes - self._budget_bytes * _ROOM
        if too_much <= 0:
            return
        gone = 0
        sql = "SELECT born, sum(length(jpeg)) FROM thumb GROUP BY born ORDER BY born"
        for born, size in fetch(connection, sql):
            gone += size
            if gone >= too_much:
                connection.execute("DELETE FROM thumb WHERE born <= ?", (born,))
                break
        self._recount(connection)
