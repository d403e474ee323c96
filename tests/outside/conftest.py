"""Processes of the real program that are told what to do."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.end2end.conftest import ROOT, environment


class Told(Exception):
    """What the program told the person: the code of the error, and its sentence."""


class Program:
    """A process of ``tests.outside.worker``; each call is one thing that it does."""

    def __init__(self, *, speed: float) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.outside.worker", str(speed)],
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
        self._process.communicate(timeout=30)
        return self._process.returncode


@pytest.fixture(scope="module")
def program() -> Iterator[Program]:
    """The program with a clock that runs a hundred times as fast."""
    made = Program(speed=100)
    yield made
    assert made.end() == 0


def log_of(profile: Path) -> str:
    """What the profile's log says."""
    return "".join(path.read_text("utf-8") for path in (profile / "log").glob("*.log"))
