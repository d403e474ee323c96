"""Looks at folders: what lies in them, and by their times alone whether anything came or went."""

# ruff: noqa: PTH116, PTH118, PTH208 - a hundred thousand files, by their folder's descriptor; names that are no text

import errno
import os
import stat
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from kesong_desktop.imaging.limits import PHOTO_ENDINGS, VIDEO_ENDINGS
from kesong_desktop.model.photo import File, Listing

_ENDINGS = frozenset(os.fsencode(ending[1:]) for ending in PHOTO_ENDINGS | VIDEO_ENDINGS)
_USUAL = (b".jpg", b".JPG", b".mp4", b".MP4", b".MOV", b".png")
"""Told at a glance, as nearly all are."""
_ENCODING, _ON_ERROR = sys.getfilesystemencoding(), sys.getfilesystemencodeerrors()
_DOT, _KIND, _FILE = ord("."), 0o170000, stat.S_IFREG
_LAST_NS = 2**63 - 1
"""The last time that a row can hold, in the year 2262; a camera with a broken clock can go beyond it."""
_OF_THE_SYSTEM = frozenset({b"$recycle.bin", b"system volume information", b"lost+found", b"@eadir"})
_OTHER_PROGRAMS = (b".photoslibrary", b".photolibrary", b".aplibrary", b".lrdata")
"""Folders that are one thing to another program, which keeps its own copies and thumbnails in them."""
_BY_FD = os.stat in os.supports_dir_fd and os.listdir in os.supports_fd
_OF_THE_DEVICE = frozenset(
    getattr(errno, name)
    for name in ("EIO", "ENODEV", "ENXIO", "ESTALE", "ENOTCONN", "EHOSTDOWN")
    if hasattr(errno, name)
)
"""A card that is pulled out, a drive that goes: nothing is told by it of the files."""
_MAY_BE_ONLINE = hasattr(os.stat_result, "st_file_attributes") or hasattr(os.stat_result, "st_flags")
"""Whether the system tells of files whose content a service keeps."""
_WINDOWS_ONLINE = 0x1000 | 0x40000 | 0x400000
"""FILE_ATTRIBUTE_OFFLINE, _RECALL_ON_OPEN, _RECALL_ON_DATA_ACCESS. Source: Windows SDK, winnt.h."""
_MACOS_ONLINE = 0x40000000
"""SF_DATALESS. Source: macOS SDK, sys/stat.h."""
_LONGEST_PLAIN = 247
"""Windows takes folders of so many characters, and files of 259, without a word that they are longer."""
_YOUNG_NS = 3_000_000_000
"""So long after a change a folder's time may not show the next one: some file systems count in steps of 2 s."""


def look(folder: str, known: Listing | None, now_ns: int) -> tuple[Listing, list[str]]:
    """The folder as it is, and the folders of other programs in it, which are not entered.

    Where its own time is as it was, nothing came and nothing went, so only the known files are looked at.

    Raises:
        OSError: it cannot be read, or not all of it.
    """
    with _opened(folder) as at:
        mtime_ns = _mtime_ns(os.stat(at))
        if known is not None and known.mtime_ns == mtime_ns != 0:
            return _looked_again(at, known), []
        files, folders, others = _listed(folder, at)
    return Listing(mtime_ns if now_ns - mtime_ns > _YOUNG_NS else 0, files, folders), [
        os.path.join(folder, os.fsdecode(name)) for name in others
    ]


def have_changed(root: str, times: Mapping[str, int]) -> bool:
    """By the times of the folders below ``root`` alone: did anything come or go since? True also where it cannot be told."""
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


def _looked_again(at: int | str, known: Listing) -> Listing:
    """Only what is known; nothing is listed."""
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
    return Listing(known.mtime_ns, tuple(file for file in files if file is not None), known.folders)


def _is_unchanged(at: int, known: Listing) -> bool:
    """This is most of a rescan's time, so nothing is called that need not be."""
    stat_of = os.stat
    try:
        for name, size, mtime_ns in known.files:
            found = stat_of(name, dir_fd=at)
            if found.st_mtime_ns != mtime_ns or found.st_size != size:
                return False
    except OSError:
        return False
    return True


def _listed(folder: str, at: int | str) -> tuple[tuple[File, ...], tuple[bytes, ...], list[bytes]]:
    names = os.listdir(os.fsencode(folder))
    if isinstance(at, int) and not _MAY_BE_ONLINE and _are_usual(names):
        files = _plain_files(names, at)
        if len(files) == len(names):
            return tuple(files), (), []
    return _sorted_out(folder, names, at)


def _are_usual(names: list[bytes]) -> bool:
    """Pictures and clips all, and none is hidden: told of all at once, in a third of the time that it takes to ask each."""
    told, left = b"\0".join((b"", *names, b"")), len(names)
    for ending in _USUAL:
        if not left:
            break
        left -= told.count(ending + b"\0")
    return not left and b"\0." not in told


def _plain_files(names: list[bytes], at: int) -> list[File]:
    """Those that are files, with times as a row can hold them; fewer than ``names`` where one is not so."""
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
) -> tuple[tuple[File, ...], tuple[bytes, ...], list[bytes]]:
    """Files, folders, and those of other programs, each looked at for itself."""
    files: list[File] = []
    folders: list[bytes] = []
    others: list[bytes] = []
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
        if _is_folder(name, at) and name.lower() not in _OF_THE_SYSTEM:
            (others if name.lower().endswith(_OTHER_PROGRAMS) else folders).append(name)
    return tuple(files), tuple(sorted(folders)), others


def _is_folder(name: bytes, at: int | str) -> bool:
    """A folder of its own: links are not followed, for they may lead up the tree."""
    try:
        return stat.S_ISDIR(_lstat(name, at).st_mode)
    except OSError:
        return False


def _lstat(name: bytes, at: int | str) -> os.stat_result:
    if isinstance(at, int):
        return os.stat(name, dir_fd=at, follow_symlinks=False)
    return os.lstat(joined(at, name))


def joined(folder: str, name: bytes) -> str:
    """The path of what is called ``name`` in ``folder``, as the system can open it."""
    if os.name == "nt":
        return extended(os.path.join(folder, os.fsdecode(name)))
    text = name.decode(_ENCODING, _ON_ERROR)  # as os.fsdecode and os.path.join, in a third of their time
    return f"{folder}{text}" if folder.endswith("/") else f"{folder}/{text}"


def extended(path: str) -> str:
    """A whole path of Windows; where it is too long for that, in the form that has no such bound.

    Source: Microsoft, Naming Files, Paths, and Namespaces, "Maximum Path Length Limitation".
    """
    if len(path) <= _LONGEST_PLAIN or path.startswith("\\\\?\\"):
        return path
    return f"\\\\?\\UNC{path[1:]}" if path.startswith("\\\\") else f"\\\\?\\{path}"


def reachable(path: Path) -> Path:
    """The path as this system can open it."""
    return Path(extended(str(path))) if os.name == "nt" else path


def is_of_another_program(name: str) -> bool:
    """Whether a folder of this name is one thing to another program."""
    return os.fsencode(name).lower().endswith(_OTHER_PROGRAMS)


def _size(found: os.stat_result) -> int:
    """As ``File`` has it."""
    attributes, flags = getattr(found, "st_file_attributes", 0), getattr(found, "st_flags", 0)
    return ~found.st_size if attributes & _WINDOWS_ONLINE or flags & _MACOS_ONLINE else found.st_size


def _mtime_ns(found: os.stat_result) -> int:
    return min(max(0, found.st_mtime_ns), _LAST_NS)


@contextmanager
def _opened(folder: str) -> Iterator[int | str]:
    """What the folder's files are reached from: a descriptor, which is quickest, or on Windows its name."""
    if not _BY_FD:
        yield folder
        return
    at = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        yield at
    finally:
        os.close(at)
