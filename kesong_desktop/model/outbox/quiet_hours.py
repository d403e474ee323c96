"""Quiet hours: a daily span of local time in which nothing is sent."""

from datetime import datetime

from kesong_desktop.record import Record

DAY_MIN = 24 * 60


class QuietHours(Record, frozen=True):
    """From and to, in minutes since midnight; a span over midnight is one, and from = to is none."""

    from_min: int
    to_min: int

    def left_s(self, local: datetime) -> float:
        """Seconds until they are over; 0 outside of them."""
        now_s = local.hour * 3600 + local.minute * 60 + local.second
        length_s = (self.to_min - self.from_min) % DAY_MIN * 60
        into_s = (now_s - self.from_min * 60) % (DAY_MIN * 60)
        return float(length_s - into_s) if into_s < length_s else 0.0


def parsed(text: str) -> QuietHours | None:
    """``22:00-07:00``, or None for an empty or useless text."""
    if not text:
        return None
    try:
        first, last = (datetime.strptime(part.strip(), "%H:%M") for part in text.split("-"))  # noqa: DTZ007
    except ValueError:
        return None
    return QuietHours(first.hour * 60 + first.minute, last.hour * 60 + last.minute)
