"""Files of an export before they are complete: written under another name, made durable, then moved to their own."""

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path

from kesong_desktop.errors import DiskFull, StoreProblem
from kesong_desktop.model.rendered_file import RenderedFile


@contextlib.contextmanager
def pending(path: Path) -> Iterator[Path]:
    """Yield the name that ``path`` has until it is settled. If the ``with`` block fails, the file is removed.

    Raises:
        DiskFull, StoreProblem: in place of an error of the system.
    """
    temporary = _pending_name(path)
    try:
        with _disk_errors(path):
            yield temporary
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def settle(folder: Path, made: RenderedFile) -> None:
    """Make the pending files of an export in ``folder`` durable, and give them their names; on failure they are removed.

    Nothing is decoded here, only waited for the disk: a decoder process does not do it, and has the next file meanwhile.

    Raises:
        DiskFull, StoreProblem: it cannot be written.
    """
    paths = [folder / name for name in (made.name, made.cover_name) if name]
    try:
        with _disk_errors(paths[0]):
            for path in paths:
                _sync(_pending_name(path), os.O_RDWR)
            for path in paths:
                os.replace(_pending_name(path), path)
            if os.name != "nt":
                _sync(folder, os.O_RDONLY)
    except BaseException:
        for path in paths:
            _pending_name(path).unlink(missing_ok=True)
        raise


def _pending_name(path: Path) -> Path:
    return path.with_name(f".{path.name}.new")


def _sync(path: Path, flags: int) -> None:
    descriptor = os.open(path, flags)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def _disk_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise DiskFull(str(path), why="no space left") from error
        raise StoreProblem(str(path), why=error.strerror or str(error)) from error
