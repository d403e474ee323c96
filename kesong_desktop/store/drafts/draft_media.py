"""Copies of the media of drafts, so that a draft stays complete if a file is deleted. The originals are only read."""

import hashlib
import os
import sys
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

import apsw

from kesong_desktop.errors import KesongError, NotKept, Reason
from kesong_desktop.ordinary_file import require_ordinary
from kesong_desktop.private_files import make_inner_folder
from kesong_desktop.store.database import Database
from kesong_desktop.store.durable_files import problem_of, sync_folder
from kesong_desktop.store.sqlite_file import fetch

MOST_BYTES = 200_000_000
"""Larger files are not copied."""
_CHUNK = 1 << 20
_FICLONE = 0x40049409
_BINARY: int = getattr(os, "O_BINARY", 0)


def schema(connection: apsw.Connection) -> None:
    """Create the table of copies by file; ``bytes`` and ``mtime_ns`` are those of the file when it was copied."""
    connection.execute(
        "CREATE TABLE own_file (path TEXT PRIMARY KEY, name TEXT NOT NULL, bytes INTEGER NOT NULL,"
        " mtime_ns INTEGER NOT NULL) STRICT"
    )


class DraftMedia:
    """Keeps copies below ``root``, named by their content hash: identical files share a copy."""

    def __init__(self, database: Database, root: Path, *, most_bytes: int = MOST_BYTES) -> None:
        self._database = database
        self._root = root
        self._most_bytes = most_bytes
        self._lock = threading.Lock()

    def where(self, path: str) -> Path:
        """Return the path from which a picture can be read: its own file if it exists, else the copy, else the file."""
        source = Path(path)
        # Path.exists raises for names that are too long.
        return source if os.path.exists(source) else self._copy(path) or source  # noqa: PTH110

    def contents(self) -> dict[str, tuple[str, int]]:
        """Return the SHA-256 and size in bytes of each copy, by original file."""
        rows = self._database.rows("SELECT path, name, bytes FROM own_file")
        return {path: (name.partition(".")[0], size) for path, name, size in rows}

    def keep(self, path: str) -> None:
        """Copy the file in its current state, and wait for the disk. The copy of a deleted file is kept.

        Raises:
            NotKept: there is a file but no copy; the error says why.
        """
        source = Path(path)
        if source.is_relative_to(self._root):
            return
        try:
            with self._lock:
                self._keep(path, source)
        except FileNotFoundError:
            return
        except OSError as error:
            raise NotKept(path, why=error.strerror or str(error)) from error
        except NotKept:
            raise
        except KesongError as error:
            raise NotKept(path, why=str(error.facts.get("why", error.reason))) from error

    def sweep(self, wanted: Iterable[str], also: Iterable[Path] = ()) -> None:
        """Delete the copies of all files but ``wanted``; the copies ``also`` are kept."""
        paths = set(wanted)
        names = {path.name for path in (*also, *map(Path, paths)) if path.parent == self._root}

        def work(connection: apsw.Connection) -> set[str]:
            rows = fetch(connection, "SELECT path, name FROM own_file")
            gone = [(path,) for path, _ in rows if path not in paths]
            connection.executemany("DELETE FROM own_file WHERE path = ?", gone)
            return {name for path, name in rows if path in paths}

        with self._lock:
            names |= self._database.write(work)
            for found in self._root.iterdir() if self._root.is_dir() else ():
                if found.name not in names:
                    found.unlink(missing_ok=True)

    def _copy(self, path: str) -> Path | None:
        rows = self._database.rows("SELECT name FROM own_file WHERE path = ?", (path,))
        copy = self._root / rows[0][0] if rows else None
        return copy if copy is not None and _is_own_file(copy) else None

    def _keep(self, path: str, source: Path) -> None:
        require_ordinary(source, sys.maxsize)
        found = source.stat()
        size, mtime_ns = found.st_size, found.st_mtime_ns
        if size > self._most_bytes:
            raise NotKept(path, Reason.NOT_KEPT_TOO_LARGE, size_mb=size / 1_000_000)
        known = self._database.rows("SELECT bytes, mtime_ns FROM own_file WHERE path = ?", (path,))
        if known == [(size, mtime_ns)] and self._copy(path) is not None:
            return
        make_inner_folder(self._root, may_be_link=True)
        name = self._take_in(source, size)
        row = (path, name, size, mtime_ns)
        self._database.write(
            lambda c: c.execute("INSERT OR REPLACE INTO own_file VALUES (?, ?, ?, ?)", row) and None
        )

    def _take_in(self, source: Path, size: int) -> str:
        """Copy the first ``size`` bytes of a file, and return the name of the copy."""
        fresh = self._root / f".{uuid4().hex}.new"
        try:
            descriptor = os.open(fresh, os.O_RDWR | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
            with os.fdopen(descriptor, "rb+") as new, source.open("rb") as old:
                sha256 = _cloned(old, new) or _copied(old, new, size)
                new.flush()
                os.fsync(new.fileno())
            name = f"{sha256}{source.suffix.lower()}"
            there = self._root / name
            if _is_own_file(there):
                fresh.unlink()
            else:
                os.replace(fresh, there)
                sync_folder(self._root)
        except OSError as error:
            fresh.unlink(missing_ok=True)
            if isinstance(error, FileNotFoundError):
                raise
            raise problem_of(error, source) from error
        return name


def _is_own_file(path: Path) -> bool:
    """Return whether there is a file, and no link that leads to one elsewhere."""
    return path.is_file() and not path.is_symlink()


def _cloned(old: BinaryIO, new: BinaryIO) -> str:
    """Make a copy-on-write clone if the file system supports it; return the SHA-256, or empty."""
    if sys.platform != "linux":
        return ""
    import fcntl  # noqa: PLC0415 - Windows has none

    try:
        fcntl.ioctl(new.fileno(), _FICLONE, old.fileno())
    except OSError:
        return ""
    new.seek(0)
    return hashlib.file_digest(new, "sha256").hexdigest()  # type: ignore[arg-type,unused-ignore]


def _copied(old: BinaryIO, new: BinaryIO, most_bytes: int) -> str:
    digest = hashlib.sha256()
    while chunk := old.read(min(_CHUNK, most_bytes)):
        most_bytes -= len(chunk)
        digest.update(chunk)
        new.write(chunk)
    return digest.hexdigest()
