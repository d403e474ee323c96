"""A bench for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.sync.world import Bench


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    """An outbox, and a server that lets media be used once."""
    made = Bench(tmp_path)
    yield made
    made.close()
