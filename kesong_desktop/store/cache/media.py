"""Media files that were seen, named by the hash of their address, within a byte budget."""

import contextlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import RLock
from typing import Any

import apsw

from kesong_desktop.errors import StoreProblem
from kesong_desktop.store.cache.kept_files import media_name
from kesong_desktop.store.database import Database
from kesong_desktop.store.durable_files import problem_of
from kesong_desktop.store.kept_media import KeptMedia
from kesong_desktop.store.sqlite_file import fetch

_PART = ".part"


@dataclass(frozen=True, slots=True)
class MediaUse:
    """What the media cache takes, in bytes and files: what counts for the budget, and what is kept beside it."""

    cached_bytes: int = 0
    cached_files: int = 0
    kept_bytes: int = 0
    kept_files: int = 0


class MediaCache:
    """Keeps at most ``budget_bytes``, unfinished downloads included, at any instant; the longest unused goes first.

    Files of own and bookmarked posts (``kept_files``) are never evicted, and count beside the budget. The index is the table
    ``media`` of the cache database; ``clock`` gives seconds since 1970. Files of ``kept`` count as cached. May be deleted at
    any time.
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
        # Held while the files on disk change, never while a transaction waits for a thread that holds it.
        self._lock = RLock()
        self._parts: dict[str, int] = {}
        self._idle: set[str] = set()
        self._counted_bytes: int | None = None
        """What counts for the budget, once it was added up."""

    def get(self, url: str) -> Path | None:
        """The file of ``url``, or None where it is not here (any more)."""
        path = self._file(media_name(url))
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
        row = (self._clock(), media_name(url))
        self._database.submit(partial(_run, "UPDATE media SET used_s = ? WHERE name = ?", row))
        return content

    def temporary(self, url: str) -> Path:
        """Where to download ``url`` to, on the same file system. Before it grows, there has to be room: ``reserve``."""
        path = self._file(media_name(url))
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise problem_of(error, path.parent) from error
        return path.with_suffix(_PART)

    def reserve(self, url: str, size: int) -> bool:
        """Make room for ``size`` bytes of the download of ``url``; False where the budget does not have them.

        Raises:
            StoreProblem: the index cannot be written.
        """
        name = media_name(url)
        with self._lock:
            self._idle.discard(name)
            others = sum(self._parts.values()) - self._parts.get(name, 0)
            if self._idle and others + size + self._counted() > self._budget_bytes:
                for idle in tuple(self._idle):
                    others -= self._parts.get(idle, 0)
                    self._discard(idle)
            if others + size > self._budget_bytes:
                return False
            if self._counted() + others + size > self._budget_bytes:
                self._note_kept()
                self._evict_to(self._budget_bytes - others - size)
            self._parts[name] = size
            return True

    def adopt(self, url: str, temporary: Path) -> Path:
        """Add a finished download, for which room was made, to the cache.

        Raises:
            DiskFull, StoreProblem: it is not in the cache.
        """
        name = media_name(url)
        path = self._file(name)
        with self._lock:
            try:
                size = temporary.stat().st_size
                is_fitting = self._parts.get(name, 0) >= size or self.reserve(url, size)
                if is_fitting:
                    os.replace(temporary, path)
            except OSError as error:
                self._discard(name)
                raise problem_of(error, path) from error
            if not is_fitting:
                self._discard(name)
                raise StoreProblem(str(path), why="larger than the cache")
            row = (name, size, self._clock(), name)
            try:
                change = self._database.write(partial(_put, row))
            except StoreProblem:
                path.unlink(missing_ok=True)
                self._parts.pop(name, None)
                raise
            if self._counted_bytes is not None:
                self._counted_bytes += change
            self._parts.pop(name, None)
        return path

    def discard(self, url: str) -> None:
        """Delete what was downloaded of ``url`` so far."""
        with self._lock:
            self._discard(media_name(url))

    def pause(self, url: str) -> None:
        """Keep what was downloaded of ``url`` so far, until something else needs the room."""
        name = media_name(url)
        with self._lock:
            try:
                self._parts[name] = self._file(name).with_suffix(_PART).stat().st_size
            except OSError:
                self._parts.pop(name, None)
            else:
                self._idle.add(name)

    def set_budget(self, budget_bytes: int) -> None:
        """Keep at most so much from now on."""
        with self._lock:
            self._budget_bytes = budget_bytes
            self._note_kept()
            for name in tuple(self._idle):
                self._discard(name)
            self._evict_to(budget_bytes - sum(self._parts.values()))
            self._release()

    def clear(self) -> None:
        """Drop every file but those of own and bookmarked posts; each is fetched again when it is next wanted."""
        with self._lock:
            self._note_kept()
            self._evict_to(0)
            self._release()
            self._evict_to(0)

    def drop_unused(self, since_s: float) -> int:
        """Drop files that were last used before a time in seconds since 1970; return how many."""
        with self._lock:
            self._note_kept()
            sql = "SELECT name FROM media WHERE is_kept = 0 AND used_s < ?"
            names = [str(name) for (name,) in self._database.rows(sql, (since_s,))]
            self._drop(names)
            self._release()
        return len(names)

    def sweep(self) -> None:
        """Make index and files agree after a crash: rows without a file, files without a row, and parts of downloads go."""
        with self._lock:
            known = {str(name) for (name,) in self._database.rows("SELECT name FROM media")}
            found = {path.name: path for path in self._folder.glob("??/*")}
            wanted = known | {f"{name}{_PART}" for name in self._parts}
            for name in found.keys() - wanted:
                found[name].unlink(missing_ok=True)
            self._drop(sorted(known - found.keys()))

    def use(self) -> MediaUse:
        """Return how much is cached, and how much of it is kept."""
        self._note_kept()
        sql = "SELECT is_kept, sum(bytes), count(*) FROM media GROUP BY is_kept"
        found = {int(kept): (int(size), int(count)) for kept, size, count in self._database.rows(sql)}
        return MediaUse(*found.get(0, (0, 0)), *found.get(1, (0, 0)))

    def total_bytes(self) -> int:
        """Return the size in bytes of all cached files together."""
        return int(self._database.rows("SELECT coalesce(sum(bytes), 0) FROM media")[0][0])

    def _discard(self, name: str) -> None:
        with contextlib.suppress(OSError):
            self._file(name).with_suffix(_PART).unlink(missing_ok=True)
        self._parts.pop(name, None)
        self._idle.discard(name)

    def _counted(self) -> int:
        if self._counted_bytes is None:
            sql = "SELECT coalesce(sum(bytes), 0) FROM media WHERE is_kept = 0"
            self._counted_bytes = int(self._database.rows(sql)[0][0])
        return self._counted_bytes

    def _note_kept(self) -> None:
        """Count what became kept since beside the budget."""
        with self._lock:
            self._database.write(partial(_run, _KEEP, ()))
            self._counted_bytes = None

    def _release(self) -> None:
        """Count files that are no longer kept for the budget, the last used first; those for which it has no room go."""
        sql = "UPDATE media SET is_kept = 0 WHERE name = ?"
        for name, size in self._database.rows(_RELEASED):
            if size > self._budget_bytes - sum(self._parts.values()) - self._counted():
                self._drop([name])
            else:
                self._database.write(partial(_run, sql, (name,)))
                self._counted_bytes = None

    def _evict_to(self, most_bytes: int) -> None:
        excess = self._counted() - most_bytes
        if excess <= 0:
            return

        def oldest(connection: apsw.Connection) -> list[str]:
            names, freed = [], 0
            sql = "SELECT name, bytes FROM media WHERE is_kept = 0 ORDER BY used_s"
            for name, size in fetch(connection, sql):
                if freed >= excess:
                    break
                names.append(str(name))
                freed += int(size)
            return names

        self._drop(self._database.read(oldest))

    def _drop(self, names: list[str]) -> None:
        """Delete files before their rows, so that what the rows add up to is never less than what is there."""
        for name in names:
            with contextlib.suppress(OSError):
                self._file(name).unlink(missing_ok=True)
        if names:
            rows = [(name,) for name in names]
            self._database.write(lambda c: c.executemany("DELETE FROM media WHERE name = ?", rows) and None)
            self._counted_bytes = None

    def _file(self, name: str) -> Path:
        return self._folder / name[:2] / name


def _run(sql: str, bindings: tuple[Any, ...], connection: apsw.Connection) -> None:
    connection.execute(sql, bindings)


def _put(row: tuple[Any, ...], connection: apsw.Connection) -> int:
    """Write the row of a file; return how much more counts for the budget than before."""
    before = fetch(connection, "DELETE FROM media WHERE name = ? RETURNING bytes * (NOT is_kept)", row[:1])
    after = fetch(connection, _PUT, row)
    return int(after[0][0]) - sum(int(size) for (size,) in before)


_PUT = """
INSERT INTO media (name, bytes, used_s, is_kept)
VALUES (?, ?, ?, EXISTS (SELECT 1 FROM kept_file WHERE name = ?)) RETURNING bytes * (NOT is_kept)
"""
_KEEP = "UPDATE media SET is_kept = 1 WHERE is_kept = 0 AND name IN (SELECT name FROM kept_file)"
_RELEASED = """
SELECT name, bytes FROM media WHERE is_kept = 1 AND name NOT IN (SELECT name FROM kept_file) ORDER BY used_s DESC
"""
