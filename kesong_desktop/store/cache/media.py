"""Media files that were seen, named by the hash of their address, within a byte budget."""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

import apsw

from kesong_desktop.store.database import Database
from kesong_desktop.store.durable_files import problem_of
from kesong_desktop.store.kept_media import KeptMedia
from kesong_desktop.store.sqlite_file import fetch


class MediaCache:
    """Keeps at most ``budget_bytes``; the longest unused goes first. May be deleted at any time.

    The index is the table ``media`` of the cache database; ``clock`` gives seconds since 1970. Files of ``kept`` count as cached.
    """

    def __init__(
        self,
        database: Database,
        folder: Path,
        *,
        budget_bytes: int,
        clock: Callable[[], float],
        kept: KeptMedia | None = None,
    ) -> None:
        self._database = database
        self._folder = folder
        self._budget_bytes = budget_bytes
        self._clock = clock
        self._kept = kept

    def get(self, url: str) -> Path | None:
        """The file of ``url``, or None where it is not here (any more)."""
        path = self._path(url)
        if path.is_file():
            return path
        return self._kept.path(url) if self._kept is not None else None

    def read(self, url: str) -> bytes | None:
        """The bytes of ``url``, or None. Counts as a use."""
        path = self.get(url)
        try:
            content = path.read_bytes() if path is not None else None
        except OSError:
            return None
        if content is None:
            return None
        name, now_s = self._name(url), self._clock()
        self._database.submit(
            lambda c: c.execute("UPDATE media SET used_s = ? WHERE name = ?", (now_s, name)) and None
        )
        return content

    def temporary(self, url: str) -> Path:
        """Where to download ``url`` to, on the same file system."""
        path = self._path(url)
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise problem_of(error, path.parent) from error
        return path.with_suffix(".part")

    def adopt(self, url: str, temporary: Path) -> Path:
        """Add a finished download to the cache, and delete the oldest files beyond the budget.

        Raises:
            DiskFull, StoreProblem: it is not in the cache.
        """
        path = self._path(url)
        try:
            size = temporary.stat().st_size
            os.replace(temporary, path)
        except OSError as error:
            raise problem_of(error, path) from error
        row = (self._name(url), size, self._clock())
        self._drop(self._database.write(lambda c: self._put(c, row)))
        return path

    def set_budget(self, budget_bytes: int) -> None:
        """Keep at most so much from now on."""
        self._budget_bytes = budget_bytes
        self._drop(self._database.write(lambda c: self._trim(c, budget_bytes)))

    def clear(self) -> None:
        """Drop every file; each is fetched again when it is next wanted."""
        self._drop(self._database.write(lambda c: self._trim(c, 0)))

    def total_bytes(self) -> int:
        """Return the size in bytes of all cached files together."""
        return int(self._database.rows("SELECT coalesce(sum(bytes), 0) FROM media")[0][0])

    def _drop(self, names: list[str]) -> None:
        for name in names:
            self._file(name).unlink(missing_ok=True)

    def _put(self, connection: apsw.Connection, row: tuple[str, int, float]) -> list[str]:
        connection.execute("INSERT OR REPLACE INTO media VALUES (?, ?, ?)", row)
        return self._trim(connection, self._budget_bytes, spared=row[0])

    def _trim(self, connection: apsw.Connection, budget_bytes: int, *, spared: str = "") -> list[str]:
        total = int(fetch(connection, "SELECT coalesce(sum(bytes), 0) FROM media")[0][0])
        gone = []
        oldest = fetch(connection, "SELECT name, bytes FROM media WHERE name != ? ORDER BY used_s", (spared,))
        for name, size in oldest:
            if total <= budget_bytes:
                break
            gone.append(str(name))
            total -= int(size)
        connection.executemany("DELETE FROM media WHERE name = ?", [(name,) for name in gone])
        return gone

    def _name(self, url: str) -> str:
        return hashlib.sha256(url.encode("utf-8", "surrogatepass")).hexdigest()

    def _path(self, url: str) -> Path:
        return self._file(self._name(url))

    def _file(self, name: str) -> Path:
        return self._folder / name[:2] / name
