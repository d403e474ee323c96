"""One file of an archive, wherever that lies; and the archive that it can be read from."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Protocol


@dataclass(frozen=True, slots=True)
class Entry:
    """A file of an archive. ``name`` is its name there, with slashes; ``key`` finds it again in ``origin``."""

    name: str
    bytes: int
    origin: "Origin"
    key: object
    crc32: int = 0
    """As the archive gives it; 0 in a folder."""
    trouble: str = ""
    """Why it cannot be used (a code of ``plan.REASONS``), or empty."""

    @property
    def base(self) -> str:
        """The last part of its name."""
        return self.name.rpartition("/")[2]

    @property
    def folder(self) -> str:
        """All of its name before that, without the last slash."""
        return self.name.rpartition("/")[0]

    @property
    def ending(self) -> str:
        """With its dot, in lower case; empty where there is none."""
        stem, dot, ending = self.base.rpartition(".")
        return f".{ending.lower()}" if dot and stem else ""


class Origin(Protocol):
    """A folder or a zip. ``path`` says where it lies."""

    @property
    def path(self) -> Path:
        """Where it lies."""
        ...

    @property
    def is_folder(self) -> bool:
        """Whether its files lie on the disk as they are."""
        ...

    def entries(self) -> Iterator[Entry]:
        """Every file in it, those that cannot be used among them."""
        ...

    def open(self, entry: Entry) -> AbstractContextManager[IO[bytes]]:
        """A file's content. Reading raises ``Damaged`` where it is not what the archive says."""
        ...


class Damaged(Exception):
    """An entry cannot be read as it should be; its argument is the reason's code."""


def read(entry: Entry, most_bytes: int) -> bytes:
    """A small file's whole content.

    Raises:
        Damaged: it cannot be read, or is larger than ``most_bytes`` (``too_large``).
    """
    if entry.bytes > most_bytes:
        raise Damaged("too_large")
    with entry.origin.open(entry) as stream:
        content = stream.read(most_bytes + 1)
    if len(content) > most_bytes:
        raise Damaged("too_large")
    return content


def head(entry: Entry, count: int = 64) -> bytes:
    """A file's first bytes; empty where they cannot be read."""
    try:
        with entry.origin.open(entry) as stream:
            return stream.read(count)
    except Damaged:
        return b""
