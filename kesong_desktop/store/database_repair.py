"""Copies the readable rows of a damaged database into a new one, and keeps the damaged file beside it."""

import contextlib
import logging
import os
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import apsw

from kesong_desktop import private_files
from kesong_desktop.errors import DiskFull, StoreProblem
from kesong_desktop.record import Record
from kesong_desktop.store.sqlite_file import Migration, converted, fetch

log = logging.getLogger(__name__)

_SPLITS = 50_000
"""So many times a range of rows that cannot be read is halved before the rest of its table is given up."""


class DatabaseRepair(Record, frozen=True):
    """Result of a repair. ``aside`` is the damaged file; ``rows`` were saved, at least ``lost`` were not.

    ``tables_lost`` are tables of which some rows, or all, could not be read.
    """

    path: Path
    aside: Path
    rows: int
    lost: int
    tables_lost: tuple[str, ...]


def is_sound(path: Path) -> bool:
    """Return whether the database at ``path`` can be read to its end; a missing one is sound."""
    if not path.exists():
        return True
    try:
        connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
        try:
            return fetch(connection, "PRAGMA integrity_check(1)") == [("ok",)]
        finally:
            connection.close()
    except apsw.Error:
        return False


def repair(path: Path, migrations: Sequence[Migration]) -> DatabaseRepair:
    """Put a new database at ``path`` with every row that can be read of the old one, which is kept beside it.

    Nobody else may have it open. An interruption at any moment leaves the old or the new file in its place.

    Raises:
        DiskFull, StoreProblem: nothing was changed.
    """
    aside = free_name(path)
    made = path.with_name(f"{path.name}.repaired")
    try:
        _copy(path, aside)
        with converted(made):
            result = _rebuild(aside, made, path, migrations)
        for suffix in ("-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        os.replace(made, path)
    except (OSError, shutil.Error) as error:
        raise DiskFull(str(path), why=str(error)) from error
    finally:
        for suffix in ("", "-wal", "-shm", "-journal"):
            with contextlib.suppress(OSError):
                made.with_name(made.name + suffix).unlink(missing_ok=True)
    log.warning("%s was repaired: %d rows saved, %d lost at least", path.name, result.rows, result.lost)
    return result


def free_name(path: Path) -> Path:
    """Return a free path beside a damaged file, for moving it aside.

    Raises:
        StoreProblem: there is no free name.
    """
    names = [path.with_name(f"{path.stem}.damaged{path.suffix}")]
    names += [path.with_name(f"{path.stem}.damaged{number}{path.suffix}") for number in range(2, 100)]
    free = next((one for one in names if not one.exists()), None)
    if free is None:
        raise StoreProblem(str(path), why="there are a hundred damaged copies of it already")
    return free


def _copy(path: Path, aside: Path) -> None:
    """Copy the file with its write-ahead log, which may have the latest rows."""
    for suffix in ("", "-wal"):
        source = path.with_name(path.name + suffix)
        if source.exists():
            with (
                source.open("rb") as old,
                private_files.open_new(aside.with_name(aside.name + suffix)) as new,
            ):
                shutil.copyfileobj(old, new)
                new.flush()
                os.fsync(new.fileno())


def _rebuild(aside: Path, made: Path, path: Path, migrations: Sequence[Migration]) -> DatabaseRepair:
    made.unlink(missing_ok=True)
    private_files.make_file(made)
    new = apsw.Connection(str(made))
    old = apsw.Connection(str(aside))
    # The damaged file is left unchanged.
    old.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
    # SQLite refuses a truncated file unless its header states the real size: lockBtree() of SQLite's btree.c.
    old.execute("PRAGMA writable_schema = ON")
    try:
        version = _schema_version(old, len(migrations))
        new.execute("PRAGMA synchronous = FULL")
        new.execute("BEGIN")
        for migrate in migrations[:version]:
            migrate(new)
        new.execute(f"PRAGMA user_version = {version}")
        new.execute("COMMIT")
        saved, lost, tables = 0, 0, []
        new.execute("PRAGMA foreign_keys = OFF")
        new.execute("BEGIN")
        for table in _tables(new):
            rows = _TableReader(old, table, _columns(new, table))
            saved += _insert(new, table, rows)
            lost += rows.lost
            if rows.is_incomplete:
                tables.append(table)
        lost += _drop_orphans(new)
        new.execute("COMMIT")
        return DatabaseRepair(path, aside, saved, lost, tuple(tables))
    finally:
        with contextlib.suppress(apsw.Error):
            old.close(True)
        new.close()


def _schema_version(old: apsw.Connection, newest: int) -> int:
    try:
        found = int(old.pragma("user_version"))
    except apsw.Error:
        return newest
    # Version 0 is damage too: a database without a schema is never written.
    return found if 0 < found <= newest else newest


def _tables(new: apsw.Connection) -> list[str]:
    rows = fetch(
        new, "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY rowid"
    )
    return [str(name) for (name,) in rows if not str(name).startswith("sqlite_")]


def _columns(new: apsw.Connection, table: str) -> list[str]:
    # Neither hidden nor generated ones: these are computed.
    rows = fetch(new, "SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0", (table,))
    return [str(name) for (name,) in rows]


def _insert(new: apsw.Connection, table: str, rows: "_TableReader") -> int:
    names = ", ".join(f'"{name}"' for name in rows.columns)
    marks = ", ".join("?" * len(rows.columns))
    # Rows that the migrations inserted are replaced by the user's.
    statement = f'INSERT OR REPLACE INTO "{table}" ({names}) VALUES ({marks})'  # noqa: S608 - names of our own schema
    saved = 0
    for row in rows:
        try:
            new.execute(statement, row)
            saved += 1
        except (apsw.ConstraintError, apsw.MismatchError):
            # A damaged row may violate the constraints of the table.
            rows.lost += 1
            rows.is_incomplete = True
    return saved


def _drop_orphans(new: apsw.Connection) -> int:
    """Delete rows that belong to rows which were lost; return how many."""
    dropped = 0
    while orphans := {
        (str(table), int(row)) for table, row, *_ in fetch(new, "PRAGMA foreign_key_check") if row is not None
    }:
        for table, row in orphans:
            new.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (row,))  # noqa: S608 - as above
        dropped += len(orphans)
    return dropped


class _TableReader:
    """Iterates over the rows of a table that can be read; halves ranges of row numbers that cannot.

    A table without row numbers is read from both ends towards the damage.
    """

    def __init__(self, old: apsw.Connection, table: str, columns: list[str]) -> None:
        self.columns = columns
        self.lost = 0
        self.is_incomplete = False
        self._old = old
        self._table = table
        self._splits = 0

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        names = ", ".join(f'"{name}"' for name in self.columns)
        select = f'SELECT {names} FROM "{self._table}"'  # noqa: S608 - names of our own schema
        whole = self._read(select)
        if whole is not None:
            yield from whole
            return
        self.is_incomplete = True
        ends = self._ends()
        if ends is None:
            yield from self._from_both_ends(select)
            return
        yield from self._range(f"{select} WHERE rowid BETWEEN ? AND ?", *ends)

    def _range(self, select: str, low: int, high: int) -> Iterator[tuple[Any, ...]]:
        waiting = [(low, high)]
        while waiting:
            first, last = waiting.pop()
            found = self._read(select, (first, last))
            if found is not None:
                yield from found
            elif first == last or self._splits >= _SPLITS:
                self.lost += last - first + 1
            else:
                self._splits += 1
                middle = (first + last) // 2
                waiting += [(middle + 1, last), (first, middle)]

    def _ends(self) -> tuple[int, int] | None:
        """Return the smallest and largest row number; None where the table has none, or they cannot be read."""
        found = [
            self._read(f'SELECT {which}(rowid) FROM "{self._table}"')  # noqa: S608 - as above
            for which in ("min", "max")
        ]
        numbers = [rows[0][0] for rows in found if rows and rows[0][0] is not None]
        return (int(numbers[0]), int(numbers[1])) if len(numbers) == len(found) else None

    def _from_both_ends(self, select: str) -> Iterator[tuple[Any, ...]]:
        seen: set[tuple[Any, ...]] = set()
        keys = self._key_columns()
        for direction in ("ASC", "DESC"):
            order = ", ".join(f'"{name}" {direction}' for name in keys)
            for row in self._until_damage(f"{select} ORDER BY {order}" if keys else select):
                if row not in seen:
                    seen.add(row)
                    yield row
        self.lost += 1

    def _key_columns(self) -> list[str]:
        with contextlib.suppress(apsw.Error):
            rows = fetch(
                self._old, "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", (self._table,)
            )
            return [str(name) for (name,) in rows]
        return []

    def _until_damage(self, select: str) -> Iterator[tuple[Any, ...]]:
        with contextlib.suppress(apsw.Error):
            for row in self._old.execute(select):
                yield tuple(row)

    def _read(self, select: str, bindings: tuple[int, ...] = ()) -> list[tuple[Any, ...]] | None:
        """Return all rows of a query, or None where it fails."""
        try:
            return fetch(self._old, select, bindings)
        except apsw.Error:
            return None
