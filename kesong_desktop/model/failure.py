"""Why something did not work, as data that can be stored and shown in any language."""

from collections.abc import Mapping

from msgspec import field, structs

from kesong_desktop.errors import Fact, KesongError, Reason, Situation
from kesong_desktop.record import Record


class Failure(Record, frozen=True):
    """A reason, the facts that fill its message, and the server's own words (``said``), unchanged.

    ``is_offline``: no connection could be made, so the network is missing rather than the server.
    """

    reason: Reason
    facts: Mapping[str, Fact] = field(default_factory=dict)
    said: str = ""
    is_offline: bool = False

    @classmethod
    def of(cls, error: KesongError, *, is_offline: bool = False) -> "Failure":
        """Return an error's reason, facts and server's words."""
        return cls(error.reason, dict(error.facts), error.said, is_offline)

    def in_situation(self, situation: Situation) -> "Failure":
        """Return the failure as it is told in a situation, unless it is known to be of another."""
        return structs.replace(self, facts={"situation": situation, **self.facts})
