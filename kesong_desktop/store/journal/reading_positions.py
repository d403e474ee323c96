"""Reading positions of the timelines of each account. In the journal: this is the only copy."""

from concurrent.futures import Future

import apsw

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.post import HOME, Timeline
from kesong_desktop.model.social.reading_position import ReadingPosition
from kesong_desktop.store.database import Database
from kesong_desktop.store.unwritten import UnwrittenValues


def keep_positions_by_timeline(connection: apsw.Connection) -> None:
    """Give each timeline a position of its own; those so far are of the home timeline."""
    connection.execute(
        """
        ALTER TABLE reading_position RENAME TO home_position;
        CREATE TABLE reading_position (
            account   TEXT NOT NULL,
            timeline  TEXT NOT NULL,
            post_id   TEXT NOT NULL,
            offset_px INTEGER NOT NULL,
            PRIMARY KEY (account, timeline)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO reading_position SELECT account, 'home', post_id, offset_px FROM home_position;
        DROP TABLE home_position;
        """
    )


class ReadingPositionStore:
    """One position for each timeline of each account. Any thread may call."""

    def __init__(self, journal: Database) -> None:
        self._journal = journal
        self._unwritten = UnwrittenValues[tuple[AccountKey, str], ReadingPosition | None]()

    def get(self, account: AccountKey, timeline: Timeline = HOME) -> ReadingPosition | None:
        """Return the stored position in a timeline, or None for the top."""
        unwritten = self._unwritten.get((account, timeline.name))
        if unwritten is not None:
            return unwritten.value
        sql = "SELECT post_id, offset_px FROM reading_position WHERE account = ? AND timeline = ?"
        rows = self._journal.rows(sql, (account, timeline.name))
        return ReadingPosition(str(rows[0][0]), int(rows[0][1])) if rows else None

    def keep(
        self, account: AccountKey, position: ReadingPosition | None, timeline: Timeline = HOME
    ) -> "Future[None]":
        """Store the position in a timeline; None: it is at the top. ``get`` returns it from now on."""

        def work(connection: apsw.Connection) -> None:
            if position is None:
                sql = "DELETE FROM reading_position WHERE account = ? AND timeline = ?"
                connection.execute(sql, (account, timeline.name))
            else:
                row = (account, timeline.name, position.post_id, position.offset_px)
                connection.execute("INSERT OR REPLACE INTO reading_position VALUES (?, ?, ?, ?)", row)

        return self._unwritten.add((account, timeline.name), position, self._journal.submit(work))
