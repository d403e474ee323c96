"""What would come of an archive, and why not everything does."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from kesong_desktop.imaging.limits import VIDEO_ENDINGS
from kesong_desktop.model.told import Told
from kesong_desktop.roll.archives.entry import Entry, Origin

ArchiveKind = Literal["instagram", "takeout"]
KINDS: dict[ArchiveKind, str] = {"instagram": "Instagram", "takeout": "Google Photos"}

REASONS = {
    "not_media": "It is neither a picture nor a clip.",
    "messages": "It comes from a conversation.",
    "bin": "It lay in the bin.",
    "system": "The system made it for itself.",
    "twin": "The same picture comes already.",
    "there": "It is in the camera roll already.",
    "no_ending": "It is a clip without an ending; rename it to end in .mp4 to have it here.",
    "empty": "It is empty.",
    "damaged": "It is damaged: its content is not what the archive says.",
    "unreadable_words": "It is damaged, so nothing of what it tells could be taken over.",
    "too_large": "It is too large.",
    "link": "It is a link to something else.",
    "special": "It is no ordinary file.",
    "encrypted": "It is encrypted.",
    "packing": "It is packed in a way that cannot be read.",
    "bomb": "It would be far larger than it pretends.",
    "absolute": "Its name leads outside of the archive.",
    "upwards": "Its name leads outside of the archive.",
    "no_name": "It has no name that can be used.",
}
"""By code, why a file of an archive is left out."""


@dataclass(frozen=True, slots=True)
class Item:
    """A picture or clip that comes. ``name`` is where, below the folder for it; as it lies where nothing is copied."""

    entry: Entry
    name: str
    told: Told
    is_renamed: bool = False
    """Whether its own name could not be kept."""

    @property
    def is_clip(self) -> bool:
        """By its ending."""
        return Path(self.name).suffix.lower() in VIDEO_ENDINGS


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file that does not come, and why: a code of ``REASONS``. ``detail`` may name another file."""

    entry: Entry
    reason: str
    detail: str = ""


@dataclass(slots=True)
class Plan:
    """What would come of archives that are read as one: each of their files is in one of the three lists."""

    kind: ArchiveKind
    origins: tuple[Origin, ...]
    items: list[Item] = field(default_factory=list)
    read: list[Entry] = field(default_factory=list)
    """What was read for what it tells."""
    left_out: list[LeftOut] = field(default_factory=list)
    roll_folders: list[Path] = field(default_factory=list)
    """Of what is not copied, the folders that are to be part of the roll."""
    missing: list[str] = field(default_factory=list)
    """Pictures that are told of, and are in none of the archives."""

    @property
    def pictures(self) -> int:
        """How many pictures come."""
        return len(self.items) - self.clips

    @property
    def clips(self) -> int:
        """How many clips come."""
        return sum(item.is_clip for item in self.items)

    @property
    def captions(self) -> int:
        """How many have a caption."""
        return sum(bool(item.told.caption) for item in self.items)

    @property
    def places(self) -> int:
        """How many have a place."""
        return sum(item.told.place is not None for item in self.items)

    @property
    def timed(self) -> int:
        """How many have a time."""
        return sum(item.told.taken is not None for item in self.items)

    @property
    def copied(self) -> list[Item]:
        """Those that have to be copied out of a zip."""
        return [item for item in self.items if not item.entry.origin.is_folder]

    @property
    def bytes(self) -> int:
        """How many bytes are to be copied."""
        return sum(item.entry.bytes for item in self.copied)

    @property
    def reasons(self) -> Counter[str]:
        """How many are left out, by the reason."""
        return Counter(one.reason for one in self.left_out)
