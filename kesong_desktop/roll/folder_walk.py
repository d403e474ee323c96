"""Lists folders, and finds changed ones by their modification times alone."""

# ruff: noqa: PTH116, PTH118, PTH208 - a hundred thousand files, by their folder's descriptor; names that are no text

import errno
import os
import stat
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from kesong_desktop.imaging.limits import PHOTO_ENDINGS, UNSUPPORTED_ENDINGS, VIDEO_ENDINGS
from kesong_desktop.model.library.photo import File, FolderListing

_ENDINGS = frozenset(os.fsencode(ending[1:]) for ending in PHOTO_ENDINGS | VIDEO_ENDINGS)
_UNSUPPORTED = frozenset(os.fsencode(ending[1:]) for ending in UNSUPPORTED_ENDINGS)
_USUAL = (b".jpg", b".JPG", b".mp4", b".MP4", b".MOV", b".png")
"""Extensions that are recognised first, as nearly all files have them."""
_ENCODING, _ON_ERROR = sys.getfilesystemencoding(), sys.getfilesystemencodeerrors()
_DOT, _KIND, _FILE = ord("."), 0o170000, stat.S_IFREG
_LAST_NS = 2**63 - 1
"""The last time that a row can hold, in 2262; a camera with a wrong clock may be beyond it."""
_OF_THE_SYSTEM = frozenset({b"$recycle.bin", b"system volume information", b"lost+found", b"@eadir"})
_OTHER_PROGRAMS = (b".photoslibrary", b".photolibrary", b".aplibrary", b".lrdata")
"""Folders that are documents of another program, which keeps copies and thumbnails in them."""
_BY_FD = os.stat in os.supports_dir_fd and os.listdir in os.supports_fd
_OF_THE_DEVICE = frozenset(
    getattr(errno, name)
    for name in ("EIO", "ENODEV", "ENXIO", "ESTALE", "ENOTCONN", "EHOSTDOWN")
    if hasattr(errno, name)
)
"""Errors of a card or drive that was removed; they say nothing about its files."""
_MAY_BE_ONLINE = hasattr(os.stat_result, "st_file_attributes") or hasattr(os.stat_result, "st_flags")
"""Whether the system marks files whose content a cloud service keeps."""
_WINDOWS_ONLINE = 0x1000 | 0x40000 | 0x400000
"""FILE_ATTRIBUTE_OFFLINE, _RECALL_ON_OPEN, _RECALL_ON_DATA_ACCESS. Source: Windows SDK, winnt.h."""
_MACOS_ONLINE = 0x40000000
"""SF_DATALESS. Source: macOS SDK, sys/stat.h."""
_LONGEST_PLAIN = 247
"""The longest folder path that Windows takes in its plain form; file paths may have 259 characters."""
_YOUNG_NS = 3_000_000_000
"""For so long a folder's time may not show another change: some file systems have a resolution of 2 s."""


def look(
    folder: str, known: FolderListing | None, now_ns: int
) -> tuple[FolderListing, list[str], Counter[str]]:
    """Return the content of a folder, the folders of other programs in it, which are not entered, and the unsupported files.

    The latter two are empty for a folder that was not listed again; files are counted by their ending.

    Where its own time is as it was, nothing came and nothing went, so only the known files are looked at.

    Raises:
        OSError: it cannot be read, or not all of it.
    """
    with _opened(folder) as at:
        mtime_ns = _mtime_ns(os.stat(at))
        if known is not None and known.mtime_ns == mtime_ns != 0:
            return _looked_again(at, known), [], Counter()
        files, folders, others, unsupported = _listed(folder, at)
    listing = FolderListing(mtime_ns if now_ns - mtime_ns > _YOUNG_NS else 0, files, folders)
    return listing, [os.path.join(folder, os.fsdecode(name)) for name in others], unsupported


def have_changed(root: str, times: Mapping[str, int]) -> bool:
    """Return whether any folder below ``root`` has changed by its time, also if that cannot be determined."""
    stat_of, skip = os.stat, len(root) + len(os.sep)
    try:
        with _opened(root) as at:
            if _mtime_ns(stat_of(at)) != times.get(root):
                return True
            if not isinstance(at, int):
                return any(_mtime_ns(stat_of(folder)) != mtime_ns for folder, mtime_ns in times.items())
            for folder, mtime_ns in times.items():
                if folder != root and stat_of(folder[skip:], dir_fd=at).st_mtime_ns != mtime_ns:
                    return True
    except OSError:
        return True
    return False


def _looked_again(at: int | str, known: FolderListing) -> FolderListing:
    """Check the known files only; the folder is not listed."""
    if isinstance(at, int) and not _MAY_BE_ONLINE and _is_unchanged(at, known):
        return known
    changed: dict[int, File | None] = {}
    stat_of, by_fd, may_be_online = os.stat, isinstance(at, int), _MAY_BE_ONLINE
    for number, (name, size, mtime_ns) in enumerate(known.files):
        try:
            found = stat_of(name, dir_fd=at) if by_fd else stat_of(joined(str(at), name))  # type: ignore[arg-type]
        except OSError as error:
            if error.errno in _OF_THE_DEVICE:
                raise
            changed[number] = None
            continue
        if found.st_mtime_ns != mtime_ns or found.st_size != size or may_be_online:
            now: File = (name, _size(found), _mtime_ns(found))
            if now != known.files[number]:
                changed[number] = now
    if not changed:
        return known
    files = (changed.get(number, file) for number, file in enumerate(known.files))
    return FolderListing(known.mtime_ns, tuple(file for file in files if file is not None), known.folders)


def _is_unchanged(at: int, known: FolderListing) -> bool:
    """Return whether a file is unchanged. Most of a rescan's time is spent here, so few functions are called."""
    stat_of = os.stat
    try:
        for name, size, mtime_ns in known.files:
            found = stat_of(name, dir_fd=at)
            if found.st_mtime_ns != mtime_ns or found.st_size != size:
                return False
    except OSError:
        return False
    return True


def _listed(
    folder: str, at: int | str
) -> tuple[tuple[File, ...], tuple[bytes, ...], list[bytes], Counter[str]]:
    names = os.listdir(os.fsencode(folder))
    if isinstance(at, int) and not _MAY_BE_ONLINE and _are_usual(names):
        files = _plain_files(names, at)
        if len(files) == len(names):
            return tuple(files), (), [], Counter()
    return _sorted_out(folder, names, at)


def _are_usual(names: list[bytes]) -> bool:
    """Return whether all are visible photos and videos: checked at once, in a third of the time of checking each."""
    listed, left = b"\0".join((b"", *names, b"")), len(names)
    for ending in _USUAL:
        if not left:
            break
        left -= listed.count(ending + b"\0")
    return not left and b"\0." not in listed


def _plain_files(names: list[bytes], at: int) -> list[File]:
    """Return the regular files with times that a row can hold; fewer than ``names`` if some are not."""
    stat_of = os.stat
    try:
        files = [
            (name, found.st_size, found.st_mtime_ns)
            for name in names
            if (found := stat_of(name, dir_fd=at)).st_mode & _KIND == _FILE
        ]
    except OSError:
        return []
    times = [file[2] for file in files]
    return files if times and 0 <= min(times) <= max(times) <= _LAST_NS else []


def _sorted_out(
    folder: str, names: list[bytes], at: int | str
) -> tuple[tuple[File, ...], tuple[bytes, ...], list[bytes], Counter[str]]:
    """Return files, folders, folders of other programs, and the endings of unsupported files, checked one by one."""
    files: list[File] = []
    folders: list[bytes] = []
    others: list[bytes] = []
    unsupported = Counter[str]()
    stat_of, by_fd, add, may_be_online = os.stat, isinstance(at, int), files.append, _MAY_BE_ONLINE
    for name in names:
        if name[0] == _DOT:
            continue
        if name[-4:] in _USUAL or name.rpartition(b".")[2].lower() in _ENDINGS:
            try:
                found = stat_of(name, dir_fd=at) if by_fd else stat_of(joined(folder, name))  # type: ignore[arg-type]
            except OSError as error:
                if error.errno in _OF_THE_DEVICE:
                    raise
                continue
            if found.st_mode & _KIND == _FILE:
                size = _size(found) if may_be_online else found.st_size
                add((name, size, _mtime_ns(found)))
                continue
        elif (ending := name.rpartition(b".")[2].lower()) in _UNSUPPORTED and not _is_folder(name, at):
            unsupported["." + ending.decode()] += 1
            continue
        if _is_folder(name, at) and name.lower() not in _OF_THE_SYSTEM:
            (others if name.lower().endswith(_OTHER_PROGRAMS) else folders).append(name)
    return tuple(files), tuple(sorted(folders)), others, unsupported


def _is_folder(name: bytes, at: int | str) -> bool:
    """Return whether it is a folder and no link, which may lead up the tree."""
    try:
        return stat.S_ISDIR(_lstat(name, at).st_mode)
    except OSError:
        return False


def _lstat(name: bytes, at: int | str) -> os.stat_result:
    if isinstance(at, int):
        return os.stat(name, dir_fd=at, follow_symlinks=False)
    return os.lstat(joined(at, name))


def joined(folder: str, name: bytes) -> str:
    """Return the path of ``name`` in ``folder`` as the system can open it."""
    if os.name == "nt":
        return extended(os.path.join(folder, os.fsdecode(name)))
    # Like os.fsdecode and os.path.join, in a third of their time.
    text = name.decode(_ENCODING, _ON_ERROR)
    return f"{folder}{text}" if folder.endswith("/") else f"{folder}/{text}"


def extended(path: str) -> str:
    """Return an absolute Windows path, in the extended form if it is too long for the plain one.

    Source: Microsoft, Naming Files, Paths, and Namespaces, "Maximum Path Length Limitation".
    """
    if len(path) <= _LONGEST_PLAIN or path.startswith("\\\\?\\"):
        return path
    return f"\\\\?\\UNC{path[1:]}" if path.startswith("\\\\") else f"\\\\?\\{path}"


def reachable(path: Path) -> Path:
    """Return the path in a form that this system can open."""
    return Path(extended(str(path))) if os.name == "nt" else path


def is_of_another_program(name: str) -> bool:
    """Return whether a folder of this name is a document of another program."""
    return os.fsencode(name).lower().endswith(_OTHER_PROGRAMS)


def _size(found: os.stat_result) -> int:
    """Return the size in the form of the library's rows."""
    attributes, flags = getattr(found, "st_file_attributes", 0), getattr(found, "st_flags", 0)
    return ~found.st_size if attributes & _WINDOWS_ONLINE or flags & _MACOS_ONLINE else found.st_size


def _mtime_ns(found: os.stat_result) -> int:
    return min(max(0, found.st_mtime_ns), _LAST_NS)


@contextmanager
def _opened(folder: str) -> Iterator[int | str]:
    """Return from where the folder's files are opened: a descriptor, which is fastest, or its name on Windows."""
    if not _BY_FD:
        yield folder
        return
    at = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        yield at
    finally:
        os.close(at)
