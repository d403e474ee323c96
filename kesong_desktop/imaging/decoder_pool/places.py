"""A semaphore with two priorities, which limits the requests to worker processes."""

import contextlib
import threading
from collections.abc import Iterator


class WorkerPlaces:
    """Lets at most ``count`` requests through at a time, those in the background only while no other waits. Thread-safe."""

    def __init__(self, count: int) -> None:
        self._free = count
        self._waiting = 0
        self._changed = threading.Condition()

    @contextlib.contextmanager
    def taken(self, *, is_background: bool = False) -> Iterator[None]:
        """Wait for a place, and hold it while the ``with`` block lasts."""
        with self._changed:
            self._take(is_background=is_background)
        try:
            yield
        finally:
            with self._changed:
                self._free += 1
                self._changed.notify_all()

    def _take(self, *, is_background: bool) -> None:
        if is_background:
            self._changed.wait_for(lambda: self._free and not self._waiting)
        else:
            self._waiting += 1
            try:
                self._changed.wait_for(lambda: self._free)
            finally:
                self._waiting -= 1
                # Background requests may continue if places are left.
                self._changed.notify_all()
        self._free -= 1
