"""Read markers of timelines, by account. In the journal: without markers on the server this is the only copy."""

import apsw

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.notification import order_of
from kesong_desktop.store.database import Database
from kesong_desktop.store.sqlite_file import fetch


class MarkerStore:
    """The last id that was read of ``home`` and of ``notifications``; it only ever moves forward."""

    def __init__(self, journal: Database) -> None:
        self._journal = journal

    def get(self, account: AccountKey, timeline: str) -> str:
        """Return the last read id of a timeline; empty if nothing was read."""
        rows = self._journal.rows(_GET, (account, timeline))
        return str(rows[0][0]) if rows else ""

    def advance(self, account: AccountKey, timeline: str, last_read_id: str) -> bool:
        """Advance to ``last_read_id``; return False if that, or more, was read already."""
        if order_of(last_read_id) <= order_of(self.get(account, timeline)):
            return False

        def work(connection: apsw.Connection) -> bool:
            rows = fetch(connection, _GET, (account, timeline))
            if rows and order_of(last_read_id) <= order_of(rows[0][0]):
                return False
            row = (account, timeline, last_read_id)
            connection.execute("INSERT OR REPLACE INTO marker VALUES (?, ?, ?)", row)
            return True

        return self._journal.write(work)


_GET = "SELECT last_read_id FROM marker WHERE account = ? AND timeline = ?"
