"""A multipart body that is streamed from disk in blocks, with a length that is known beforehand."""

import contextlib
import hashlib
import mimetypes
import secrets
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kesong_desktop.api.http.bandwidth import BandwidthShare
from kesong_desktop.api.http.file_body import FileBody
from kesong_desktop.content_tag import ContentTag
from kesong_desktop.errors import Unreadable

BLOCK = 240 * 1024
PACED_BLOCK = 64 * 1024
"""The block while a speed is held: at 4 kB/s, the lowest, one takes 16 s, which is no stall yet."""


class ContentCheck(Protocol):
    """Tells whether content that comes in blocks is the expected one."""

    def update(self, block: memoryview) -> None:
        """Take the next block of the content."""
        ...

    def is_same(self) -> bool:
        """Return whether all blocks together are the expected content."""
        ...


class _HashCheck:
    """Expects the content with this SHA-256."""

    def __init__(self, sha256: str) -> None:
        self._wanted = sha256
        self._digest = hashlib.sha256()

    def update(self, block: memoryview) -> None:
        self._digest.update(block)

    def is_same(self) -> bool:
        return self._digest.hexdigest() == self._wanted


@dataclass(frozen=True, slots=True)
class CoverFile:
    """The JPEG that stands for a clip, and the SHA-256 of its bytes: small enough to be held in memory."""

    path: Path
    sha256: str


class MultipartBody(FileBody):
    """``multipart/form-data`` with one file and a few text fields. ``progress`` is called with the bytes of the file sent so far.

    A ``cover`` goes before it, as the field ``thumbnail``. ``name`` is the field of the file itself.

    Raises:
        Unreadable: the file is not there, may not be read, becomes shorter while it is sent, or is not the one with that
            ``tag`` (``content_tag``), or where that is empty with that ``sha256`` (then the server never gets the end of the
            request); or so it is with the cover.
    """

    def __init__(
        self,
        path: Path,
        *,
        mime: str,
        fields: dict[str, str],
        progress: Callable[[int], None] | None,
        sha256: str = "",
        tag: str = "",
        cover: CoverFile | None = None,
        pace: BandwidthShare | None = None,
        name: str = "file",
    ) -> None:
        super().__init__()
        self._path = path
        self._check = check_of(tag, sha256)
        self._pace = pace
        self._progress = progress
        boundary = f"kesong{secrets.token_hex(16)}"
        ending = mimetypes.guess_extension(mime) or path.suffix
        parts = "".join(
            f'--{boundary}\r\nContent-Disposition: form-data; name="{field}"\r\n\r\n{value}\r\n'
            for field, value in fields.items()
        )
        # The file's own name stays here: it can hold a person's or a place's name.
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"; filename="media{ending}"\r\n'
        self._lead = b"" if cover is None else _cover_part(cover, boundary)
        self._head = f"{parts}{head}Content-Type: {mime}\r\n\r\n".encode()
        self._tail = f"\r\n--{boundary}--\r\n".encode()
        with readable(path):
            self._size = path.stat().st_size
        self.headers = {
            "Content-Type": f"multipart/form-data; boundary={boundary}",
            "Content-Length": str(len(self._lead) + len(self._head) + self._size + len(self._tail)),
        }

    async def passing(self) -> AsyncIterator[memoryview]:
        """The body in blocks that all use the same memory: each must be done with before the next is asked for.

        Memory that is fetched and given back for each block costs as much as sending it.
        """
        async for block in self._leading():
            yield block
        done, start = 0, len(self._head)
        memory = memoryview(bytearray(start + min(BLOCK, self._size) + len(self._tail)))
        # The head goes with the first block, and the tail with the last: each write costs a turn.
        memory[:start] = self._head
        with readable(self._path):
            self._file = file = self._path.open("rb", buffering=0)
        while done < self._size:
            with readable(self._path):
                got = file.readinto(memory[start : start + min(self._block_size(), self._size - done)])
            if not got:
                raise Unreadable(str(self._path), "cut_off")
            end = start + got
            done += got
            if self._check is not None:
                self._check.update(memory[start:end])
            if done == self._size:
                self._require_same()
                memory[end : end + len(self._tail)] = self._tail
                end += len(self._tail)
            yield memory[:end]
            start = 0
            if self._pace is not None:
                await self._pace(got)
            if self._progress is not None:
                self._progress(done)
        if not self._size:
            self._require_same()
            memory[start:] = self._tail
            yield memory

    def _require_same(self) -> None:
        require_same(self._check, self._path)

    async def _leading(self) -> AsyncIterator[memoryview]:
        """What goes before the file, at the same pace; the file's progress stays at nothing."""
        rest = memoryview(self._lead)
        while rest:
            block, rest = rest[: self._block_size()], rest[self._block_size() :]
            yield block
            if self._pace is not None:
                await self._pace(len(block))
            if self._progress is not None:
                self._progress(0)

    def _block_size(self) -> int:
        return PACED_BLOCK if self._pace is not None and self._pace.is_held else BLOCK


def check_of(tag: str, sha256: str) -> ContentCheck | None:
    """Return a check by the tag, or where that is empty by the SHA-256; None where neither is known."""
    if tag:
        return ContentTag(tag)
    return _HashCheck(sha256) if sha256 else None


def require_same(check: ContentCheck | None, path: Path) -> None:
    """Raise ``Unreadable`` where what was read of a file is not what was made ready."""
    if check is not None and not check.is_same():
        raise Unreadable(str(path), "broken", detail="it is not what was made ready")


def _cover_part(cover: CoverFile, boundary: str) -> bytes:
    with readable(cover.path):
        content = cover.path.read_bytes()
    if hashlib.sha256(content).hexdigest() != cover.sha256:
        raise Unreadable(str(cover.path), "broken", detail="it is not what was made ready")
    head = f'--{boundary}\r\nContent-Disposition: form-data; name="thumbnail"; filename="cover.jpg"\r\n'
    return f"{head}Content-Type: image/jpeg\r\n\r\n".encode() + content + b"\r\n"


@contextlib.contextmanager
def readable(path: Path) -> Iterator[None]:
    """Turn the disk's errors into ``Unreadable``; what the network raises is not caught here."""
    try:
        yield
    except FileNotFoundError as error:
        raise Unreadable(str(path), "missing") from error
    except PermissionError as error:
        raise Unreadable(str(path), "no_permission") from error
    except OSError as error:
        raise Unreadable(str(path), "broken", detail=error.strerror or "") from error
