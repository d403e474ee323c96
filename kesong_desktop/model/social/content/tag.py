"""A hashtag as a server knows it."""

from kesong_desktop.record import Record


class TagInfo(Record, frozen=True):
    """A hashtag; ``following`` is None where the server does not say."""

    name: str
    url: str = ""
    following: bool | None = None
    uses: tuple[int, ...] = ()
    """Posts by day, today first; empty where the server does not count."""
    people: tuple[int, ...] = ()
    """People who used it by day, today first."""

    @property
    def recent_people(self) -> int:
        """How many used it today and yesterday."""
        return sum(self.people[:2])

    @property
    def recent_uses(self) -> int:
        """How many posts of today and yesterday have it."""
        return sum(self.uses[:2])


class TrendingTag(Record, frozen=True):
    """A hashtag that is much used now; ``place`` counts from 0, the most used first."""

    tag: TagInfo
    place: int
