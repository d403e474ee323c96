"""What can be read of a damaged database is saved; the damaged file stays as it was found."""

import hashlib

import apsw
import pytest

from kesong_desktop.store.database import Database
from kesong_desktop.store.database_repair import is_sound, repair
from kesong_desktop.store.sqlite_file import fetch

ROWS = 2_000
pytestmark = pytest.mark.expects_warning


def _first(connection):
    connection.execute(
        """
        CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE note (id INTEGER PRIMARY KEY, person INTEGER NOT NULL REFERENCES person (id), text TEXT) STRICT;
        CREATE TABLE word (name TEXT PRIMARY KEY, value TEXT) STRICT, WITHOUT ROWID;
        """
    )


def _second(connection):
    connection.execute("ALTER TABLE person ADD COLUMN age INTEGER NOT NULL DEFAULT 7")


MIGRATIONS = (_first, _second)


@pytest.fixture
def path(tmp_path):
    """A database with people, their notes, and words."""
    made = Database(tmp_path / "journal.db", MIGRATIONS)

    def fill(connection):
        connection.executemany(
            "INSERT INTO person (id, name) VALUES (?, ?)", ((n, f"name{n}") for n in range(ROWS))
        )
        connection.executemany(
            "INSERT INTO note (person, text) VALUES (?, ?)", ((n, "text " * 20) for n in range(ROWS))
        )
        connection.executemany(
            "INSERT INTO word VALUES (?, ?)", ((f"w{n:05}", "value " * 10) for n in range(ROWS))
        )

    made.write(fill)
    made.close()
    return tmp_path / "journal.db"


def pages_of(path, table):
    """The pages of a table that hold rows, in order."""
    connection = apsw.Connection(str(path))
    found = fetch(
        connection, "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY pageno", (table,)
    )
    connection.close()
    return [int(number) for (number,) in found]


def spoil(path, page, size=4096):
    """Write nonsense over a page."""
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xa5" * size)


def rows_of(path, table):
    """How many rows a repaired table has."""
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    ((count,),) = fetch(connection, f"SELECT count(*) FROM {table}")
    connection.close()
    return count


@pytest.mark.parametrize("table", ["person", "note", "word"])
def test_one_page_costs_the_rows_on_it(path, table):
    """All other rows are saved, and the database can be used again."""
    pages = pages_of(path, table)
    spoil(path, pages[len(pages) // 2])
    before = hashlib.sha256(path.read_bytes()).digest()
    assert not is_sound(path)
    done = repair(path, MIGRATIONS)
    assert is_sound(path)
    assert rows_of(path, table) >= ROWS * 0.8
    assert done.lost >= 1
    assert table in done.tables_lost
    assert hashlib.sha256(done.aside.read_bytes()).digest() == before
    again = Database(path, MIGRATIONS)
    again.write(lambda connection: connection.execute("INSERT INTO person (name) VALUES ('new')"))
    again.close()


def test_notes_of_people_that_were_lost_go_too(path):
    """No row points to one that is not there."""
    spoil(path, pages_of(path, "person")[3])
    repair(path, MIGRATIONS)
    connection = apsw.Connection(str(path))
    assert fetch(connection, "PRAGMA foreign_key_check") == []
    connection.close()
    assert 0 < rows_of(path, "note") < ROWS


def test_a_file_of_which_nothing_can_be_read(path):
    """An empty database takes its place; the file is kept."""
    content = b"no database at all" * 5_000
    path.write_bytes(content)
    done = repair(path, MIGRATIONS)
    assert done.rows == 0
    assert done.aside.read_bytes() == content
    assert rows_of(path, "person") == 0


def test_a_cut_file(path):
    """What is before the cut is saved."""
    content = path.read_bytes()
    path.write_bytes(content[: len(content) * 2 // 3])
    repair(path, MIGRATIONS)
    assert is_sound(path)
    assert sum(rows_of(path, table) for table in ("person", "note", "word")) > ROWS


def test_damaged_files_are_never_replaced(path):
    """The second one gets another name."""
    spoil(path, pages_of(path, "note")[1])
    first = repair(path, MIGRATIONS)
    spoil(path, pages_of(path, "note")[1])
    second = repair(path, MIGRATIONS)
    assert (first.aside.name, second.aside.name) == ("journal.damaged.db", "journal.damaged2.db")
    assert first.aside.exists()


def test_a_disk_that_fills_changes_nothing(path, monkeypatch):
    """The damaged file stays where it is."""
    spoil(path, pages_of(path, "note")[1])
    before = path.read_bytes()

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kesong_desktop.store.database_repair.shutil.copyfileobj", full)
    with pytest.raises(Exception, match="disk_full"):
        repair(path, MIGRATIONS)
    assert path.read_bytes() == before
    assert not path.with_name("journal.db.repaired").exists()


def test_an_older_schema_is_kept_for_the_migration(path):
    """The program migrates it when it opens it."""
    old = path.with_name("old.db")
    made = Database(old, MIGRATIONS[:1])
    made.write(lambda connection: connection.execute("INSERT INTO person (name) VALUES ('ana')"))
    made.close()
    repair(old, MIGRATIONS)
    again = Database(old, MIGRATIONS)
    assert again.rows("SELECT name, age FROM person") == [("ana", 7)]
    again.close()
