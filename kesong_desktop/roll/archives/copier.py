"""Copies pictures out of ZIP files: first complete and verified to a temporary folder, then to their place, never over a file."""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from kesong_desktop.model.library.skip_reason import SkipReason
from kesong_desktop.roll import folder_walk
from kesong_desktop.roll.archives.entry import ArchiveDamaged, ArchiveEntry
from kesong_desktop.roll.archives.safe_names import numbered, parts_of
from kesong_desktop.store.durable_files import problem_of, sync_folder

_BLOCK = 1 << 20
_PREFIX = ".kesong-import-"


@dataclass(frozen=True, slots=True)
class CopiedFile:
    """A complete file in the temporary folder."""

    path: Path
    sha256: str


class ArchiveCopier:
    """Copies into ``folder``, which is made. Its temporary folder is a hidden one in there, and goes with ``close``.

    Raises:
        DiskFull, StoreProblem: the folder cannot be made or written.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
            # Left by a run that was killed.
            for left in folder.glob(f"{_PREFIX}*"):
                shutil.rmtree(left, ignore_errors=True)
            self._aside = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=folder))
        except OSError as error:
            raise problem_of(error, folder) from error
        self._count = 0
        self._unsynced: set[Path] = set()

    def close(self) -> None:
        """Remove files that were not placed."""
        shutil.rmtree(self._aside, ignore_errors=True)

    def fetch(self, entry: ArchiveEntry, report: Callable[[int], None]) -> CopiedFile:
        """Extract a file durably. ``report`` is called with the size of each block, and may raise to stop.

        Raises:
            Damaged: it is not what the archive says.
            DiskFull, StoreProblem: it cannot be written.
        """
        self._count += 1
        path = self._aside / f"{self._count}"
        try:
            file = path.open("xb")
        except OSError as error:
            raise problem_of(error, path) from error
        try:
            with file:
                return CopiedFile(path, _unpack(entry, file, report))
        except BaseException:
            path.unlink(missing_ok=True)
            raise

    def free_name(self, name: str, taken: set[Path]) -> Path:
        """Return a path for a file of this name where nothing is and which is not in ``taken``."""
        parts = parts_of(name)
        parent = self.folder.joinpath(*parts[:-1])
        path, number = folder_walk.reachable(parent / parts[-1]), 2
        while path in taken or os.path.lexists(path):
            path = folder_walk.reachable(parent / numbered(parts[-1], number))
            number += 1
        return path

    def place(self, fetched: CopiedFile, path: Path, taken: datetime | None) -> bool:
        """Move a file to its place with its time set. Return False if a file has appeared there.

        Raises:
            DiskFull, StoreProblem: it cannot be put there.
        """
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            if taken is not None:
                seconds = max(0.0, taken.timestamp())
                os.utime(fetched.path, (seconds, seconds))
            if not _move_if_free(fetched.path, path):
                return False
        except OSError as error:
            raise problem_of(error, path) from error
        self._unsynced.add(path.parent)
        return True

    def secure(self) -> None:
        """Make the names of placed files durable."""
        while self._unsynced:
            folder = self._unsynced.pop()
            try:
                sync_folder(folder)
            except OSError as error:
                raise problem_of(error, folder) from error


def _unpack(entry: ArchiveEntry, file: BinaryIO, report: Callable[[int], None]) -> str:
    digest, left = hashlib.sha256(), entry.bytes
    with entry.origin.open(entry) as stream:
        while block := stream.read(_BLOCK):
            left -= len(block)
            if left < 0:
                raise ArchiveDamaged(SkipReason.ZIP_BOMB)
            digest.update(block)
            try:
                file.write(block)
            except OSError as error:
                raise problem_of(error, Path(file.name)) from error
            report(len(block))
    if left:
        raise ArchiveDamaged(SkipReason.DAMAGED)
    try:
        file.flush()
        os.fsync(file.fileno())
    except OSError as error:
        raise problem_of(error, Path(file.name)) from error
    return digest.hexdigest()


def _move_if_free(source: Path, target: Path) -> bool:
    """Move within one file system, never over another file, even if it appears at the same moment."""
    # On Windows rename does not replace.
    if os.name == "nt":
        try:
            source.rename(target)
        except FileExistsError:
            return False
        return True
    try:
        os.link(source, target)
    except FileExistsError:
        return False
    # The file system has no hard links: reserve the name with an empty file.
    except OSError:
        try:
            os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except FileExistsError:
            return False
        os.replace(source, target)
        return True
    source.unlink()
    return True
