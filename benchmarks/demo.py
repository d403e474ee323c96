"""``demo``: from the command ``kesong --demo`` to its feed on the screen, beside a bare PySide6 window."""

import os
import subprocess
import sys
import time
from statistics import median

from benchmarks.measure import ROUNDS, Bench, Part, within
from benchmarks.start import PEER, started

_LIMIT_S = 3.0
_CALM_S = 3.0


def run(bench: Bench) -> list[Part]:
    """Each start is a process of its own, timed from before it begins, with its bytecode compiled as if it were installed."""
    bytecode = str(bench.folder / "bytecode")
    _watched(bytecode)
    bare, demo = [], []
    for _ in range(1 if bench.quick else ROUNDS):
        bare.append(started(bench, ["bare"])[0])
        demo.append(_watched(bytecode))
    window_s, posts_s, feed_s = (median(column) for column in zip(*demo, strict=True))
    bare_s = median(bare)
    return [
        within("feed with its pictures", feed_s, _LIMIT_S, "s"),
        *(
            Part(name, PEER, None, ours_s / bare_s, ours_s, bare_s)
            for name, ours_s in (
                ("feed with its pictures, ratio", feed_s),
                ("first posts", posts_s),
                ("first painted window", window_s),
            )
        ),
    ]


def _watched(bytecode: str) -> list[float]:
    environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ | {"PYTHONPYCACHEPREFIX": bytecode}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-m", "benchmarks.watched_demo", repr(time.time()), str(_CALM_S)]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)  # noqa: S603
    return [float(word) for word in done.stdout.split()]
