"""A SQLite file with one writer, pooled readers, numbered migrations and converted errors: the base of every database."""

import contextlib
import logging
import shutil
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import apsw

from kesong_desktop import private_files
from kesong_desktop.errors import DiskFull, StoreDamaged, StoreProblem, StoreTooNew

log = logging.getLogger(__name__)

Migration = Callable[[apsw.Connection], object]
_WRITER_CACHE_KIB = 1024
"""Pages that the writing connection keeps: half of SQLite's default, of which a long-running program fills all."""
_BUSY_MS = 10_000


@contextlib.contextmanager
def converted(path: Path) -> Iterator[None]:
    """Raise SQLite's errors about the file at ``path`` as ``StoreProblem`` or one of its subclasses."""
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
    """Return all rows of one query, so that no cursor stays open."""
    return [tuple(row) for row in connection.execute(sql, tuple(bindings))]


class SqliteFile:
    """A SQLite file in WAL mode, migrated to the newest schema when opened.

    ``migrations``: the migration at index N brings ``PRAGMA user_version`` from N to N + 1; the file is copied first.
    ``is_durable``: every commit survives a power cut (``synchronous=FULL``). ``may_migrate``: False where another process
    holds the file and it is only read.

    Raises:
        StoreTooNew: a newer program wrote the file.
        StoreDamaged: it is not a database.
        DiskFull, StoreProblem: it cannot be opened.
    """

    def __init__(
        self,
        path: Path,
        migrations: Sequence[Migration],
        *,
        is_durable: bool = False,
        may_migrate: bool = True,
    ) -> None:
        self.path = path
        self._is_durable = is_durable
        self._idle: list[apsw.Connection] = []
        self._pool_lock = threading.Lock()
        self._closed = False
        # SQLite gives its journals the mode of the database.
        private_files.make_file(path)
        with converted(path):
            connection = self._open_writer()
            try:
                _migrate(connection, path, migrations, may_migrate=may_migrate)
            except BaseException:
                connection.close()
                raise
        self._connection = connection

    @contextlib.contextmanager
    def snapshot(self) -> Iterator[apsw.Connection]:
        """Lend a read-only connection within one snapshot; use it on one thread at a time.

        Raises:
            StoreProblem: the file is closed or cannot be read.
        """
        with converted(self.path):
            connection = self._borrow()
            try:
                connection.execute("BEGIN")
                try:
                    yield connection
                finally:
                    connection.execute("ROLLBACK")
            finally:
                self._give_back(connection)

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[apsw.Connection]:
        """Lend the writing connection within one transaction: committed at the end, rolled back by an exception."""
        connection = self._connection
        with converted(self.path):
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    def _configure(self, connection: apsw.Connection) -> None:
        """Prepare a new connection; a subclass may add SQL functions."""
        connection.set_busy_timeout(_BUSY_MS)

    def _close_connections(self) -> None:
        with self._pool_lock:
            self._closed = True
            for connection in self._idle:
                _close(connection, self.path)
            self._idle.clear()
        # The last connection to close checkpoints the WAL, which a read-only one cannot do.
        _close(self._connection, self.path)

    def _open_writer(self) -> apsw.Connection:
        connection = apsw.Connection(str(self.path))
        try:
            self._configure(connection)
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute(f"PRAGMA synchronous = {'FULL' if self._is_durable else 'NORMAL'}")
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute(f"PRAGMA cache_size = -{_WRITER_CACHE_KIB}")
        except BaseException:
            connection.close()
            raise
        return connection

    def _borrow(self) -> apsw.Connection:
        with self._pool_lock:
            if self._closed:
                raise StoreProblem(str(self.path), why="it is closed already")
            if self._idle:
                return self._idle.pop()
        connection = apsw.Connection(str(self.path), flags=apsw.SQLITE_OPEN_READONLY)
        self._configure(connection)
        return connection

    def _give_back(self, connection: apsw.Connection) -> None:
        with self._pool_lock:
            if self._closed:
                _close(connection, self.path)
            else:
                self._idle.append(connection)


def _close(connection: apsw.Connection, path: Path) -> None:
    """Close a connection; if the disk does not let SQLite checkpoint, the next one to open the file does it."""
    try:
        connection.close()
    except apsw.Error as error:
        log.info("%s was closed without a checkpoint: %s", path.name, error)
        connection.close(True)


def _before(path: Path, version: int) -> Path:
    """Return the path of the copy of the file before the migration from ``version``."""
    return path.with_name(f"{path.name}.before-{version + 1}")


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
        with path.open("rb") as old, private_files.open_new(_before(path, found)) as copy:
            shutil.copyfileobj(old, copy)
        log.info("%s: schema %d to %d", path.name, found, len(migrations))
    connection.execute("BEGIN EXCLUSIVE")
    try:
        # Two processes may open a new file at once: the second one finds it migrated.
        for migrate in migrations[int(connection.pragma("user_version")) :]:
            migrate(connection)
        connection.execute(f"PRAGMA user_version = {len(migrations)}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
