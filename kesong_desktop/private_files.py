"""Folders and files that only this user may read, made so that nobody else can have prepared them.

Windows keeps a profile private by its place in the user's folder; there the modes have no meaning.
"""

import contextlib
import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

from kesong_desktop.errors import Reason, StoreProblem

_HAS_MODES = os.name == "posix"
_FOLDER_MODE = 0o700
_FILE_MODE = 0o600
_OTHERS = 0o077
_SAFE = os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


def use_private_modes() -> None:
    """Have every file and folder that this process makes belong to this user alone, whatever makes it."""
    os.umask(_OTHERS)


def make_folder(folder: Path) -> None:
    """Create ``folder`` and its missing parents for this user only; an existing one that others may enter is tightened.

    Files in a folder that was open before are tightened with it.

    Raises:
        StoreProblem: it cannot be made, belongs to somebody else, or cannot be tightened.
    """
    try:
        for one in (*reversed(_missing(folder.parent)), folder):
            one.mkdir(exist_ok=True, mode=_FOLDER_MODE)
        if _HAS_MODES:
            _tighten(folder)
    except OSError as error:
        raise StoreProblem(str(folder), why=error.strerror or str(error)) from error


def make_inner_folder(folder: Path, *, may_be_link: bool = False) -> None:
    """Create a folder within a private one, for this user only; nothing is written through a link that stands there.

    ``may_be_link``: one that this user or the system made is followed, so that the folder can lie on another disk.

    Raises:
        OSError: it cannot be made, or is such a link.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=_FOLDER_MODE)
    if not _HAS_MODES:
        return
    found = folder.lstat()
    is_own = may_be_link and found.st_uid in {os.getuid(), 0}
    if stat.S_ISLNK(found.st_mode) and not is_own:
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(folder))


def make_file(path: Path) -> None:
    """Create an empty file for this user only unless there is one; an existing one that others may read is tightened.

    Raises:
        StoreProblem: it is a link or no file, or cannot be tightened.
    """
    try:
        with contextlib.suppress(FileExistsError):
            os.close(os.open(path, os.O_RDWR | os.O_EXCL | _SAFE, _FILE_MODE))
        found = path.lstat()
        if not stat.S_ISREG(found.st_mode):
            raise StoreProblem(str(path), Reason.PROFILE_FILE_IS_LINK)
        if _HAS_MODES and found.st_mode & _OTHERS:
            path.chmod(_FILE_MODE)
    except OSError as error:
        raise StoreProblem(str(path), why=error.strerror or str(error)) from error


def open_new(path: Path) -> BinaryIO:
    """Open a new file at ``path`` for writing, in place of one that is left over there; a link is replaced, not followed.

    Raises:
        OSError: as ``open``.
    """
    try:
        made = os.open(path, os.O_RDWR | os.O_EXCL | _SAFE, _FILE_MODE)
    except FileExistsError:
        path.unlink(missing_ok=True)
        made = os.open(path, os.O_RDWR | os.O_EXCL | _SAFE, _FILE_MODE)
    return os.fdopen(made, "wb")


def open_to_append(path: Path) -> BinaryIO:
    """Open the file at ``path`` at its end, to be read too; it is made if there is none. A link is not followed.

    Raises:
        OSError: as ``open``.
    """
    return os.fdopen(os.open(path, os.O_RDWR | os.O_APPEND | _SAFE, _FILE_MODE), "rb+")


def opener(path: str, flags: int) -> int:
    """Open a file as ``open(..., opener=opener)`` asks, for this user only and not through a link."""
    return os.open(path, flags | (_SAFE & ~os.O_CREAT), _FILE_MODE)


def _missing(folder: Path) -> list[Path]:
    """Return the parts of ``folder`` that do not exist, the innermost first."""
    found = []
    while not folder.exists() and folder != folder.parent:
        found.append(folder)
        folder = folder.parent
    return found


def _tighten(folder: Path) -> None:
    own = os.getuid()
    if folder.is_symlink() and folder.lstat().st_uid not in {own, 0}:
        raise StoreProblem(str(folder), Reason.PROFILE_FOLDER_OF_ANOTHER)
    found = folder.stat()
    if found.st_uid != own:
        raise StoreProblem(str(folder), Reason.PROFILE_FOLDER_OF_ANOTHER)
    if not found.st_mode & _OTHERS:
        return
    with contextlib.suppress(OSError):
        folder.chmod(_FOLDER_MODE)
    if folder.stat().st_mode & _OTHERS:
        raise StoreProblem(str(folder), Reason.PROFILE_FOLDER_OPEN)
    _tighten_content(folder)


def _tighten_content(folder: Path) -> None:
    """Tighten what is in a folder that was open to others. A file that others own or that is a link is left as it is."""
    for place, folders, files in os.walk(folder):
        for name, mode in (*((one, _FOLDER_MODE) for one in folders), *((one, _FILE_MODE) for one in files)):
            path = Path(place) / name
            with contextlib.suppress(OSError):
                found = path.lstat()
                is_plain = stat.S_ISDIR(found.st_mode) or stat.S_ISREG(found.st_mode)
                if is_plain and found.st_mode & _OTHERS:
                    path.chmod(mode)
