"""The camera roll's index: what is in the folders, and small pictures of it. A rescan makes it again."""

import os
import re
import sys
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeVar

import apsw
import msgspec

from kesong_desktop.model.photo import File, Listing, Photo, PhotoId
from kesong_desktop.store.db import Database, fetch

T = TypeVar("T")
_COLUMNS = tuple(name for name in Photo.__struct_fields__ if name not in {"id", "duplicate_of", "live"})
_FIRST_WITH_SAME_BYTES = (
    "(SELECT first.path FROM photo AS first WHERE first.sha256 = photo.sha256 AND photo.sha256 != ''"
    " ORDER BY first.taken, first.path LIMIT 1)"
)
_SELECT = f"SELECT id, {', '.join(_COLUMNS)}, {_FIRST_WITH_SAME_BYTES} FROM photo"  # noqa: S608 - own names only
_INSERT = (
    f"INSERT INTO photo ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' for _ in _COLUMNS)})"  # noqa: S608 - own names
    " ON CONFLICT (path) DO "
)
_ADD = f"{_INSERT} NOTHING"
_UPSERT = f"{_INSERT} UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in _COLUMNS)}"
_MAX_ROWS = 5000
_ENCODING, _ON_ERROR = sys.getfilesystemencoding(), sys.getfilesystemencodeerrors()
_WHOLE = tuple(name for name in Photo.__struct_fields__ if name not in {"duplicate_of", "live"})
_SHA256 = _WHOLE.index("sha256")
_HAYSTACK_LIKE = (
    "(CAST(path AS TEXT) || ' ' || camera || ' ' || description || ' ' || taken) LIKE ? ESCAPE '\\'"
)
_PLACE = re.compile(r"place:(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)", re.IGNORECASE)
_NEARBY = 0.1
"""Degrees."""
_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(tuple[tuple[File, ...], tuple[bytes, ...]]).decode


class Library:
    """Photos by path. Paths are kept as the system's own bytes, so that any name fits."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._version = 0

    @property
    def version(self) -> int:
        """Another number after each change of the photos; thumbnails do not count."""
        return self._version

    def upsert(self, photos: Sequence[Photo]) -> None:
        """Add or renew rows by path, at most 5,000 at a time. Thumbnails and looks of renewed rows go. Ids given are ignored."""
        for start in range(0, len(photos), _MAX_ROWS):
            rows = _rows(photos[start : start + _MAX_ROWS])

            def work(connection: apsw.Connection, rows: list[tuple[Any, ...]] = rows) -> None:
                before = connection.total_changes()
                connection.executemany(_ADD, rows)
                if connection.total_changes() - before == len(rows):
                    return  # all new, as in a first index: there is nothing of theirs to go
                paths = [(row[0],) for row in rows]
                for table in ("thumb", "look"):
                    connection.executemany(
                        f"DELETE FROM {table} WHERE photo_id = (SELECT id FROM photo WHERE path = ?)",  # noqa: S608
                        paths,
                    )
                connection.executemany(_UPSERT, rows)

            self._write(work)

    def known(self, folder: str) -> dict[str, tuple[int, int]]:
        """By path: (bytes, mtime_ns) of what was found under a roll folder."""
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
        listings: Mapping[str, Listing],
        gone_folders: Iterable[str],
    ) -> None:
        """End a scan, all of it or nothing: drop rows by path, and remember the folders as they are.

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

    def listings(self, root: str) -> dict[str, Listing]:
        """The folders of a roll folder, itself among them, as they were at the end of the last scan."""
        sql = "SELECT folder, mtime_ns, content FROM listing WHERE root = ?"
        rows = self._database.rows(sql, (os.fsencode(root),))
        return {
            os.fsdecode(folder): Listing(mtime_ns, *_decode(content)) for folder, mtime_ns, content in rows
        }

    def folder_times(self, root: str) -> dict[str, int]:
        """The folders of a roll folder with their times, in ns."""
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
        """Newest first, older than ``after`` if that is given."""
        where = " WHERE (taken, id) < (?, ?)" if after else ""
        bindings = (after.taken.replace(tzinfo=None).isoformat(), after.id) if after else ()
        return self._photos(f"{where} ORDER BY taken DESC, id DESC LIMIT ?", (*bindings, limit))

    def all(self) -> list[Photo]:
        """All photos, newest first; 100,000 of them in a third of a second."""
        columns = ", ".join(_WHOLE)
        rows = self._database.rows(f"SELECT {columns} FROM photo ORDER BY taken DESC, id DESC")  # noqa: S608 - own names
        firsts: dict[str, str] = {}
        for row in reversed(rows):  # the oldest of those with the same bytes is the first
            if row[_SHA256]:
                firsts.setdefault(row[_SHA256], os.fsdecode(row[1]))
        folders: dict[bytes, str] = {}
        return [_of_row(row, folders, firsts) for row in rows]

    def find(self, words: str) -> frozenset[PhotoId]:
        """The photos in whose path, camera, caption or day (``2024-03``) all the words stand, in capitals or not.

        A word such as ``place:48.2,16.4`` finds those that were taken within some ten kilometres of there.
        """
        clauses: list[str] = []
        bindings: list[Any] = []
        for word in words.split():
            where = _place_in(word)
            if where is None:
                clauses.append(_HAYSTACK_LIKE)
                bindings.append(f"%{_escaped(word)}%")
            else:
                clauses.append("latitude BETWEEN ? AND ? AND longitude BETWEEN ? AND ?")
                bindings += [edge for one in where for edge in (one - _NEARBY, one + _NEARBY)]
        test = " AND ".join(clauses) or "1"
        rows = self._database.rows(f"SELECT id FROM photo WHERE {test}", bindings)  # noqa: S608 - own words only
        return frozenset(PhotoId(number) for (number,) in rows)

    def by_path(self, path: str) -> Photo | None:
        """One photo, or None."""
        return next(iter(self._photos(" WHERE path = ?", (os.fsencode(path),))), None)

    def by_id(self, photo_id: int) -> Photo | None:
        """One photo, or None."""
        return next(iter(self._photos(" WHERE id = ?", (photo_id,))), None)

    def count(self) -> int:
        """How many there are."""
        return int(self._database.rows("SELECT count(*) FROM photo")[0][0])

    def without_hash(self, sizes: Collection[int] = ()) -> list[str]:
        """Paths of files that have no hash yet and share their size with another, or have one of ``sizes`` in bytes."""
        sql = (
            "SELECT path FROM photo WHERE sha256 = '' AND problem IN ('', 'cut_off', 'broken')"
            " AND (bytes IN (SELECT bytes FROM photo GROUP BY bytes HAVING count(*) > 1)"
            " OR bytes IN (SELECT value FROM json_each(?)))"
        )
        rows = self._database.rows(sql, (msgspec.json.encode(sorted(sizes)).decode(),))
        return [os.fsdecode(path) for (path,) in rows]

    def paths_of_size(self, size_bytes: int) -> list[str]:
        """Paths of files that have just so many bytes, and can be read."""
        rows = self._database.rows("SELECT path FROM photo WHERE bytes = ? AND problem = ''", (size_bytes,))
        return [os.fsdecode(path) for (path,) in rows]

    def look_again(self, paths: Iterable[str]) -> list[str]:
        """Have the next scan open these files, though they are unchanged; returns the roll folders that they lie in."""
        wanted = [os.fsencode(path) for path in paths]
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
        """Whether anything is known of a roll folder."""
        return bool(
            self._database.rows("SELECT 1 FROM photo WHERE folder = ? LIMIT 1", (os.fsencode(folder),))
        )

    def mount(self, root: str) -> str | None:
        """Where the file system of a roll folder was mounted when it was looked through, or None."""
        rows = self._database.rows("SELECT mount FROM root WHERE path = ?", (os.fsencode(root),))
        return os.fsdecode(rows[0][0]) if rows else None

    def put_mount(self, root: str, mount: str) -> None:
        """Remember where it is mounted."""
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
        return [_photo(row) for row in self._database.rows(_SELECT + rest, bindings)]


def _rows(photos: Sequence[Photo]) -> list[tuple[Any, ...]]:
    """In the order of ``_COLUMNS``."""
    folders = {folder: os.fsencode(folder) for folder in {photo.folder for photo in photos}}
    return [
        (
            photo.path.encode(_ENCODING, _ON_ERROR),  # as os.fsencode, in a third of its time
            folders[photo.folder],
            photo.kind,
            photo.bytes,
            photo.mtime_ns,
            photo.taken.replace(tzinfo=None).isoformat() if photo.taken.tzinfo else photo.taken.isoformat(),
            photo.width,
            photo.height,
            photo.has_place,
            photo.camera,
            photo.description,
            photo.duration_s,
            photo.sha256,
            photo.problem,
            photo.problem_detail,
            photo.latitude,
            photo.longitude,
            photo.is_screenshot,
            photo.is_motion,
        )
        for photo in photos
    ]


def _place_in(word: str) -> tuple[float, float] | None:
    found = _PLACE.fullmatch(word)
    return (float(found[1]), float(found[2])) if found else None


def _escaped(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _of_row(row: tuple[Any, ...], folders: dict[bytes, str], firsts: dict[str, str]) -> Photo:
    """A row of ``_WHOLE``; by place, for there are many."""
    number, path, folder, kind, size, mtime_ns, taken, width, height, has_place, *more = row
    name = os.fsdecode(path)
    if folder not in folders:
        folders[folder] = os.fsdecode(folder)
    (
        camera,
        description,
        duration_s,
        sha256,
        problem,
        detail,
        latitude,
        longitude,
        is_screenshot,
        is_motion,
    ) = more
    first = firsts[sha256] if sha256 else ""
    return Photo(
        number,
        name,
        folders[folder],
        kind,
        size,
        mtime_ns,
        datetime.fromisoformat(taken),
        width,
        height,
        has_place == 1,
        camera,
        description,
        duration_s,
        sha256,
        "" if first == name else first,
        problem,
        detail,
        latitude,
        longitude,
        is_screenshot == 1,
        is_motion == 1,
    )


def _photo(row: tuple[Any, ...]) -> Photo:
    values = dict(zip(_COLUMNS, row[1:-1], strict=True))
    values["path"], values["folder"] = os.fsdecode(values["path"]), os.fsdecode(values["folder"])
    values["taken"] = datetime.fromisoformat(values["taken"])
    values["has_place"] = bool(values["has_place"])
    values["is_screenshot"], values["is_motion"] = bool(values["is_screenshot"]), bool(values["is_motion"])
    first = os.fsdecode(row[-1]) if row[-1] else ""
    return Photo(id=PhotoId(row[0]), duplicate_of=first if first != values["path"] else "", **values)
