"""Tells ordinary files from devices, pipes, sockets and files of the kernel, which may never end or never answer."""

import contextlib
import errno
import io
import stat
from pathlib import Path
from typing import IO

from kesong_desktop.errors import Reason, Unreadable

_KERNEL = ("/proc/", "/sys/", "/dev/")
_MEMORY_DISK = "/dev/shm/"  # noqa: S108 - files there are ordinary ones


def require_ordinary(path: Path, most_bytes: int) -> None:
    """Do nothing for an ordinary file, or where there is none; it is not opened.

    Raises:
        Unreadable: a device, a pipe, a socket or a file of the kernel; or it has more than ``most_bytes``, even if these are
            holes that take no room.
    """
    try:
        found = path.stat()
        real = path.resolve()
    except (OSError, RuntimeError):
        # Opening it reports what is wrong.
        return
    if stat.S_ISDIR(found.st_mode):
        return
    if not stat.S_ISREG(found.st_mode) or (real.is_absolute() and _is_of_kernel(real)):
        raise Unreadable(str(path), Reason.SPECIAL_FILE)
    if found.st_size > most_bytes:
        raise Unreadable(str(path), Reason.FILE_TOO_LARGE, detail=f"{found.st_size // 1_000_000} MB")


def open_ordinary(path: Path, most_bytes: int) -> IO[bytes]:
    """Return an ordinary file opened read-only, neither empty nor larger than ``most_bytes``.

    Raises:
        Unreadable: missing, not permitted, a folder, a special file, empty or too large.
    """
    require_ordinary(path, most_bytes)
    try:
        file = path.open("rb")
    except OSError as error:
        raise Unreadable(str(path), _reason_of(path, error), detail=error.strerror or "") from error
    size = file.seek(0, io.SEEK_END)
    file.seek(0)
    if size == 0 or size > most_bytes:
        file.close()
        detail = f"{size // 1_000_000} MB"
        raise Unreadable(str(path), Reason.FILE_TOO_LARGE if size else Reason.EMPTY, detail=detail)
    return file


def _reason_of(path: Path, error: OSError) -> Reason:
    """Return why a file cannot be opened. On Windows a folder is refused like a file that is not permitted."""
    if isinstance(error, FileNotFoundError | NotADirectoryError) or error.errno == errno.ENAMETOOLONG:
        return Reason.MISSING
    if isinstance(error, IsADirectoryError):
        return Reason.NOT_A_PICTURE
    if not isinstance(error, PermissionError):
        return Reason.BROKEN
    with contextlib.suppress(OSError):
        if path.is_dir():
            return Reason.NOT_A_PICTURE
    return Reason.NO_PERMISSION


def _is_of_kernel(path: Path) -> bool:
    # As text: many files are looked at in a row, and comparing paths takes ten times longer.
    text = f"{path}/"
    return text.startswith(_KERNEL) and not text.startswith(_MEMORY_DISK)
