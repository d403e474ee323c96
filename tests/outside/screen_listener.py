"""A session with a display, D-Bus and AT-SPI, in which a program runs that a client in another process reads and works."""

import json
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.end2end.conftest import ROOT, environment

SYSTEM_PYTHON = "/usr/bin/python3"
# The display first: what the session starts for others has to know it.
SESSION = ["xvfb-run", "-a", "dbus-run-session", "--", SYSTEM_PYTHON, "tests/outside/screen_reader.py"]
NEEDED = "needs at-spi2-core, dbus-daemon, python3-pyatspi, xauth and xvfb (Debian's packages)"
PATIENCE_S = 300.0
MARK = "answer: "


class Listener:
    """The client in a process of its own, and questions to it. ``words`` is the file of what all processes complain."""

    def __init__(self, process: "subprocess.Popen[str]", words: Path) -> None:
        self._process = process
        self._words = words

    def __call__(self, do: str, **given: str) -> Any:
        """Return the client's answer."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"do": do, **given}) + "\n")
        self._process.stdin.flush()
        for line in self._process.stdout:
            if line.startswith(MARK):
                return json.loads(line.removeprefix(MARK))
        raise AssertionError(f"the client ended: {self._words.read_text()}")

    def nodes(self) -> list[dict[str, Any]]:
        """Everything that is showing."""
        return self("nodes") or []

    def names(self) -> list[str]:
        """The names of everything that is showing."""
        return [str(one["name"]) for one in self.nodes()]

    def says(self, words: str) -> bool:
        """Whether something that is showing has these words in its name."""
        return any(words in name for name in self.names())

    def until(self, holds: Callable[[], object]) -> None:
        """Ask until it holds; each question takes its time in the other process."""
        began = time.monotonic()
        while not holds():
            waited_s = time.monotonic() - began
            assert waited_s < PATIENCE_S, (self.names(), self._words.read_text())

    def is_checked(self, name: str) -> bool:
        """Whether a showing node of that name is checked."""
        return any(one["name"] == name and one["is_checked"] for one in self.nodes())

    def presses(self, name: str) -> None:
        """Do the first action of what has that name, once it is there."""
        self.until(lambda: self("press", name=name))

    def types(self, name: str, text: str) -> None:
        """Put a text into the editor of that name, once it is there."""
        self.until(lambda: self("type", name=name, text=text))


def lacks_tools() -> bool:
    """Whether the tools of a session with a screen reader are not installed."""
    if not all(map(shutil.which, ("dbus-run-session", "xvfb-run", SYSTEM_PYTHON))):
        return True
    asked = subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], check=False, capture_output=True)
    return asked.returncode != 0


@contextmanager
def listening(
    command: Sequence[str], words: Path, variables: Mapping[str, str] | None = None
) -> Iterator[Listener]:
    """Run a command in a session of its own until the ``with`` block ends; what is complained goes to the file ``words``."""
    # Sockets are in it, whose paths have 107 bytes at most.
    with (
        tempfile.TemporaryDirectory(prefix="kesong-", ignore_cleanup_errors=True) as run,
        words.open("w") as said,
    ):
        env = environment() | {
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "XDG_RUNTIME_DIR": run,
            **(variables or {}),
        }
        process = subprocess.Popen(
            [*SESSION, *command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=said,
            encoding="utf-8",
            cwd=ROOT,
            env=env,
        )
        try:
            yield Listener(process, words)
        finally:
            process.communicate(timeout=PATIENCE_S)
