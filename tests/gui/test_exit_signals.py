"""Ctrl+C and SIGTERM end the window, and the process if the window does not end by itself."""

import os
import signal
import subprocess
import sys
import threading

import pytest

from kesong_desktop.ui.platform.signals import ExitSignals
from tests.end2end.conftest import ROOT, environment

PATIENCE_S = 100.0
pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_window_and_then_the_process(qtbot, number):
    """The end of the window is asked for on its own thread; what follows the limit comes on another."""
    ended, threads = [], []
    over = threading.Event()

    def exit_now():
        threads.append(threading.current_thread())
        over.set()

    signals = ExitSignals(lambda: ended.append(threading.current_thread()), limit_s=0.0, exit_now=exit_now)
    try:
        signal.raise_signal(number)
        qtbot.waitUntil(lambda: bool(ended) and over.is_set())
    finally:
        signals.stop()
    assert ended == [threading.main_thread()]
    assert threads != [threading.main_thread()]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_further_signals_change_nothing(qtbot, capfd, number):
    """Whoever presses Ctrl+C twice sees no error."""
    ended, is_over = [], threading.Event()
    signals = ExitSignals(lambda: ended.append(1), limit_s=0.0, exit_now=is_over.wait)
    try:
        signal.raise_signal(number)
        qtbot.waitUntil(lambda: bool(ended))
        for _ in range(3):
            signal.raise_signal(number)
    finally:
        signals.stop()
        is_over.set()
        signals._thread.join()
    assert ended == [1]
    assert capfd.readouterr().err == ""


def test_without_a_signal_nothing_ends(qtbot):
    """Its thread ends with it, and the handlers are those of before."""
    before = signal.getsignal(signal.SIGTERM)
    signals = ExitSignals(pytest.fail, limit_s=0.0, exit_now=pytest.fail)
    signals.stop()
    signals._thread.join(PATIENCE_S)
    assert not signals._thread.is_alive()
    assert signal.getsignal(signal.SIGTERM) == before


HANGS = """
import signal, threading
from PySide6.QtCore import QCoreApplication
from kesong_desktop.ui.platform.signals import ExitSignals
application = QCoreApplication([])
signals = ExitSignals(application.quit, limit_s=0.1)
threading.Thread(target=threading.Event().wait).start()
signal.raise_signal(signal.SIGTERM)
application.exec()
"""


def test_a_thread_that_waits_for_ever_does_not_keep_the_process():
    """It ends in order all the same, without a word."""
    ended = subprocess.run(
        [sys.executable, "-c", HANGS],
        capture_output=True,
        text=True,
        env=environment(),
        cwd=ROOT,
        timeout=PATIENCE_S,
        check=False,
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
