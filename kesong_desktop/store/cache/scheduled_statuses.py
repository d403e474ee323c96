"""Cached scheduled statuses of servers."""

from collections.abc import Sequence

import apsw
import msgspec

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.notification import ScheduledStatus
from kesong_desktop.store.database import Database

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(ScheduledStatus, strict=False).decode


def create_table(connection: apsw.Connection) -> None:
    """Create the table of scheduled statuses."""
    connection.execute(
        """
        CREATE TABLE scheduled_status (
            account TEXT NOT NULL,
            id      TEXT NOT NULL,
            body    BLOB NOT NULL,
            PRIMARY KEY (account, id)
        ) STRICT, WITHOUT ROWID;
        """
    )


class ScheduledStatusCache:
    """The scheduled statuses of each account."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self, account: AccountKey) -> list[ScheduledStatus]:
        """Return the scheduled statuses of an account, the earliest first."""
        rows = self._database.rows("SELECT body FROM scheduled_status WHERE account = ?", (account,))
        return sorted((_decode(body) for (body,) in rows), key=lambda one: one.due_utc)

    def replace(self, account: AccountKey, statuses: Sequence[ScheduledStatus]) -> None:
        """Replace the scheduled statuses of an account."""

        def work(connection: apsw.Connection) -> None:
            connection.execute("DELETE FROM scheduled_status WHERE account = ?", (account,))
            connection.executemany(
                "INSERT OR REPLACE INTO scheduled_status VALUES (?, ?, ?)",
                [(account, one.id, _encode(one)) for one in statuses],
            )

        self._database.write(work)
