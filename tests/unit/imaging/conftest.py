"""A computer that stands somewhere else than in UTC."""

import time

import pytest


@pytest.fixture
def shanghai(monkeypatch):
    """The local time is eight hours ahead."""
    monkeypatch.setenv("TZ", "Asia/Shanghai")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()
