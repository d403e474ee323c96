"""A clock that does not jump: seconds since 1970 as they were at the start, and then by the computer's own counter.

The wall clock is set by people and by the network, at any time and in both directions. What waits or grows old must not heed
that. Sleep counts, for a server's clock goes on meanwhile.
"""

import time
from collections.abc import Callable
from functools import partial


def _counter() -> Callable[[], float]:
    # On a Mac, CLOCK_MONOTONIC goes on in sleep, and Python's own does not; Windows has Python's alone, which does.
    source = getattr(time, "CLOCK_BOOTTIME", None) or getattr(time, "CLOCK_MONOTONIC", None)
    return time.monotonic if source is None else partial(time.clock_gettime, source)


class SteadyClock:
    """Call it for the time."""

    def __init__(
        self, wall: Callable[[], float] = time.time, counter: Callable[[], float] | None = None
    ) -> None:
        self._counter = counter or _counter()
        self._offset_s = wall() - self._counter()

    def __call__(self) -> float:
        """Seconds since 1970, if the wall clock was right at the start."""
        return self._counter() + self._offset_s
