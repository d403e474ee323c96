"""Drafts in their own database: kept at every change, gone only when a person or a queued job says so."""

from collections.abc import Iterable
from concurrent.futures import Future

import apsw
import msgspec

from kesong_desktop.errors import NotFound
from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.store.db import Database

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Draft, strict=False).decode


def _first(connection: apsw.Connection) -> None:
    connection.execute(
        "CREATE TABLE draft (id TEXT PRIMARY KEY, changed_s REAL NOT NULL, body BLOB NOT NULL) STRICT;"
        "CREATE INDEX draft_changed ON draft (changed_s)"
    )


MIGRATIONS = (_first,)


class Drafts:
    """Drafts, last changed first."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save(self, draft: Draft) -> Future[None]:
        """Keep the draft as it now is. Durable against a crash of the program when the future is done."""
        row = (draft.id, draft.changed_s, _encode(draft))

        def work(connection: apsw.Connection) -> None:
            connection.execute("INSERT OR REPLACE INTO draft VALUES (?, ?, ?)", row)

        return self._database.submit(work)

    def secure(self, draft: Draft) -> None:
        """Keep the draft, and let it survive a power cut.

        Raises:
            DiskFull, StoreProblem: it is not kept.
        """
        self.save(draft).result()
        self._database.secure()

    def find(self, draft_id: str) -> Draft | None:
        """The draft ``draft_id``, or None."""
        rows = self._database.rows("SELECT body FROM draft WHERE id = ?", (draft_id,))
        return _decode(rows[0][0]) if rows else None

    def get(self, draft_id: str) -> Draft:
        """The draft ``draft_id``.

        Raises:
            NotFound: there is none.
        """
        rows = self._database.rows("SELECT body FROM draft WHERE id = ?", (draft_id,))
        if not rows:
            raise NotFound("draft", draft_id)
        return _decode(rows[0][0])

    def all(self) -> list[Draft]:
        """Every draft."""
        rows = self._database.rows("SELECT body FROM draft ORDER BY changed_s DESC, id")
        return [_decode(body) for (body,) in rows]

    def count(self) -> int:
        """How many there are."""
        return int(self._database.rows("SELECT count(*) FROM draft")[0][0])

    def remove(self, draft_ids: Iterable[DraftId]) -> None:
        """Drop drafts; those that are not there are no matter."""
        rows = [(draft_id,) for draft_id in draft_ids]
        self._database.write(lambda c: c.executemany("DELETE FROM draft WHERE id = ?", rows) and None)
