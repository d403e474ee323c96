"""Lock of a profile for one process; the system releases it when the process ends in any way."""

import os
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from kesong_desktop.errors import ProfileBusy
from kesong_desktop.private_files import opener
from kesong_desktop.store.durable_files import problem_of


class ProfileLock:
    """Holds ``path`` locked between ``__enter__`` and ``__exit__``.

    Raises:
        ProfileBusy: another process holds it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: IO[bytes] | None = None

    def __enter__(self) -> Self:
        try:
            file = open(self._path, "a+b", opener=opener)
        except OSError as error:
            raise problem_of(error, self._path) from error
        try:
            _lock(file)
        except OSError as error:
            file.close()
            raise ProfileBusy(str(self._path.parent)) from error
        self._file = file
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None


if os.name == "nt":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]

else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
