"""The part that all request bodies read from a file share."""

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator
from io import FileIO


class FileBody(ABC):
    """The body of a request that reads a file block by block. ``_file`` is open once reading began."""

    def __init__(self) -> None:
        self._file: FileIO | None = None

    @abstractmethod
    def passing(self) -> AsyncIterator[memoryview]:
        """The body in blocks that all use the same memory: each must be done with before the next is asked for.

        Memory that is fetched and given back for each block costs as much as sending it.
        """

    def close(self) -> None:
        """Close the file: also where the body was not read to its end."""
        if self._file is not None:
            self._file.close()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """The body for those who may keep its blocks."""
        async for block in self.passing():
            yield bytes(block)
