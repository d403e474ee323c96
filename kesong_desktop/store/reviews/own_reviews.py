"""Own published reviews: their content, kept independent of jobs and cache."""

import apsw

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.outbox import InteractionJob, Job, PostJob, State, Verb
from kesong_desktop.model.review_data.own_review import OwnReview, review_in
from kesong_desktop.store.database import Database


def create_review_table(connection: apsw.Connection) -> None:
    """Create the table of published reviews."""
    connection.execute(
        """
        CREATE TABLE own_review (
            account    TEXT NOT NULL,
            post_id    TEXT NOT NULL,
            url        TEXT NOT NULL,
            at_s       REAL NOT NULL,
            text       TEXT NOT NULL,
            language   TEXT NOT NULL,
            is_deleted INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (account, post_id)
        ) STRICT, WITHOUT ROWID;
        """
    )


class OwnReviewStore:
    """Reads the reviews; ``JobStore`` writes them in the transaction of the published job."""

    def __init__(self, journal: Database) -> None:
        self._journal = journal

    def all(self) -> list[OwnReview]:
        """Return every review that was published from this profile, the latest first."""
        rows = self._journal.rows(
            "SELECT account, post_id, url, at_s, text, language, is_deleted FROM own_review"
            " ORDER BY at_s DESC, account, post_id"
        )
        return [
            OwnReview(AccountKey(account), post_id, url, at_s, text, language, bool(is_deleted))
            for account, post_id, url, at_s, text, language, is_deleted in rows
        ]


def note_review(connection: apsw.Connection, job: Job, at_s: float) -> None:
    """Record a review that was published, edited or deleted; do nothing for any other job."""
    if job.state is not State.PUBLISHED:
        return
    if isinstance(job, PostJob):
        text = job.whole_text
        if job.post_id and not job.is_continuation and review_in(text) is not None:
            row = (job.account, job.post_id, job.post_url, at_s, text, job.body.language)
            connection.execute(
                "INSERT INTO own_review (account, post_id, url, at_s, text, language) VALUES (?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (account, post_id) DO NOTHING",
                row,
            )
    else:
        _note_change(connection, job)


def _note_change(connection: apsw.Connection, job: InteractionJob) -> None:
    of_post = (job.account, job.interaction.target)
    if job.interaction.verb is Verb.DELETE:
        connection.execute("UPDATE own_review SET is_deleted = 1 WHERE account = ? AND post_id = ?", of_post)
    elif job.interaction.verb is Verb.EDIT and job.edit is not None:
        body = job.edit.body
        connection.execute(
            "UPDATE own_review SET text = ?, language = ? WHERE account = ? AND post_id = ?",
            (body.text, body.language, *of_post),
        )
