"""Scheduled posts in the outbox: the due ones, and the time of the next one."""

from kesong_desktop.model.outbox import PostJob
from kesong_desktop.model.outbox.rules import PUBLISH_CHECK_AFTER_S
from kesong_desktop.store.database import Database
from kesong_desktop.store.journal.job_rows import select_posts

_LATER = f"(CASE state WHEN 'entrusted' THEN {PUBLISH_CHECK_AFTER_S} ELSE 0 END)"


class ScheduleStore:
    """Returns the scheduled posts by their times. ``JobStore`` changes them."""

    def __init__(self, journal: Database) -> None:
        self._journal = journal

    def due(self, wall_s: float) -> list[PostJob]:
        """Return the scheduled posts that are due, in the order of their times.

        Those that the server publishes come a little later, when it has had the time to do so.
        """
        where = f"state IN ('scheduled', 'entrusted') AND due_s <= ? - {_LATER} ORDER BY due_s, position"
        return select_posts(self._journal, where, (wall_s,))

    def next_due_s(self) -> float | None:
        """Return when the next scheduled job is due, in seconds since 1970."""
        sql = f"SELECT min(due_s + {_LATER}) FROM job WHERE state IN ('scheduled', 'entrusted')"
        (row,) = self._journal.rows(sql)
        return None if row[0] is None else float(row[0])

    def schedulable_on_server(self, from_s: float) -> list[PostJob]:
        """Return the scheduled posts due after ``from_s`` that may be handed to the server, in the order of their times."""
        jobs = select_posts(
            self._journal, "state = 'scheduled' AND due_s > ? ORDER BY due_s, position", (from_s,)
        )
        return [job for job in jobs if job.can_be_server_scheduled]
