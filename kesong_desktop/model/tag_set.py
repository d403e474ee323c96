"""Hashtags that go together, under a name: to be put into posts, or to be read."""

from kesong_desktop.record import Record


class TagSet(Record, frozen=True):
    """A named set of hashtags; ``tags`` are without ``#``."""

    name: str
    tags: tuple[str, ...]

    def put_into(self, present: tuple[str, ...]) -> tuple[str, ...]:
        """``present`` with those of the set that are missing behind them."""
        known = {tag.casefold() for tag in present}
        return present + tuple(tag for tag in self.tags if tag.casefold() not in known)


class TagCategory(Record, frozen=True):
    """A named group of hashtags whose posts are read together. ``made_s``: when it was made, seconds since 1970."""

    id: str
    name: str
    tags: tuple[str, ...]
    made_s: float = 0.0
