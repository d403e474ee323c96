"""The database file: transactions, migrations, and what a person is told when it fails."""

import threading

import pytest

from kesong_desktop.errors import DiskFull, StoreDamaged, StoreTooNew
from kesong_desktop.store.database import Database


def first(connection):
    connection.execute("CREATE TABLE t (x)")


def second(connection):
    connection.execute("ALTER TABLE t ADD COLUMN y DEFAULT 7")


@pytest.fixture
def database(tmp_path):
    database = Database(tmp_path / "t.db", [first], full=True)
    yield database
    database.close()


def test_write_is_seen_by_readers_of_other_threads(database):
    """What a write returned from is there for everybody."""
    database.write(lambda c: c.execute("INSERT INTO t VALUES (1)") and None)
    seen = []
    thread = threading.Thread(target=lambda: seen.extend(database.rows("SELECT x FROM t")))
    thread.start()
    thread.join()
    assert seen == [(1,)]


def test_a_closed_file_is_whole_by_itself(tmp_path):
    """Whoever reads last, nothing is left beside it: it can be copied."""
    database = Database(tmp_path / "t.db", [first])
    database.write(lambda c: c.execute("INSERT INTO t VALUES (1)") and None)
    assert database.rows("SELECT x FROM t") == [(1,)]
    database.close()
    assert [path.name for path in tmp_path.iterdir()] == ["t.db"]


def test_failed_work_leaves_nothing(database):
    """A transaction is all or nothing, and the writer lives on."""

    def work(connection):
        connection.execute("INSERT INTO t VALUES (1)")
        raise RuntimeError("half way")

    with pytest.raises(RuntimeError):
        database.write(work)
    assert database.rows("SELECT x FROM t") == []
    database.write(lambda c: c.execute("INSERT INTO t VALUES (2)") and None)
    assert database.rows("SELECT x FROM t") == [(2,)]


def test_migrating_keeps_the_rows_and_a_copy(tmp_path):
    """An older file is brought up to date, and the file as it was lies beside it."""
    path = tmp_path / "t.db"
    old = Database(path, [first])
    old.write(lambda c: c.execute("INSERT INTO t VALUES (1)") and None)
    old.close()
    new = Database(path, [first, second])
    assert new.rows("SELECT x, y FROM t") == [(1, 7)]
    new.close()
    copy = Database(tmp_path / "t.db.before-2", [first])
    assert copy.rows("SELECT * FROM t") == [(1,)]
    copy.close()


def test_newer_file_is_refused_untouched(tmp_path):
    """A file of a newer program is left alone, with a plain message."""
    path = tmp_path / "t.db"
    Database(path, [first, second]).close()
    before = path.read_bytes()
    with pytest.raises(StoreTooNew, match=r"store_too_new: .*schema 2, this program knows 1"):
        Database(path, [first])
    assert path.read_bytes() == before


def test_failed_migration_leaves_the_old_schema(tmp_path):
    """A migration that fails half way leaves the file as it was."""
    path = tmp_path / "t.db"
    Database(path, [first]).close()

    def broken(connection):
        connection.execute("ALTER TABLE t ADD COLUMN z")
        raise RuntimeError("power")

    with pytest.raises(RuntimeError):
        Database(path, [first, broken])
    again = Database(path, [first])
    assert again.rows("SELECT name FROM pragma_table_info('t')") == [("x",)]
    again.close()


def test_damaged_file_is_named(tmp_path):
    """A file that is no database is reported, not overwritten."""
    path = tmp_path / "t.db"
    path.write_bytes(b"not a database at all" * 100)
    with pytest.raises(StoreDamaged, match="damaged"):
        Database(path, [first])
    assert path.read_bytes().startswith(b"not a database")


def test_full_disk_loses_nothing_that_was_there(database):
    """When no page can be added, the write fails with a plain error, and what was written before stays."""
    database.write(lambda c: c.execute("INSERT INTO t VALUES ('kept')") and None)
    pages = database.write(lambda c: c.pragma("page_count"))
    database.write(lambda c: c.pragma("max_page_count", pages))
    with pytest.raises(DiskFull, match="disk_full: "):
        database.write(lambda c: c.execute("INSERT INTO t VALUES (?)", ("x" * 1_000_000,)) and None)
    assert database.rows("SELECT x FROM t") == [("kept",)]
    database.write(lambda c: c.pragma("max_page_count", 1_000_000))
    database.write(lambda c: c.execute("INSERT INTO t VALUES ('more')") and None)
    assert database.rows("SELECT x FROM t") == [("kept",), ("more",)]
