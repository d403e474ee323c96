"""``waterfall``: justified rows of 100,000 tiles beside Qt's own list in icon mode, in viewports of 1232 x 900."""

import math
import os
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.measure import Bench, Part, no_old_rubbish, within

if TYPE_CHECKING:
    from benchmarks.tile_views import Stage

_COUNT, _FEW = 100_000, 2_000
_FRAMES, _FEW_FRAMES, _ROUNDS = 200, 20, 3
_SCREEN_PX, _STEP_PX, _LEAP_PX = 850, 90, 20_000
_LAYOUT_S, _MEMORY_MB = 1.0, 400.0
_ORDERS = ((0, 1, 2), (1, 0, 2))
_LIST, _BLITS = "QListView in icon mode", "drawing the same pixmaps and nothing else"


@dataclass(frozen=True, slots=True)
class _Times:
    """Seconds of each frame by the clock, and of its CPU."""

    clock: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Race:
    """Frames of our view, of the list, and of the pixmaps alone."""

    ours: _Times = field(default_factory=_Times)
    peer: _Times = field(default_factory=_Times)
    bare: _Times = field(default_factory=_Times)


def run(bench: Bench) -> list[Part]:
    """Each frame is timed from the moved scroll bar to the painted pixels; ours, the list's and the bare one by turns."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from benchmarks.tile_views import Stage  # noqa: PLC0415 - Qt is loaded when it is known that there is no screen

    count, frames = (_FEW, _FEW_FRAMES) if bench.quick else (_COUNT, _FRAMES)
    with Stage(count) as stage:
        layout_s = _layout_s(bench, stage)
        screens = _race(bench, stage, frames, _SCREEN_PX)
        steps = _race(bench, stage, frames, _STEP_PX)
    ours, peer, bare = screens.ours, screens.peer, screens.bare
    return [
        _part("repaint, p50", _LIST, 1.0, _percentile(ours.clock, 50), _percentile(peer.clock, 50)),
        _part("repaint, p99", _LIST, 0.8, _percentile(ours.clock, 99), _percentile(peer.clock, 99)),
        _part("repaint, p50, CPU", _LIST, None, _percentile(ours.cpu, 50), _percentile(peer.cpu, 50)),
        _part("repaint, p99, CPU", _LIST, None, _percentile(ours.cpu, 99), _percentile(peer.cpu, 99)),
        _part("repaint, p50, blits", _BLITS, None, _percentile(ours.clock, 50), _percentile(bare.clock, 50)),
        _part("repaint, p99, blits", _BLITS, None, _percentile(ours.clock, 99), _percentile(bare.clock, 99)),
        _part(
            "90 px on, p50", _LIST, None, _percentile(steps.ours.clock, 50), _percentile(steps.peer.clock, 50)
        ),
        _part(
            "90 px on, p99", _LIST, None, _percentile(steps.ours.clock, 99), _percentile(steps.peer.clock, 99)
        ),
        within(f"layout of {count:,}", layout_s, _LAYOUT_S, "s"),
        within("memory of its process", _memory_mb(count), _MEMORY_MB, "MB"),
    ]


def _part(name: str, peer: str, bound: float | None, ours: float, theirs: float) -> Part:
    return Part(name, peer, bound, ours / theirs, ours, theirs)


def _race(bench: Bench, stage: "Stage", frames: int, step_px: int) -> _Race:
    """Frames ``step_px`` apart: of more than half a screen they are repainted whole, of less only what comes into sight is.

    All frames go round three times, and the best time of each counts: what other programs take of the processor is no
    property of a view. In between come more headers and pixmaps than are kept. Each is timed right after the bare pixmaps were
    drawn: none finds its own pixels in the cache of the processor, and which comes first makes no difference. Ours and the list
    take turns in being first nevertheless.
    """
    race = _Race()
    times = (race.ours, race.peer, race.bare)
    for one in times:
        one.clock.extend([math.inf] * frames)
        one.cpu.extend([math.inf] * frames)
    for turn in range(_ROUNDS * frames):
        number = turn % frames
        works = stage.frame(number * step_px % stage.height, is_whole=step_px == _SCREEN_PX)
        with no_old_rubbish():
            for which in _ORDERS[turn % len(_ORDERS)]:
                works[-1]()
                began, began_cpu = bench.clock(), time.thread_time()
                works[which]()
                cpu, clock = time.thread_time() - began_cpu, bench.clock() - began
                times[which].cpu[number] = min(times[which].cpu[number], cpu)
                times[which].clock[number] = min(times[which].clock[number], clock)
    return race


def _layout_s(bench: Bench, stage: "Stage") -> float:
    times = []
    for _ in range(5):
        with no_old_rubbish():
            began = bench.clock()
            stage.arrange()
            times.append(bench.clock() - began)
    return sorted(times)[len(times) // 2]


def _percentile(times: list[float], share: int) -> float:
    return sorted(times)[math.ceil(share / 100 * len(times)) - 1]


def _memory_mb(count: int) -> float:
    """Return the peak memory of a process that scrolls our view from end to end; 0 if it is unknown."""
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-m", "benchmarks.waterfall", str(count)], check=True, capture_output=True, text=True
    )
    return float(done.stdout.split()[-1])


def _resident_mb() -> float:
    told = Path("/proc/self/statm")
    return int(told.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6 if told.exists() else 0.0


def _scrolled_mb(count: int) -> float:
    """Show so many tiles, leap through them, and return the most memory that the process had."""
    from benchmarks.tile_views import Stage  # noqa: PLC0415

    most = 0.0
    with Stage(count, is_alone=True) as stage:
        for place in range(0, stage.height, _LEAP_PX):
            stage.frame(place, is_whole=True)[0]()
            most = max(most, _resident_mb())
    return most


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(_scrolled_mb(int(sys.argv[1])))
