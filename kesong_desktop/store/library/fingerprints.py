"""Fingerprints (perceptual hashes) of the pictures of the library."""

from collections.abc import Mapping, Sequence

import apsw
import msgspec

from kesong_desktop.model.library.fingerprint import Fingerprint
from kesong_desktop.model.library.photo import PhotoId
from kesong_desktop.store.database import Database

_SIGN, _ALL = 1 << 63, 1 << 64


class FingerprintStore:
    """Stores fingerprints by photo id. They are deleted with their photo, or when it changes."""

    def __init__(self, library: Database) -> None:
        self._library = library
        self._version = 0

    @property
    def version(self) -> int:
        """Return a number that differs after each change."""
        return self._version

    def of(self, photo_ids: Sequence[PhotoId]) -> dict[PhotoId, Fingerprint]:
        """Return the known fingerprints of some photos, by id."""
        sql = (
            "SELECT photo_id, dhash, flat, sharpness FROM look"
            " WHERE photo_id IN (SELECT value FROM json_each(?))"
        )
        rows = self._library.rows(sql, (msgspec.json.encode(photo_ids).decode(),))
        return {number: Fingerprint(dhash % _ALL, flat, sharpness) for number, dhash, flat, sharpness in rows}

    def all(self) -> dict[PhotoId, Fingerprint]:
        """Return all fingerprints; 100,000 of them take a tenth of a second."""
        rows = self._library.rows("SELECT photo_id, dhash, flat, sharpness FROM look")
        return {number: Fingerprint(dhash % _ALL, flat, sharpness) for number, dhash, flat, sharpness in rows}

    def put(self, looks: Mapping[PhotoId, Fingerprint]) -> None:
        """Store fingerprints. Those of deleted photos are ignored."""
        rows = [
            (number, (look.dhash + _SIGN) % _ALL - _SIGN, look.flatness, look.sharpness, number)
            for number, look in looks.items()
        ]
        sql = "INSERT OR REPLACE INTO look SELECT ?, ?, ?, ? WHERE EXISTS (SELECT 1 FROM photo WHERE id = ?)"

        def work(connection: apsw.Connection) -> None:
            connection.executemany(sql, rows)

        self._library.write(work)
        self._version += 1

    def count_unseen(self) -> int:
        """Return the number of pictures without a fingerprint."""
        sql = (
            "SELECT count(*) FROM photo WHERE kind = 'photo' AND problem = ''"
            " AND NOT EXISTS (SELECT 1 FROM look WHERE photo_id = photo.id)"
        )
        return int(self._library.rows(sql)[0][0])
