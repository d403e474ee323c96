"""What became of a photo."""

from enum import StrEnum


class Fate(StrEnum):
    """The furthest that a photo's content has come."""

    DRAFTED = "in_a_draft"
    QUEUED = "in_outbox"
    POSTED = "posted"

    @property
    def rank(self) -> int:
        """Higher for what is further on its way."""
        return (Fate.DRAFTED, Fate.QUEUED, Fate.POSTED).index(self)
