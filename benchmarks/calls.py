"""``calls``: the longest time that the window's thread works without processing events, in the tests' tour of all panes."""

import json
import subprocess
import sys
from pathlib import Path

from benchmarks.measure import LIMIT, Bench, Part, within

_SCRIPT = Path(__file__).resolve().parents[1] / "scripts" / "slow_calls.py"
_LIMIT_S = 0.05
_NOT_OF_THE_WINDOW = (
    "actions.system.local_server.",
    "app.",
    "homeserver.",
    "imaging.",
    "private_files.",
    "roll.",
    "settings.",
    "store.sqlite_file.SqliteFile._open_writer",
    "store.sqlite_file._migrate",
    "ui.window.start.open_window",
)
"""What the tour does itself on this thread: profiles are opened, filled and closed by it."""


def run(_bench: Bench) -> list[Part]:
    """The window goes through every pane, state, sheet and menu of the tour, in a process of its own."""
    command = [sys.executable, str(_SCRIPT), "--json", "--limit", "10"]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True)  # noqa: S603
    spans = [
        span
        for span in json.loads(done.stdout.splitlines()[-1])
        if span["where"] and not span["where"].startswith(_NOT_OF_THE_WINDOW)
    ]
    longest = max(spans, key=lambda span: span["cpu_s"])
    over = sum(span["cpu_s"] > _LIMIT_S for span in spans)
    return [
        within(f"longest: {longest['where'].partition(' < ')[0]}", longest["cpu_s"], _LIMIT_S, "s"),
        Part(f"over 50 ms, of {len(spans)} over 10", LIMIT, None, 0.0, float(over), float(len(spans)), ""),
    ]
