"""Hashtags that go together, under a name."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TagSet:
    """``tags`` are without ``#``."""

    name: str
    tags: tuple[str, ...]

    def put_into(self, present: tuple[str, ...]) -> tuple[str, ...]:
        """``present`` with those of the set that are missing behind them."""
        known = {tag.casefold() for tag in present}
        return present + tuple(tag for tag in self.tags if tag.casefold() not in known)
