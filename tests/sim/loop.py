"""An event loop with simulated time: when nothing is ready, it jumps to the next timer."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")
_TICK_S = 1e-6
_ROUNDS = 20
"""A task that is cancelled may go on for a while; after so many times it is wrong."""


class Deadlock(RuntimeError):
    """Nothing is ready and no timer is set: everybody waits for somebody else."""


class VirtualLoop(asyncio.BaseEventLoop):
    """Runs on the thread that asks, with ``time()`` in made-up seconds; the same program takes the same course each time."""

    def __init__(self) -> None:
        super().__init__()
        self._now_s = 0.0
        self._clock_resolution = _TICK_S
        self._selector = self

    def time(self) -> float:
        """Seconds since the loop was made."""
        return self._now_s

    def select(self, timeout: float | None) -> list[Any]:
        """What ``BaseEventLoop`` asks of its selector: let the time pass until the next timer."""
        if timeout is None:
            raise Deadlock
        self._now_s += max(0.0, timeout)
        return []

    def _process_events(self, _events: list[Any]) -> None:
        """There are none."""

    def _write_to_self(self) -> None:
        """Nobody waits who would have to be woken."""

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Run ``work`` to its end, then cancel whatever it left behind."""
        asyncio.set_event_loop(self)
        try:
            return self.run_until_complete(work)
        finally:
            self._sweep()
            asyncio.set_event_loop(None)

    def _sweep(self) -> None:
        for _ in range(_ROUNDS):
            left = asyncio.all_tasks(self)
            for task in left:
                task.cancel()
            if left:
                self.run_until_complete(asyncio.wait(left, timeout=0.0))
        self.run_until_complete(self.shutdown_asyncgens())
        self._asyncgens_shutdown_called = False  # the program starts again on the same loop
        self._scheduled.clear()
