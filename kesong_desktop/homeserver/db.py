"""The database file: one writer at a time, readers beside it, every foreign error turned into one of ours."""

import json
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import apsw

from kesong_desktop.errors import DiskFull, StoreDamaged, StoreProblem, StoreTooNew
from kesong_desktop.homeserver.happenings import Happening
from kesong_desktop.homeserver.ids import ClockMs, now_ms
from kesong_desktop.homeserver.schema import MIGRATIONS
from kesong_desktop.homeserver.text import fold_tag

_BUSY_MS = 10_000
_PRAGMAS = (("journal_mode", "WAL"), ("synchronous", "FULL"), ("foreign_keys", 1))

Row = tuple[Any, ...]
Bindings = Mapping[str, Any] | Sequence[Any]


def rows(connection: apsw.Connection, sql: str, bindings: Bindings = ()) -> list[Row]:
    """Every row of the answer, so that no cursor stays open."""
    return list(connection.execute(sql, bindings))


def row(connection: apsw.Connection, sql: str, bindings: Bindings = ()) -> Row | None:
    """The first row of the answer, or None."""
    found = rows(connection, sql, bindings)
    return found[0] if found else None


def id_list(ids: Iterable[int]) -> str:
    """Ids as one bound value, for ``json_each``."""
    return json.dumps(list(ids))


class Database:
    """The open file at ``path``, brought to the newest schema. Use from any thread; close once.

    SQL has two functions more: ``now_ms()``, the clock, and ``fold(text)`` for comparing words.
    What a transaction notes is told to ``on_news`` after its commit, in the order of the commits, from the
    thread that wrote; it must be quick, for the next writer waits.

    Raises:
        StoreTooNew: a newer program wrote it.
        StoreDamaged: it is no database.
        DiskFull: there is no room for it.
    """

    def __init__(
        self,
        path: Path,
        migrations: Sequence[str] = MIGRATIONS,
        *,
        clock_ms: ClockMs = now_ms,
        on_news: Callable[[Sequence[Happening]], None] = lambda _: None,
    ) -> None:
        self._path = path
        self._clock_ms = clock_ms
        self._on_news = on_news
        self._noted: list[Happening] = []
        self._writing = threading.Lock()
        self._pool_lock = threading.Lock()
        self._idle: list[apsw.Connection] = []
        self._closed = False
        with self._converted():
            self._writer = self._connect()
            try:
                self._migrate(migrations)
            except BaseException:
                self._writer.close()
                raise

    @contextmanager
    def write(self) -> Iterator[apsw.Connection]:
        """One transaction, alone: committed to the disk at the end, undone by any exception."""
        with self._writing, self._converted():
            self._noted = []
            self._writer.execute("BEGIN IMMEDIATE")
            try:
                yield self._writer
                self._writer.execute("COMMIT")
            except BaseException:
                if self._writer.in_transaction:
                    self._writer.execute("ROLLBACK")
                raise
            if self._noted:
                self._on_news(self._noted)

    def note(self, *news: Happening) -> None:
        """Have something told once the transaction in which this is called is on the disk; else never."""
        self._noted.extend(news)

    @contextmanager
    def read(self) -> Iterator[apsw.Connection]:
        """A snapshot that no writer disturbs."""
        with self._converted():
            connection = self._borrow()
            try:
                with connection:
                    yield connection
            finally:
                self._give_back(connection)

    def close(self) -> None:
        """Close every connection; a second call does nothing."""
        with self._writing, self._pool_lock:
            self._closed = True
            for connection in (*self._idle, self._writer):
                connection.close()
            self._idle.clear()

    def _borrow(self) -> apsw.Connection:
        with self._pool_lock:
            if self._closed:
                raise StoreProblem(str(self._path), why="it was closed")
            if self._idle:
                return self._idle.pop()
        return self._connect()

    def _give_back(self, connection: apsw.Connection) -> None:
        with self._pool_lock:
            if self._closed:
                connection.close()
            else:
                self._idle.append(connection)

    def _connect(self) -> apsw.Connection:
        connection = apsw.Connection(str(self._path))
        try:
            connection.set_busy_timeout(_BUSY_MS)
            connection.create_scalar_function("now_ms", lambda *_: self._clock_ms(), 0)
            connection.create_scalar_function(
                "fold", lambda *given: fold_tag(str(given[0])), 1, deterministic=True
            )
            for pragma, value in _PRAGMAS:
                # One by one: a statement that answers with a row ends an execute() that is not read on.
                connection.pragma(pragma, value)
        except BaseException:
            connection.close()
            raise
        return connection

    def _migrate(self, migrations: Sequence[str]) -> None:
        version = self._version()
        if version > len(migrations):
            raise StoreTooNew(str(self._path), why=f"schema {version}")
        if 0 < version < len(migrations):
            copy = self._path.with_name(f"{self._path.name}.{version}.bak")
            copy.unlink(missing_ok=True)
            self._writer.execute("VACUUM INTO ?", (str(copy),))
        with self.write() as connection:
            version = self._version()
            for step in migrations[version:]:
                connection.execute(step)
            connection.pragma("user_version", max(version, len(migrations)))

    def _version(self) -> int:
        return int(self._writer.pragma("user_version"))

    @contextmanager
    def _converted(self) -> Iterator[None]:
        path = str(self._path)
        try:
            yield
        except apsw.FullError as error:
            raise DiskFull(path) from error
        except (apsw.CorruptError, apsw.NotADBError) as error:
            raise StoreDamaged(path, why=str(error)) from error
        except (apsw.BusyError, apsw.CantOpenError, apsw.IOError, apsw.ReadOnlyError) as error:
            raise StoreProblem(path, why=str(error)) from error
