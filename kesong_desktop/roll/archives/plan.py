"""The plan of an import: which files are imported, and why others are not."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from kesong_desktop.imaging.limits import VIDEO_ENDINGS
from kesong_desktop.model.library.sidecar import SidecarMetadata
from kesong_desktop.model.library.skip_reason import SkipReason
from kesong_desktop.roll.archives.entry import ArchiveEntry, ArchiveOrigin

ArchiveKind = Literal["instagram", "takeout"]
KINDS: dict[ArchiveKind, str] = {"instagram": "Instagram", "takeout": "Google Photos"}


@dataclass(frozen=True, slots=True)
class ImportItem:
    """A photo or video to import. ``name`` is its path below the target folder, or its own path if nothing is copied."""

    entry: ArchiveEntry
    name: str
    metadata: SidecarMetadata
    is_renamed: bool = False
    """Whether its own name cannot be kept."""

    @property
    def is_clip(self) -> bool:
        """Whether it is a video, by its extension."""
        return Path(self.name).suffix.lower() in VIDEO_ENDINGS


@dataclass(frozen=True, slots=True)
class SkippedFile:
    """A skipped file and why it is skipped. ``detail`` may name another file."""

    entry: ArchiveEntry
    reason: SkipReason
    detail: str = ""


@dataclass(slots=True)
class ImportPlan:
    """The plan for archives read as one: each of their files is in one of the three lists."""

    kind: ArchiveKind
    origins: tuple[ArchiveOrigin, ...]
    items: list[ImportItem] = field(default_factory=list)
    read: list[ArchiveEntry] = field(default_factory=list)
    """The files from which metadata was read."""
    left_out: list[SkippedFile] = field(default_factory=list)
    roll_folders: list[Path] = field(default_factory=list)
    """The folders to add to the camera roll, of archives that are not copied."""
    missing: list[str] = field(default_factory=list)
    """Pictures with metadata that are in none of the archives."""

    @property
    def pictures(self) -> int:
        """The number of photos that are to be imported."""
        return len(self.items) - self.clips

    @property
    def clips(self) -> int:
        """The number of videos that are to be imported."""
        return sum(item.is_clip for item in self.items)

    @property
    def captions(self) -> int:
        """The number of items with a caption."""
        return sum(bool(item.metadata.caption) for item in self.items)

    @property
    def places(self) -> int:
        """The number of items with a place."""
        return sum(item.metadata.place is not None for item in self.items)

    @property
    def timed(self) -> int:
        """The number of items with a time."""
        return sum(item.metadata.taken is not None for item in self.items)

    @property
    def copied(self) -> list[ImportItem]:
        """The items to copy out of a ZIP file."""
        return [item for item in self.items if not item.entry.origin.is_folder]

    @property
    def bytes(self) -> int:
        """The number of bytes to copy."""
        return sum(item.entry.bytes for item in self.copied)

    @property
    def reasons(self) -> Counter[SkipReason]:
        """The number of skipped files by reason."""
        return Counter(one.reason for one in self.left_out)
