"""The home server's database: one writing transaction at a time, and events delivered after their commit."""

import json
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import apsw

from kesong_desktop.errors import StoreProblem
from kesong_desktop.homeserver.events import ServiceEvent
from kesong_desktop.homeserver.post_text import fold_tag
from kesong_desktop.homeserver.storage.ids import ClockMs, now_ms
from kesong_desktop.homeserver.storage.schema import MIGRATIONS
from kesong_desktop.store.sqlite_file import Migration, SqliteFile, converted

Row = tuple[Any, ...]
Bindings = Mapping[str, Any] | Sequence[Any]


def rows(connection: apsw.Connection, sql: str, bindings: Bindings = ()) -> list[Row]:
    """Return all rows of one query, so that no cursor stays open."""
    return list(connection.execute(sql, bindings))


def row(connection: apsw.Connection, sql: str, bindings: Bindings = ()) -> Row | None:
    """Return the first row of one query, or None."""
    found = rows(connection, sql, bindings)
    return found[0] if found else None


def id_list(ids: Iterable[int]) -> str:
    """Return ids as one JSON value to be bound for ``json_each``."""
    return json.dumps(list(ids))


class HomeDatabase(SqliteFile):
    """The database at ``path``, migrated to the newest schema. Use it from any thread.

    SQL has two additional functions: ``now_ms()``, the clock, and ``fold(text)`` for comparing words.
    Events noted in a transaction are passed to ``on_events`` after its commit, in commit order, on the writing thread; the
    callback must be quick, because the next writer waits for it.

    Raises:
        StoreTooNew, StoreDamaged, DiskFull, StoreProblem: as ``SqliteFile``.
    """

    def __init__(
        self,
        path: Path,
        migrations: Sequence[Migration] = MIGRATIONS,
        *,
        clock_ms: ClockMs = now_ms,
        on_events: Callable[[Sequence[ServiceEvent]], None] = lambda _: None,
    ) -> None:
        self._clock_ms = clock_ms
        self._on_events = on_events
        self._noted: list[ServiceEvent] = []
        self._writing = threading.Lock()
        super().__init__(path, migrations, is_durable=True)

    @contextmanager
    def write(self) -> Iterator[apsw.Connection]:
        """Lend the connection within the only writing transaction: committed at the end, rolled back by an exception."""
        with self._writing:
            self._noted = []
            with self._transaction() as connection:
                yield connection
            if self._noted:
                self._on_events(self._noted)

    def note(self, *events: ServiceEvent) -> None:
        """Deliver ``events`` once the current transaction is committed; if it is rolled back, never."""
        self._noted.extend(events)

    def read(self) -> AbstractContextManager[apsw.Connection]:
        """Lend a read-only connection within one snapshot."""
        return self.snapshot()

    def forget_deleted(self) -> None:
        """Write the file anew, so that nothing of deleted rows is left in it or in its log; takes longer the larger it is.

        Raises:
            DiskFull: there is no room for a second copy.
            StoreProblem: the file cannot be written.
        """
        with self._writing, converted(self.path):
            self._connection.execute("VACUUM")
            is_busy = rows(self._connection, "PRAGMA wal_checkpoint(TRUNCATE)")[0][0]
        if is_busy:
            raise StoreProblem(str(self.path), why="another program is reading it")

    def close(self) -> None:
        """Close every connection; a second call does nothing."""
        with self._writing:
            if not self._closed:
                self._close_connections()

    def _configure(self, connection: apsw.Connection) -> None:
        super()._configure(connection)
        connection.create_scalar_function("now_ms", lambda *_: self._clock_ms(), 0)
        connection.create_scalar_function(
            "fold", lambda *given: fold_tag(str(given[0])), 1, deterministic=True
        )
