"""Interactions in the outbox: those not sent yet, and those that replace each other."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import apsw

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.outbox import ENDED, RESTING, InteractionJob, PostEdit, State
from kesong_desktop.store.database import Database
from kesong_desktop.store.journal.job_rows import (
    JobNote,
    add_note,
    decode_interaction,
    insert_job,
    select_interactions,
    update_job,
)
from kesong_desktop.store.journal.schema import GOING_ON
from kesong_desktop.store.sqlite_file import fetch


class InteractionStore:
    """Queues interactions, and returns those that the server's responses may not include yet."""

    def __init__(self, journal: Database) -> None:
        self._journal = journal

    def add(self, job: InteractionJob) -> tuple[InteractionJob, tuple[InteractionJob, ...]]:
        """Queue an interaction; return it, and the earlier jobs that it replaces: those that were never sent, or rest.

        A toggle equal to one that waits returns the one that waits. An edit takes over the descriptions of an edit that was
        never sent. No queue may run between reading and saving.
        """

        def work(connection: apsw.Connection) -> tuple[InteractionJob, tuple[InteractionJob, ...]]:
            before = [one for one in _superseded(connection, job) if _is_unsent(one) or one.state in RESTING]
            last = before[-1] if before else None
            if (
                last is not None
                and last.interaction == job.interaction
                and job.interaction.is_toggle
                and last.state not in RESTING
            ):
                return last, ()
            ended = tuple(_end(connection, one, job.created_s) for one in before)
            unsent = [one for one in before if _is_unsent(one)]
            queued = _waiting_as(_with_descriptions_of(job, unsent), unsent)
            insert_job(connection, queued)
            return queued, ended

        return self._journal.write(work)

    def waiting(self, account: AccountKey) -> list[InteractionJob]:
        """Return the interactions that the server does not have yet, in order."""
        where = f"account = ? AND queue = 'interactions' AND {GOING_ON} ORDER BY position"
        return select_interactions(self._journal, where, (account,))

    def deleted(self, account: AccountKey) -> list[str]:
        """Return the ids of the posts that were deleted, as long as the job is on the list."""
        is_delete = "json_extract(CAST(body AS TEXT), '$.interaction.verb') = 'delete'"
        where = f"account = ? AND queue = 'interactions' AND state = 'published' AND {is_delete}"
        return [job.interaction.target for job in select_interactions(self._journal, where, (account,))]


def end_resting(connection: apsw.Connection, job: InteractionJob, at_s: float) -> tuple[InteractionJob, ...]:
    """End the earlier resting interactions that a job supersedes, and return them."""
    resting = [one for one in _superseded(connection, job) if one.state in RESTING]
    return tuple(_end(connection, one, at_s) for one in resting)


def _superseded(connection: apsw.Connection, job: InteractionJob) -> list[InteractionJob]:
    """Return the earlier interactions that the job's supersedes and that have not ended, in order."""
    ended = ", ".join(f"'{state}'" for state in ENDED)
    sql = (
        f"SELECT body FROM job WHERE account = ? AND queue = ? AND state NOT IN ({ended})"
        " AND position < coalesce((SELECT position FROM job WHERE id = ?), 1e18) ORDER BY position"
    )
    rows = fetch(connection, sql, (job.account, job.queue, job.id))
    jobs = (decode_interaction(body) for (body,) in rows)
    return [one for one in jobs if job.interaction.supersedes(one.interaction)]


def _is_unsent(job: InteractionJob) -> bool:
    return job.state is State.QUEUED and not job.may_be_done


def _end(connection: apsw.Connection, job: InteractionJob, at_s: float) -> InteractionJob:
    """End an interaction that another replaces. A toggle is removed from the list."""
    ended = replace(job, state=State.CANCELLED, failure=None)
    if job.interaction.is_toggle:
        connection.execute("DELETE FROM job WHERE id = ?", (job.id,))
    else:
        update_job(connection, ended)
        add_note(connection, job.id, JobNote(at_s, "superseded"))
    return ended


def _waiting_as(job: InteractionJob, earlier: Sequence[InteractionJob]) -> InteractionJob:
    """Return the job with the waiting time of those it replaces: server and connection are the same."""
    waiting = max((one for one in earlier if one.failure), key=lambda one: one.not_before_s, default=None)
    if waiting is None:
        return job
    return replace(job, failure=waiting.failure, tries=waiting.tries, not_before_s=waiting.not_before_s)


def _with_descriptions_of(job: InteractionJob, earlier: Iterable[InteractionJob]) -> InteractionJob:
    if job.edit is None:
        return job
    alts: dict[str, str] = {}
    for one in earlier:
        alts |= one.edit.alts if one.edit is not None else {}
    # The server still has the state before the first of them.
    bases = [one.edit.base_text for one in earlier if one.edit is not None]
    base_text = bases[0] if bases else job.edit.base_text
    return replace(job, edit=PostEdit(job.edit.body, alts | job.edit.alts, base_text))
