"""Tells ordinary files from devices, pipes, sockets and files of the kernel, which may never end or never answer."""

import stat
from pathlib import Path

from kesong_desktop.errors import Reason, Unreadable

_KERNEL = ("/proc", "/sys", "/dev")


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


def _is_of_kernel(path: Path) -> bool:
    return any(path.is_relative_to(one) for one in _KERNEL) and not path.is_relative_to("/dev/shm")  # noqa: S108 - a disk in memory
