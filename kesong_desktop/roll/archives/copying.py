"""Brings pictures out of zips: whole and checked in a temporary folder first, then in their place, never over another file."""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from kesong_desktop.roll import walk
from kesong_desktop.roll.archives.entry import Damaged, Entry
from kesong_desktop.roll.archives.safe_names import numbered, parts_of
from kesong_desktop.store.files import problem_of, sync_folder

_BLOCK = 1 << 20
_PREFIX = ".kesong-import-"


@dataclass(frozen=True, slots=True)
class Fetched:
    """A file that is whole, in the temporary folder."""

    path: Path
    sha256: str


class Copier:
    """Copies into ``folder``, which is made. Its temporary folder is a hidden one in there, and goes with ``close``.

    Raises:
        DiskFull, StoreProblem: the folder cannot be made or written.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for left in folder.glob(f"{_PREFIX}*"):  # of a run that was ended by force
                shutil.rmtree(left, ignore_errors=True)
            self._aside = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=folder))
        except OSError as error:
            raise problem_of(error, folder) from error
        self._count = 0
        self._unsynced: set[Path] = set()

    def close(self) -> None:
        """Take away what is not in its place."""
        shutil.rmtree(self._aside, ignore_errors=True)

    def fetch(self, entry: Entry, told: Callable[[int], None]) -> Fetched:
        """Unpack a file, and let it survive a power cut. ``told`` gets the bytes of each block, and may raise to stop.

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
                return Fetched(path, _unpack(entry, file, told))
        except BaseException:
            path.unlink(missing_ok=True)
            raise

    def free_name(self, name: str, taken: set[Path]) -> Path:
        """Where a file of this name can lie: nothing is there, and it is not among ``taken``."""
        parts = parts_of(name)
        parent = self.folder.joinpath(*parts[:-1])
        path, number = walk.reachable(parent / parts[-1]), 2
        while path in taken or os.path.lexists(path):
            path = walk.reachable(parent / numbered(parts[-1], number))
            number += 1
        return path

    def place(self, fetched: Fetched, path: Path, taken: datetime | None) -> bool:
        """Put a file in its place with its time set; False where something came there meanwhile, and nothing was done.

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
        """Let the names of what was put in its place survive a power cut."""
        while self._unsynced:
            folder = self._unsynced.pop()
            try:
                sync_folder(folder)
            except OSError as error:
                raise problem_of(error, folder) from error


def _unpack(entry: Entry, file: BinaryIO, told: Callable[[int], None]) -> str:
    digest, left = hashlib.sha256(), entry.bytes
    with entry.origin.open(entry) as stream:
        while block := stream.read(_BLOCK):
            left -= len(block)
            if left < 0:
                raise Damaged("bomb")
            digest.update(block)
            try:
                file.write(block)
            except OSError as error:
                raise problem_of(error, Path(file.name)) from error
            told(len(block))
    if left:
        raise Damaged("damaged")
    try:
        file.flush()
        os.fsync(file.fileno())
    except OSError as error:
        raise problem_of(error, Path(file.name)) from error
    return digest.hexdigest()


def _move_if_free(source: Path, target: Path) -> bool:
    """Move within one file system; never over another file, whatever comes there in the same moment."""
    if os.name == "nt":  # rename does not replace there
        try:
            source.rename(target)
        except FileExistsError:
            return False
        return True
    try:
        os.link(source, target)
    except FileExistsError:
        return False
    except OSError:  # a file system without links: hold the name with an empty file of one's own
        try:
            os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except FileExistsError:
            return False
        os.replace(source, target)
        return True
    source.unlink()
    return True
