"""Runs many seeds and collects their outcomes."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from functools import partial
from multiprocessing import get_context

from tests.sim.planted import PLANTED
from tests.sim.planted_bugs import PlantedBug
from tests.sim.world import Outcome, run

MOST_SEEDS = 500
"""A planted bug must be caught within so many."""


@dataclass
class Tally:
    """What came of many runs."""

    seeds: int = 0
    broken: Counter[str] = field(default_factory=Counter)
    """By kind of breach."""
    struck: Counter[str] = field(default_factory=Counter)
    """How often each fault struck."""
    ended: Counter[str] = field(default_factory=Counter)
    """How the jobs ended."""
    early: int = 0
    """How many were published while there still were faults."""
    failed: list[Outcome] = field(default_factory=list)
    kept: list[Outcome] = field(default_factory=list)
    """All of them, where that is wanted."""

    def add(self, outcome: Outcome) -> None:
        """Count a run."""
        self.seeds += 1
        self.struck.update(outcome.struck)
        self.ended.update(outcome.ended)
        self.early += outcome.early
        if outcome.breach is not None:
            self.broken[outcome.breach.kind] += 1
            self.failed.append(outcome)


def _many(work: Callable[[int], Outcome], seeds: Iterable[int], jobs: int) -> Iterator[Outcome]:
    if jobs == 1:
        yield from map(work, seeds)
        return
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        yield from pool.map(work, seeds, chunksize=8)


def run_seeds(
    seeds: Iterable[int],
    *,
    only: str = "",
    is_late: bool = False,
    jobs: int = 1,
    keep_traces: bool = False,
) -> Tally:
    """Run the seeds, in ``jobs`` processes."""
    tally = Tally()
    work = partial(run, only=only, is_late=is_late)
    for outcome in _many(work if keep_traces else partial(_bare, work), seeds, jobs):
        tally.add(outcome)
        if keep_traces:
            tally.kept.append(outcome)
    return tally


def _bare(work: Callable[[int], Outcome], seed: int) -> Outcome:
    """The outcome without its trace, unless an invariant was broken."""
    outcome = work(seed)
    return outcome if outcome.breach else replace(outcome, trace=())


@dataclass(frozen=True)
class CaughtBug:
    """A planted bug, and the first seed in which an invariant was broken by it, if any."""

    bug: PlantedBug
    outcome: Outcome | None


def hunt(bug: PlantedBug, seeds: Iterable[int]) -> CaughtBug:
    """Look for the first of the seeds in which the bug breaks an invariant."""
    with ExitStack() as stack:
        bug.plant(stack)
        for seed in seeds:
            outcome = run(seed, is_late=bug.is_late)
            if outcome.breach is not None:
                return CaughtBug(bug, outcome)
    return CaughtBug(bug, None)


def hunt_named(name: str, seeds: Iterable[int]) -> CaughtBug:
    """As ``hunt``, by name: what a process can be told."""
    found = hunt(PLANTED[name], seeds)
    return CaughtBug(PlantedBug(name, found.bug.wrong, nothing, found.bug.is_late), found.outcome)


def nothing(_: ExitStack) -> None:
    """Plants nothing."""


def hunt_all(*, most: int = MOST_SEEDS, jobs: int = 1) -> Iterator[CaughtBug]:
    """Look for every planted bug among the first ``most`` seeds."""
    work = partial(hunt_named, seeds=range(most))
    if jobs == 1:
        yield from map(work, PLANTED)
        return
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        yield from pool.map(work, PLANTED)
