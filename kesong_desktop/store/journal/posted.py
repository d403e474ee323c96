"""Which files, by content, went into which posts. Kept when the jobs are removed."""

import json
from collections.abc import Sequence

import apsw

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.outbox import Job, PostJob, State, Verb
from kesong_desktop.record import Record
from kesong_desktop.store.database import Database


class PostedMark(Record, frozen=True):
    """A post that a file went into, and when by the clock on the wall."""

    account: AccountKey
    post_id: str
    at_s: float


class PostedMarks:
    """Read here; written with the job that is published, in one transaction."""

    def __init__(self, journal: Database) -> None:
        self._journal = journal

    def hashes(self) -> frozenset[str]:
        """The SHA-256 of every file that was posted."""
        return frozenset(sha256 for (sha256,) in self._journal.rows("SELECT DISTINCT sha256 FROM posted"))

    def hashes_among(self, hashes: Sequence[str]) -> frozenset[str]:
        """Those of ``hashes`` that are the SHA-256 of a file that was posted."""
        sql = "SELECT DISTINCT sha256 FROM posted WHERE sha256 IN (SELECT value FROM json_each(?))"
        return frozenset(sha256 for (sha256,) in self._journal.rows(sql, (json.dumps(hashes),)))

    def sizes(self) -> frozenset[int]:
        """How many bytes they have: a file of another size need not be read to know that it is none of them."""
        return frozenset(size for (size,) in self._journal.rows("SELECT DISTINCT bytes FROM posted"))

    def of(self, sha256: str) -> PostedMark | None:
        """The last post that a file with this content went into, or None."""
        sql = "SELECT account, post_id, at_s FROM posted WHERE sha256 = ? ORDER BY at_s DESC, post_id LIMIT 1"
        for account, post_id, at_s in self._journal.rows(sql, (sha256,)):
            return PostedMark(AccountKey(account), post_id, at_s)
        return None

    def count(self) -> int:
        """How many marks there are."""
        return int(self._journal.rows("SELECT count(*) FROM posted")[0][0])


def mark_posted(connection: apsw.Connection, job: Job, at_s: float) -> None:
    """Note the files of a published post, or remove those of a post that was deleted; do nothing for any other job."""
    if job.state is not State.PUBLISHED:
        return
    if not isinstance(job, PostJob):
        if job.interaction.verb is Verb.DELETE:
            connection.execute(
                "DELETE FROM posted WHERE account = ? AND post_id = ?", (job.account, job.interaction.target)
            )
        return
    rows = [
        (picture.source_sha256, job.account, job.post_id, at_s, picture.source_bytes)
        for picture in job.pictures
        if picture.source_sha256 and job.post_id
    ]
    connection.executemany("INSERT OR IGNORE INTO posted VALUES (?, ?, ?, ?, ?)", rows)
