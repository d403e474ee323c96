"""A multipart body that is streamed from disk in blocks, with a length that is known beforehand."""

import contextlib
import mimetypes
import secrets
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from kesong_desktop.errors import Unreadable

BLOCK = 512 * 1024


class UploadBody:
    """``multipart/form-data`` with one file and a few text fields. ``progress`` is told the bytes of the file that have left.

    Raises:
        Unreadable: the file is not there, may not be read, or becomes shorter while it is sent.
    """

    def __init__(
        self, path: Path, *, mime: str, fields: dict[str, str], progress: Callable[[int], None] | None
    ) -> None:
        self._path = path
        self._progress = progress
        self._file: BinaryIO | None = None
        boundary = f"kesong{secrets.token_hex(16)}"
        ending = mimetypes.guess_extension(mime) or path.suffix
        parts = "".join(
            f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
            for name, value in fields.items()
        )
        # The file's own name stays here: it can hold a person's or a place's name.
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="media{ending}"\r\n'
        self._head = f"{parts}{head}Content-Type: {mime}\r\n\r\n".encode()
        self._tail = f"\r\n--{boundary}--\r\n".encode()
        with _readable(path):
            self._size = path.stat().st_size
        self.headers = {
            "Content-Type": f"multipart/form-data; boundary={boundary}",
            "Content-Length": str(len(self._head) + self._size + len(self._tail)),
        }

    def close(self) -> None:
        """Close the file: also where the body was not read to its end."""
        if self._file is not None:
            self._file.close()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        done = 0
        with _readable(self._path):
            self._file = file = self._path.open("rb")
        ahead = (
            self._head
        )  # goes with the first block, and the tail with the last one: each write costs a turn
        while done < self._size:
            with _readable(self._path):
                block = file.read(min(BLOCK, self._size - done))
            if not block:
                raise Unreadable(str(self._path), "cut_off")
            done += len(block)
            yield ahead + block + (self._tail if done == self._size else b"")
            ahead = b""
            if self._progress is not None:
                self._progress(done)
        if not self._size:
            yield self._head + self._tail


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
