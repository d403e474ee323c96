"""What archives told of files."""

import pytest

from kesong_desktop.model.told import Told, ToldFile
from kesong_desktop.store import journal_schema
from kesong_desktop.store.db import Database
from kesong_desktop.store.told import ToldFiles


@pytest.fixture
def told(tmp_path):
    database = Database(tmp_path / "journal.db", journal_schema.MIGRATIONS)
    yield ToldFiles(database)
    database.close()


def test_nothing_is_asked_of_the_disk_until_something_is_told(told, monkeypatch):
    """A first index asks twice for each of 100,000 files; what is told later is found at once."""
    assert not told.has_any()
    rows = Database.rows
    asked = []
    monkeypatch.setattr(Database, "rows", lambda self, *more: asked.append(more) or rows(self, *more))
    assert told.by_path("/a.jpg") is None
    assert told.of_size(3) == []
    assert asked == []
    told.put([ToldFile("/a.jpg", 3, Told(caption="A walk"))])
    assert told.has_any()
    assert told.by_path("/a.jpg").told.caption == "A walk"
    assert [one.path for one in told.of_size(3)] == ["/a.jpg"]
