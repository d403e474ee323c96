"""An empty library."""

import pytest

from kesong_desktop.store.database import Database
from kesong_desktop.store.library import schema
from kesong_desktop.store.library.photos import PhotoLibrary
from kesong_desktop.store.library.thumbnails import ThumbnailStore


@pytest.fixture
def database(tmp_path):
    made = Database(tmp_path / "library.db", schema.MIGRATIONS)
    yield made
    made.close()


@pytest.fixture
def library(database):
    return PhotoLibrary(database)


@pytest.fixture
def small(database):
    """Room for all small pictures."""
    return ThumbnailStore(database, 1_000_000)
