"""A server floods its stream: the window still ends soon when it is told to, by SIGTERM and by Ctrl+C."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.end2end.conftest import ROOT, command_line, environment
from tests.fakes.servers.model import TOKEN, Model
from tests.fakes.servers.over_http import Served
from tests.unit.api.world import status

SOON_S = 20.0
"""Ten times what is promised: this machine has other things to do."""
START_S = 120.0
FLOODED_S = 3.0


class Streaming(Model):
    """It says that it has a stream."""

    document = Model.document | {
        "configuration": Model.document["configuration"] | {"urls": {"streaming": "ws://127.0.0.1"}}
    }


def flood() -> bytes:
    """A hundred posts, as often as the line takes them."""
    events = (json.dumps(status(1000 + number, content=f"<p>flood {number}</p>")) for number in range(100))
    return "".join(f"event: update\ndata: {one}\n\n" for one in events).encode()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
def test_window_ends_while_a_server_floods(number: signal.Signals, tmp_path: Path) -> None:
    """Exit code 0, and nothing on stderr."""
    profile = tmp_path / "profile"
    with Served(Streaming(), flood=flood()) as served:
        added = subprocess.run(
            command_line("--profile", profile, "account", "add", served.url, "--token-stdin"),
            input=f"{TOKEN}\n",
            capture_output=True,
            text=True,
            env=environment(),
            cwd=ROOT,
            timeout=START_S,
            check=False,
        )
        assert added.returncode == 0, added.stderr
        window = subprocess.Popen(
            command_line("--profile", profile),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            env=environment(),
            cwd=ROOT,
        )
        try:
            assert served.is_flooding.wait(START_S), window.poll()
            # The flood has to reach the window, not only the socket's buffers.
            with_s = time.monotonic() + FLOODED_S
            while time.monotonic() < with_s:
                assert window.poll() is None
                served.is_flooding.wait(0.1)
            began_s = time.monotonic()
            window.send_signal(number)
            said = window.communicate(timeout=START_S)
            took_s = time.monotonic() - began_s
        finally:
            window.kill()
    sys.stdout.write(f"\nended in {took_s:.2f} s\n")
    assert (window.returncode, *said) == (0, "", "")
    assert took_s < SOON_S
