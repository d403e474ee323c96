"""Conditions for sending: the user's settings, and the system's metered state of the connection."""

from datetime import datetime

from kesong_desktop.model.outbox import Queue
from kesong_desktop.model.outbox.quiet_hours import QuietHours

ASK_AGAIN_S = 15.0
"""On a metered connection the conditions are checked again after this."""


class SendConditions:
    """Set from any thread, read by the queues. ``is_metered`` None: unknown, so nothing is held back."""

    def __init__(self) -> None:
        self.limit_bytes_s = 0
        self.only_unmetered = False
        self.is_metered: bool | None = None
        self.quiet: QuietHours | None = None

    def held_until_s(self, lane: Queue, now_s: float, wall_s: float) -> float:
        """Return until when, by the clock of ``now_s``, the queue may send nothing; 0: it may send now.

        Quiet hours hold back everything, a metered connection only posts: a like is a few bytes.
        """
        quiet_s = self.quiet_left_s(wall_s)
        if quiet_s:
            return now_s + quiet_s
        return now_s + ASK_AGAIN_S if lane is Queue.POSTS and self.is_paused_by_metering else 0.0

    def quiet_left_s(self, wall_s: float) -> float:
        """Return the seconds until the quiet hours end; 0 outside of them."""
        return self.quiet.left_s(datetime.fromtimestamp(wall_s)) if self.quiet else 0.0  # noqa: DTZ006 - local on purpose

    @property
    def is_paused_by_metering(self) -> bool:
        """Return whether the connection is known to be metered and the user chose to wait."""
        return self.only_unmetered and self.is_metered is True
