"""Reading a file of any size piece by piece, within bounds of memory and of steps."""

import io
from collections.abc import Iterator
from typing import IO, Literal

Order = Literal["little", "big"]
MAX_PIECE = 1 << 20
_ZEROS = bytes(MAX_PIECE)
_MAX_STEPS = 6_000_000
"""Reads of one file: enough for ten hours of film, and done within seconds."""


class Unsound(Exception):
    """The structure is not what its format says; nothing may be concluded from it."""


class _Steps:
    """Counts the reads of all parts of one file, so that no structure keeps the reader busy for ever."""

    def __init__(self) -> None:
        self.left = _MAX_STEPS

    def take(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise Unsound("too many parts")


class Source:
    """A stretch of a file. Nothing outside it is read through it, and at most ``MAX_PIECE`` bytes at a time."""

    def __init__(self, file: IO[bytes], start: int, size: int, steps: _Steps | None = None) -> None:
        self._file, self.start, self.size = file, start, size
        self._steps = steps or _Steps()

    @classmethod
    def whole(cls, file: IO[bytes]) -> "Source":
        """All of an opened file."""
        return cls(file, 0, file.seek(0, io.SEEK_END))

    def inner(self, content: bytes) -> "Source":
        """Bytes that were unpacked from this source, counted with it."""
        return Source(io.BytesIO(content), 0, len(content), self._steps)

    def read(self, at: int, count: int) -> bytes:
        """Exactly ``count`` bytes.

        Raises:
            Unsound: they are not all there, or are too many at once.
        """
        if at < 0 or not 0 <= count <= MAX_PIECE or at + count > self.size:
            raise Unsound("outside of its part")
        self._steps.take()
        self._file.seek(self.start + at)
        found = self._file.read(count)
        if len(found) < count:
            raise Unsound("cut off")
        return found

    def number(self, at: int, count: int, order: Order = "big") -> int:
        """An unsigned number of ``count`` bytes; ``order`` is ``big`` or ``little``."""
        return int.from_bytes(self.read(at, count), order)

    def part(self, at: int, size: int) -> "Source":
        """The stretch within this one.

        Raises:
            Unsound: it does not lie within.
        """
        if at < 0 or size < 0 or at + size > self.size:
            raise Unsound("outside of its part")
        self._steps.take()
        return Source(self._file, self.start + at, size, self._steps)

    def rest(self, at: int) -> "Source":
        """Everything from ``at`` on."""
        return self.part(at, self.size - at)

    def whole_bytes(self) -> bytes:
        """All of it, where it is small enough.

        Raises:
            Unsound: it is larger than ``MAX_PIECE``.
        """
        return self.read(0, self.size)

    def head(self, count: int) -> bytes:
        """Its first bytes, as many as there are up to ``count``."""
        return self.read(0, min(count, self.size))

    def blocks(self, at: int = 0) -> Iterator[bytes]:
        """From ``at`` to its end, one piece after the other."""
        while at < self.size:
            count = min(MAX_PIECE, self.size - at)
            yield self.read(at, count)
            at += count

    def is_blank(self) -> bool:
        """Nothing but zeros."""
        return all(block == _ZEROS[: len(block)] for block in self.blocks())


class Cover:
    """Which stretches of a part are accounted for, so that what no table speaks of is seen."""

    _MAX = 4_000_000

    def __init__(self) -> None:
        self._stretches: list[tuple[int, int]] = []

    def add(self, at: int, size: int) -> None:
        """``size`` bytes from ``at`` have their meaning.

        Raises:
            Unsound: more stretches than any honest file has.
        """
        if len(self._stretches) >= self._MAX:
            raise Unsound("too many parts")
        if self._stretches and sum(self._stretches[-1]) == at:
            self._stretches[-1] = (self._stretches[-1][0], self._stretches[-1][1] + size)
        else:
            self._stretches.append((at, size))

    def gaps(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """(from, size) of what nothing was said about between two positions."""
        at = start
        for begin, size in sorted(self._stretches):
            if begin >= end:
                break
            if begin > at:
                yield at, begin - at
            at = max(at, begin + size)
        if at < end:
            yield at, end - at

    def hides(self, source: Source, start: int, end: int) -> bool:
        """Whether a gap holds anything but zeros."""
        return any(not source.part(at, size).is_blank() for at, size in self.gaps(start, end))
