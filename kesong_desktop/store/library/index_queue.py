"""Photos of the library that still lack thumbnails and a fingerprint."""

import os
from typing import NamedTuple

import apsw

from kesong_desktop.model.library.fingerprint import Fingerprint
from kesong_desktop.model.library.photo import PhotoId
from kesong_desktop.store.database import Database
from kesong_desktop.store.library.fingerprints import FingerprintStore
from kesong_desktop.store.sqlite_file import fetch

_PENDING = "problem = '' AND NOT EXISTS (SELECT 1 FROM indexed WHERE photo_id = photo.id)"

_OLDER = " AND (taken, id) < (?, ?)"


class PendingPhoto(NamedTuple):
    """A photo or video that is not indexed yet. ``taken`` is its time as the library writes it."""

    id: PhotoId
    path: str
    kind: str
    taken: str


class IndexQueue:
    """Photos and videos that were not indexed yet, newest first.

    A photo that was indexed once is not pending again, also where it could not be decoded, until its file changes.
    """

    def __init__(self, library: Database, fingerprints: FingerprintStore) -> None:
        self._library = library
        self._fingerprints = fingerprints

    def pending(self, *, after: PendingPhoto | None = None, limit: int = 20) -> list[PendingPhoto]:
        """Return the next pending photos, older than ``after`` if that is given."""
        sql = (
            f"SELECT id, path, kind, taken FROM photo WHERE {_PENDING}{_OLDER if after else ''}"  # noqa: S608 - own words only
            " ORDER BY taken DESC, id DESC LIMIT ?"
        )
        bindings = (after.taken, after.id, limit) if after else (limit,)
        rows = self._library.rows(sql, bindings)
        return [
            PendingPhoto(PhotoId(number), os.fsdecode(path), kind, taken)
            for number, path, kind, taken in rows
        ]

    def count(self, *, after: PendingPhoto | None = None) -> int:
        """Return how many are pending, older than ``after`` if that is given; 100,000 photos take a tenth of a second."""
        sql = f"SELECT count(*) FROM photo WHERE {_PENDING}{_OLDER if after else ''}"  # noqa: S608 - own words only
        return int(self._library.rows(sql, (after.taken, after.id) if after else ())[0][0])

    def is_pending(self, photo_id: PhotoId) -> bool:
        """Return whether a photo exists and is not indexed."""
        return bool(self._library.rows(f"SELECT 1 FROM photo WHERE id = ? AND {_PENDING}", (photo_id,)))  # noqa: S608 - own words

    def has_fingerprint(self, photo_id: PhotoId) -> bool:
        """Return whether the fingerprint of a photo is known."""
        return bool(self._library.rows("SELECT 1 FROM look WHERE photo_id = ?", (photo_id,)))

    def finish(self, photo_id: PhotoId, fingerprint: Fingerprint | None = None) -> None:
        """Record that a photo is indexed, with its fingerprint if given. A deleted photo is ignored."""

        def work(connection: apsw.Connection) -> None:
            if fetch(connection, "SELECT 1 FROM photo WHERE id = ?", (photo_id,)):
                connection.execute("INSERT OR IGNORE INTO indexed VALUES (?)", (photo_id,))

        if fingerprint is not None:
            self._fingerprints.put({photo_id: fingerprint})
        self._library.write(work)
