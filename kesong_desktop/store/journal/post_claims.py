"""The posts on a server that belong to jobs, as recorded in the journal."""

from collections.abc import Sequence

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.outbox import PostJob
from kesong_desktop.store.database import Database
from kesong_desktop.store.journal.job_rows import select_posts


class PostClaims:
    """Returns the posts that jobs have claimed, and the jobs that may yet claim one. ``JobStore.save`` adds claims."""

    def __init__(self, journal: Database) -> None:
        self._journal = journal

    def claimed(self, account: AccountKey, post_ids: Sequence[str]) -> frozenset[str]:
        """Return those of the posts that a job of this account has claimed, deleted jobs included."""
        marks = ", ".join("?" for _ in post_ids)
        sql = f"SELECT post_id FROM claim WHERE account = ? AND post_id IN ({marks})"
        return frozenset(str(post_id) for (post_id,) in self._journal.rows(sql, (account, *post_ids)))

    def unconfirmed(self, account: AccountKey) -> list[PostJob]:
        """Return the posts of this account that may be on the server, also those that were cancelled."""
        states = "'maybe', 'asking', 'paused', 'cancelled', 'entrusted', 'recalling'"
        jobs = select_posts(
            self._journal, f"account = ? AND queue = 'posts' AND state IN ({states})", (account,)
        )
        return [job for job in jobs if job.unconfirmed]
