"""What holds for every test: no stray threads, no unexpected warnings in the log, no network but loopback."""

import gc
import logging
import os
import socket
import threading
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("KESONG_SECRETS", "file")
os.environ["LANGUAGE"] = "en"

import pytest
from hypothesis import HealthCheck, settings

from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from tests.fakes.qt_messages import route_messages

route_messages()
LOOPBACK = {"127.0.0.1", "::1", "localhost"}
PATIENCE_S = 60.0
"""For what takes a moment on a machine that has nothing else to do."""

OF_QT = (Path(__file__).parent / "gui", Path(__file__).parent / "unit" / "ui")
# How long an example takes says how busy the machine is.
_UNTIMED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("repeatable", _UNTIMED, derandomize=True)
settings.register_profile("explore", _UNTIMED, derandomize=False)
# A change is judged by the same examples wherever it is tested; new ones are looked for with HYPOTHESIS_PROFILE=explore.
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "repeatable"))
IS_FROZEN = pytest.StashKey[bool]()
"""Whether the objects of before a row of Qt's tests are left out of collections; counting them takes as long as collecting."""


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item):
    """Qt's objects die on this thread alone: no automatic collection while a test of theirs runs, one behind each.

    The other tests are spared that: a collection looks through all that the modules of the tests have made.
    """
    stash = item.config.stash
    if not any(folder in item.path.parents for folder in OF_QT):
        gc.unfreeze()
        stash[IS_FROZEN] = False
        return (yield)
    gc.disable()
    if not stash.get(IS_FROZEN, default=False):
        gc.collect()
        gc.freeze()
        stash[IS_FROZEN] = True
    try:
        return (yield)
    finally:
        gc.collect()
        gc.enable()


@pytest.fixture(scope="session")
def decoder_pool():
    """Decodes files; its processes are started once."""
    with DecoderPool() as made:
        yield made


@pytest.fixture(autouse=True)
def no_stray_threads():
    """Every thread of the program that a test starts ends with it."""
    yield
    for thread in _ours():
        thread.join(PATIENCE_S)
    stray = [thread.name for thread in _ours()]
    if stray:
        pytest.fail(f"threads left running: {stray}")


def _ours() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name.startswith("kesong-")]


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
        # To connect a datagram socket sends nothing: it asks which address of this computer would be used.
        is_sent = self.type != socket.SOCK_DGRAM
        if is_sent and isinstance(address, tuple) and address[0] not in LOOPBACK:
            raise AssertionError(f"a test tried to reach {address}")
        return connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)
