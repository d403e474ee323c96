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
    """The millisecond in which an id was made."""
    return number >> _COUNTER_BITS


def parse(text: str) -> int | None:
    """An id as it came over the wire, or None where it cannot be one of ours."""
    if not text.isascii() or not text.isdigit() or len(text) > 19:
        return None
    number = int(text)
    return number if number <= LARGEST else None


class IdGenerator:
    """Gives strictly increasing ids, also when the clock steps back. ``last`` is the largest so far."""

    def __init__(self, clock_ms: ClockMs, *, last: int = 0) -> None:
        self._clock_ms = clock_ms
        self._last = last
        self._lock = threading.Lock()

    def take(self) -> int:
        """The next id; safe from any thread."""
        with self._lock:
            self._last = max(self._last + 1, self._clock_ms() << _COUNTER_BITS)
            return self._last
