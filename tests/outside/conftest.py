"""Processes of the real program that execute commands."""

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.end2end.conftest import ROOT, environment
from tests.fakes import pictures
from tests.outside.fast_clock import SESSION
from tests.outside.tested_servers import TargetServer, made

PATIENCE_S = 300.0
"""For what takes a second on a machine that has nothing else to do."""


class Told(Exception):
    """What the program told the person: the reason of the error, and its sentence."""


class Program:
    """A process of ``tests.outside.worker``; each call is one thing that it does."""

    def __init__(self, *, within: Sequence[str] = ()) -> None:
        self._process = subprocess.Popen(
            [*within, sys.executable, "-m", "tests.outside.worker", str(SESSION.began_s)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            env=environment(),
            cwd=ROOT,
        )

    def __call__(self, do: str, **given: Any) -> Any:
        """Have it done.

        Raises:
            Told: a person would have been told why not.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"do": do, **given}) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, "the program ended"
        answer = json.loads(line)
        if "problem" in answer:
            raise Told(answer["problem"], answer["sentence"])
        return answer["ok"]

    def end(self) -> int:
        """Let it end by itself; returns its exit code."""
        self._process.communicate(timeout=PATIENCE_S)
        return self._process.returncode


@pytest.fixture(scope="module")
def program() -> Iterator[Program]:
    """The program with a clock that runs a hundred times as fast."""
    made = Program()
    yield made
    assert made.end() == 0


def log_of(profile: Path) -> str:
    """What the profile's log says."""
    return "".join(path.read_text("utf-8") for path in (profile / "log").glob("*.log"))


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Two pictures."""
    folder = tmp_path_factory.mktemp("pictures")
    return [str(pictures.jpeg(folder / f"{name}.jpg", (320, 240))) for name in ("lake", "hill")]


class Lives:
    """Lives of the program, each a process; the last line says how it ended."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.outside.fork_server", str(SESSION.began_s)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            env=environment(),
            cwd=ROOT,
        )

    def live(self, **asked: Any) -> dict[str, Any]:
        """Live once; what it said, merged."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(asked) + "\n")
        self._process.stdin.flush()
        heard: dict[str, Any] = {}
        while "ended" not in heard:
            heard |= json.loads(self._process.stdout.readline())
        return heard

    def end(self) -> None:
        """No more lives."""
        self._process.communicate(timeout=PATIENCE_S)


@pytest.fixture(scope="module")
def lives() -> Iterator[Lives]:
    """Processes on demand."""
    started = Lives()
    yield started
    started.end()


@pytest.fixture
def server(kind: str, tmp_path: Path) -> Iterator[TargetServer]:
    """A server of the kind."""
    with made(kind, tmp_path / "server") as server:
        yield server


def signed_in(program: Program, url: str, token: str) -> str:
    """The account; signing in may be hindered once, and then says why."""
    try:
        return str(program("sign_in", server=url, token=token))
    except Told:
        return str(program("sign_in", server=url, token=token))
