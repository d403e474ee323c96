"""``start``: from the start of a process to the first painted window of Kesong, beside a window of PySide6 with nothing in it."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median

from benchmarks.first_paint import PAINTED
from benchmarks.measure import ROUNDS, Bench, Part

PEER, BOUND = "a bare PySide6 window", 1.4
_ROUNDS = 2 * ROUNDS + 1
_ANSWER_TIMEOUT_S = 120

Started = tuple[float, float]
"""Seconds until it was painted: by the clock, and of the processor in that process."""


def run(bench: Bench) -> list[Part]:
    """Each by turns: the bare window, Kesong on a profile never opened, on one that holds nothing, and its content."""
    used = str(bench.folder / "used")
    fresh = (str(bench.folder / f"fresh{number}") for number in range(_ROUNDS))
    programs: dict[str, Callable[[], list[str]]] = {
        "bare": lambda: ["bare"],
        "empty profile": lambda: ["kesong", used],
        "no profile yet": lambda: ["kesong", next(fresh)],
        "content": lambda: ["content", used],
    }
    # Files into the system's cache, bytecode onto the disk, databases into the profile that is used.
    for name in ("bare", "empty profile"):
        started(bench, programs[name]())
    rounds = [
        {name: started(bench, arguments()) for name, arguments in programs.items()}
        for _ in range(1 if bench.quick else _ROUNDS)
    ]
    ours = ["empty profile", "no profile yet"]
    return [
        *(_part(name, BOUND, [(one[name][0], one["bare"][0]) for one in rounds]) for name in ours),
        *(_part(f"{name}, CPU", None, [(one[name][1], one["bare"][1]) for one in rounds]) for name in ours),
        _part(
            "empty profile, until its content", None, [(one["content"][0], one["bare"][0]) for one in rounds]
        ),
    ]


def _part(name: str, bound: float | None, pairs: list[tuple[float, float]]) -> Part:
    ratio = median(mine / other for mine, other in pairs)
    return Part(
        name, PEER, bound, ratio, median(mine for mine, _ in pairs), median(other for _, other in pairs)
    )


def started(bench: Bench, arguments: list[str]) -> Started:
    """Return the times of one start, and wait until the program has ended."""
    command = [sys.executable, "-m", "benchmarks.first_paint", *arguments]
    began = bench.clock()
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=_environment(bench.folder)) as process:  # noqa: S603
        assert process.stdout is not None
        line = process.stdout.readline()
        painted_s = bench.clock() - began
        process.communicate(timeout=_ANSWER_TIMEOUT_S)
    if process.returncode != 0 or not line.startswith(PAINTED):
        raise AssertionError(f"{arguments[0]} painted no window: exit code {process.returncode}")
    return painted_s, float(line.removeprefix(PAINTED))


def _environment(home: Path) -> dict[str, str]:
    """Without a screen where none is asked for, and with nothing of the person who measures."""
    return {"QT_QPA_PLATFORM": "offscreen", **os.environ, "HOME": str(home)}
