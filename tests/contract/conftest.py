"""A server of each kind, and a picture file."""

import itertools
from pathlib import Path

import pytest

from kesong_desktop.api import media, read_methods, write_methods
from tests.fakes.servers.kinds import KINDS
from tests.fakes.servers.model import Model


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch):
    """No server is waited for."""
    monkeypatch.setattr(media, "_POLL_S", (0.0, 0.0))
    monkeypatch.setattr(read_methods, "_WARMING_S", (0.0, 0.0))
    monkeypatch.setattr(write_methods, "_FOLLOW_POLLS_S", (0.0, 0.0))


@pytest.fixture
def clock():
    """A second goes by each time that somebody looks."""
    return itertools.count(1_790_000_000.0).__next__


@pytest.fixture(params=KINDS)
def model(request, clock) -> Model:
    return KINDS[request.param](clock=clock)


@pytest.fixture
def picture(tmp_path) -> Path:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"\xff\xd8" + bytes(1000))
    return path
