"""Metadata of a picture or video from an archive's sidecar files."""

from datetime import datetime

import msgspec

from kesong_desktop.model.library.photo import Place


class SidecarMetadata(msgspec.Struct, frozen=True, gc=False):
    """Time, caption, place and favour, as the service wrote them beside the file."""

    taken: datetime | None = None
    """Aware, or the time on the wall where it was taken."""
    caption: str = ""
    place: Place | None = None
    is_favourite: bool = False

    @property
    def is_nothing(self) -> bool:
        """Whether there is no metadata at all."""
        return self == _NOTHING

    @property
    def taken_here(self) -> datetime | None:
        """The time on the wall: an aware one as this computer's clock would have shown it."""
        if self.taken is None or self.taken.tzinfo is None:
            return self.taken
        return self.taken.astimezone().replace(tzinfo=None)

    def or_else(self, other: "SidecarMetadata") -> "SidecarMetadata":
        """This, and from ``other`` what is missing here."""
        return SidecarMetadata(
            self.taken or other.taken,
            self.caption or other.caption,
            self.place or other.place,
            self.is_favourite or other.is_favourite,
        )


_NOTHING = SidecarMetadata()


class SidecarFile(msgspec.Struct, frozen=True, gc=False):
    """Sidecar metadata of one file, and how to recognise that file. ``path`` is absolute."""

    path: str
    bytes: int
    metadata: SidecarMetadata
    sha256: str = ""
    """Of its content; empty where it was not read for that."""
    entry: str = ""
    """Its name in the archive that it was copied from."""
    crc32: int = 0
    """As that archive gives it."""
