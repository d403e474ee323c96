"""Accounts to follow: suggestions, the directory, and familiar followers."""

from collections.abc import Sequence

import apsw

from kesong_desktop.homeserver.service.people.accounts import existing
from kesong_desktop.homeserver.storage import people_queries, record_loader
from kesong_desktop.homeserver.storage.database import HomeDatabase, rows
from kesong_desktop.homeserver.storage.records import AccountRecord


class FollowSuggestionService:
    """Suggests accounts; none of its lists contains blocked, blocking or muted ones."""

    def __init__(self, database: HomeDatabase) -> None:
        self._database = database

    def suggested(self, me: int, *, count: int) -> list[tuple[AccountRecord, bool]]:
        """Return accounts that ``me`` does not follow, each with whether an account followed by ``me`` follows it."""
        with self._database.read() as connection:
            found = rows(connection, people_queries.SUGGESTED, {"me": me, "count": count})
            known = record_loader.accounts(connection, [number for number, _ in found])
        return [(known[number], bool(common)) for number, common in found]

    def dismiss(self, me: int, other: int) -> None:
        """Exclude an account from suggestions. Problem 404 for an unknown account."""
        with self._database.write() as connection:
            existing(connection, other)
            connection.execute("INSERT OR IGNORE INTO dismissed_suggestion VALUES (?, ?)", (me, other))

    def directory(self, me: int, *, by_activity: bool, count: int, skipped: int) -> list[AccountRecord]:
        """Return the discoverable accounts, the last active or the newest first."""
        bound = {"me": me, "by_activity": by_activity, "count": count, "skipped": skipped}
        with self._database.read() as connection:
            found = [number for (number,) in rows(connection, people_queries.DIRECTORY, bound)]
            return _in_order(connection, found)

    def familiar(self, me: int, others: Sequence[int]) -> list[tuple[int, list[AccountRecord]]]:
        """Return, for each of the accounts, its followers that ``me`` follows."""
        with self._database.read() as connection:
            known = record_loader.accounts(connection, others)
            return [(other, _familiar(connection, me, other)) for other in known]


def _familiar(connection: apsw.Connection, me: int, other: int) -> list[AccountRecord]:
    found = rows(connection, people_queries.FAMILIAR, {"me": me, "of": other})
    return _in_order(connection, [number for (number,) in found])


def _in_order(connection: apsw.Connection, numbers: Sequence[int]) -> list[AccountRecord]:
    known = record_loader.accounts(connection, numbers)
    return [known[number] for number in numbers if number in known]
