"""Cached media files, named by the hash of their URL, within a byte budget."""

import contextlib
import logging
import os
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from threading import Lock, RLock
from typing import Any

import apsw

from kesong_desktop.errors import StoreProblem
from kesong_desktop.private_files import make_inner_folder
from kesong_desktop.record import Record
from kesong_desktop.store.cache.kept_files import media_name
from kesong_desktop.store.database import Database
from kesong_desktop.store.durable_files import problem_of
from kesong_desktop.store.kept_media import KeptMedia
from kesong_desktop.store.sqlite_file import fetch

log = logging.getLogger(__name__)
_PART = ".part"
_MOST_WAITING = 32
"""Pending rows are written once there are so many."""
_Row = tuple[str, int, float, str]
"""Name, bytes, when it was used, and the name again."""


class MediaUse(Record, frozen=True):
    """Size of the media cache in bytes and files: those counted by the budget, and those kept in addition."""

    cached_bytes: int = 0
    cached_files: int = 0
    kept_bytes: int = 0
    kept_files: int = 0


class _MediaIndex:
    """The rows of new files, and the number of bytes counted by the budget.

    A file is counted at once, and its row is written soon, together with other pending ones. ``delete`` drops the file
    of a row that could not be written. One thread at a time.
    """

    def __init__(self, database: Database, delete: Callable[[str], None]) -> None:
        self._database = database
        self._delete = delete
        # Held only briefly, also on the writer thread: never block while holding it.
        self._lock = Lock()
        self._counted_bytes: int | None = None
        self._waiting: list[_Row] = []
        self._in_hand: list[_Row] = []
        self._is_behind = False

    def counted(self) -> int:
        """Return the bytes counted by the budget: summed once, then updated with each change of the index."""
        counted = self._counted_bytes
        if counted is None:
            self.catch_up()
            sql = "SELECT coalesce(sum(bytes), 0) FROM media WHERE is_kept = 0"
            counted = int(self._database.rows(sql)[0][0])
            with self._lock:
                self._counted_bytes = counted
        return counted

    def count(self, change_bytes: int) -> None:
        """Add to the counted bytes; ``change_bytes`` may be negative."""
        with self._lock:
            if self._counted_bytes is not None:
                self._counted_bytes += change_bytes

    def note(self, row: _Row, *, has_time: bool) -> None:
        """Count a file, and queue its row; ``has_time``: until the next ``write``, or until there are many.

        Raises:
            StoreProblem: the database is closed.
        """
        with self._lock:
            self._waiting.append(row)
            self._is_behind = True
            if self._counted_bytes is not None:
                self._counted_bytes += row[1]
            is_due = not has_time or len(self._waiting) >= _MOST_WAITING
        if is_due:
            self.write()

    def write(self) -> None:
        """Submit the pending rows to the writer thread, without waiting.

        Raises:
            StoreProblem: the database is closed.
        """
        if self._waiting:
            self._database.submit(self._put_waiting).add_done_callback(self._written)

    def catch_up(self) -> None:
        """Wait until all pending rows are written."""
        with self._lock:
            is_behind, self._is_behind = self._is_behind, False
        if is_behind:
            self.write()
            self._database.write(_nothing)

    def _put_waiting(self, connection: apsw.Connection) -> None:
        """Write all pending rows; on the writer thread."""
        with self._lock:
            rows, self._waiting = self._waiting, []
            self._in_hand = rows
        change = sum(_put(row, connection) for row in rows)
        with self._lock:
            if self._counted_bytes is not None:
                # Kept files do not count, and neither does the replaced row.
                self._counted_bytes += change - sum(size for _, size, _, _ in rows)

    def _written(self, written: Future[None]) -> None:
        """Delete the files whose rows could not be written, so that the index is complete."""
        error = written.exception()
        with self._lock:
            lost, self._in_hand = self._in_hand, []
            if error is None:
                return
            lost, self._waiting = lost + self._waiting, []
        log.info("files of the media cache could not be noted: %s", error)
        for name, *_ in lost:
            self._delete(name)
        with self._lock:
            self._counted_bytes = None


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
        self._index = _MediaIndex(database, self._delete)

    def get(self, url: str) -> Path | None:
        """Return the file of ``url``, or None if it is not cached."""
        path = self._file(media_name(url))
        if path.is_file():
            return path
        return self._kept.path(url) if self._kept is not None else None

    def read(self, url: str) -> bytes | None:
        """Return the bytes of ``url``, or None. Counts as a use."""
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
        """Return the temporary file for downloading ``url``, on the same file system. Call ``reserve`` before it grows."""
        part = self._file(f"{media_name(url)}{_PART}")
        try:
            make_inner_folder(part.parent)
        except OSError as error:
            raise problem_of(error, part.parent) from error
        return part

    def reserve(self, url: str, size: int) -> bool:
        """Make room for ``size`` bytes of the download of ``url``; return False if they exceed the budget.

        Raises:
            StoreProblem: the index cannot be written.
        """
        name = media_name(url)
        with self._lock:
            self._idle.discard(name)
            others = sum(self._parts.values()) - self._parts.get(name, 0)
            if self._idle and others + size + self._index.counted() > self._budget_bytes:
                for idle in tuple(self._idle):
                    others -= self._parts.get(idle, 0)
                    self._discard(idle)
            if others + size > self._budget_bytes:
                return False
            if self._index.counted() + others + size > self._budget_bytes:
                self._note_kept()
                self._evict_to(self._budget_bytes - others - size)
            self._parts[name] = size
            return True

    def write_index(self) -> None:
        """Start to write the rows of files that were adopted with ``has_time``, without waiting."""
        with contextlib.suppress(StoreProblem):
            self._index.write()

    def adopt(self, url: str, temporary: Path, *, has_time: bool = False) -> Path:
        """Add a finished download, for which room was reserved, to the cache.

        Its row is written soon; with ``has_time`` together with those of others, at the next ``write_index``.
        If that fails the file is deleted.

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
            try:
                self._index.note((name, size, self._clock(), name), has_time=has_time)
            except StoreProblem:
                path.unlink(missing_ok=True)
                raise
            finally:
                self._parts.pop(name, None)
        return path

    def discard(self, url: str) -> None:
        """Delete the partial download of ``url``."""
        with self._lock:
            self._discard(media_name(url))

    def pause(self, url: str) -> None:
        """Keep the partial download of ``url`` until its space is needed."""
        name = media_name(url)
        with self._lock:
            try:
                self._parts[name] = self._file(name).with_suffix(_PART).stat().st_size
            except OSError:
                self._parts.pop(name, None)
            else:
                self._idle.add(name)

    def set_budget(self, budget_bytes: int) -> None:
        """Set the budget in bytes, and evict files over it."""
        with self._lock:
            self._budget_bytes = budget_bytes
            self._note_kept()
            for name in tuple(self._idle):
                self._discard(name)
            self._evict_to(budget_bytes - sum(self._parts.values()))
            self._release()

    def clear(self) -> None:
        """Delete all files but those of own and bookmarked posts; they are downloaded again when needed."""
        with self._lock:
            self._note_kept()
            self._evict_to(0)
            self._release()
            self._evict_to(0)

    def drop_unused(self, since_s: float) -> int:
        """Drop files that were last used before a time in seconds since 1970; return how many."""
        with self._lock:
            self._note_kept()
            self._index.catch_up()
            sql = "SELECT name FROM media WHERE is_kept = 0 AND used_s < ?"
            names = [str(name) for (name,) in self._database.rows(sql, (since_s,))]
            self._drop(names)
            self._release()
        return len(names)

    def sweep(self) -> None:
        """Make index and files consistent after a crash: delete rows without file, files without row, and partial downloads."""
        with self._lock:
            self._index.catch_up()
            known = {str(name) for (name,) in self._database.rows("SELECT name FROM media")}
            found = {path.name: path for path in self._folder.glob("??/*")}
            wanted = known | {f"{name}{_PART}" for name in self._parts}
            for name in found.keys() - wanted:
                found[name].unlink(missing_ok=True)
            self._drop(sorted(known - found.keys()))

    def use(self) -> MediaUse:
        """Return the size of the cache, and of its kept part."""
        self._note_kept()
        sql = "SELECT is_kept, sum(bytes), count(*) FROM media GROUP BY is_kept"
        found = {int(kept): (int(size), int(count)) for kept, size, count in self._database.rows(sql)}
        return MediaUse(*found.get(0, (0, 0)), *found.get(1, (0, 0)))

    def total_bytes(self) -> int:
        """Return the size in bytes of all cached files together."""
        self._index.catch_up()
        return int(self._database.rows("SELECT coalesce(sum(bytes), 0) FROM media")[0][0])

    def _discard(self, name: str) -> None:
        with contextlib.suppress(OSError):
            self._file(name).with_suffix(_PART).unlink(missing_ok=True)
        self._parts.pop(name, None)
        self._idle.discard(name)

    def _note_kept(self) -> None:
        """Take files that became kept since out of the budget."""
        with self._lock:
            self._index.count(-self._database.write(partial(_total, _KEEP, [()])))

    def _release(self) -> None:
        """Count files that are no longer kept in the budget, the last used first, and delete those without room."""
        self._index.catch_up()
        sql = "UPDATE media SET is_kept = 0 WHERE name = ?"
        for name, size in self._database.rows(_RELEASED):
            if size > self._budget_bytes - sum(self._parts.values()) - self._index.counted():
                self._drop([name])
            else:
                self._database.write(partial(_run, sql, (name,)))
                self._index.count(size)

    def _evict_to(self, most_bytes: int) -> None:
        excess = self._index.counted() - most_bytes
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

        self._index.catch_up()
        self._drop(self._database.read(oldest))

    def _drop(self, names: list[str]) -> None:
        """Delete files before their rows, so that the sum of the rows is never less than the files."""
        for name in names:
            self._delete(name)
        if names:
            self._index.count(-self._database.write(partial(_total, _DROP, [(name,) for name in names])))

    def _delete(self, name: str) -> None:
        with contextlib.suppress(OSError):
            self._file(name).unlink(missing_ok=True)

    def _file(self, name: str) -> Path:
        # Made at once: joining with ``/`` twice took a tenth of the program's own time for a download.
        return Path(f"{self._folder}{os.sep}{name[:2]}{os.sep}{name}")


def _nothing(_connection: apsw.Connection) -> None:
    """Do nothing; earlier work of the writer thread is done when this is."""


def _run(sql: str, bindings: tuple[Any, ...], connection: apsw.Connection) -> None:
    connection.execute(sql, bindings)


def _total(sql: str, bindings: list[tuple[Any, ...]], connection: apsw.Connection) -> int:
    """Run a statement that returns a number of bytes for each of the bindings; return the sum."""
    return sum(int(size) for row in bindings for (size,) in fetch(connection, sql, row))


def _put(row: _Row, connection: apsw.Connection) -> int:
    """Write the row of a file; return the change of the bytes counted by the budget."""
    before = fetch(connection, "DELETE FROM media WHERE name = ? RETURNING bytes * (NOT is_kept)", row[:1])
    after = fetch(connection, _PUT, row)
    return int(after[0][0]) - sum(int(size) for (size,) in before)


_PUT = """
INSERT INTO media (name, bytes, used_s, is_kept)
VALUES (?, ?, ?, EXISTS (SELECT 1 FROM kept_file WHERE name = ?)) RETURNING bytes * (NOT is_kept)
"""
_KEEP = (
    "UPDATE media SET is_kept = 1 WHERE is_kept = 0 AND name IN (SELECT name FROM kept_file) RETURNING bytes"
)
_DROP = "DELETE FROM media WHERE name = ? RETURNING bytes * (NOT is_kept)"
_RELEASED = """
SELECT name, bytes FROM media WHERE is_kept = 1 AND name NOT IN (SELECT name FROM kept_file) ORDER BY used_s DESC
"""
