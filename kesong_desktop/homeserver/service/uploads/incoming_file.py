"""A file being received: sniffed, measured and written to the disk as it arrives."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from kesong_desktop.errors import DiskFull
from kesong_desktop.homeserver.limits import HomeLimits
from kesong_desktop.homeserver.problems import ApiProblem, invalid
from kesong_desktop.imaging.file_type import HEAD_BYTES, mime_of
from kesong_desktop.private_files import open_new, open_to_append

FreeBytes = Callable[[Path], int]
"""Returns the free bytes on the file system of a folder."""
_SNIFF_BYTES = 4 * 1024 * 1024
"""How much is written until the room on the disk is looked at again."""


def free_disk_bytes(folder: Path) -> int:
    """Return the free bytes for this user on the file system of ``folder``."""
    return shutil.disk_usage(folder).free


class IncomingFile:
    """Writes the bytes of one upload to ``path``, and refuses it as soon as it exceeds a limit.

    ``room_bytes`` is what the quota of its owner leaves, None where there is none. ``is_resumed``: what is in ``path`` already
    is the beginning of the upload, and stays when this is discarded.

    Raises:
        DiskFull: too little room is left on the disk, now or after more has come in.
    """

    def __init__(
        self,
        path: Path,
        accepted: tuple[str, ...],
        limits: HomeLimits,
        *,
        room_bytes: int | None = None,
        free_bytes: FreeBytes = free_disk_bytes,
        is_resumed: bool = False,
    ) -> None:
        self.path = path
        self._room_bytes = room_bytes
        self._free_bytes = free_bytes
        self._checked_bytes = 0
        self._least_free_bytes = limits.free_bytes
        self._check_disk()
        self.mime = ""
        self._accepted = accepted
        self._limits = limits
        self._size = 0
        self._is_kept = is_resumed
        self._head = b""
        self._file: BinaryIO = open_to_append(path) if is_resumed else open_new(path)
        if is_resumed:
            self._size = self._checked_bytes = os.fstat(self._file.fileno()).st_size
            self._head = self._file.read(HEAD_BYTES)
            if len(self._head) >= HEAD_BYTES:
                self._sniff()

    @property
    def size_bytes(self) -> int:
        """Number of bytes received so far."""
        return self._size

    def write(self, data: bytes) -> None:
        """Write the next bytes.

        Raises:
            Problem: 413 over the limit for this kind of file, 422 for an unsupported type or over the quota.
            DiskFull: too little room would be left.
        """
        self._size += len(data)
        if not self.mime:
            self._head += data[:HEAD_BYTES]
            if len(self._head) >= HEAD_BYTES:
                self._sniff()
        if self._size > self._limit():
            raise ApiProblem(413, f"The file is larger than the {self._limit()} bytes that are taken")
        if self._room_bytes is not None and self._size > self._room_bytes:
            raise ApiProblem(422, "This file does not fit into what is left of your storage on this server")
        self._file.write(data)
        if self._size - self._checked_bytes >= _SNIFF_BYTES:
            self._checked_bytes = self._size
            self._check_disk()

    def finish(self) -> None:
        """End the file after the last byte.

        Raises:
            Problem: 422 for an empty file or an unsupported type.
        """
        if not self.mime:
            self._sniff()
        self._file.flush()
        self._file.close()

    def discard(self) -> None:
        """Close the file, and delete it unless it was handed over; a second call does nothing."""
        self._file.close()
        if not self._is_kept:
            self.path.unlink(missing_ok=True)

    def hand_over(self) -> None:
        """Hand the file over: ``discard`` no longer deletes it."""
        self._is_kept = True

    def _check_disk(self) -> None:
        if self._free_bytes(self.path.parent) < self._least_free_bytes:
            raise DiskFull(str(self.path.parent))

    def _sniff(self) -> None:
        self.mime = mime_of(self._head)
        if self.mime not in self._accepted:
            raise invalid("File is not a picture or clip of a supported type")

    def _limit(self) -> int:
        return self._limits.video_bytes if self.mime.startswith("video/") else self._limits.image_bytes
