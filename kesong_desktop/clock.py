"""SteadyClock: seconds since 1970 by a counter that never jumps.

The wall clock can be set at any time in both directions; timeouts and ages must not follow. Time in which the computer sleeps
counts, because the clock of a server goes on meanwhile.
"""

import time
from collections.abc import Callable
from functools import partial


def _counter() -> Callable[[], float]:
    # On macOS CLOCK_MONOTONIC goes on in sleep and time.monotonic does not; on Windows time.monotonic does.
    source = getattr(time, "CLOCK_BOOTTIME", None) or getattr(time, "CLOCK_MONOTONIC", None)
    return time.monotonic if source is None else partial(time.clock_gettime, source)


class SteadyClock:
    """A callable that returns seconds since 1970, as the wall clock counted them when it was made."""

    def __init__(
        self, wall: Callable[[], float] = time.time, counter: Callable[[], float] | None = None
    ) -> None:
        self._counter = counter or _counter()
        self._offset_s = wall() - self._counter()

    def __call__(self) -> float:
        """Return seconds since 1970, right if the wall clock was right at the start."""
        return self._counter() + self._offset_s
