"""An archive that was unpacked into a folder. Its files stay where they are."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from kesong_desktop.errors import FolderUnreadable
from kesong_desktop.roll.archives.entry import Damaged, Entry


class FolderPart:
    """A folder and all below it; links are told and not followed."""

    is_folder = True

    def __init__(self, path: Path) -> None:
        self.path = path

    def entries(self) -> Iterator[Entry]:
        """Every file in it.

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
    def open(self, entry: Entry) -> Iterator[IO[bytes]]:
        """Its content."""
        try:
            with Path(str(entry.key)).open("rb") as stream:
                yield stream
        except OSError as error:
            raise Damaged("damaged") from error

    def _entry(self, found: os.DirEntry[str]) -> Entry:
        name = os.path.relpath(found.path, self.path).replace(os.sep, "/")
        try:
            facts = found.stat(follow_symlinks=False)
        except OSError:
            return Entry(name, 0, self, found.path, trouble="damaged")
        if stat.S_ISLNK(facts.st_mode):
            return Entry(name, facts.st_size, self, found.path, trouble="link")
        trouble = "" if stat.S_ISREG(facts.st_mode) else "special"
        return Entry(name, facts.st_size, self, found.path, trouble=trouble)
