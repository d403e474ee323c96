"""A bench for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.sync.motor import Motor
from tests.unit.sync.world import Bench


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    """An outbox, and a server that lets media be used once."""
    made = Bench(tmp_path)
    yield made
    made.close()


@pytest.fixture
def motor(bench: Bench) -> Iterator[Motor]:
    """A running engine, whose lanes wait in earnest."""
    made = Motor(bench)
    bench.clock.stands = True
    yield made
    made.engine.stop()
