"""What archives told of files."""

import pytest

from kesong_desktop.model.library.sidecar import SidecarFile, SidecarMetadata
from kesong_desktop.store.database import Database
from kesong_desktop.store.journal import schema
from kesong_desktop.store.journal.sidecar_store import SidecarStore


@pytest.fixture
def told(tmp_path):
    database = Database(tmp_path / "journal.db", schema.MIGRATIONS)
    yield SidecarStore(database)
    database.close()


def test_nothing_is_asked_of_the_disk_until_something_is_reported(told, monkeypatch):
    """A first index asks twice for each of 100,000 files; what is told later is found at once."""
    assert not told.has_any()
    rows = Database.rows
    asked = []
    monkeypatch.setattr(Database, "rows", lambda self, *more: asked.append(more) or rows(self, *more))
    assert told.by_path("/a.jpg") is None
    assert told.of_size(3) == []
    assert asked == []
    told.put([SidecarFile("/a.jpg", 3, SidecarMetadata(caption="A walk"))])
    assert told.has_any()
    assert told.by_path("/a.jpg").metadata.caption == "A walk"
    assert [one.path for one in told.of_size(3)] == ["/a.jpg"]
