"""Estimates how long the rest of a job takes, from how quickly its last parts were done."""

from collections import deque

_RECENT = 60
_LEAST = 5
"""So many parts have to be done before anything is said."""


class RemainingTime:
    """Takes the time at which each part was done, pauses left out. Times are in seconds."""

    def __init__(self) -> None:
        self._done_s: deque[float] = deque(maxlen=_RECENT)

    def note_done(self, active_s: float) -> None:
        """Note that a part was done after so many seconds of work."""
        self._done_s.append(active_s)

    def left_s(self, count: int) -> float | None:
        """Return how long ``count`` more parts take; None while too few are done to tell."""
        if len(self._done_s) < _LEAST:
            return None
        return count * (self._done_s[-1] - self._done_s[0]) / (len(self._done_s) - 1)
