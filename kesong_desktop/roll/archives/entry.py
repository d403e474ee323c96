"""One file of an archive, and the archive from which it can be read."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Protocol

from kesong_desktop.model.library.skip_reason import SkipReason


@dataclass(frozen=True, slots=True)
class ArchiveEntry:
    """A file of an archive. ``name`` is its name there, with slashes; ``key`` identifies it in ``origin``."""

    name: str
    bytes: int
    origin: "ArchiveOrigin"
    key: object
    crc32: int = 0
    """The checksum in the archive; 0 in a folder."""
    skip_reason: SkipReason | None = None
    """Why it cannot be imported, or None."""

    @property
    def base(self) -> str:
        """The last part of the name."""
        return self.name.rpartition("/")[2]

    @property
    def folder(self) -> str:
        """The name before its last part, without the slash."""
        return self.name.rpartition("/")[0]

    @property
    def ending(self) -> str:
        """The extension with its dot, in lower case, or empty."""
        stem, dot, ending = self.base.rpartition(".")
        return f".{ending.lower()}" if dot and stem else ""


class ArchiveOrigin(Protocol):
    """A folder or a ZIP file."""

    @property
    def path(self) -> Path:
        """The path of the archive."""
        ...

    @property
    def is_folder(self) -> bool:
        """Whether the files are on the disk as they are."""
        ...

    def entries(self) -> Iterator[ArchiveEntry]:
        """Return all files in it, including those that cannot be used."""
        ...

    def open(self, entry: ArchiveEntry) -> AbstractContextManager[IO[bytes]]:
        """Open a file's content. Reading raises ``ArchiveDamaged`` if it differs from what the archive declares."""
        ...


class ArchiveDamaged(Exception):
    """An entry cannot be read; ``reason`` says why."""

    def __init__(self, reason: SkipReason) -> None:
        self.reason = reason
        super().__init__(reason)


def read(entry: ArchiveEntry, most_bytes: int) -> bytes:
    """Return the whole content of a small file.

    Raises:
        ArchiveDamaged: it cannot be read, or is larger than ``most_bytes`` (``TOO_LARGE``).
    """
    if entry.bytes > most_bytes:
        raise ArchiveDamaged(SkipReason.TOO_LARGE)
    with entry.origin.open(entry) as stream:
        content = stream.read(most_bytes + 1)
    if len(content) > most_bytes:
        raise ArchiveDamaged(SkipReason.TOO_LARGE)
    return content


def head(entry: ArchiveEntry, count: int = 64) -> bytes:
    """Return a file's first bytes; empty if they cannot be read."""
    try:
        with entry.origin.open(entry) as stream:
            return stream.read(count)
    except ArchiveDamaged:
        return b""
