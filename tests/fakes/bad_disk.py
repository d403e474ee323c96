"""A disk on which SQLite's N-th write fails: every write, sync, truncation and removal counts."""

from dataclasses import dataclass, field
from typing import Any

import apsw

NAME = "bad-disk"
ERRORS: dict[str, type[Exception]] = {"full": apsw.FullError, "io": apsw.IOError}


@dataclass
class Plan:
    """Fail call number ``at`` (from 0) with ``error``, and every later one where it is ``lasting``. ``at`` -1: none."""

    at: int
    error: str = "io"
    lasting: bool = False
    calls: int = field(default=0, init=False)
    failed: int = field(default=0, init=False)

    def meet(self) -> None:
        """One call; raises where it is to fail."""
        number, self.calls = self.calls, self.calls + 1
        if self.at >= 0 and (number == self.at or (self.lasting and number > self.at)):
            self.failed += 1
            raise ERRORS[self.error]


class BadDisk(apsw.VFS):
    """SQLite's way to the disk, by default for every database opened while it is installed."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._base = apsw.vfs_names()[0]
        super().__init__(NAME, self._base, makedefault=True)

    def xOpen(self, name: Any, flags: list[int]) -> "BadFile":  # noqa: N802 - SQLite's name
        """Open a file whose writes are counted."""
        return BadFile(self._base, name, flags, self._plan)

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: N802
        """Remove a file."""
        self._plan.meet()
        super().xDelete(filename, syncdir)


class BadFile(apsw.VFSFile):
    """An open file."""

    def __init__(self, base: str, name: Any, flags: list[int], plan: Plan) -> None:
        self._plan = plan
        super().__init__(base, name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        """Write."""
        self._plan.meet()
        super().xWrite(data, offset)

    def xSync(self, flags: int) -> None:  # noqa: N802
        """Make durable."""
        self._plan.meet()
        super().xSync(flags)

    def xTruncate(self, newsize: int) -> None:  # noqa: N802
        """Cut."""
        self._plan.meet()
        super().xTruncate(newsize)
