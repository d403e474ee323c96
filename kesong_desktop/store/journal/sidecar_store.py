"""Sidecar metadata of imported files, in the journal: a rescan or a rebuilt library reads it again."""

import os
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from kesong_desktop.model.library.photo import Place
from kesong_desktop.model.library.sidecar import SidecarFile, SidecarMetadata
from kesong_desktop.store.database import Database

_COLUMNS = "path, bytes, sha256, entry, crc32, taken, caption, latitude, longitude, is_favourite"
_MARKS = ", ".join("?" for _ in _COLUMNS.split(","))
_INSERT = f"INSERT OR REPLACE INTO told ({_COLUMNS}) VALUES ({_MARKS})"
_MAX_ROWS = 200
_SELECT = f"SELECT {_COLUMNS} FROM told"


class SidecarStore:
    """By path, and findable by size. Paths are kept as the system's own bytes, so that any name fits."""

    def __init__(self, journal: Database) -> None:
        self._journal = journal
        self._has_any: bool | None = None

    def put(self, files: Iterable[SidecarFile]) -> None:
        """Store metadata, in place of earlier metadata of the same paths; in transactions of at most 200."""
        rows = [_row(file) for file in files]
        for start in range(0, len(rows), _MAX_ROWS):
            # Set before the write, so that concurrent readers query the table.
            self._has_any = True
            self._put(rows[start : start + _MAX_ROWS])

    def has_any(self) -> bool:
        """Return whether any metadata was ever stored."""
        if self._has_any is None:
            self._has_any = bool(self._journal.rows("SELECT 1 FROM told LIMIT 1"))
        return self._has_any

    def by_path(self, path: str) -> SidecarFile | None:
        """Return the metadata of the file at ``path``, or None; does not read the disk if the store is empty."""
        if not self.has_any():
            return None
        rows = self._journal.rows(f"{_SELECT} WHERE path = ?", (os.fsencode(path),))
        return _file(rows[0]) if rows else None

    def of_size(self, size_bytes: int) -> list[SidecarFile]:
        """Return the metadata of files with exactly this size."""
        if not self.has_any():
            return []
        return [_file(row) for row in self._journal.rows(f"{_SELECT} WHERE bytes = ?", (size_bytes,))]

    def _put(self, rows: list[tuple[Any, ...]]) -> None:
        self._journal.write(lambda connection: connection.executemany(_INSERT, rows) and None)


def _row(file: SidecarFile) -> tuple[Any, ...]:
    told = file.metadata
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


def _file(row: tuple[Any, ...]) -> SidecarFile:
    path, size, sha256, entry, crc32, taken, caption, latitude, longitude, is_favourite = row
    place = None if latitude is None else Place(latitude, longitude)
    when = datetime.fromisoformat(taken) if taken else None
    told = SidecarMetadata(when, caption, place, is_favourite == 1)
    return SidecarFile(os.fsdecode(path), size, told, sha256, entry, crc32)
