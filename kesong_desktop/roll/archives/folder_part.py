"""An archive that was extracted to a folder. Its files stay where they are."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from kesong_desktop.errors import FolderUnreadable
from kesong_desktop.model.library.skip_reason import SkipReason
from kesong_desktop.roll.archives.entry import ArchiveDamaged, ArchiveEntry


class FolderPart:
    """A folder and everything below it; links are reported and not followed."""

    is_folder = True

    def __init__(self, path: Path) -> None:
        self.path = path

    def entries(self) -> Iterator[ArchiveEntry]:
        """Return all files in it.

        Raises:
            FolderUnreadable: it, or a folder in it, cannot be read.
        """
        waiting = [str(self.path)]
        while waiting:
            folder = waiting.pop()
            try:
                found = sorted(os.scandir(folder), key=lambda one: one.name)
            except OSError as error:
                raise FolderUnreadable(folder, why=error.strerror or str(error)) from error
            for one in found:
                if one.is_dir(follow_symlinks=False):
                    waiting.append(one.path)
                else:
                    yield self._entry(one)

    @contextmanager
    def open(self, entry: ArchiveEntry) -> Iterator[IO[bytes]]:
        """Open the content of ``entry`` for reading. Raises ``ArchiveDamaged`` if the file cannot be opened or read."""
        try:
            with Path(str(entry.key)).open("rb") as stream:
                yield stream
        except OSError as error:
            raise ArchiveDamaged(SkipReason.DAMAGED) from error

    def _entry(self, found: os.DirEntry[str]) -> ArchiveEntry:
        name = os.path.relpath(found.path, self.path).replace(os.sep, "/")
        try:
            facts = found.stat(follow_symlinks=False)
        except OSError:
            return ArchiveEntry(name, 0, self, found.path, skip_reason=SkipReason.DAMAGED)
        if stat.S_ISLNK(facts.st_mode):
            return ArchiveEntry(name, facts.st_size, self, found.path, skip_reason=SkipReason.LINK)
        skip_reason = None if stat.S_ISREG(facts.st_mode) else SkipReason.SPECIAL_FILE
        return ArchiveEntry(name, facts.st_size, self, found.path, skip_reason=skip_reason)
