"""How fast bytes go, smoothed, and how long the rest will take."""

import math
from dataclasses import dataclass

SMOOTH_S = 12.0
"""Over so long the speed is averaged: a short stall does not make the time jump."""
EVIDENCE_S = 4.0
"""Before that, nothing is said: the first numbers are always wrong."""


@dataclass(frozen=True, slots=True)
class TransferRate:
    """What was seen so far. ``done_bytes`` at ``now_s``; ``rate`` in bytes a second, of ``seen_s`` seconds of evidence."""

    now_s: float
    done_bytes: int
    rate: float = 0.0
    seen_s: float = 0.0

    def advance(self, now_s: float, done_bytes: int) -> "TransferRate":
        """Return the rate after new progress. Progress that went back (a restarted upload) keeps the old rate."""
        passed_s, moved = now_s - self.now_s, done_bytes - self.done_bytes
        if passed_s <= 0:
            return self
        if moved < 0:
            return TransferRate(now_s, done_bytes, self.rate, self.seen_s)
        # The weight of what is new, so that two short steps count as one long one; at the start it is a plain mean.
        weight = max(
            1 - math.exp(-passed_s / SMOOTH_S),
            passed_s / (self.seen_s + passed_s) if self.seen_s < SMOOTH_S else 0,
        )
        rate = self.rate + weight * (moved / passed_s - self.rate)
        return TransferRate(now_s, done_bytes, rate, self.seen_s + passed_s)

    def left_s(self, left_bytes: int) -> float | None:
        """Seconds that ``left_bytes`` will take; None while the rate is unknown."""
        if self.seen_s < EVIDENCE_S or self.rate < 1.0:
            return None
        return left_bytes / self.rate


def rounded_s(left_s: float) -> int:
    """As a person would say it: to 5 s below a minute, to a minute below an hour, to 10 minutes above; never 0."""
    step = 5 if left_s < 60 else 60 if left_s < 3600 else 600
    return max(5, math.ceil(left_s / step) * step)
