"""The outbox in the journal: every change of a job is durable when the call returns."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import apsw
import msgspec

from kesong_desktop.errors import NotFound
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.outbox import BEGUN, ENDED, RESTING, Job, JobId, Lane, State, Verb
from kesong_desktop.model.outbox.rules import ENTRUST_LOOK_S
from kesong_desktop.store.db import Database, fetch
from kesong_desktop.store.journal_schema import GOING_ON
from kesong_desktop.store.posted import mark

_LATER = f"(CASE state WHEN 'entrusted' THEN {ENTRUST_LOOK_S} ELSE 0 END)"
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
        return self.add_all([job])[0]

    def add_all(self, jobs: Sequence[Job]) -> list[Job]:
        """Queue the jobs in their order, all of them or none."""
        return self._journal.write(lambda connection: [_added(connection, job) for job in jobs])

    def add_deed(self, job: Job) -> tuple[Job, tuple[Job, ...]]:
        """Queue a deed; returns it, and those in whose place it stands: earlier ones of its kind that were never sent, or rest.

        A gesture that says the same once more as one that waits returns that. An edit takes over the descriptions of an edit that
        was never sent. Call this where no lane is between reading and saving.
        """
        deed = job.deed
        assert deed is not None

        def work(connection: apsw.Connection) -> tuple[Job, tuple[Job, ...]]:
            before = [one for one in _superseded(connection, job) if _is_unsent(one) or one.state in RESTING]
            if deed.is_gesture and before and before[-1].deed == deed:
                return before[-1], ()
            ended = tuple(_end(connection, one, job.created_s) for one in before)
            unsent = [one for one in before if _is_unsent(one)]
            return _added(connection, _waiting_as(_with_descriptions_of(job, unsent), unsent)), ended

        return self._journal.write(work)

    def save(self, job: Job, notes: Sequence[Note] = ()) -> tuple[Job, ...]:
        """Keep the job as it now stands, what happened to it, and what it has posted, in one transaction.

        Returns the jobs that are over with it: an edit or a delete that is done ends those before it that rest, or a later "Try
        again" would overwrite the newer words.
        """

        def work(connection: apsw.Connection) -> tuple[Job, ...]:
            _save(connection, job)
            mark(connection, job, notes[-1].at_s if notes else job.created_s)
            for note in notes:
                _add_note(connection, job.id, note)
            if job.deed is None or job.deed.is_gesture or job.state is not State.PUBLISHED:
                return ()
            resting = (one for one in _superseded(connection, job) if one.state in RESTING)
            return tuple(_end(connection, one, notes[-1].at_s if notes else job.created_s) for one in resting)

        return self._journal.write(work)

    def remove(self, job_id: JobId) -> None:
        """Take a job off the list, with its history."""
        self._journal.write(lambda c: c.execute("DELETE FROM job WHERE id = ?", (job_id,)) and None)

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

    def states(self) -> dict[JobId, State]:
        """Every post's state, without reading the posts; and of the deeds, those that were parked."""
        sql = "SELECT id, state FROM job WHERE lane = 'posts' OR state = 'parked'"
        return {JobId(job_id): State(state) for job_id, state in self._journal.rows(sql)}

    def lane(self, account: AccountKey) -> list[Job]:
        """The jobs of one account that have not ended, in order."""
        sql = "SELECT body FROM job WHERE account = ? AND state NOT IN ('published', 'cancelled') ORDER BY position"
        return [_decode(body) for (body,) in self._journal.rows(sql, (account,))]

    def head(self, account: AccountKey, lane: Lane) -> Job | None:
        """The first job of a lane that goes on by itself."""
        # What is to be taken back from a server goes first, or its time may come meanwhile.
        for which in ("state = 'recalling'", GOING_ON):
            sql = f"SELECT body FROM job WHERE account = ? AND lane = ? AND {which} ORDER BY position LIMIT 1"
            for (body,) in self._journal.rows(sql, (account, lane)):
                return _decode(body)
        return None

    def busy_lanes(self) -> set[tuple[AccountKey, Lane]]:
        """The lanes in which something goes on by itself."""
        rows = self._journal.rows(f"SELECT DISTINCT account, lane FROM job WHERE {GOING_ON}")
        return {(AccountKey(account), Lane(lane)) for account, lane in rows}

    def begun(self, account: AccountKey, lane: Lane) -> list[Job]:
        """The jobs of a lane that were under way when they were last saved, in order."""
        states = ", ".join(f"'{state}'" for state in BEGUN)
        sql = f"SELECT body FROM job WHERE account = ? AND lane = ? AND {GOING_ON} AND state IN ({states}) ORDER BY position"
        return [_decode(body) for (body,) in self._journal.rows(sql, (account, lane))]

    def to_render(self, limit: int) -> list[Job]:
        """The first ``limit`` jobs whose pictures are not all made ready, in order."""
        sql = "SELECT body FROM job WHERE state IN ('preparing', 'scheduled') ORDER BY position LIMIT ?"
        jobs = [_decode(body) for (body,) in self._journal.rows(sql, (limit,))]
        return [job for job in jobs if any(not picture.file for picture in job.pictures)]

    def deeds(self, account: AccountKey) -> list[Job]:
        """What was done to posts and people and is not on the server yet, in order."""
        sql = f"SELECT body FROM job WHERE account = ? AND lane = 'deeds' AND {GOING_ON} ORDER BY position"
        return [_decode(body) for (body,) in self._journal.rows(sql, (account,))]

    def deleted(self, account: AccountKey) -> list[str]:
        """The posts that were deleted, as long as that is on the list."""
        verb = "json_extract(CAST(body AS TEXT), '$.deed.verb') = 'delete'"
        sql = f"SELECT body FROM job WHERE account = ? AND lane = 'deeds' AND state = 'published' AND {verb}"
        jobs = (_decode(body) for (body,) in self._journal.rows(sql, (account,)))
        return [job.deed.target for job in jobs if job.deed is not None]

    def due(self, wall_s: float) -> list[Job]:
        """The planned jobs whose time has come, in the order of their times.

        For those that a server keeps that is a little later, for it is to publish them first.
        """
        sql = (
            "SELECT body FROM job WHERE state IN ('scheduled', 'entrusted')"
            f" AND due_s <= ? - {_LATER} ORDER BY due_s, position"
        )
        return [_decode(body) for (body,) in self._journal.rows(sql, (wall_s,))]

    def next_due_s(self) -> float | None:
        """When the next planned job comes due."""
        sql = f"SELECT min(due_s + {_LATER}) FROM job WHERE state IN ('scheduled', 'entrusted')"
        (row,) = self._journal.rows(sql)
        return None if row[0] is None else float(row[0])

    def to_entrust(self, from_s: float) -> list[Job]:
        """The planned jobs due after ``from_s`` that a server may be given to keep, in the order of their times."""
        sql = "SELECT body FROM job WHERE state = 'scheduled' AND due_s > ? ORDER BY due_s, position"
        jobs = (_decode(body) for (body,) in self._journal.rows(sql, (from_s,)))
        return [job for job in jobs if job.may_entrust]

    def move(self, job_id: str, places: int) -> None:
        """Move a job up (negative) or down by so many ``places`` among those of its lane that are not begun and not ended."""
        own = self.get(job_id)
        begun = ", ".join(f"'{state}'" for state in BEGUN | ENDED)

        def work(connection: apsw.Connection) -> None:
            sql = f"SELECT id, position FROM job WHERE account = ? AND lane = ? AND state NOT IN ({begun}) ORDER BY position"
            rows = fetch(connection, sql, (own.account, own.lane))
            ids, positions = [row[0] for row in rows], [row[1] for row in rows]
            if job_id not in ids:
                return
            old = ids.index(job_id)
            ids.insert(max(0, min(len(ids) - 1, old + places)), ids.pop(old))
            changed = [
                (place, one)
                for one, place, before in zip(ids, positions, rows, strict=True)
                if one != before[0]
            ]
            # Through the negatives, for no two may have the same place at any moment.
            connection.executemany("UPDATE job SET position = -? WHERE id = ?", changed)
            connection.executemany("UPDATE job SET position = ? WHERE id = ?", changed)

        self._journal.write(work)

    def claimed(self, account: AccountKey, post_ids: Sequence[str]) -> frozenset[str]:
        """Which of the posts are known to be some job's of this account, also of one that is off the list."""
        marks = ", ".join("?" for _ in post_ids)
        sql = f"SELECT post_id FROM claim WHERE account = ? AND post_id IN ({marks})"
        return frozenset(str(post_id) for (post_id,) in self._journal.rows(sql, (account, *post_ids)))

    def doubtful(self, account: AccountKey) -> list[Job]:
        """The jobs of this account whose post may be there, also those that were taken back."""
        states = "'maybe', 'asking', 'paused', 'cancelled', 'entrusted', 'recalling'"
        sql = f"SELECT body FROM job WHERE account = ? AND state IN ({states})"
        jobs = (_decode(body) for (body,) in self._journal.rows(sql, (account,)))
        return [job for job in jobs if job.doubts]

    def history(self, job_id: str) -> list[Note]:
        """What happened to the job, oldest first."""
        sql = "SELECT at_s, note, words FROM job_note WHERE job_id = ? ORDER BY id"
        return [Note(*row) for row in self._journal.rows(sql, (job_id,))]

    def becoming_drafts(self) -> list[Job]:
        """The jobs that were taken back to become drafts again, and whose drafts are not known to be there yet."""
        sql = "SELECT body FROM job WHERE state = 'cancelled' AND json_extract(CAST(body AS TEXT), '$.draft_again_id') != ''"
        return [_decode(body) for (body,) in self._journal.rows(sql)]

    def draft_ids(self) -> frozenset[str]:
        """The drafts that became jobs."""
        sql = "SELECT draft_id FROM job WHERE draft_id IS NOT NULL"
        return frozenset(draft_id for (draft_id,) in self._journal.rows(sql))

    def clear_ended(self) -> list[JobId]:
        """Take published and cancelled jobs off the list; returns their ids, whose files may go.

        One that becomes a draft again stays until the draft is there.
        """

        def work(connection: apsw.Connection) -> list[JobId]:
            marks = ", ".join("?" for _ in ENDED)
            becomes = "coalesce(json_extract(CAST(body AS TEXT), '$.draft_again_id'), '')"
            sql = f"DELETE FROM job WHERE state IN ({marks}) AND {becomes} = '' RETURNING id"
            rows = connection.execute(sql, tuple(ENDED))
            return [JobId(str(job_id)) for (job_id,) in rows]

        return self._journal.write(work)


def _superseded(connection: apsw.Connection, job: Job) -> list[Job]:
    """The deeds before the job's that its own supersedes and that have not ended, in order."""
    assert job.deed is not None
    ended = ", ".join(f"'{state}'" for state in ENDED)
    sql = (
        f"SELECT body FROM job WHERE account = ? AND lane = ? AND state NOT IN ({ended})"
        " AND position < coalesce((SELECT position FROM job WHERE id = ?), 1e18) ORDER BY position"
    )
    rows = fetch(connection, sql, (job.account, job.lane, job.id))
    jobs = (_decode(body) for (body,) in rows)
    return [one for one in jobs if one.deed is not None and job.deed.supersedes(one.deed)]


def _is_unsent(job: Job) -> bool:
    return job.state is State.QUEUED and not job.may_be_done


def _end(connection: apsw.Connection, job: Job, at_s: float) -> Job:
    """End a deed in whose place another stands: a gesture goes off the list, where nobody would look for it."""
    ended = replace(job, state=State.CANCELLED, trouble=None)
    if job.deed is not None and job.deed.is_gesture:
        connection.execute("DELETE FROM job WHERE id = ?", (job.id,))
    else:
        _save(connection, ended)
        _add_note(connection, job.id, Note(at_s, "superseded"))
    return ended


def _waiting_as(job: Job, earlier: Sequence[Job]) -> Job:
    """A server that asked to wait, or a line that is not there, is so for the later one too."""
    waiting = max((one for one in earlier if one.trouble), key=lambda one: one.not_before_s, default=None)
    if waiting is None:
        return job
    return replace(job, trouble=waiting.trouble, tries=waiting.tries, not_before_s=waiting.not_before_s)


def _with_descriptions_of(job: Job, earlier: Iterable[Job]) -> Job:
    described = {picture.media_id: picture for one in earlier for picture in one.pictures}
    if job.deed is None or job.deed.verb is not Verb.EDIT or not described:
        return job
    described |= {picture.media_id: picture for picture in job.pictures}
    return replace(job, pictures=tuple(described.values()))


def _added(connection: apsw.Connection, job: Job) -> Job:
    if job.draft_id:
        rows = fetch(connection, "SELECT body FROM job WHERE draft_id = ?", (job.draft_id,))
        if rows:
            return _decode(rows[0][0])
    connection.execute(
        "INSERT INTO job (id, account, position, state, draft_id, lane, due_s, body)"
        " VALUES (?, ?, (SELECT coalesce(max(position), 0) + 1 FROM job), ?, ?, ?, ?, ?)",
        (job.id, job.account, job.state, job.draft_id or None, job.lane, job.due_s, _encode(job)),
    )
    _add_note(connection, job.id, Note(job.created_s, "queued"))
    return job


def _save(connection: apsw.Connection, job: Job) -> None:
    connection.execute(
        "UPDATE job SET state = ?, post_id = ?, due_s = ?, body = ? WHERE id = ?",
        (job.state, job.post_id, job.due_s, _encode(job), job.id),
    )
    if job.post_id:
        connection.execute("INSERT OR IGNORE INTO claim VALUES (?, ?)", (job.account, job.post_id))


def _add_note(connection: apsw.Connection, job_id: JobId, note: Note) -> None:
    connection.execute(
        "INSERT INTO job_note (job_id, at_s, note, words) VALUES (?, ?, ?, ?)",
        (job_id, note.at_s, note.note, note.words),
    )
