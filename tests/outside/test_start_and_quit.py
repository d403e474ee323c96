"""The window is started and closed again in the middle of an upload, over and over: it ends by itself, soon, and says nothing.

Ten times; a hundred times with ``-m long``, whose longest end is shown with ``-s``.
"""

import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from tests.end2end.conftest import ROOT, command_line, environment
from tests.fakes.fault_proxy import Fault, FaultProxy
from tests.fakes.faults import silent_before
from tests.outside.conftest import Program, log_of
from tests.outside.tested_servers import HomeTarget

SOON_S = 20.0
"""Ten times what is promised: this machine has other things to do."""
START_S = 300.0


class Mute:
    """Says nothing to an upload; ``was_asked`` is set by each."""

    def __init__(self) -> None:
        self.was_asked = threading.Event()

    def __call__(self, question: str) -> Fault | None:
        """The fault for a question."""
        if not question.startswith("POST /api/v2/media"):
            return None
        self.was_asked.set()
        return silent_before()


@pytest.mark.parametrize("rounds", [6, pytest.param(100, marks=pytest.mark.long)])
@pytest.mark.timeout(1200)
def test_closed_while_uploading(program: Program, rounds: int, files: list[str], tmp_path: Path) -> None:
    """Exit code 0, no word on stderr, no warning in the log, the post still queued, and sent once by the next run."""
    profile, mute = tmp_path / "profile", Mute()
    with HomeTarget(tmp_path / "home") as server, FaultProxy(server.url) as proxy:
        program("open", profile=str(profile))
        account = program("sign_in", server=proxy.url, token=server.token)
        program("post", account=account, files=files, text="a day out")
        program("close")
        proxy.choose = mute
        ends = [started_and_closed(profile, mute) for _ in range(rounds)]
        sys.stdout.write(f"\nlongest of {rounds} ends: {max(ends):.2f} s\n")
        assert max(ends) < SOON_S
        proxy.heal()
        program("open", profile=str(profile))
        assert [job["state"] for job in program("drain")] == ["published"]
        program("close")
        assert server.posts() == [("a day out", ["lake", "hill"])]
    log = log_of(profile)
    assert "WARNING" not in log
    assert "ERROR" not in log


def started_and_closed(profile: Path, mute: Mute) -> float:
    """Seconds from the wish to close to the end of the process."""
    mute.was_asked.clear()
    window = subprocess.Popen(
        command_line("--profile", profile),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env=environment(),
        cwd=ROOT,
    )
    assert mute.was_asked.wait(START_S), window.poll()
    began = time.monotonic()
    window.send_signal(signal.SIGTERM)
    said = window.communicate(timeout=START_S)
    assert (window.returncode, *said) == (0, "", "")
    return time.monotonic() - began
