"""Drafts in their own database: saved at every change, deleted only by the user or when queued."""

from collections.abc import Iterable, Sequence
from concurrent.futures import Future

import apsw
import msgspec

from kesong_desktop.errors import NotFound, Reason
from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.model.draft_history import DraftStep, StoredStep, UnstoredStep
from kesong_desktop.store.database import Database
from kesong_desktop.store.drafts import batches, draft_media
from kesong_desktop.store.sqlite_file import fetch
from kesong_desktop.store.unwritten import UnwrittenValues

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Draft, strict=False).decode
_decode_step = msgspec.json.Decoder(DraftStep, strict=False).decode


def _first(connection: apsw.Connection) -> None:
    connection.execute(
        "CREATE TABLE draft (id TEXT PRIMARY KEY, changed_s REAL NOT NULL, body BLOB NOT NULL) STRICT;"
        "CREATE INDEX draft_changed ON draft (changed_s)"
    )


def _steps(connection: apsw.Connection) -> None:
    connection.execute(
        "ALTER TABLE draft ADD COLUMN step INTEGER NOT NULL DEFAULT 0;"
        "CREATE TABLE draft_step (draft_id TEXT NOT NULL, number INTEGER NOT NULL, body BLOB NOT NULL,"
        " PRIMARY KEY (draft_id, number)) STRICT"
    )


class _Path(msgspec.Struct):
    path: str


class _Pictures(msgspec.Struct):
    pictures: tuple[_Path, ...] = ()


class _StepPictures(msgspec.Struct):
    draft: _Pictures


_pictures_in = msgspec.json.Decoder(_Pictures).decode
_pictures_in_step = msgspec.json.Decoder(_StepPictures).decode

MIGRATIONS = (_first, _steps, draft_media.schema, batches.schema)


def weight(draft: Draft) -> int:
    """Return the size of a draft in bytes of JSON."""
    return len(_encode(draft))


class DraftStore:
    """Stores drafts and their undo steps. A draft is found as it was last saved, also while that is being written."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._unwritten = UnwrittenValues[str, Draft]()

    def save(self, draft: Draft, unkept: UnstoredStep | None = None) -> Future[None]:
        """Save the draft and new undo steps. Durable against a crash of the program when the future is done."""
        row = (draft.id, draft.changed_s, _encode(draft))
        steps = [(draft.id, number, _encode(step)) for number, step in unkept.steps] if unkept else []

        def work(connection: apsw.Connection) -> None:
            connection.execute(
                "INSERT INTO draft (id, changed_s, body) VALUES (?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET changed_s = excluded.changed_s, body = excluded.body",
                row,
            )
            if unkept is None:
                return
            connection.execute("UPDATE draft SET step = ? WHERE id = ?", (unkept.present, draft.id))
            connection.execute(
                "DELETE FROM draft_step WHERE draft_id = ? AND NOT number BETWEEN ? AND ?",
                (draft.id, unkept.first, unkept.end - 1),
            )
            connection.executemany("INSERT OR REPLACE INTO draft_step VALUES (?, ?, ?)", steps)

        return self._unwritten.add(draft.id, draft, self._database.submit(work))

    def steps(self, draft_id: str) -> StoredStep | None:
        """Return the stored undo steps of a draft; None without any. Waits for pending writes of them."""
        self._unwritten.wait(draft_id)

        def look(connection: apsw.Connection) -> tuple[list[tuple[int, bytes]], int]:
            numbered = "SELECT number, body FROM draft_step WHERE draft_id = ? ORDER BY number"
            present = fetch(connection, "SELECT step FROM draft WHERE id = ?", (draft_id,))
            return [(n, body) for n, body in fetch(connection, numbered, (draft_id,))], (
                present[0][0] if present else -1
            )

        rows, present = self._database.read(look)
        numbers = [number for number, _ in rows]
        if present not in numbers:
            return None
        return StoredStep(numbers[0], present, tuple(_decode_step(body) for _, body in rows))

    def secure(self, drafts: Sequence[Draft]) -> None:
        """Save the drafts so that they survive a power cut.

        Raises:
            DiskFull, StoreProblem: not all of them are saved.
        """
        for saved in [self.save(draft) for draft in drafts]:
            saved.result()
        self._database.secure()

    def find(self, draft_id: str) -> Draft | None:
        """Return the draft ``draft_id``, or None."""
        unwritten = self._unwritten.get(draft_id)
        if unwritten is not None:
            return unwritten.value
        rows = self._database.rows("SELECT body FROM draft WHERE id = ?", (draft_id,))
        return _decode(rows[0][0]) if rows else None

    def get(self, draft_id: str) -> Draft:
        """Return the draft ``draft_id``.

        Raises:
            NotFound: there is none.
        """
        found = self.find(draft_id)
        if found is None:
            raise NotFound(Reason.DRAFT_UNKNOWN, draft_id)
        return found

    def all(self) -> list[Draft]:
        """Return every draft, last changed first."""
        unwritten = self._unwritten.all()
        rows = self._database.rows("SELECT body FROM draft ORDER BY changed_s DESC, id")
        drafts = [_decode(body) for (body,) in rows]
        if not unwritten:
            return drafts
        latest = {draft.id: draft for draft in drafts} | unwritten
        return sorted(latest.values(), key=lambda draft: (-draft.changed_s, draft.id))

    def pictures(self) -> set[str]:
        """Return the paths of the media of all drafts, and of their undo steps. Waits for pending writes."""
        self._database.write(lambda _: None)
        now = (_pictures_in(body) for (body,) in self._database.rows("SELECT body FROM draft"))
        bodies = self._database.rows("SELECT body FROM draft_step")
        once = (_pictures_in_step(body).draft for (body,) in bodies)
        return {one.path for found in (*now, *once) for one in found.pictures}

    def count(self) -> int:
        """Return the number of drafts."""
        unwritten = self._unwritten.all()
        if unwritten:
            ids = {str(found) for (found,) in self._database.rows("SELECT id FROM draft")}
            return len(ids | set(unwritten))
        return int(self._database.rows("SELECT count(*) FROM draft")[0][0])

    def remove(self, draft_ids: Iterable[DraftId]) -> None:
        """Delete drafts and their undo steps; unknown ids are ignored."""
        rows = [(draft_id,) for draft_id in draft_ids]

        def work(connection: apsw.Connection) -> None:
            connection.executemany("DELETE FROM draft WHERE id = ?", rows)
            connection.executemany("DELETE FROM draft_step WHERE draft_id = ?", rows)

        self._database.write(work)
