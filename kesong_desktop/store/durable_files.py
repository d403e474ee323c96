"""Writes files atomically and durably: a crash leaves the old or the new content."""

import errno
import os
from pathlib import Path

from kesong_desktop.errors import DiskFull, KesongError, StoreProblem
from kesong_desktop.private_files import open_new


def problem_of(error: OSError, path: Path) -> KesongError:
    """Return the error for the user for an ``OSError`` at ``path``."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return DiskFull(str(path), why="no space left")
    return StoreProblem(str(path), why=error.strerror or str(error))


def write_durably(path: Path, content: bytes) -> None:
    """Write ``content`` to a new file beside ``path``, fsync it, and put it in its place, for this user only.

    Raises:
        DiskFull, StoreProblem: nothing changed.
    """
    temporary = path.with_name(f".{path.name}.new")
    try:
        with open_new(temporary) as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
        sync_folder(path.parent)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise problem_of(error, path) from error


def sync_folder(folder: Path) -> None:
    """Flush the directory entries of ``folder`` to the disk, if the system supports it."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
