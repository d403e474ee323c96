"""An empty library."""

import pytest

from kesong_desktop.store import library_schema
from kesong_desktop.store.db import Database
from kesong_desktop.store.library import Library


@pytest.fixture
def library(tmp_path):
    database = Database(tmp_path / "library.db", library_schema.MIGRATIONS)
    yield Library(database)
    database.close()
