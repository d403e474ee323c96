"""``feed``: 10,000 posts of four pictures as cards and as tiles beside Qt's own list, and what they cost the whole program."""

import math
import os
import subprocess
import sys
import time
from collections.abc import Callable

from benchmarks.measure import Bench, Part, no_old_rubbish, within

_COUNT, _FEW = 10_000, 600
_FRAMES, _FEW_FRAMES, _ROUNDS = 100, 20, 3
_SCREEN_PX = 850
_MEMORY_MB, _LEFT_SHARE, _THREAD_S, _IDLE_SHARE = 350.0, 1.1, 0.2, 0.005
_LIST, _BARE = "QListView with the same pixmaps", "a paint event that draws the pixmaps and nothing else"
_SIDES = 3
_Times = tuple[list[float], ...]
"""Seconds of each frame: our view, Qt's list, the bare paint event."""


def run(bench: Bench) -> list[Part]:
    """Full repaints of 1232 x 900 by the feed's own views, models and delegates; the others take turns with them."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from benchmarks.feed_stage import FeedStage  # noqa: PLC0415 - Qt is loaded when it is known that there is no screen

    count, frames = (_FEW, _FEW_FRAMES) if bench.quick else (_COUNT, _FRAMES)
    parts = []
    for name, is_waterfall in (("cards", False), ("tiles", True)):
        with FeedStage(count, is_waterfall=is_waterfall) as stage:
            clock, cpu = _race(bench, stage.frame, stage.height, frames)
        for share, bound in ((50, 1.0), (99, 0.8)):
            parts.append(_part(f"{name}, p{share}", bound, share, clock[:2]))
            parts.append(_part(f"{name}, p{share}, CPU", None, share, cpu[:2]))
            parts.append(_part(f"{name}, p{share}, bare", None, share, clock[::2], _BARE))
    return parts + _window_parts(count)


def _part(name: str, bound: float | None, share: int, times: _Times, whose: str = _LIST) -> Part:
    ours, peer = (_percentile(one, share) for one in times)
    return Part(name, whose, bound, ours / peer, ours, peer)


def _race(
    bench: Bench, works_at: Callable[[int], tuple[Callable[[], None], ...]], height: int, frames: int
) -> tuple[_Times, _Times]:
    """Seconds of each frame, by the clock and of CPU; the best of several rounds, without what other programs took."""
    clock: _Times = tuple([math.inf] * frames for _ in range(_SIDES))
    cpu: _Times = tuple([math.inf] * frames for _ in range(_SIDES))
    for turn in range(_ROUNDS * frames):
        number = turn % frames
        works = works_at(number * _SCREEN_PX % height)
        # Each is timed right after the other: neither finds its own pixmaps in the cache of the processor.
        works[(len(works) - 1 + turn) % len(works)]()
        with no_old_rubbish():
            for place in range(len(works)):
                which = (place + turn) % len(works)
                began, began_cpu = bench.clock(), time.thread_time()
                works[which]()
                took_cpu, took = time.thread_time() - began_cpu, bench.clock() - began
                cpu[which][number] = min(cpu[which][number], took_cpu)
                clock[which][number] = min(clock[which][number], took)
    return clock, cpu


def _percentile(times: list[float], share: int) -> float:
    return sorted(times)[math.ceil(share / 100 * len(times)) - 1]


def _window_parts(count: int) -> list[Part]:
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-m", "benchmarks.feed_window", str(count)],
        check=True,
        capture_output=True,
        text=True,
    )
    first_mb, most_mb, left_mb, thread_s, idle = (float(one) for one in done.stdout.split()[-5:])
    return [
        within("memory while scrolled through", most_mb, _MEMORY_MB, "MB"),
        within("memory after leaving", left_mb, _LEFT_SHARE * first_mb, "MB"),
        within("post page with 500 replies, CPU", thread_s, _THREAD_S, "s"),
        within("idle window, share of a core", idle, _IDLE_SHARE, ""),
    ]
