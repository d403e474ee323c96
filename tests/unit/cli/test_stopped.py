"""Ctrl+C and SIGTERM end a command with one line and the exit code of shells; what was queued stays."""

import contextlib
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.end2end.conftest import Answer, command_line, environment
from tests.fakes.servers.model import TOKEN, Model
from tests.fakes.servers.over_http import Served
from tests.unit.cli.conftest import Kesong, complaint

pytestmark = pytest.mark.skipif(os.name == "nt", reason="there are no such signals")
PATIENCE_S = 100.0
SIGNALS = {signal.SIGINT: 130, signal.SIGTERM: 143}
STAYS = "Stopped. Posts stay in the outbox; send them with: kesong outbox run"


class Silent:
    """Holds each request at one address until the test ends; ``is_asked`` is set by the first."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.is_asked, self.is_over = threading.Event(), threading.Event()

    def before(self, path: str) -> httpx.Response | None:
        if path.startswith(self.path):
            self.is_asked.set()
            self.is_over.wait(PATIENCE_S)
        return None


@contextlib.contextmanager
def started(*arguments: object) -> "Iterator[subprocess.Popen[str]]":
    """A command in a process of its own, which does not outlive the test."""
    # Where the tests run in the background, Ctrl+C is ignored, and what is ignored is so in the new process too.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    process = subprocess.Popen(
        command_line(*arguments),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env=environment(),
    )
    signal.signal(signal.SIGINT, before)
    with process:
        try:
            yield process
        finally:
            process.kill()


def stopped_by(process: "subprocess.Popen[str]", number: signal.Signals) -> Answer:
    """What the command says when the signal comes."""
    process.send_signal(number)
    out, err = process.communicate(timeout=PATIENCE_S)
    return Answer(process.returncode, out, err)


@pytest.mark.parametrize("number", SIGNALS)
@pytest.mark.parametrize("command", ["outbox run", "post --text another --wait"])
def test_what_is_being_sent_stays_in_the_outbox(
    kesong: Kesong, profile: Path, command: str, number: signal.Signals
) -> None:
    """It is said, and the next run sends each post once."""
    silent, model = Silent("/api/v1/statuses"), Model()
    with Served(model, before=silent.before) as served:
        kesong("account", "add", served.url, "--token-stdin", stdin=TOKEN)
        kesong("post", "--text", "hello")
        with started("--profile", profile, *command.split()) as process:
            assert silent.is_asked.wait(PATIENCE_S)
            answer = stopped_by(process, number)
        silent.path = "nowhere"
        silent.is_over.set()
        assert answer.code == SIGNALS[number]
        assert answer.err.splitlines()[-1] == f"kesong: {STAYS}"
        kept = {one["title"]: one["state"] for one in kesong("outbox", "list", "--json").json["jobs"]}
        assert set(kept) == ({"hello", "another"} if "post" in command else {"hello"})
        assert "published" not in kept.values()


@pytest.mark.parametrize("number", SIGNALS)
def test_a_feed_that_is_being_asked_for(kesong: Kesong, profile: Path, number: signal.Signals) -> None:
    """One line, and nothing on standard output."""
    silent = Silent("/api/v1/timelines/")
    with Served(Model(), before=silent.before) as served:
        kesong("account", "add", served.url, "--token-stdin", stdin=TOKEN)
        with started("--profile", profile, "feed") as process:
            assert silent.is_asked.wait(PATIENCE_S)
            answer = stopped_by(process, number)
        silent.is_over.set()
    assert complaint(answer, SIGNALS[number]) == "Stopped. What was queued is kept."


@pytest.mark.parametrize("number", SIGNALS)
def test_a_home_server(tmp_path: Path, number: signal.Signals) -> None:
    """Its address was the only line on standard output."""
    with started("serve", "--data", tmp_path / "home", "--port", "0") as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("http://127.0.0.1:")
        answer = stopped_by(process, number)
    told = complaint(answer, SIGNALS[number])
    assert told == "The home server was stopped. Everything that was posted is kept."


_HANGS = """
import threading
from kesong_desktop.cli.stop_signal import Stopped, raised_on_signals
with raised_on_signals():
    try:
        print("begun", flush=True)
        threading.Event().wait()
    except Stopped as stopped:
        print(stopped.exit_code, flush=True)
        threading.Event().wait()
"""


@pytest.mark.parametrize("second", SIGNALS)
def test_a_second_signal_ends_what_hangs_at_its_end(second: signal.Signals) -> None:
    """At once, with its own exit code."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    hanging = subprocess.Popen(
        [sys.executable, "-c", _HANGS], stdout=subprocess.PIPE, encoding="utf-8", env=environment()
    )
    signal.signal(signal.SIGINT, before)
    with hanging:
        assert hanging.stdout is not None
        assert hanging.stdout.readline() == "begun\n"
        hanging.send_signal(signal.SIGTERM)
        assert hanging.stdout.readline() == "143\n"
        hanging.send_signal(second)
        assert hanging.wait(PATIENCE_S) == SIGNALS[second]
