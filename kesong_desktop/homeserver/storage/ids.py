"""Ids that sort by time: milliseconds since 1970, shifted by 16 bits, plus a counter."""

import threading
import time
from collections.abc import Callable

ClockMs = Callable[[], int]
"""Milliseconds since 1970, UTC."""
RandomBytes = Callable[[int], bytes]
"""Returns that many random bytes."""

_COUNTER_BITS = 16
LARGEST = 2**63 - 1


def now_ms() -> int:
    """Return the system clock's time in milliseconds since 1970, UTC."""
    return time.time_ns() // 1_000_000


def time_of(number: int) -> int:
    """Return the creation time of an id, in ms since 1970."""
    return number >> _COUNTER_BITS


def parse(text: str) -> int | None:
    """Return an id from a request as a number, or None if it is invalid."""
    if not text.isascii() or not text.isdigit() or len(text) > 19:
        return None
    number = int(text)
    return number if number <= LARGEST else None


class IdGenerator:
    """Generates strictly increasing ids, also if the clock steps back. ``last`` is the largest so far."""

    def __init__(self, clock_ms: ClockMs, *, last: int = 0) -> None:
        self._clock_ms = clock_ms
        self._last = last
        self._lock = threading.Lock()

    def take(self) -> int:
        """Return the next id; thread-safe."""
        with self._lock:
            self._last = max(self._last + 1, self._clock_ms() << _COUNTER_BITS)
            return self._last
