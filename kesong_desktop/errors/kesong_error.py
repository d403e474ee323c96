"""The base of all errors that a person can act on."""

from collections.abc import Mapping
from typing import ClassVar

from kesong_desktop.errors.reason import Fact, Reason


class KesongError(Exception):
    """A failure that a person can understand and act on.

    ``reason`` selects a message of the catalogue and ``facts`` fill it; ``said`` holds a server's own words, unchanged.
    """

    default_reason: ClassVar[Reason] = Reason.UNKNOWN

    def __init__(self, reason: Reason | None = None, *, said: str = "", **facts: Fact) -> None:
        self.reason = reason or self.default_reason
        self.said = said
        self.facts: Mapping[str, Fact] = facts
        super().__init__(self._summary())

    def _summary(self) -> str:
        """Return the reason and facts for logs and tracebacks."""
        parts = [f"{name}={value}" for name, value in self.facts.items() if value != ""]
        if self.said:
            parts.append(f"said={self.said!r}")
        return f"{self.reason}: {', '.join(parts)}" if parts else str(self.reason)
