"""What holds for every test: no stray threads, no unexpected warnings in the log, no network but loopback."""

import logging
import os
import socket
import threading
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("KESONG_SECRETS", "file")

import pytest

from kesong_desktop.imaging.fence.gate import Fence

LOOPBACK = {"127.0.0.1", "::1", "localhost"}


@pytest.fixture(scope="session")
def fence():
    """Decodes files; its processes are started once."""
    with Fence() as made:
        yield made


@pytest.fixture(autouse=True)
def no_stray_threads():
    """Every thread of the program that a test starts ends with it."""
    yield
    deadline = time.monotonic() + 5
    while stray := [t.name for t in threading.enumerate() if t.name.startswith("kesong-")]:
        if time.monotonic() > deadline:
            pytest.fail(f"threads left running: {stray}")
        for thread in threading.enumerate():
            if thread.name in stray:
                thread.join(0.05)


@pytest.fixture(autouse=True)
def quiet_log(caplog, request):
    """A log record of WARNING or above fails the test, unless it says ``@pytest.mark.expects_warning``."""
    caplog.set_level(logging.DEBUG, logger="kesong_desktop")
    yield
    if request.node.get_closest_marker("expects_warning"):
        return
    loud = [r for when in ("setup", "call") for r in caplog.get_records(when) if r.levelno >= logging.WARNING]
    assert not loud, [f"{r.name}: {r.getMessage()}" for r in loud]


@pytest.fixture(autouse=True)
def loopback_only(monkeypatch):
    """A connection to anywhere but this machine is a mistake."""
    connect = socket.socket.connect

    def guarded(self, address):
        if isinstance(address, tuple) and address[0] not in LOOPBACK:
            raise AssertionError(f"a test tried to reach {address}")
        return connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)
