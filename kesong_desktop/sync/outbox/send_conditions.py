"""When may be sent, and how fast: what a person chose, and what the system says of its connection."""

from datetime import datetime

from kesong_desktop.model.outbox import Queue
from kesong_desktop.model.outbox.quiet_hours import QuietHours

ASK_AGAIN_S = 15.0
"""On a metered connection the conditions are checked again after this."""


class SendConditions:
    """Set from any thread, read by the queues. ``is_metered`` None: the system does not say, and nothing is held back for it."""

    def __init__(self) -> None:
        self.limit_bytes_s = 0
        self.only_unmetered = False
        self.is_metered: bool | None = None
        self.quiet: QuietHours | None = None

    def held_until_s(self, lane: Queue, now_s: float, wall_s: float) -> float:
        """Until when, by the clock of ``now_s``, nothing of the queue may be sent; 0: it may.

        Quiet hours hold everything. A line that costs holds posts alone: a like is a few bytes.
        """
        quiet_s = self.quiet_left_s(wall_s)
        if quiet_s:
            return now_s + quiet_s
        return now_s + ASK_AGAIN_S if lane is Queue.POSTS and self.is_costly else 0.0

    def quiet_left_s(self, wall_s: float) -> float:
        """Seconds until the quiet hours are over; 0 outside of them."""
        return self.quiet.left_s(datetime.fromtimestamp(wall_s)) if self.quiet else 0.0  # noqa: DTZ006 - local on purpose

    @property
    def is_costly(self) -> bool:
        """True where the connection is known to be metered and the person chose to wait."""
        return self.only_unmetered and self.is_metered is True
