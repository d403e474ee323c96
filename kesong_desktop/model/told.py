"""What an archive tells of a picture or clip that the file itself may not know."""

from datetime import datetime

import msgspec

from kesong_desktop.model.photo import Place


class Told(msgspec.Struct, frozen=True, gc=False):
    """Time, caption, place and favour, as the service wrote them beside the file."""

    taken: datetime | None = None
    """Aware, or the time on the wall where it was taken."""
    caption: str = ""
    place: Place | None = None
    is_favourite: bool = False

    @property
    def is_nothing(self) -> bool:
        """Whether nothing is told at all."""
        return self == _NOTHING

    @property
    def taken_here(self) -> datetime | None:
        """The time on the wall: an aware one as this computer's clock would have shown it."""
        if self.taken is None or self.taken.tzinfo is None:
            return self.taken
        return self.taken.astimezone().replace(tzinfo=None)

    def or_else(self, other: "Told") -> "Told":
        """This, and from ``other`` what is missing here."""
        return Told(
            self.taken or other.taken,
            self.caption or other.caption,
            self.place or other.place,
            self.is_favourite or other.is_favourite,
        )


_NOTHING = Told()


class ToldFile(msgspec.Struct, frozen=True, gc=False):
    """What is told of one file, and how to know that file again. ``path`` is absolute."""

    path: str
    bytes: int
    told: Told
    sha256: str = ""
    """Of its content; empty where it was not read for that."""
    entry: str = ""
    """Its name in the archive that it was copied from."""
    crc32: int = 0
    """As that archive gives it."""
