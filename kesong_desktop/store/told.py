"""What archives told of files, in the journal: a rescan, and a library that is built anew, have it from here."""

import os
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from kesong_desktop.model.photo import Place
from kesong_desktop.model.told import Told, ToldFile
from kesong_desktop.store.db import Database

_COLUMNS = "path, bytes, sha256, entry, crc32, taken, caption, latitude, longitude, is_favourite"
_MARKS = ", ".join("?" for _ in _COLUMNS.split(","))
_INSERT = f"INSERT OR REPLACE INTO told ({_COLUMNS}) VALUES ({_MARKS})"  # noqa: S608 - own names only
_MAX_ROWS = 200
_SELECT = f"SELECT {_COLUMNS} FROM told"  # noqa: S608 - own names only


class ToldFiles:
    """By path, and findable by size. Paths are kept as the system's own bytes, so that any name fits."""

    def __init__(self, journal: Database) -> None:
        self._journal = journal
        self._has_any: bool | None = None

    def put(self, files: Iterable[ToldFile]) -> None:
        """Keep what is told, in the place of what was told of the same paths before; in transactions of at most 200."""
        rows = [_row(file) for file in files]
        for start in range(0, len(rows), _MAX_ROWS):
            self._has_any = True  # before it is so: who asks meanwhile looks
            self._put(rows[start : start + _MAX_ROWS])

    def has_any(self) -> bool:
        """Whether anything was ever taken over."""
        if self._has_any is None:
            self._has_any = bool(self._journal.rows("SELECT 1 FROM told LIMIT 1"))
        return self._has_any

    def by_path(self, path: str) -> ToldFile | None:
        """What is told of the file at ``path``, or None; asks no disk where nothing is told at all."""
        if not self.has_any():
            return None
        rows = self._journal.rows(f"{_SELECT} WHERE path = ?", (os.fsencode(path),))
        return _file(rows[0]) if rows else None

    def of_size(self, size_bytes: int) -> list[ToldFile]:
        """What is told of files that had just so many bytes."""
        if not self.has_any():
            return []
        return [_file(row) for row in self._journal.rows(f"{_SELECT} WHERE bytes = ?", (size_bytes,))]

    def _put(self, rows: list[tuple[Any, ...]]) -> None:
        self._journal.write(lambda connection: connection.executemany(_INSERT, rows) and None)


def _row(file: ToldFile) -> tuple[Any, ...]:
    told = file.told
    return (
        os.fsencode(file.path),
        file.bytes,
        file.sha256,
        file.entry,
        file.crc32,
        told.taken.isoformat() if told.taken else "",
        told.caption,
        told.place.latitude if told.place else None,
        told.place.longitude if told.place else None,
        int(told.is_favourite),
    )


def _file(row: tuple[Any, ...]) -> ToldFile:
    path, size, sha256, entry, crc32, taken, caption, latitude, longitude, is_favourite = row
    place = None if latitude is None else Place(latitude, longitude)
    when = datetime.fromisoformat(taken) if taken else None
    told = Told(when, caption, place, is_favourite == 1)
    return ToldFile(os.fsdecode(path), size, told, sha256, entry, crc32)
