"""A journal of the first schema, as the first program wrote it, comes to be one of today; nothing in it is lost."""

import gzip
import shutil
from pathlib import Path

import apsw
import pytest

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.outbox import Lane, State
from kesong_desktop.store import journal_schema
from kesong_desktop.store.db import Database, fetch
from kesong_desktop.store.holds import Holds
from kesong_desktop.store.jobs import Jobs

KEPT = Path(__file__).parents[2] / "data" / "journals" / "schema1.db.gz"
ANNA = AccountKey("anna@pixels.town")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A copy of the kept journal."""
    path = tmp_path / "journal.db"
    with gzip.open(KEPT) as packed, path.open("wb") as file:
        shutil.copyfileobj(packed, file)
    return path


def shape(path: Path) -> list[tuple[str, str]]:
    """Every table and index, in words."""
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        rows = fetch(connection, "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
        tables = [(name, sql) for name, sql in rows if not sql.startswith("CREATE TABLE")]
        for (name,) in fetch(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"):
            tables += [(name, str(row[1:])) for row in fetch(connection, f"PRAGMA table_info({name})")]
        return tables
    finally:
        connection.close()


def test_it_has_the_shape_of_a_new_one(old: Path, tmp_path: Path) -> None:
    """Table by table, column by column; and the file as it was lies beside it."""
    for path in (old, tmp_path / "new.db"):
        Database(path, journal_schema.MIGRATIONS).close()
    assert shape(old) == shape(tmp_path / "new.db")
    assert (tmp_path / "journal.db.before-2").exists()


def test_its_jobs_are_as_they_were(old: Path) -> None:
    """In their order and states, with their doubts, pictures and histories; and they can go on."""
    journal = Database(old, journal_schema.MIGRATIONS)
    try:
        jobs = Jobs(journal)
        everything = jobs.all()
        assert [(job.id, job.state) for job in everything] == [
            ("a", State.PUBLISHED),
            ("b", State.MAYBE),
            ("c", State.PREPARING),
            ("d", State.PARKED),
        ]
        assert {job.lane for job in everything} == {Lane.POSTS}
        doubtful = jobs.get("b")
        assert [doubt.key for doubt in doubtful.doubts] == ["key-b"]
        assert [picture.media_id for picture in doubtful.pictures] == ["m1", "m2"]
        assert [note.note for note in jobs.history("b")] == ["queued", "no_answer"]
        head = jobs.head(ANNA, Lane.POSTS)
        assert head is not None
        assert head.id == "b"
        assert jobs.claimed(ANNA, ["p1", "p2"]) == {"p1"}
        assert Holds(journal).reasons(ANNA) == frozenset()
        jobs.save(doubtful)
        assert jobs.get("b") == doubtful
    finally:
        journal.close()
