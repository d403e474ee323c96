"""Tests wait for what happens, never for time to pass: no sleep is long enough on every machine, and each is too long on most."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]


def sleeps(source: str) -> list[int]:
    """The lines on which a module lets real time pass: ``time.sleep``, ``QTest.qWait``, and others by a number of seconds."""
    tree = ast.parse(source)
    imported = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
    }
    taken = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "time"
        for alias in node.names
    }
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    return [call.lineno for call in calls if _sleeps(call, imported, taken)]


def _sleeps(call: ast.Call, imported: set[str], taken: set[str]) -> bool:
    name = ast.unparse(call.func)
    if name == "time.sleep":
        return "time" in imported
    if name == "sleep":
        return "sleep" in taken
    if name.endswith("qWait"):
        return True
    # A fresh event that nobody sets, the loop, and Qt's: with a number they are sleeps.
    is_sleep = name in {"asyncio.sleep", "threading.Event().wait"} or name.endswith("qtbot.wait")
    first = call.args[0] if call.args else None
    return is_sleep and isinstance(first, ast.Constant) and first.value != 0


def modules() -> Iterator[Path]:
    """All of the tests; the simulation's seconds are made up."""
    return (path for path in sorted(TESTS.rglob("*.py")) if path.parent.name != "sim")


def test_no_test_sleeps() -> None:
    """Events, conditions, signals, lines of another process and its end are waited for instead."""
    found = {
        str(path.relative_to(TESTS)): lines
        for path in modules()
        if (lines := sleeps(path.read_text("utf-8")))
    }
    assert found == {}


@pytest.mark.parametrize(
    "line",
    [
        "import time\ntime.sleep(1)",
        "import time\ntime.sleep(some)",
        "from time import sleep\nsleep(0)",
        "import asyncio\nasync def f():\n    await asyncio.sleep(0.01)",
        "import threading\nthreading.Event().wait(0.005)",
        "QTest.qWait(50)",
        "qtbot.wait(10)",
        "person.qtbot.wait(10)",
    ],
)
def test_sleep_of_the_computer_is_detected(line: str) -> None:
    """In each of its forms."""
    assert sleeps(line) == [len(line.splitlines())]


@pytest.mark.parametrize(
    "line",
    [
        "clock.sleep(5)",
        "time = Clock()\ntime.sleep(5)",
        "import asyncio\nasyncio.sleep(0)",
        "done.wait(60)",
        "qtbot.wait(0)",
    ],
)
def test_what_is_no_sleep(line: str) -> None:
    """Made-up time, a turn of the loop, and an event that somebody sets."""
    assert sleeps(line) == []
