"""The body of a request that sends a file from some byte on."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path

from kesong_desktop.api.http.bandwidth import BandwidthShare
from kesong_desktop.api.http.file_body import FileBody
from kesong_desktop.api.http.multipart_body import BLOCK, PACED_BLOCK, check_of, readable, require_same
from kesong_desktop.errors import Unreadable


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """A file to be sent, and what it has to be: the content with that ``tag``, or where that is empty with that ``sha256``."""

    path: Path
    sha256: str = ""
    tag: str = ""


class OffsetBody(FileBody):
    """What a file has from ``offset`` on, in blocks. ``progress`` is called with the bytes of the file that the server has.

    What is before ``offset`` is read too, for the check; the last block is not given away before the whole file is found right.

    Raises:
        Unreadable: the file is not there, may not be read, is shorter than ``size``, or is not the one that was made ready.
    """

    def __init__(
        self,
        file: CheckedFile,
        offset: int,
        size: int,
        *,
        progress: Callable[[int], None] | None,
        pace: BandwidthShare | None = None,
    ) -> None:
        super().__init__()
        self._path = file.path
        self._check = check_of(file.tag, file.sha256)
        self._offset = offset
        self._size = size
        self._progress = progress
        self._pace = pace
        self.headers = {
            "Content-Type": "application/offset+octet-stream",
            "Content-Length": str(size - offset),
            "Upload-Offset": str(offset),
        }

    async def passing(self) -> AsyncIterator[memoryview]:
        """The body in blocks that all use the same memory: each must be done with before the next is asked for."""
        memory = memoryview(bytearray(min(BLOCK, self._size)))
        with readable(self._path):
            self._file = file = self._path.open("rb", buffering=0)
        done = 0
        while done < self._size:
            is_known = done < self._offset
            end = self._offset if is_known else self._size
            length = min(BLOCK if is_known else self._block_size(), end - done)
            with readable(self._path):
                got = file.readinto(memory[:length])
            if not got:
                raise Unreadable(str(self._path), "cut_off")
            done += got
            if self._check is not None:
                self._check.update(memory[:got])
            if done == self._size:
                require_same(self._check, self._path)
            if is_known:
                await asyncio.sleep(0)
                continue
            yield memory[:got]
            if self._pace is not None:
                await self._pace(got)
            if self._progress is not None:
                self._progress(done)

    def _block_size(self) -> int:
        return PACED_BLOCK if self._pace is not None and self._pace.is_held else BLOCK
