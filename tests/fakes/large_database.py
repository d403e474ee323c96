"""Makes the database of a small profile one of a hundred thousand rows a table, by copies of the rows that it has."""

from collections.abc import Mapping
from pathlib import Path

import apsw

ROWS = 100_000


def enlarge(path: Path, *, except_for: frozenset[str], bounded: Mapping[str, int]) -> dict[str, int]:
    """Copy the rows of each table until it has about ``ROWS``, or what ``bounded`` says; return how many each has then.

    A copy differs from its row in the last column of each unique key. Tables without a row stay empty, as do those in
    ``except_for`` and the parts of search indexes, whose triggers are dropped.
    """
    connection = apsw.Connection(str(path))
    try:
        connection.execute("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF")
        for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        counts = {}
        for table in _ordinary_tables(connection):
            if table not in except_for:
                counts[table] = _copy_rows(connection, table, bounded.get(table, ROWS))
        connection.execute("ANALYZE")
        return counts
    finally:
        connection.close()


def _ordinary_tables(connection: apsw.Connection) -> list[str]:
    listed = connection.execute("PRAGMA table_list").fetchall()
    return sorted(
        str(name)
        for _schema, name, kind, *_ in listed
        if kind == "table" and not str(name).startswith("sqlite_")
    )


def _copy_rows(connection: apsw.Connection, table: str, rows: int) -> int:
    found = int(connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])
    columns = [str(row[1]) for row in connection.execute(f'PRAGMA table_info("{table}")')]
    varied = _varied_columns(connection, table)
    if not found or not varied:
        return found
    values = ", ".join(_copied(column, is_varied=column in varied) for column in columns)
    connection.execute(
        f"""
        WITH RECURSIVE copy (copied) AS (SELECT 1 UNION ALL SELECT copied + 1 FROM copy WHERE copied < {rows // found})
        INSERT OR IGNORE INTO "{table}" SELECT {values} FROM (SELECT * FROM "{table}"), copy
        """
    )
    return int(connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])


def _varied_columns(connection: apsw.Connection, table: str) -> set[str]:
    """The last column of the primary key and of each unique index."""
    keyed = [
        (int(row[5]), str(row[1])) for row in connection.execute(f'PRAGMA table_info("{table}")') if row[5]
    ]
    varied = {max(keyed)[1]} if keyed else set()
    for _, name, is_unique, *_ in connection.execute(f'PRAGMA index_list("{table}")').fetchall():
        if is_unique:
            parts = connection.execute(f'PRAGMA index_info("{name}")').fetchall()
            varied.add(str(parts[-1][2]))
    return varied


def _copied(column: str, *, is_varied: bool) -> str:
    """A number moves on, a text or the bytes of a path get an ending; nothing stays nothing."""
    if not is_varied:
        return f'"{column}"'
    return (
        f"CASE typeof(\"{column}\") WHEN 'null' THEN NULL WHEN 'text' THEN \"{column}\" || '~' || copied"
        f" WHEN 'blob' THEN CAST(CAST(\"{column}\" AS TEXT) || '~' || copied AS BLOB)"
        f' ELSE "{column}" + copied * 1000 END'
    )
