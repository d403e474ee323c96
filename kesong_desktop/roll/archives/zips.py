"""A zip as an archive's part, read with care: it was made by somebody else.

Bounds are set before anything is unpacked: how many entries, how large, how much larger than packed; entries that share their
bytes (as bombs do), links, and what is encrypted are told and left. Source: PKWARE APPNOTE 6.3, sections 4.3 and 4.4.
"""

import contextlib
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from kesong_desktop.errors import ArchiveUnreadable
from kesong_desktop.imaging.limits import MAX_VIDEO_BYTES
from kesong_desktop.roll.archives.entry import Damaged, Entry
from kesong_desktop.roll.archives.safe_names import BadName, parts_of

MOST_ENTRIES = 300_000
MOST_DIRECTORY_BYTES = 48 * 1024 * 1024
MOST_RATIO = 200
"""Pictures and clips hardly shrink; text may by twenty. What packs better than this is a bomb."""
SMALL_BYTES = 1024 * 1024
"""Below this a ratio says nothing."""
_END, _END64, _TO_END64 = b"PK\x05\x06", b"PK\x06\x06", b"PK\x06\x07"
_LOCAL_HEADER = 30
_IS_UTF8, _IS_ENCRYPTED, _IS_HIDDEN = 0x800, 0x1, 0x2040
_READABLE = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA})
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    ValueError,
    NotImplementedError,
    RuntimeError,
    IndexError,
    struct.error,
    OverflowError,
)


class ZipPart:
    """One zip, open until ``close``.

    Raises:
        ArchiveUnreadable: it is no zip, is cut off, or is beyond the bounds.
    """

    is_folder = False

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            _check_directory(path)
            self._zip = zipfile.ZipFile(path)
        except _BROKEN as error:
            why = (isinstance(error, OSError) and error.strerror) or "it is cut off, or no zip"
            raise ArchiveUnreadable(str(path), why=why) from error
        if len(self._zip.filelist) > MOST_ENTRIES:
            self.close()
            raise ArchiveUnreadable(str(path), why=f"it holds more than {MOST_ENTRIES:,} files")

    def close(self) -> None:
        """Let go of the file."""
        self._zip.close()

    def entries(self) -> Iterator[Entry]:
        """Every file in it; folders are none."""
        shared = _sharing(self._zip.filelist)
        for info in self._zip.filelist:
            if not info.filename.endswith("/"):
                yield Entry(
                    _name(info),
                    info.file_size,
                    self,
                    info,
                    info.CRC,
                    "bomb" if info.header_offset in shared else _trouble(info),
                )

    @contextlib.contextmanager
    def open(self, entry: Entry) -> Iterator[IO[bytes]]:
        """Its content, held to the size and check sum that the zip gives."""
        assert isinstance(entry.key, zipfile.ZipInfo)
        if entry.trouble:
            raise Damaged(entry.trouble)
        try:
            with self._zip.open(entry.key) as stream:
                yield stream
        except _BROKEN as error:
            raise Damaged("damaged") from error


def _check_directory(path: Path) -> None:
    """Refuse a directory that would fill the memory, before it is read."""
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - 65_557))
        tail = file.read()
        at = tail.rfind(_END)
        if at < 0 or len(tail) < at + 22:
            raise zipfile.BadZipFile
        count, directory_bytes = struct.unpack_from("<HI", tail, at + 10)
        locator = tail[max(0, at - 20) : at]
        if len(locator) == 20 and locator.startswith(_TO_END64):
            (offset,) = struct.unpack_from("<Q", locator, 8)
            file.seek(min(offset, size))
            end = file.read(56)
            if len(end) == 56 and end.startswith(_END64):
                count, directory_bytes = struct.unpack_from("<QQ", end, 32)
    if count > MOST_ENTRIES or directory_bytes > MOST_DIRECTORY_BYTES:
        raise ArchiveUnreadable(str(path), why=f"it holds more than {MOST_ENTRIES:,} files")


def _sharing(infos: list[zipfile.ZipInfo]) -> set[int]:
    """The offsets of entries that overlap another's bytes. Source: D. Fifield, A better zip bomb (WOOT 2019)."""
    shared: set[int] = set()
    end, last = -1, -1
    for info in sorted(infos, key=lambda one: one.header_offset):
        if info.header_offset < end:
            shared |= {info.header_offset, last}
        reach = info.header_offset + _LOCAL_HEADER + info.compress_size
        if reach > end:
            end, last = reach, info.header_offset
    return shared


def _name(info: zipfile.ZipInfo) -> str:
    """Its name; some programs write UTF-8 and do not say so, and it is read as the oldest code page."""
    name = info.filename
    if not (info.flag_bits & _IS_UTF8 or name.isascii()):
        with contextlib.suppress(UnicodeEncodeError, UnicodeDecodeError):
            name = name.encode("cp437").decode("utf-8")
    return name.replace("\\", "/").removeprefix("./")


def _trouble(info: zipfile.ZipInfo) -> str:
    try:
        parts_of(_name(info))
    except BadName as error:
        return str(error)
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in {0, stat.S_IFREG}:
        return "link" if kind == stat.S_IFLNK else "special"
    if info.flag_bits & (_IS_ENCRYPTED | _IS_HIDDEN):
        return "encrypted"
    if info.compress_type not in _READABLE:
        return "packing"
    if info.file_size > MAX_VIDEO_BYTES:
        return "too_large"
    is_small = info.file_size <= SMALL_BYTES
    return "" if is_small or info.file_size <= MOST_RATIO * max(1, info.compress_size) else "bomb"
