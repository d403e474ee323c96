"""Rows of the outbox's tables: jobs as JSON, with the columns that queries need, and notes of their history."""

import apsw
import msgspec

from kesong_desktop.model.failure import Failure
from kesong_desktop.model.outbox import InteractionJob, Job, JobId, PostJob, Queue
from kesong_desktop.record import Record
from kesong_desktop.store.database import Database

_encode = msgspec.json.Encoder().encode
_decode_post = msgspec.json.Decoder(PostJob, strict=False).decode
_decode_failure = msgspec.json.Decoder(Failure, strict=False).decode
_decode_interaction = msgspec.json.Decoder(InteractionJob, strict=False).decode


class JobNote(Record, frozen=True):
    """An entry of a job's history: a note of ``model.outbox``, and the failure at that time if there was one."""

    at_s: float
    note: str
    failure: Failure | None = None


def decode_post(body: bytes) -> PostJob:
    """Return the post job that a row holds."""
    return _decode_post(body)


def decode_interaction(body: bytes) -> InteractionJob:
    """Return the interaction job that a row holds."""
    return _decode_interaction(body)


def decode_job(queue: str, body: bytes) -> Job:
    """Return the job that a row of either queue holds."""
    return _decode_post(body) if queue == Queue.POSTS else _decode_interaction(body)


def select_jobs(journal: Database, where: str, bindings: tuple[object, ...] = ()) -> list[Job]:
    """Return the jobs of both queues that meet a condition."""
    rows = journal.rows(f"SELECT queue, body FROM job WHERE {where}", bindings)
    return [decode_job(*row) for row in rows]


def select_posts(journal: Database, where: str, bindings: tuple[object, ...] = ()) -> list[PostJob]:
    """Return the post jobs that meet a condition, which must leave out interactions."""
    rows = journal.rows(f"SELECT body FROM job WHERE {where}", bindings)
    return [_decode_post(body) for (body,) in rows]


def select_interactions(
    journal: Database, where: str, bindings: tuple[object, ...] = ()
) -> list[InteractionJob]:
    """Return the interaction jobs that meet a condition, which must leave out posts."""
    rows = journal.rows(f"SELECT body FROM job WHERE {where}", bindings)
    return [_decode_interaction(body) for (body,) in rows]


def select_notes(journal: Database, job_id: str) -> list[JobNote]:
    """Return the history of a job, oldest first."""
    sql = "SELECT at_s, note, words FROM job_note WHERE job_id = ? ORDER BY id"
    return [
        JobNote(at_s, note, _decode_failure(words) if words else None)
        for at_s, note, words in journal.rows(sql, (job_id,))
    ]


def insert_job(connection: apsw.Connection, job: Job) -> None:
    """Append a job to the queue, with the first note of its history."""
    draft_id, due_s = (job.draft_id or None, job.due_s) if isinstance(job, PostJob) else (None, 0.0)
    connection.execute(
        "INSERT INTO job (id, account, position, state, draft_id, queue, due_s, body)"
        " VALUES (?, ?, (SELECT coalesce(max(position), 0) + 1 FROM job), ?, ?, ?, ?, ?)",
        (job.id, job.account, job.state, draft_id, job.queue, due_s, _encode(job)),
    )
    add_note(connection, job.id, JobNote(job.created_s, "queued"))


def update_job(connection: apsw.Connection, job: Job) -> None:
    """Save the current state of a job, and its claim to its post on the server."""
    post_id, due_s = (job.post_id, job.due_s) if isinstance(job, PostJob) else ("", 0.0)
    connection.execute(
        "UPDATE job SET state = ?, post_id = ?, due_s = ?, body = ? WHERE id = ?",
        (job.state, post_id, due_s, _encode(job), job.id),
    )
    if post_id:
        connection.execute("INSERT OR IGNORE INTO claim VALUES (?, ?)", (job.account, post_id))


def add_note(connection: apsw.Connection, job_id: JobId, note: JobNote) -> None:
    """Add an entry to the history of a job."""
    connection.execute(
        "INSERT INTO job_note (job_id, at_s, note, words) VALUES (?, ?, ?, ?)",
        (job_id, note.at_s, note.note, _encode(note.failure).decode() if note.failure else ""),
    )
