"""What became of a photo."""

from enum import StrEnum


class Usage(StrEnum):
    """The furthest that a photo's content has come."""

    DRAFTED = "in_a_draft"
    QUEUED = "in_outbox"
    POSTED = "posted"

    @property
    def rank(self) -> int:
        """Higher for what is further on its way."""
        return (Usage.DRAFTED, Usage.QUEUED, Usage.POSTED).index(self)
