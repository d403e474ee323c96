"""Selects the entries of an archive to import, and names the imported files."""

from collections.abc import Iterable

from kesong_desktop.imaging import file_type
from kesong_desktop.imaging.limits import MAX_FILE_BYTES, MAX_VIDEO_BYTES, PHOTO_ENDINGS, VIDEO_ENDINGS
from kesong_desktop.model.library.skip_reason import SkipReason
from kesong_desktop.roll.archives.entry import ArchiveEntry, head
from kesong_desktop.roll.archives.safe_names import numbered, safe_part, twin_key

ENDINGS = PHOTO_ENDINGS | VIDEO_ENDINGS
_SYSTEM = frozenset({"thumbs.db", "desktop.ini", "@eadir", "__macosx"})


def skip_reason_of(entry: ArchiveEntry) -> SkipReason | None:
    """Return why an entry cannot be imported whatever its content, or None."""
    if entry.skip_reason:
        return entry.skip_reason
    parts = entry.name.split("/")
    if any(part.startswith(".") or part.casefold() in _SYSTEM for part in parts):
        return SkipReason.SYSTEM_FILE
    if entry.bytes == 0:
        return SkipReason.EMPTY
    limit = MAX_VIDEO_BYTES if entry.ending in VIDEO_ENDINGS else MAX_FILE_BYTES
    return SkipReason.TOO_LARGE if entry.ending in ENDINGS and entry.bytes > limit else None


def ending_by_content(entry: ArchiveEntry) -> str:
    """Return the extension for a photo or video without a known one; empty if it is neither."""
    first = head(entry, file_type.HEAD_BYTES)
    extension = file_type.EXTENSIONS.get(file_type.mime_of(first), "")
    # An unknown brand of ISO media is a video far more often than not.
    return extension or (".cr3" if file_type.is_raw(first) else ".mp4" if file_type.is_video(first) else "")


class NameAllocator:
    """Gives each imported file a unique name below one folder that is valid on every system."""

    def __init__(self) -> None:
        self._used: set[str] = set()

    def give(self, parts: Iterable[str], ending: str = "") -> str:
        """Return a name of these parts with ``ending`` appended; unique regardless of case."""
        safe = [safe_part(part) for part in parts]
        safe[-1] += ending
        folder, name = "/".join(safe[:-1]), safe[-1]
        number = 2
        while twin_key(made := f"{folder}/{name}".lstrip("/")) in self._used:
            name = numbered(safe[-1], number)
            number += 1
        self._used.add(twin_key(made))
        return made
