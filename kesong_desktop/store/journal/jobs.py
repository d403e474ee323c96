"""The outbox in the journal: every change of a job is durable when the call returns."""

from collections.abc import Collection, Sequence
from dataclasses import replace

import apsw

from kesong_desktop.errors import NotFound, Reason
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.outbox import BEGUN, ENDED, Job, JobId, PostJob, Queue, State, is_early
from kesong_desktop.store.database import Database
from kesong_desktop.store.journal.interactions import end_resting
from kesong_desktop.store.journal.job_rows import (
    JobNote,
    add_note,
    decode_job,
    decode_post,
    insert_job,
    select_jobs,
    select_notes,
    select_posts,
    update_job,
)
from kesong_desktop.store.journal.posted import mark_posted
from kesong_desktop.store.journal.schema import GOING_ON
from kesong_desktop.store.reviews.own_reviews import note_review
from kesong_desktop.store.sqlite_file import fetch


class JobStore:
    """Stores the outbox jobs and their history, in the order of the queues. ``InteractionStore`` adds interactions."""

    def __init__(self, journal: Database) -> None:
        self._journal = journal

    def add(self, job: PostJob) -> PostJob:
        """Append the job to its queue. One job per draft: a second call with the same draft returns the first job."""
        return self.add_all([job])[0]

    def add_all(self, jobs: Sequence[PostJob]) -> list[PostJob]:
        """Queue the jobs in their order, all of them or none."""
        return self._journal.write(lambda connection: [_added_post(connection, job) for job in jobs])

    def save(self, job: Job, notes: Sequence[JobNote] = ()) -> tuple[Job, ...]:
        """Save the job, its history, and the posts that it created, in one transaction.

        Returns the jobs that end with it: an interaction that is done ends those before it that rest, or a later "Try again"
        would undo the newer choice.
        """

        def work(connection: apsw.Connection) -> tuple[Job, ...]:
            at_s = notes[-1].at_s if notes else job.created_s
            update_job(connection, job)
            mark_posted(connection, job, at_s)
            note_review(connection, job, at_s)
            _queue_next_part(connection, job, at_s)
            for note in notes:
                add_note(connection, job.id, note)
            if isinstance(job, PostJob) or job.state is not State.PUBLISHED:
                return ()
            return end_resting(connection, job, at_s)

        return self._journal.write(work)

    def remove(self, job_id: JobId) -> None:
        """Delete a job with its history."""
        self._journal.write(lambda c: c.execute("DELETE FROM job WHERE id = ?", (job_id,)) and None)

    def get(self, job_id: str) -> Job:
        """Return the job ``job_id``.

        Raises:
            NotFound: there is none.
        """
        jobs = select_jobs(self._journal, "id = ?", (job_id,))
        if not jobs:
            raise NotFound(Reason.JOB_UNKNOWN, job_id)
        return jobs[0]

    def get_post(self, job_id: str) -> PostJob:
        """Return the post job ``job_id``.

        Raises:
            NotFound: there is none.
        """
        job = self.get(job_id)
        if not isinstance(job, PostJob):
            raise NotFound(Reason.JOB_UNKNOWN, job_id)
        return job

    def all(self) -> list[Job]:
        """Return every job, in the order of the queues."""
        return self._journal.read(
            lambda c: [decode_job(*row) for row in c.execute("SELECT queue, body FROM job ORDER BY position")]
        )

    def posts(self) -> list[PostJob]:
        """Return every post job, in the order of the queue."""
        return select_posts(self._journal, "queue = 'posts' ORDER BY position")

    def states(self) -> dict[JobId, State]:
        """Return the state of every post and of every parked interaction, without decoding them."""
        sql = "SELECT id, state FROM job WHERE queue = 'posts' OR state = 'parked'"
        return {JobId(job_id): State(state) for job_id, state in self._journal.rows(sql)}

    def unfinished(self, account: AccountKey) -> list[Job]:
        """Return the jobs of one account that have not ended, in order."""
        return select_jobs(
            self._journal,
            "account = ? AND state NOT IN ('published', 'cancelled') ORDER BY position",
            (account,),
        )

    def head(self, account: AccountKey, queue: Queue, now_s: float = 0.0) -> Job | None:
        """Return the next job of a queue: the first one that needs no user action.

        Posts that gave way come when they are due for a check (by ``now_s``), or if nothing may overtake them.
        """
        # Jobs that cancel a scheduled post go first: it might be published meanwhile.
        aside = self.aside(account) if queue is Queue.POSTS else []
        marks = ", ".join("?" for _ in aside)
        for which in ("state = 'recalling'", f"{GOING_ON} AND id NOT IN ({marks})"):
            bindings = (account, queue, *(one.id for one in aside if "NOT IN" in which))
            where = f"account = ? AND queue = ? AND {which} ORDER BY position LIMIT 1"
            for job in select_jobs(self._journal, where, bindings):
                return _turn(job, aside, now_s)
        return _turn(None, aside, now_s)

    def aside(self, account: AccountKey) -> list[PostJob]:
        """Return the unconfirmed posts of an account that let others overtake, in order."""
        where = f"account = ? AND queue = 'posts' AND {GOING_ON} AND state = 'maybe' ORDER BY position"
        return [job for job in select_posts(self._journal, where, (account,)) if job.is_aside]

    def busy_queues(self) -> set[tuple[AccountKey, Queue]]:
        """Return the queues with a job that needs no user action."""
        rows = self._journal.rows(f"SELECT DISTINCT account, queue FROM job WHERE {GOING_ON}")
        return {(AccountKey(account), Queue(queue)) for account, queue in rows}

    def begun(self, account: AccountKey, queue: Queue) -> list[Job]:
        """Return the jobs of a queue that were running when they were last saved, in order."""
        states = ", ".join(f"'{state}'" for state in BEGUN)
        where = f"account = ? AND queue = ? AND {GOING_ON} AND state IN ({states}) ORDER BY position"
        return select_jobs(self._journal, where, (account, queue))

    def to_render(self, limit: int, without: Collection[AccountKey] = ()) -> list[PostJob]:
        """Return the first ``limit`` posts that have files to render, in order, but for those of the accounts ``without``."""
        marks = ", ".join("?" for _ in without)
        # The journal writes no spaces into its JSON, and texts have no quotes without a backslash.
        where = f"""state IN ('preparing', 'scheduled') AND account NOT IN ({marks})
            AND instr(body, CAST('"rendered":null' AS BLOB)) ORDER BY position LIMIT ?"""
        return select_posts(self._journal, where, (*without, limit))

    def move(self, job_id: str, places: int) -> None:
        """Move a job up (negative) or down by so many ``places`` among those of its queue that are not begun and not ended."""
        own = self.get(job_id)
        begun = ", ".join(f"'{state}'" for state in BEGUN | ENDED)

        def work(connection: apsw.Connection) -> None:
            sql = f"SELECT id, position FROM job WHERE account = ? AND queue = ? AND state NOT IN ({begun}) ORDER BY position"
            rows = fetch(connection, sql, (own.account, own.queue))
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

    def history(self, job_id: str) -> list[JobNote]:
        """Return the history of the job, oldest first."""
        return select_notes(self._journal, job_id)

    def becoming_drafts(self) -> list[PostJob]:
        """Return the cancelled posts that become drafts again, and whose drafts are not confirmed as saved yet."""
        return select_posts(
            self._journal,
            "state = 'cancelled' AND json_extract(CAST(body AS TEXT), '$.draft_again_id') != ''",
        )

    def draft_ids(self) -> frozenset[str]:
        """Return the drafts that became jobs."""
        sql = "SELECT draft_id FROM job WHERE draft_id IS NOT NULL"
        return frozenset(draft_id for (draft_id,) in self._journal.rows(sql))

    def clear_ended(self) -> list[JobId]:
        """Delete published and cancelled jobs; return their ids, so that their files can be deleted.

        A job that becomes a draft again is kept until the draft is saved.
        """

        def work(connection: apsw.Connection) -> list[JobId]:
            marks = ", ".join("?" for _ in ENDED)
            becomes = "coalesce(json_extract(CAST(body AS TEXT), '$.draft_again_id'), '')"
            sql = f"DELETE FROM job WHERE state IN ({marks}) AND {becomes} = '' RETURNING id"
            rows = connection.execute(sql, tuple(ENDED))
            return [JobId(str(job_id)) for (job_id,) in rows]

        return self._journal.write(work)


def _turn(first: Job | None, aside: Sequence[PostJob], now_s: float) -> Job | None:
    """Return the next job: ``first`` of those that did not give way, or one of those that did."""
    if first is not None and first.state is State.RECALLING:
        return first
    due = next((one for one in aside if not is_early(one, now_s)), None)
    if due is not None:
        return due
    if isinstance(first, PostJob) and all(first.may_overtake(one) for one in aside):
        return first
    return min(aside, key=lambda one: one.not_before_s, default=first)


def _queue_next_part(connection: apsw.Connection, job: Job, at_s: float) -> None:
    """Queue the next part of a text, or the first comment, once the post before it is published.

    Both or neither are in the journal, and once only.
    """
    if not isinstance(job, PostJob) or job.state is not State.PUBLISHED:
        return
    if not job.continuation and not job.first_comment:
        return
    is_comment = not job.continuation
    text, *rest = job.continuation or (job.first_comment,)
    update_job(connection, replace(job, continuation=(), first_comment=""))
    following = PostJob(
        id=JobId(f"{job.id}+"),
        account=job.account,
        body=replace(job.body, text=text, in_reply_to_id=job.post_id, place="", place_id=""),
        created_s=at_s,
        # If the previous post is unknown, the user decides: this one would not be a reply.
        state=State.PREPARING if job.post_id else State.PAUSED,
        resume_to=None if job.post_id else State.PREPARING,
        title=text.strip().partition("\n")[0][:80] if is_comment else job.title,
        continuation=tuple(rest),
        is_continuation=not is_comment,
        first_comment="" if is_comment else job.first_comment,
        keeps_order=job.keeps_order,
    )
    if not fetch(connection, "SELECT 1 FROM job WHERE id = ?", (following.id,)):
        insert_job(connection, following)


def _added_post(connection: apsw.Connection, job: PostJob) -> PostJob:
    if job.draft_id:
        rows = fetch(connection, "SELECT body FROM job WHERE draft_id = ?", (job.draft_id,))
        if rows:
            return decode_post(rows[0][0])
    insert_job(connection, job)
    return job
