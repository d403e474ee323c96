"""A profile's database: a SQLite file that is written on a thread of its own and read from any thread."""

import os
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

import apsw

from kesong_desktop.errors import StoreProblem
from kesong_desktop.store.sqlite_file import Migration, SqliteFile, converted, fetch

T = TypeVar("T")


def one_thread(name: str) -> Executor:
    """Return an executor that runs its tasks in order, on one thread named after ``name``."""
    return ThreadPoolExecutor(1, thread_name_prefix=f"kesong-{name}")


class Database(SqliteFile):
    """A SQLite file with a writer thread. ``full``: every commit survives a power cut; ``writer`` makes the executor.

    Raises:
        StoreTooNew, StoreDamaged, DiskFull, StoreProblem: as ``SqliteFile``.
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
        super().__init__(path, migrations, is_durable=full, may_migrate=may_migrate)
        self._writer = writer(path.stem)

    def write(self, work: Callable[[apsw.Connection], T]) -> T:
        """Run ``work`` in one transaction on the writer thread; returns its result when it is committed.

        Raises:
            DiskFull, StoreProblem: nothing of it was written.
        """
        return self.submit(work).result()

    def submit(self, work: Callable[[apsw.Connection], T]) -> Future[T]:
        """Like ``write``, without waiting for the result."""
        if self._closed:
            raise StoreProblem(str(self.path), why="it is closed already")
        return self._writer.submit(self._transact, work)

    def read(self, work: Callable[[apsw.Connection], T]) -> T:
        """Run ``work`` with a read-only connection in one snapshot, and return its result."""
        with self.snapshot() as connection:
            return work(connection)

    def rows(self, sql: str, bindings: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Return the rows of one query in a snapshot of its own."""
        return self.read(lambda connection: fetch(connection, sql, bindings))

    def maintain(self, work: Callable[[apsw.Connection], T]) -> T:
        """Run ``work`` on the writer thread outside of a transaction, as VACUUM and checkpoints need; return its result.

        Raises:
            DiskFull, StoreProblem: it failed; the content is as before.
        """
        if self._closed:
            raise StoreProblem(str(self.path), why="it is closed already")

        def run() -> T:
            with converted(self.path):
                return work(self._connection)

        return self._writer.submit(run).result()

    def secure(self) -> None:
        """Make committed transactions survive a power cut, even if the file is not ``full``.

        Raises:
            StoreProblem: the disk does not confirm it.
        """
        wal = self.path.with_name(f"{self.path.name}-wal")
        try:
            with wal.open("rb+") as file:
                os.fsync(file.fileno())
        except OSError as error:
            raise StoreProblem(str(wal), why=error.strerror or str(error)) from error

    def close(self) -> None:
        """Finish pending writes and close every connection; a second call does nothing."""
        if self._closed:
            return
        self._closed = True
        self._writer.shutdown(wait=True)
        self._close_connections()

    def _transact(self, work: Callable[[apsw.Connection], T]) -> T:
        with self._transaction() as connection:
            return work(connection)
