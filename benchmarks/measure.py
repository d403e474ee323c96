"""Measurement: Kesong and its peer alternate after a warm-up, and the median of the rounds is used."""

import contextlib
import gc
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

ROUNDS = 5
LIMIT = "limit"
"""The peer of an absolute bound: measured / limit, bound 1."""


@dataclass(frozen=True, slots=True)
class Part:
    """One comparison. ``ratio`` is None where the peer is not installed, ``bound`` where the part only informs."""

    name: str
    peer: str
    bound: float | None
    ratio: float | None = None
    ours: float | None = None
    theirs: float | None = None
    unit: str = "s"

    @property
    def holds(self) -> bool:
        """Within the bound; a part that only informs always is."""
        return self.bound is None or (self.ratio is not None and self.ratio <= self.bound)

    @property
    def badness(self) -> float:
        """How much of its bound it uses up: above 1 it does not hold, and a peer that is missing is the worst."""
        if self.bound is None:
            return 0.0
        return float("inf") if self.ratio is None else self.ratio / self.bound


def within(name: str, measured: float, limit: float, unit: str) -> Part:
    """An absolute bound."""
    return Part(name, LIMIT, 1.0, measured / limit, measured, limit, unit)


def result(parts: list[Part]) -> dict[str, Any]:
    """Return the ``--json`` result of a benchmark: its worst part, and all parts."""
    worst = max(parts, key=lambda part: part.badness)
    return _as_json(worst) | {
        "holds": all(part.holds for part in parts),
        "parts": {
            part.name: _as_json(part) | {"ours": part.ours, "theirs": part.theirs, "unit": part.unit}
            for part in parts
        },
    }


def _as_json(part: Part) -> dict[str, Any]:
    return {"ratio": part.ratio, "bound": part.bound, "peer": part.peer, "holds": part.holds}


@dataclass(frozen=True, slots=True)
class Bench:
    """What a benchmark is given: an empty folder, whether to hurry, and a clock in seconds."""

    folder: Path
    quick: bool = False
    clock: Callable[[], float] = time.perf_counter

    def race(
        self,
        part: Part,
        ours: Callable[[], object],
        theirs: Callable[[], object],
        *,
        sample_s: float = 0.0,
    ) -> Part:
        """``part`` with its figures: medians of a call in seconds, and the median of the rounds' ratios.

        Each goes once to warm up. What is shorter than ``sample_s`` is repeated until a sample lasts so long.
        """
        warm = [self._sample(one, 1) for one in (ours, theirs)]
        repeats = max(1, round(sample_s / max(min(warm), 1e-9)))
        pairs = [
            (self._sample(ours, repeats), self._sample(theirs, repeats))
            for _ in range(1 if self.quick else ROUNDS)
        ]
        return Part(
            part.name,
            part.peer,
            part.bound,
            median(mine / other for mine, other in pairs),
            median(mine for mine, _ in pairs) / repeats,
            median(other for _, other in pairs) / repeats,
        )

    def _sample(self, work: Callable[[], object], repeats: int) -> float:
        with no_old_rubbish():
            began = self.clock()
            for _ in range(repeats):
                work()
            return self.clock() - began


@contextlib.contextmanager
def no_old_rubbish() -> Iterator[None]:
    """What was there before is collected now, and not looked at again during the sample; its own rubbish costs it time."""
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
