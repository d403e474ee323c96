"""A zip as an archive's part, read with care: it was made by somebody else.

Bounds are set before anything is unpacked: how many entries, how large, how much larger than packed; entries that share their
bytes (as bombs do), links, and what is encrypted are reported and skipped. Source: PKWARE APPNOTE 6.3, sections 4.3 and 4.4.
"""

import contextlib
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from kesong_desktop.errors import ArchiveUnreadable, Reason
from kesong_desktop.imaging.limits import MAX_VIDEO_BYTES
from kesong_desktop.model.library.skip_reason import SkipReason
from kesong_desktop.roll.archives.entry import ArchiveDamaged, ArchiveEntry
from kesong_desktop.roll.archives.safe_names import UnsafeName, parts_of

MOST_ENTRIES = 300_000
MOST_DIRECTORY_BYTES = 48 * 1024 * 1024
MOST_RATIO = 200
"""Photos and videos hardly compress, text by twenty. A higher ratio is a decompression bomb."""
SMALL_BYTES = 1024 * 1024
"""The ratio of smaller files is not checked."""
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
    """One ZIP file, open until ``close``.

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
            if isinstance(error, OSError) and error.strerror:
                raise ArchiveUnreadable(str(path), why=error.strerror) from error
            raise ArchiveUnreadable(str(path), Reason.ARCHIVE_CUT_OFF) from error
        if len(self._zip.filelist) > MOST_ENTRIES:
            self.close()
            raise ArchiveUnreadable(str(path), Reason.ARCHIVE_TOO_MANY_FILES, limit=MOST_ENTRIES)

    def close(self) -> None:
        """Close the ZIP file; entries cannot be opened after this."""
        self._zip.close()

    def entries(self) -> Iterator[ArchiveEntry]:
        """Return all files in it, without folders."""
        shared = _sharing(self._zip.filelist)
        for info in self._zip.filelist:
            if not info.filename.endswith("/"):
                yield ArchiveEntry(
                    _name(info),
                    info.file_size,
                    self,
                    info,
                    info.CRC,
                    SkipReason.ZIP_BOMB if info.header_offset in shared else _skip_reason(info),
                )

    @contextlib.contextmanager
    def open(self, entry: ArchiveEntry) -> Iterator[IO[bytes]]:
        """Open a file's content; reading verifies the declared size and checksum."""
        assert isinstance(entry.key, zipfile.ZipInfo)
        if entry.skip_reason:
            raise ArchiveDamaged(entry.skip_reason)
        try:
            with self._zip.open(entry.key) as stream:
                yield stream
        except _BROKEN as error:
            raise ArchiveDamaged(SkipReason.DAMAGED) from error


def _check_directory(path: Path) -> None:
    """Reject a central directory that would exhaust memory, before it is read."""
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
        raise ArchiveUnreadable(str(path), Reason.ARCHIVE_TOO_MANY_FILES, limit=MOST_ENTRIES)


def _sharing(infos: list[zipfile.ZipInfo]) -> set[int]:
    """Return the offsets of entries that overlap others. Source: D. Fifield, A better zip bomb (WOOT 2019)."""
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
    """Return an entry's name; some programs write UTF-8 without its flag, and it is decoded as code page 437."""
    name = info.filename
    if not (info.flag_bits & _IS_UTF8 or name.isascii()):
        with contextlib.suppress(UnicodeEncodeError, UnicodeDecodeError):
            name = name.encode("cp437").decode("utf-8")
    return name.replace("\\", "/").removeprefix("./")


def _skip_reason(info: zipfile.ZipInfo) -> SkipReason | None:
    try:
        parts_of(_name(info))
    except UnsafeName as error:
        return error.reason
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in {0, stat.S_IFREG}:
        return SkipReason.LINK if kind == stat.S_IFLNK else SkipReason.SPECIAL_FILE
    if info.flag_bits & (_IS_ENCRYPTED | _IS_HIDDEN):
        return SkipReason.ENCRYPTED
    if info.compress_type not in _READABLE:
        return SkipReason.UNKNOWN_COMPRESSION
    if info.file_size > MAX_VIDEO_BYTES:
        return SkipReason.TOO_LARGE
    is_small = info.file_size <= SMALL_BYTES
    return (
        None if is_small or info.file_size <= MOST_RATIO * max(1, info.compress_size) else SkipReason.ZIP_BOMB
    )
