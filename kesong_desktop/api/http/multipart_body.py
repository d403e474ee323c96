"""A multipart body that is streamed from disk in blocks, with a length that is known beforehand."""

import contextlib
import hashlib
import mimetypes
import secrets
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from io import FileIO
from pathlib import Path

from kesong_desktop.api.http.bandwidth import BandwidthShare
from kesong_desktop.errors import Unreadable

BLOCK = 240 * 1024
PACED_BLOCK = 64 * 1024
"""The block while a speed is held: at 4 kB/s, the lowest, one takes 16 s, which is no stall yet."""


@dataclass(frozen=True, slots=True)
class CoverFile:
    """The JPEG that stands for a clip, and the SHA-256 of its bytes: small enough to be held in memory."""

    path: Path
    sha256: str


class MultipartBody:
    """``multipart/form-data`` with one file and a few text fields. ``progress`` is called with the bytes of the file sent so far.

    A ``cover`` goes before it, as the field ``thumbnail``. ``name`` is the field of the file itself.

    Raises:
        Unreadable: the file is not there, may not be read, becomes shorter while it is sent, or is not the one with that
            ``sha256`` (then the server never gets the end of the request); or so it is with the cover.
    """

    def __init__(
        self,
        path: Path,
        *,
        mime: str,
        fields: dict[str, str],
        progress: Callable[[int], None] | None,
        sha256: str = "",
        cover: CoverFile | None = None,
        pace: BandwidthShare | None = None,
        name: str = "file",
    ) -> None:
        self._path = path
        self._sha256 = sha256
        self._pace = pace
        self._progress = progress
        self._file: FileIO | None = None
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
        with _readable(path):
            self._size = path.stat().st_size
        self.headers = {
            "Content-Type": f"multipart/form-data; boundary={boundary}",
            "Content-Length": str(len(self._lead) + len(self._head) + self._size + len(self._tail)),
        }

    def close(self) -> None:
        """Close the file: also where the body was not read to its end."""
        if self._file is not None:
            self._file.close()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """The body for those who may keep its blocks."""
        async for block in self.passing():
            yield bytes(block)

    async def passing(self) -> AsyncIterator[memoryview]:
        """The body in blocks that all use the same memory: each must be done with before the next is asked for.

        Memory that is fetched and given back for each block costs as much as sending it.
        """
        async for block in self._leading():
            yield block
        done, digest, start = 0, hashlib.sha256(), len(self._head)
        memory = memoryview(bytearray(start + min(BLOCK, self._size) + len(self._tail)))
        # The head goes with the first block, and the tail with the last: each write costs a turn.
        memory[:start] = self._head
        with _readable(self._path):
            self._file = file = self._path.open("rb", buffering=0)
        while done < self._size:
            with _readable(self._path):
                got = file.readinto(memory[start : start + min(self._block_size(), self._size - done)])
            if not got:
                raise Unreadable(str(self._path), "cut_off")
            end = start + got
            done += got
            if self._sha256:
                digest.update(memory[start:end])
            if done == self._size:
                if self._sha256 not in ("", digest.hexdigest()):
                    raise Unreadable(str(self._path), "broken", detail="it is not what was made ready")
                memory[end : end + len(self._tail)] = self._tail
                end += len(self._tail)
            yield memory[:end]
            start = 0
            if self._pace is not None:
                await self._pace(got)
            if self._progress is not None:
                self._progress(done)
        if not self._size:
            memory[start:] = self._tail
            yield memory

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


def _cover_part(cover: CoverFile, boundary: str) -> bytes:
    with _readable(cover.path):
        content = cover.path.read_bytes()
    if hashlib.sha256(content).hexdigest() != cover.sha256:
        raise Unreadable(str(cover.path), "broken", detail="it is not what was made ready")
    head = f'--{boundary}\r\nContent-Disposition: form-data; name="thumbnail"; filename="cover.jpg"\r\n'
    return f"{head}Content-Type: image/jpeg\r\n\r\n".encode() + content + b"\r\n"


@contextlib.contextmanager
def _readable(path: Path) -> Iterator[None]:
    """Turn the disk's errors into ours; what the network raises is not caught here."""
    try:
        yield
    except FileNotFoundError as error:
        raise Unreadable(str(path), "missing") from error
    except PermissionError as error:
        raise Unreadable(str(path), "no_permission") from error
    except OSError as error:
        raise Unreadable(str(path), "broken", detail=error.strerror or "") from error
