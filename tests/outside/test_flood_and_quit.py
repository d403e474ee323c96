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
from tests.fakes.servers.over_http import Served, frame
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


POSTS = [json.dumps(status(1000 + number, content=f"<p>flood {number}</p>")) for number in range(100)]
FLOODS = {
    "posts": b"".join(b"event: update\ndata: %s\n\n" % one.encode() for one in POSTS),
    "unreadable": b'event: update\ndata: {"id": 1, "content": 2}\n\n' * 500,
    "comments": b":thump\n" * 5000,
    "posts by socket": b"".join(
        frame(json.dumps({"stream": ["user"], "event": "update", "payload": one}).encode()) for one in POSTS
    ),
    "unreadable by socket": frame(b'{"event": "update", "payload": 5}') * 500,
}
AT_MOST_BYTES = 14_000_000
"""What the buffers of two sockets take, and a few blocks; a reader without a pause takes far more."""


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (signal.SIGTERM, "posts"),
        (signal.SIGINT, "comments"),
        (signal.SIGTERM, "posts by socket"),
        pytest.param(signal.SIGINT, "unreadable by socket", marks=pytest.mark.long),
        pytest.param(signal.SIGTERM, "unreadable", marks=pytest.mark.long),
        pytest.param(signal.SIGINT, "posts", marks=pytest.mark.long),
    ],
)
@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
def test_window_ends_while_a_server_floods(number: signal.Signals, kind: str, tmp_path: Path) -> None:
    """Exit code 0, and nothing on stderr; neither before nor after the signal is more read than is taken in."""
    profile = tmp_path / "profile"
    with Served(Streaming(), flood=FLOODS[kind], is_socket="socket" in kind) as served:
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
            before, began_s = served.poured_bytes, time.monotonic()
            window.send_signal(number)
            said = window.communicate(timeout=START_S)
            took_s = time.monotonic() - began_s
        finally:
            window.kill()
    sys.stdout.write(
        f"\nended in {took_s:.2f} s, {before:,} bytes before, {served.poured_bytes - before:,} after\n"
    )
    assert (window.returncode, *said) == (0, "", "")
    assert served.poured_bytes < AT_MOST_BYTES
    assert took_s < SOON_S
