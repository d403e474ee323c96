"""The media folder: each content is stored once, and served under any number of names."""

import hashlib
import json
import logging
import re
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import apsw

from kesong_desktop.homeserver.service.files.durable_move import settle
from kesong_desktop.homeserver.service.files.quotas import check_quota
from kesong_desktop.homeserver.storage.database import HomeDatabase, row, rows
from kesong_desktop.homeserver.storage.ids import RandomBytes
from kesong_desktop.private_files import make_folder

_NAME = re.compile(r"[0-9a-f]{32}\.[a-z0-9]{3,4}")
_PART_BYTES = 1 << 20
_BATCH = 100
_DOUBLED = """
SELECT sha256, size_bytes, count(*) FROM stored_file WHERE sha256 IS NOT NULL
GROUP BY sha256, size_bytes HAVING count(*) > 1
"""
_SAME = "SELECT id, name FROM stored_file WHERE sha256 = ? AND size_bytes = ? ORDER BY id"
_COUNT_USES = "UPDATE stored_file SET uses = (SELECT count(*) FROM served_name WHERE file = ?) WHERE id = ?"
SWEPT_AFTER_S = 3600.0
"""A file without a row may be one whose row is about to be written."""

log = logging.getLogger(__name__)


@dataclass(slots=True)
class PlacedFile:
    """A file in the media folder that may not have a database row yet."""

    name: str
    sha256: bytes
    size_bytes: int
    is_noted: bool = False


class PlacedFiles:
    """Files that are added together."""

    def __init__(self, folder: Path, random_bytes: RandomBytes) -> None:
        self._folder = folder
        self._random_bytes = random_bytes
        self.placed: list[PlacedFile] = []

    def place(self, path: Path, extension: str) -> PlacedFile:
        """Move a finished file into the folder durably, and return it."""
        sha256, size_bytes = measure(path)
        name = self._random_bytes(16).hex() + extension
        file = PlacedFile(name, sha256, size_bytes)
        self.placed.append(file)
        settle(path, place_of(self._folder, name))
        return file

    def serve(self, connection: apsw.Connection, owner: int, name: str, file: PlacedFile) -> None:
        """Register a file under ``name`` for ``owner``, within a transaction. Problem 422 over the owner's quota."""
        sql = "SELECT id, name FROM stored_file WHERE sha256 = ? AND size_bytes = ?"
        for number, stored in rows(connection, sql, (file.sha256, file.size_bytes)):
            if place_of(self._folder, stored).is_file():
                found = number
                file.is_noted = stored == file.name
                break
        else:
            insert = "INSERT INTO stored_file (name, sha256, size_bytes) VALUES (?, ?, ?)"
            connection.execute(insert, (file.name, file.sha256, file.size_bytes))
            found = connection.last_insert_rowid()
            file.is_noted = True
        connection.execute(
            "INSERT INTO served_name (name, file, owner) VALUES (?, ?, ?)", (name, found, owner)
        )
        check_quota(connection, owner)


class FileStore:
    """The files of a home. For use from any thread."""

    def __init__(self, database: HomeDatabase, folder: Path, random_bytes: RandomBytes) -> None:
        self.folder = folder
        self._database = database
        self._random_bytes = random_bytes
        make_folder(folder)

    @contextmanager
    def taking_in(self) -> Iterator[PlacedFiles]:
        """Lend a ``PlacedFiles``; files without a row, and duplicates, are deleted at the end."""
        files = PlacedFiles(self.folder, self._random_bytes)
        try:
            yield files
        except BaseException:
            for one in files.placed:
                one.is_noted = False
            raise
        finally:
            self._unlink(one.name for one in files.placed if not one.is_noted)

    def path_of(self, name: str) -> Path | None:
        """Return the path of the file that is served under this name, or None."""
        if not _NAME.fullmatch(name):
            return None
        sql = "SELECT f.name FROM served_name s JOIN stored_file f ON f.id = s.file WHERE s.name = ?"
        with self._database.read() as connection:
            found = row(connection, sql, (name,))
        path = place_of(self.folder, found[0]) if found else None
        return path if path is not None and path.is_file() else None

    def drop(self, names: Iterable[str]) -> None:
        """Remove these names, and delete the files without any name left."""
        with self._database.write() as connection:
            connection.executemany("DELETE FROM served_name WHERE name = ?", [(name,) for name in names])
        self.free_unused()

    def free_unused(self) -> int:
        """Delete the files without any name, and return how many there were."""
        with self._database.read() as connection:
            is_needed = row(connection, "SELECT 1 FROM stored_file WHERE uses = 0 LIMIT 1") is not None
        if not is_needed:
            return 0
        with self._database.write() as connection:
            gone = rows(connection, "DELETE FROM stored_file WHERE uses = 0 RETURNING name")
        self._unlink(name for (name,) in gone)
        return len(gone)

    def measure_old(self) -> int:
        """Store checksum and size of files that have none, and return how many. Slow; the server may run."""
        count = 0
        sql = "SELECT id, name FROM stored_file WHERE sha256 IS NULL AND id > ? ORDER BY id LIMIT ?"
        last = 0
        while True:
            with self._database.read() as connection:
                found = rows(connection, sql, (last, _BATCH))
            if not found:
                return count
            last = found[-1][0]
            facts = []
            for number, name in found:
                try:
                    facts.append((*measure(place_of(self.folder, name)), number))
                except FileNotFoundError:
                    log.info("a stored file is missing")
            with self._database.write() as connection:
                connection.executemany(
                    "UPDATE stored_file SET sha256 = ?, size_bytes = ? WHERE id = ?", facts
                )
            count += len(facts)

    def doubled(self) -> tuple[int, int]:
        """Return the number and total bytes of measured files with the same content as another one."""
        with self._database.read() as connection:
            groups = rows(connection, _DOUBLED)
        return sum(count - 1 for _, size, count in groups), sum(
            (count - 1) * size for _, size, count in groups
        )

    def merge_doubled(self) -> tuple[int, int]:
        """Merge files with the same content, and return how many files and bytes that freed.

        The files are read: a file that has changed replaces no other. For repairs, while no process serves the home.
        """
        with self._database.read() as connection:
            groups = rows(connection, _DOUBLED)
        count, freed = 0, 0
        for sha256, size, _ in groups:
            with self._database.read() as connection:
                same = rows(connection, _SAME, (sha256, size))
            sound = [one for one in same if _is_sound(place_of(self.folder, one[1]), sha256, size)]
            if len(sound) < 2:
                continue
            (kept, _), *others = sound
            with self._database.write() as connection:
                for number, _ in others:
                    connection.execute("UPDATE served_name SET file = ? WHERE file = ?", (kept, number))
                    connection.execute("DELETE FROM stored_file WHERE id = ?", (number,))
                connection.execute(_COUNT_USES, (kept, kept))
            self._unlink(name for _, name in others)
            count, freed = count + len(others), freed + len(others) * size
        return count, freed

    def sweep(self, *, older_than_s: float = SWEPT_AFTER_S, now: Callable[[], float] = time.time) -> int:
        """Delete files without a row that are older than this, and return how many there were."""
        count, oldest = 0, now() - older_than_s
        for path in self.unknown_files():
            if path.stat().st_mtime <= oldest:
                path.unlink(missing_ok=True)
                count += 1
        return count

    def unknown_files(self) -> list[Path]:
        """Return the files in the folder that have no row."""
        unknown: list[Path] = []
        for folder in sorted(path for path in self.folder.iterdir() if path.is_dir()):
            names = {path.name: path for path in folder.iterdir()}
            with self._database.read() as connection:
                sql = "SELECT name FROM stored_file WHERE name IN (SELECT value FROM json_each(?))"
                known = {name for (name,) in rows(connection, sql, (json.dumps(list(names)),))}
            unknown += [path for name, path in names.items() if name not in known]
        return unknown

    def _unlink(self, names: Iterable[str]) -> None:
        for name in names:
            place_of(self.folder, name).unlink(missing_ok=True)


def place_of(folder: Path, name: str) -> Path:
    """Return the path of the stored file ``name`` in the media folder."""
    return folder / name[:2] / name


def _is_sound(path: Path, sha256: bytes, size: int) -> bool:
    try:
        return measure(path) == (sha256, size)
    except OSError:
        return False


def measure(path: Path) -> tuple[bytes, int]:
    """Return the SHA-256 and the size in bytes of a file."""
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as file:
        while part := file.read(_PART_BYTES):
            digest.update(part)
            size += len(part)
    return digest.digest(), size
