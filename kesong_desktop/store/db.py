"""One SQLite file: one thread that writes, and read-only connections for every other thread."""

import contextlib
import logging
import os
import shutil
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

import apsw

from kesong_desktop.errors import DiskFull, StoreDamaged, StoreProblem, StoreTooNew

log = logging.getLogger(__name__)

T = TypeVar("T")
Migration = Callable[[apsw.Connection], None]
_BUSY_MS = 5_000


@contextlib.contextmanager
def converted(path: Path) -> Iterator[None]:
    """Turn SQLite's and the system's errors into errors that a person can act on."""
    try:
        yield
    except apsw.FullError as error:
        raise DiskFull(str(path), why="no space left") from error
    except (apsw.NotADBError, apsw.CorruptError) as error:
        raise StoreDamaged(str(path), why=str(error)) from error
    except (
        apsw.CantOpenError,
        apsw.IOError,
        apsw.ReadOnlyError,
        apsw.PermissionsError,
        apsw.BusyError,
    ) as error:
        raise StoreProblem(str(path), why=str(error)) from error


def fetch(connection: apsw.Connection, sql: str, bindings: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
    """The rows of one query within a transaction."""
    return [tuple(row) for row in connection.execute(sql, tuple(bindings))]


def one_thread(name: str) -> Executor:
    """Carries out what is given to it in that order, on one thread called after ``name``."""
    return ThreadPoolExecutor(1, thread_name_prefix=f"kesong-{name}")


class Database:
    """A SQLite file in WAL mode, brought to the newest schema when opened.

    ``migrations``: position + 1 is the schema number (PRAGMA user_version). ``full``: every commit survives a power cut.
    ``may_migrate``: False where another process holds the file and only reading is meant. ``writer`` makes what the writing is
    done on.

    Raises:
        StoreTooNew: a newer program wrote the file.
        StoreDamaged: it is not a database.
        StoreProblem: it cannot be opened.
    """

    def __init__(
        self,
        path: Path,
        migrations: Sequence[Migration],
        *,
        full: bool = False,
        may_migrate: bool = True,
        writer: Callable[[str], Executor] = one_thread,
    ) -> None:
        self.path = path
        self._full = full
        self._local = threading.local()
        self._readers: list[apsw.Connection] = []
        self._readers_lock = threading.Lock()
        self._closed = False
        with converted(path):
            connection = self._open_writer()
            try:
                _migrate(connection, path, migrations, may_migrate=may_migrate)
            except BaseException:
                connection.close()
                raise
        self._connection = connection
        self._writer = writer(path.stem)

    def write(self, work: Callable[[apsw.Connection], T]) -> T:
        """Run ``work`` in one transaction on the writer thread; returns when it is committed.

        Raises:
            DiskFull, StoreProblem: nothing of it was written.
        """
        return self.submit(work).result()

    def submit(self, work: Callable[[apsw.Connection], T]) -> Future[T]:
        """As ``write``, without waiting."""
        if self._closed:
            raise StoreProblem(str(self.path), why="it is closed already")
        return self._writer.submit(self._transact, work)

    def read(self, work: Callable[[apsw.Connection], T]) -> T:
        """Run ``work`` on this thread's own read-only connection, in one snapshot."""
        with converted(self.path):
            connection = self._reader()
            connection.execute("BEGIN")
            try:
                return work(connection)
            finally:
                connection.execute("ROLLBACK")

    def rows(self, sql: str, bindings: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """The rows of one query, read as ``read`` does."""
        return self.read(lambda connection: fetch(connection, sql, bindings))

    def secure(self) -> None:
        """Let what was committed survive a power cut, also where the file is not ``full``.

        Raises:
            StoreProblem: the disk does not say that it has it.
        """
        wal = self.path.with_name(f"{self.path.name}-wal")
        try:
            with wal.open("rb+") as file:
                os.fsync(file.fileno())
        except OSError as error:
            raise StoreProblem(str(wal), why=error.strerror or str(error)) from error

    def close(self) -> None:
        """Finish what is waiting, and close every connection. Further calls do nothing."""
        if self._closed:
            return
        self._closed = True
        self._writer.shutdown(wait=True)
        with self._readers_lock:
            for connection in self._readers:
                _let_go(connection, self.path)
            self._readers.clear()
        # The last one to go puts everything into the file itself, which one that only reads may not do.
        _let_go(self._connection, self.path)

    def _open_writer(self) -> apsw.Connection:
        connection = apsw.Connection(str(self.path))
        try:
            connection.set_busy_timeout(_BUSY_MS)
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute(f"PRAGMA synchronous = {'FULL' if self._full else 'NORMAL'}")
            connection.execute("PRAGMA foreign_keys = ON")
        except BaseException:
            connection.close()
            raise
        return connection

    def _reader(self) -> apsw.Connection:
        connection: apsw.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = apsw.Connection(str(self.path), flags=apsw.SQLITE_OPEN_READONLY)
            connection.set_busy_timeout(_BUSY_MS)
            self._local.connection = connection
            with self._readers_lock:
                self._readers.append(connection)
        return connection

    def _transact(self, work: Callable[[apsw.Connection], T]) -> T:
        connection = self._connection
        with converted(self.path):
            connection.execute("BEGIN IMMEDIATE")
            try:
                result = work(connection)
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
        return result


def _let_go(connection: apsw.Connection, path: Path) -> None:
    """Close a connection; where the disk does not let SQLite tidy up, the next one to open the file does it."""
    try:
        connection.close()
    except apsw.Error as error:
        log.info("%s was not tidied up: %s", path.name, error)
        connection.close(True)


def _migrate(
    connection: apsw.Connection, path: Path, migrations: Sequence[Migration], *, may_migrate: bool
) -> None:
    found = int(connection.pragma("user_version"))
    if found > len(migrations):
        raise StoreTooNew(str(path), why=f"schema {found}, this program knows {len(migrations)}")
    if found == len(migrations):
        return
    if not may_migrate:
        raise StoreProblem(str(path), why="another Kesong of an older version is using it")
    if found:
        connection.pragma("wal_checkpoint(TRUNCATE)")
        shutil.copy2(path, path.with_name(f"{path.name}.before-{found + 1}"))
        log.info("%s: schema %d to %d", path.name, found, len(migrations))
    connection.execute("BEGIN EXCLUSIVE")
    try:
        for migrate in migrations[found:]:
            migrate(connection)
        connection.execute(f"PRAGMA user_version = {len(migrations)}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
