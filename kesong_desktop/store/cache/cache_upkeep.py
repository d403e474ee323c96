"""Measures, checks and tidies the cache database. For a worker thread: each call reads the whole file."""

from pathlib import Path

import apsw

from kesong_desktop.errors import StoreDamaged
from kesong_desktop.private_files import open_new
from kesong_desktop.record import Record
from kesong_desktop.store.database import Database
from kesong_desktop.store.sqlite_file import fetch

_FREE_SHARE, _FREE_BYTES = 0.25, 16_000_000
"""The file is compacted if this fraction, and this many bytes, of it are free."""


class CacheSize(Record, frozen=True):
    """Bytes of the cache database: the search index, and all else (posts, people, notifications, reviews)."""

    index_bytes: int
    content_bytes: int


def damage_mark(path: Path) -> Path:
    """Return the marker file of a damaged database at ``path``, which the next start creates anew."""
    return path.with_name(f"{path.name}.damaged")


class CacheUpkeep:
    """Measures, checks and tidies the cache database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def size(self) -> CacheSize:
        """Return the size in bytes of the tables."""
        rows = self._database.rows("SELECT name, pgsize FROM dbstat WHERE aggregate = TRUE")
        index = sum(
            int(size) for name, size in rows if str(name).startswith(("search_", "sqlite_autoindex_search_"))
        )
        return CacheSize(index, sum(int(size) for _, size in rows) - index)

    def check(self) -> bool:
        """Return whether the database is sound; a damaged one is marked, and created anew at the next start."""
        try:
            found = self._database.rows("PRAGMA quick_check(1)")
        except StoreDamaged:
            found = [("damaged",)]
        is_sound = found == [("ok",)]
        if not is_sound:
            open_new(damage_mark(self._database.path)).close()
        return is_sound

    def tidy(self) -> None:
        """Update SQLite's statistics, and compact the file if much of it is free.

        Raises:
            DiskFull, StoreProblem: it cannot be written; nothing is lost.
        """

        def work(connection: apsw.Connection) -> None:
            connection.execute("PRAGMA optimize")
            free, pages, size = (
                int(fetch(connection, f"PRAGMA {name}")[0][0])
                for name in ("freelist_count", "page_count", "page_size")
            )
            if free * size > _FREE_BYTES and free > _FREE_SHARE * pages:
                connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

        self._database.maintain(work)
