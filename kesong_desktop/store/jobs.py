"""The outbox in the journal: every change of a job is durable when the call returns."""

from collections.abc import Sequence
from dataclasses import dataclass

import apsw
import msgspec

from kesong_desktop.errors import NotFound
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.outbox import ENDED, Job, JobId
from kesong_desktop.store.db import Database, fetch

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Job, strict=False).decode


@dataclass(frozen=True, slots=True)
class Note:
    """A line of a job's history: a word from ``model.outbox`` and the words that came with it."""

    at_s: float
    note: str
    words: str = ""


class Jobs:
    """All jobs, oldest first."""

    def __init__(self, journal: Database) -> None:
        self._journal = journal

    def add(self, job: Job) -> Job:
        """Queue the job behind all others. One job for each draft: a second call with the same draft returns the first job."""

        def work(connection: apsw.Connection) -> Job:
            if job.draft_id:
                rows = fetch(connection, "SELECT body FROM job WHERE draft_id = ?", (job.draft_id,))
                if rows:
                    return _decode(rows[0][0])
            connection.execute(
                "INSERT INTO job (id, account, position, state, draft_id, body)"
                " VALUES (?, ?, (SELECT coalesce(max(position), 0) + 1 FROM job), ?, ?, ?)",
                (job.id, job.account, job.state, job.draft_id or None, _encode(job)),
            )
            _add_note(connection, job.id, Note(job.created_s, "queued"))
            return job

        return self._journal.write(work)

    def save(self, job: Job, notes: Sequence[Note] = ()) -> None:
        """Keep the job as it now stands, and what happened to it, in one transaction."""

        def work(connection: apsw.Connection) -> None:
            connection.execute(
                "UPDATE job SET state = ?, post_id = ?, body = ? WHERE id = ?",
                (job.state, job.post_id, _encode(job), job.id),
            )
            for note in notes:
                _add_note(connection, job.id, note)

        self._journal.write(work)

    def get(self, job_id: str) -> Job:
        """The job ``job_id``.

        Raises:
            NotFound: there is none.
        """
        rows = self._journal.rows("SELECT body FROM job WHERE id = ?", (job_id,))
        if not rows:
            raise NotFound("outbox job", job_id, mend="See the jobs with: kesong outbox list")
        return _decode(rows[0][0])

    def all(self) -> list[Job]:
        """Every job, in order."""
        return self._journal.read(
            lambda c: [_decode(b) for (b,) in c.execute("SELECT body FROM job ORDER BY position")]
        )

    def lane(self, account: AccountKey) -> list[Job]:
        """The jobs of one account that have not ended, in order."""
        sql = "SELECT body FROM job WHERE account = ? AND state NOT IN ('published', 'cancelled') ORDER BY position"
        return [_decode(body) for (body,) in self._journal.rows(sql, (account,))]

    def lanes(self) -> list[AccountKey]:
        """The accounts that have jobs which have not ended."""
        sql = (
            "SELECT DISTINCT account FROM job WHERE state NOT IN ('published', 'cancelled') ORDER BY account"
        )
        return [AccountKey(key) for (key,) in self._journal.rows(sql)]

    def claimed(self, account: AccountKey) -> frozenset[str]:
        """Ids of the posts that are known to be some job's of this account."""
        sql = "SELECT post_id FROM job WHERE account = ? AND post_id != ''"
        return self._journal.read(
            lambda c: frozenset(str(post_id) for (post_id,) in c.execute(sql, (account,)))
        )

    def history(self, job_id: str) -> list[Note]:
        """What happened to the job, oldest first."""
        sql = "SELECT at_s, note, words FROM job_note WHERE job_id = ? ORDER BY id"
        return [Note(*row) for row in self._journal.rows(sql, (job_id,))]

    def draft_ids(self) -> frozenset[str]:
        """The drafts that became jobs."""
        sql = "SELECT draft_id FROM job WHERE draft_id IS NOT NULL"
        return frozenset(draft_id for (draft_id,) in self._journal.rows(sql))

    def clear_ended(self) -> list[JobId]:
        """Take published and cancelled jobs off the list; returns their ids, whose files may go."""

        def work(connection: apsw.Connection) -> list[JobId]:
            marks = ", ".join("?" for _ in ENDED)
            rows = connection.execute(f"DELETE FROM job WHERE state IN ({marks}) RETURNING id", tuple(ENDED))  # noqa: S608
            return [JobId(str(job_id)) for (job_id,) in rows]

        return self._journal.write(work)

    def mark_posted(self, sha256s: Sequence[str], account: AccountKey, post_id: str, at_s: float) -> None:
        """Remember which source files (by content) went into a post."""
        rows = [(sha256, account, post_id, at_s) for sha256 in sha256s]
        self._journal.write(
            lambda c: c.executemany("INSERT OR IGNORE INTO posted VALUES (?, ?, ?, ?)", rows) and None
        )


def _add_note(connection: apsw.Connection, job_id: JobId, note: Note) -> None:
    connection.execute(
        "INSERT INTO job_note (job_id, at_s, note, words) VALUES (?, ?, ?, ?)",
        (job_id, note.at_s, note.note, note.words),
    )
