"""Estimates the remaining time of a job from the duration of its last parts."""

from collections import deque

_RECENT = 60
_LEAST = 5
"""Minimum number of finished parts for an estimate."""


class RemainingTime:
    """Collects the completion times of parts, without pauses. Times are in seconds."""

    def __init__(self) -> None:
        self._done_s: deque[float] = deque(maxlen=_RECENT)

    def note_done(self, active_s: float) -> None:
        """Record that a part was done after ``active_s`` seconds of work in total."""
        self._done_s.append(active_s)

    def left_s(self, count: int) -> float | None:
        """Return the seconds that ``count`` more parts take; None while too few are done for an estimate."""
        if len(self._done_s) < _LEAST:
            return None
        return count * (self._done_s[-1] - self._done_s[0]) / (len(self._done_s) - 1)
