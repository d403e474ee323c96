"""``roll``: the camera roll of 100,000 photos beside Qt's own list in icon mode, and the memory of the whole program."""

import math
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.measure import Bench, Part, no_old_rubbish, within

_COUNT, _FEW = 100_000, 2_000
_FRAMES, _FEW_FRAMES, _ROUNDS = 100, 20, 2
_SCREEN_PX, _LEAP_PX = 850, 20_000
_MEMORY_MB = 400.0
_LIST, _BLITS = "QListView in icon mode", "drawing the same pixmaps and nothing else"


def run(bench: Bench) -> list[Part]:
    """Full repaints of 1232 x 900 by the roll's own view, model and delegate; the list and bare drawing take turns."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from benchmarks.roll_stage import RollStage  # noqa: PLC0415 - Qt is loaded when it is known that there is no screen

    count, frames = (_FEW, _FEW_FRAMES) if bench.quick else (_COUNT, _FRAMES)
    with RollStage(count) as stage:
        ours, peer, bare = _race(bench, stage.frame, stage.height, frames)
    memory_mb = _memory_mb(count)
    return [
        _part("repaint, p50", _LIST, 1.0, _percentile(ours, 50), _percentile(peer, 50)),
        _part("repaint, p99", _LIST, 0.8, _percentile(ours, 99), _percentile(peer, 99)),
        _part("repaint, p50, blits", _BLITS, None, _percentile(ours, 50), _percentile(bare, 50)),
        _part("repaint, p99, blits", _BLITS, None, _percentile(ours, 99), _percentile(bare, 99)),
        within("memory of the whole program", memory_mb, _MEMORY_MB, "MB"),
    ]


def _part(name: str, peer: str, bound: float | None, ours: float, theirs: float) -> Part:
    return Part(name, peer, bound, ours / theirs, ours, theirs)


def _race(
    bench: Bench, works_at: Callable[[int], tuple[Callable[[], None], ...]], height: int, frames: int
) -> tuple[list[float], ...]:
    """Seconds of each frame of the three; the best of several rounds, without what other programs took."""
    times = tuple([math.inf] * frames for _ in range(3))
    for turn in range(_ROUNDS * frames):
        number = turn % frames
        works = works_at(number * _SCREEN_PX % height)
        with no_old_rubbish():
            for place in range(len(works)):
                which = (place + turn) % len(works)
                began = bench.clock()
                works[which]()
                times[which][number] = min(times[which][number], bench.clock() - began)
    return times


def _percentile(times: list[float], share: int) -> float:
    return sorted(times)[math.ceil(share / 100 * len(times)) - 1]


def _memory_mb(count: int) -> float:
    """The most memory that the program has while such a roll is scrolled from end to end; 0 where it cannot be read."""
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-m", "benchmarks.roll", str(count)], check=True, capture_output=True, text=True
    )
    return float(done.stdout.split()[-1])


def _resident_mb() -> float:
    told = Path("/proc/self/statm")
    return int(told.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6 if told.exists() else 0.0


def _scrolled_mb(count: int) -> float:
    """Open the window on a roll of so many photos, leap through it, and return the most memory that the process had."""
    from benchmarks.roll_window import roll_window  # noqa: PLC0415 - as above

    most = 0.0
    with (
        tempfile.TemporaryDirectory(prefix="kesong-bench-") as folder,
        roll_window(Path(folder), count) as (
            view,
            process_events,
        ),
    ):
        ends = time.monotonic() + 120
        while len(view.photos) < count and time.monotonic() < ends:
            process_events()
        for place in range(0, view.verticalScrollBar().maximum(), _LEAP_PX):
            view.verticalScrollBar().setValue(place)
            view.viewport().repaint()
            process_events()
            most = max(most, _resident_mb())
    return most


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(_scrolled_mb(int(sys.argv[1])))
