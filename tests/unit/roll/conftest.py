"""An empty library."""

import pytest

from kesong_desktop.store import library_schema
from kesong_desktop.store.db import Database
from kesong_desktop.store.library import Library
from kesong_desktop.store.thumbs import Thumbs


@pytest.fixture
def database(tmp_path):
    made = Database(tmp_path / "library.db", library_schema.MIGRATIONS)
    yield made
    made.close()


@pytest.fixture
def library(database):
    return Library(database)


@pytest.fixture
def small(database):
    """Room for all small pictures."""
    return Thumbs(database, 1_000_000)
