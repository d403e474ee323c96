"""Posted files, by content hash, with their posts. Kept when the jobs are removed."""

import json
from collections.abc import Sequence

import apsw

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.outbox import Job, PostJob, State, Verb
from kesong_desktop.record import Record
from kesong_desktop.store.database import Database


class PostedMark(Record, frozen=True):
    """A post that contains a file, and its time by the computer's clock."""

    account: AccountKey
    post_id: str
    at_s: float


class PostedMarks:
    """Reads the marks; ``JobStore`` writes them in the transaction of the published job."""

    def __init__(self, journal: Database) -> None:
        self._journal = journal

    def hashes(self) -> frozenset[str]:
        """Return the SHA-256 of every file that was posted."""
        return frozenset(sha256 for (sha256,) in self._journal.rows("SELECT DISTINCT sha256 FROM posted"))

    def hashes_among(self, hashes: Sequence[str]) -> frozenset[str]:
        """Return those of ``hashes`` that are the SHA-256 of a file that was posted."""
        sql = "SELECT DISTINCT sha256 FROM posted WHERE sha256 IN (SELECT value FROM json_each(?))"
        return frozenset(sha256 for (sha256,) in self._journal.rows(sql, (json.dumps(hashes),)))

    def sizes(self) -> frozenset[int]:
        """Return the sizes in bytes of posted files: files of other sizes need not be hashed."""
        return frozenset(size for (size,) in self._journal.rows("SELECT DISTINCT bytes FROM posted"))

    def of(self, sha256: str) -> PostedMark | None:
        """Return the last post that contains a file with this content, or None."""
        sql = "SELECT account, post_id, at_s FROM posted WHERE sha256 = ? ORDER BY at_s DESC, post_id LIMIT 1"
        for account, post_id, at_s in self._journal.rows(sql, (sha256,)):
            return PostedMark(AccountKey(account), post_id, at_s)
        return None

    def count(self) -> int:
        """Return how many marks there are."""
        return int(self._journal.rows("SELECT count(*) FROM posted")[0][0])


def mark_posted(connection: apsw.Connection, job: Job, at_s: float) -> None:
    """Record the files of a published post, or remove those of a deleted post; do nothing for any other job."""
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
