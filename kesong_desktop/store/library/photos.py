"""The camera roll's index of the photos in its folders. It can be rebuilt by a scan."""

import os
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any, TypeVar

import apsw
import msgspec

from kesong_desktop.model.library.photo import File, FolderListing, Photo, PhotoId
from kesong_desktop.store.database import Database
from kesong_desktop.store.library.photo_rows import (
    ADD,
    SELECT,
    SHA256,
    UPSERT,
    WHOLE,
    photo_of,
    photo_of_whole,
    rows_of,
)
from kesong_desktop.store.library.photo_search import search_condition
from kesong_desktop.store.sqlite_file import fetch

T = TypeVar("T")
_MAX_ROWS = 5000
_OF_DAY = 100
"""Maximum number of photos of one day in earlier years that are read."""
_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(tuple[tuple[File, ...], tuple[bytes, ...]]).decode


class PhotoLibrary:
    """Photos by path. Paths are kept as the system's own bytes, so that any name fits."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._version = 0

    @property
    def version(self) -> int:
        """Return a number that differs after each change of the photos; thumbnails do not count."""
        return self._version

    def upsert(self, photos: Sequence[Photo]) -> None:
        """Add or update rows by path, at most 5,000 at a time; ids are ignored. Updated rows lose thumbnails and fingerprint."""
        for start in range(0, len(photos), _MAX_ROWS):
            rows = rows_of(photos[start : start + _MAX_ROWS])

            def work(connection: apsw.Connection, rows: list[tuple[Any, ...]] = rows) -> None:
                before = connection.total_changes()
                connection.executemany(ADD, rows)
                if connection.total_changes() - before == len(rows):
                    # All are new, as in a first scan: there are no old rows to delete.
                    return
                paths = [(row[0],) for row in rows]
                for table in ("thumb", "look", "indexed"):
                    connection.executemany(
                        f"DELETE FROM {table} WHERE photo_id = (SELECT id FROM photo WHERE path = ?)",  # noqa: S608
                        paths,
                    )
                connection.executemany(UPSERT, rows)

            self._write(work)

    def known(self, folder: str) -> dict[str, tuple[int, int]]:
        """Return (bytes, mtime_ns) by path of the files under a roll folder."""
        rows = self._database.rows(
            "SELECT path, bytes, mtime_ns FROM photo WHERE folder = ?", (os.fsencode(folder),)
        )
        return {os.fsdecode(path): (size, mtime_ns) for path, size, mtime_ns in rows}

    def settle(
        self,
        root: str,
        *,
        gone: Iterable[str],
        moved: Mapping[str, str],
        listings: Mapping[str, FolderListing],
        gone_folders: Iterable[str],
    ) -> None:
        """End a scan, atomically: delete rows by path, and store the state of the folders.

        Files that ``moved`` (old path to new) keep their ids, and all that is known of them.
        """
        removed = [(os.fsencode(path),) for path in gone]
        away = [(os.fsencode(folder),) for folder in gone_folders]
        kept = [
            (os.fsencode(folder), os.fsencode(root), one.mtime_ns, _encode((one.files, one.folders)))
            for folder, one in listings.items()
        ]

        def work(connection: apsw.Connection) -> None:
            connection.executemany("DELETE FROM photo WHERE path = ?", removed)
            for old, new in moved.items():
                paths = (os.fsencode(new), os.fsencode(old))
                connection.execute("DELETE FROM photo WHERE path = ?", paths[:1])
                connection.execute("UPDATE photo SET path = ? WHERE path = ?", paths)
            connection.executemany("DELETE FROM listing WHERE folder = ?", away)
            connection.executemany("INSERT OR REPLACE INTO listing VALUES (?, ?, ?, ?)", kept)

        self._write(work)

    def listings(self, root: str) -> dict[str, FolderListing]:
        """Return the folders under a roll folder, including itself, as of the end of the last scan."""
        sql = "SELECT folder, mtime_ns, content FROM listing WHERE root = ?"
        rows = self._database.rows(sql, (os.fsencode(root),))
        return {
            os.fsdecode(folder): FolderListing(mtime_ns, *_decode(content))
            for folder, mtime_ns, content in rows
        }

    def folder_times(self, root: str) -> dict[str, int]:
        """Return the folders under a roll folder with their modification times in ns."""
        rows = self._database.rows(
            "SELECT folder, mtime_ns FROM listing WHERE root = ?", (os.fsencode(root),)
        )
        return {os.fsdecode(folder): mtime_ns for folder, mtime_ns in rows}

    def remove_folder(self, folder: str) -> None:
        """Drop all rows of a roll folder."""
        row = (os.fsencode(folder),)

        def work(connection: apsw.Connection) -> None:
            connection.execute("DELETE FROM photo WHERE folder = ?", row)
            connection.execute("DELETE FROM listing WHERE root = ?", row)
            connection.execute("DELETE FROM root WHERE path = ?", row)

        self._write(work)

    def page(self, *, after: Photo | None = None, limit: int = 200) -> list[Photo]:
        """Return a page of photos, newest first, older than ``after`` if that is given."""
        where = " WHERE (taken, id) < (?, ?)" if after else ""
        bindings = (after.taken.replace(tzinfo=None).isoformat(), after.id) if after else ()
        return self._photos(f"{where} ORDER BY taken DESC, id DESC LIMIT ?", (*bindings, limit))

    def all(self) -> list[Photo]:
        """Return all photos, newest first; 100,000 of them take a third of a second."""
        columns = ", ".join(WHOLE)
        rows = self._database.rows(f"SELECT {columns} FROM photo ORDER BY taken DESC, id DESC")  # noqa: S608 - own names
        firsts: dict[str, str] = {}
        # The oldest of identical files is the original.
        for row in reversed(rows):
            if row[SHA256]:
                firsts.setdefault(row[SHA256], os.fsdecode(row[1]))
        folders: dict[bytes, str] = {}
        return [photo_of_whole(row, folders, firsts) for row in rows]

    def find(self, words: str) -> frozenset[PhotoId]:
        """Return the photos whose path, camera, caption or day (``2024-03``) contain all the words, ignoring case.

        A word such as ``place:48.2,16.4`` finds those that were taken within some ten kilometres of there.
        """
        test, bindings = search_condition(words)
        rows = self._database.rows(f"SELECT id FROM photo WHERE {test}", bindings)  # noqa: S608 - own words only
        return frozenset(PhotoId(number) for (number,) in rows)

    def by_path(self, path: str) -> Photo | None:
        """Return the photo at this path, or None."""
        return next(iter(self._photos(" WHERE path = ?", (os.fsencode(path),))), None)

    def by_id(self, photo_id: int) -> Photo | None:
        """Return the photo with this id, or None."""
        return next(iter(self._photos(" WHERE id = ?", (photo_id,))), None)

    def of_day(self, month: int, day: int, *, before_year: int) -> list[Photo]:
        """Return the photos taken on this day of earlier years, newest first, without those that cannot be shown."""
        where = " WHERE taken < ? AND substr(taken, 6, 5) = ? AND problem = '' ORDER BY taken DESC, id DESC LIMIT ?"
        return self._photos(where, (f"{before_year:04d}", f"{month:02d}-{day:02d}", _OF_DAY))

    def count(self) -> int:
        """Return the number of photos in the library."""
        return int(self._database.rows("SELECT count(*) FROM photo")[0][0])

    def without_hash(self, sizes: Collection[int] = ()) -> list[str]:
        """Return the paths of files that have no hash yet and share their size with another, or one of ``sizes`` in bytes."""
        sql = (
            "SELECT path FROM photo WHERE sha256 = '' AND problem IN ('', 'cut_off', 'broken')"
            " AND (bytes IN (SELECT bytes FROM photo GROUP BY bytes HAVING count(*) > 1)"
            " OR bytes IN (SELECT value FROM json_each(?)))"
        )
        rows = self._database.rows(sql, (msgspec.json.encode(sorted(sizes)).decode(),))
        return [os.fsdecode(path) for (path,) in rows]

    def paths_of_size(self, size_bytes: int) -> list[str]:
        """Return the paths of readable files of exactly this size."""
        rows = self._database.rows("SELECT path FROM photo WHERE bytes = ? AND problem = ''", (size_bytes,))
        return [os.fsdecode(path) for (path,) in rows]

    def look_again(self, paths: Iterable[str] = (), *, problem: str = "") -> list[str]:
        """Make the next scan read these files, and those with ``problem``, though they are unchanged.

        Returns the roll folders that contain them.
        """
        wanted = [os.fsencode(path) for path in paths]
        if problem:
            rows = self._database.rows("SELECT path FROM photo WHERE problem = ?", (problem,))
            wanted += [path for (path,) in rows]
        if not wanted:
            return []
        names: dict[bytes, set[bytes]] = {}
        for folder, name in map(os.path.split, wanted):
            names.setdefault(folder, set()).add(name)

        def work(connection: apsw.Connection) -> list[str]:
            roots: set[bytes] = set()
            for path in wanted:
                sql = "UPDATE photo SET mtime_ns = -1 WHERE path = ? RETURNING folder"
                roots |= {row[0] for row in fetch(connection, sql, (path,))}
            for folder, inside in names.items():
                for (content,) in fetch(
                    connection, "SELECT content FROM listing WHERE folder = ?", (folder,)
                ):
                    files, folders = _decode(content)
                    outdated = tuple((one[0], one[1], -1) if one[0] in inside else one for one in files)
                    row = (_encode((outdated, folders)), folder)
                    connection.execute("UPDATE listing SET mtime_ns = 0, content = ? WHERE folder = ?", row)
            return [os.fsdecode(root) for root in sorted(roots)]

        return self._write(work)

    def has_any(self, folder: str) -> bool:
        """Return whether a roll folder has any rows."""
        return bool(
            self._database.rows("SELECT 1 FROM photo WHERE folder = ? LIMIT 1", (os.fsencode(folder),))
        )

    def mount(self, root: str) -> str | None:
        """Return the mount point of a roll folder at its last scan, or None."""
        rows = self._database.rows("SELECT mount FROM root WHERE path = ?", (os.fsencode(root),))
        return os.fsdecode(rows[0][0]) if rows else None

    def put_mount(self, root: str, mount: str) -> None:
        """Store the mount point of a roll folder."""
        row = (os.fsencode(root), os.fsencode(mount))
        self._database.write(lambda c: c.execute("INSERT OR REPLACE INTO root VALUES (?, ?)", row) and None)

    def put_hashes(self, hashes: Mapping[str, str]) -> None:
        """Keep content hashes by path."""
        rows = [(sha256, os.fsencode(path)) for path, sha256 in hashes.items()]
        self._write(lambda c: c.executemany("UPDATE photo SET sha256 = ? WHERE path = ?", rows) and None)

    def _write(self, work: Callable[[apsw.Connection], T]) -> T:
        try:
            return self._database.write(work)
        finally:
            self._version += 1

    def _photos(self, rest: str, bindings: Sequence[Any]) -> list[Photo]:
        return [photo_of(row) for row in self._database.rows(SELECT + rest, bindings)]
