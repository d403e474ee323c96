"""Reads files of any size piece by piece, with limited memory and steps."""

import io
from collections.abc import Iterator
from typing import IO, Literal

Order = Literal["little", "big"]
MAX_PIECE = 1 << 20
_ZEROS = bytes(MAX_PIECE)
_MAX_STEPS = 6_000_000
"""The most reads of one file: enough for ten hours of video, and done within seconds."""


class MalformedFile(Exception):
    """The structure violates its format; no conclusion about the content is possible."""


class _Steps:
    """Counts the reads of all parts of one file, so that no structure can occupy the reader for ever."""

    def __init__(self) -> None:
        self.left = _MAX_STEPS

    def take(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise MalformedFile("too many parts")


class ByteSource:
    """A range of a file. Nothing outside it is read, and at most ``MAX_PIECE`` bytes at a time."""

    def __init__(self, file: IO[bytes], start: int, size: int, steps: _Steps | None = None) -> None:
        self._file, self.start, self.size = file, start, size
        self._steps = steps or _Steps()

    @classmethod
    def whole(cls, file: IO[bytes]) -> "ByteSource":
        """Return the range of a whole opened file."""
        return cls(file, 0, file.seek(0, io.SEEK_END))

    def inner(self, content: bytes) -> "ByteSource":
        """Return unpacked bytes as a range that is counted with this one."""
        return ByteSource(io.BytesIO(content), 0, len(content), self._steps)

    def read(self, at: int, count: int) -> bytes:
        """Return exactly ``count`` bytes.

        Raises:
            MalformedFile: they are not all there, or are too many at once.
        """
        if at < 0 or not 0 <= count <= MAX_PIECE or at + count > self.size:
            raise MalformedFile("outside of its part")
        self._steps.take()
        self._file.seek(self.start + at)
        found = self._file.read(count)
        if len(found) < count:
            raise MalformedFile("cut off")
        return found

    def number(self, at: int, count: int, order: Order = "big") -> int:
        """Return an unsigned number of ``count`` bytes; ``order`` is ``big`` or ``little``."""
        return int.from_bytes(self.read(at, count), order)

    def part(self, at: int, size: int) -> "ByteSource":
        """Return a range within this one.

        Raises:
            MalformedFile: it does not lie within.
        """
        if at < 0 or size < 0 or at + size > self.size:
            raise MalformedFile("outside of its part")
        self._steps.take()
        return ByteSource(self._file, self.start + at, size, self._steps)

    def rest(self, at: int) -> "ByteSource":
        """Return the range from ``at`` to the end."""
        return self.part(at, self.size - at)

    def whole_bytes(self) -> bytes:
        """Return the content of a small range.

        Raises:
            MalformedFile: it is larger than ``MAX_PIECE``.
        """
        return self.read(0, self.size)

    def head(self, count: int) -> bytes:
        """Return the first bytes, up to ``count``."""
        return self.read(0, min(count, self.size))

    def blocks(self, at: int = 0) -> Iterator[bytes]:
        """Yield the content from ``at`` to the end in pieces."""
        while at < self.size:
            count = min(MAX_PIECE, self.size - at)
            yield self.read(at, count)
            at += count

    def is_blank(self) -> bool:
        """Return whether all bytes are zero."""
        return all(block == _ZEROS[: len(block)] for block in self.blocks())


class ByteCoverage:
    """The ranges of a part that are accounted for, so that unreferenced data is found."""

    _MAX = 4_000_000

    def __init__(self) -> None:
        self._stretches: list[tuple[int, int]] = []

    def add(self, at: int, size: int) -> None:
        """Account for ``size`` bytes from ``at``.

        Raises:
            MalformedFile: more stretches than any honest file has.
        """
        if len(self._stretches) >= self._MAX:
            raise MalformedFile("too many parts")
        if self._stretches and sum(self._stretches[-1]) == at:
            self._stretches[-1] = (self._stretches[-1][0], self._stretches[-1][1] + size)
        else:
            self._stretches.append((at, size))

    def gaps(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield (start, size) of unaccounted ranges between two positions."""
        at = start
        for begin, size in sorted(self._stretches):
            if begin >= end:
                break
            if begin > at:
                yield at, begin - at
            at = max(at, begin + size)
        if at < end:
            yield at, end - at

    def hides(self, source: ByteSource, start: int, end: int) -> bool:
        """Return whether a gap holds anything but zeros."""
        return any(not source.part(at, size).is_blank() for at, size in self.gaps(start, end))
