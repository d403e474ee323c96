"""What concerned the accounts: notices that were seen, each once. May be deleted at any time, as all of the cache."""

from collections.abc import Iterable, Sequence

import apsw
import msgspec

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social import Notice, NoticePage, order_of
from kesong_desktop.store.db import Database, fetch

KEPT = 1000
"""For each account; the oldest go."""
_CURSOR = "notifications"
_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Notice, strict=False).decode


class NoticeCache:
    """Notices by account, newest first. Of those that tell the same (``Notice.about``) only the newest is kept."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, account: AccountKey, notices: Iterable[Notice]) -> int:
        """Keep notices, in whatever order and however often they come; returns how many tell something new."""
        found = list(notices)
        return self._database.write(lambda connection: _put(connection, account, found))

    def put_page(self, account: AccountKey, page: NoticePage, *, is_newest: bool) -> int:
        """Keep a page that was pulled; returns how many of its notices tell something new.

        ``is_newest``: the page is the head. Unless its last one was known, what lies below may have a gap, so the old rest goes.
        """

        def work(connection: apsw.Connection) -> int:
            is_joined = bool(page.notices) and _is_known(connection, account, page.notices[-1])
            known = {key for (key,) in fetch(connection, _KEYS, (account,))}
            if is_newest and page.notices and not is_joined:
                connection.execute("DELETE FROM notice WHERE account = ?", (account,))
            _put(connection, account, page.notices)
            if not is_joined and (page.notices or not is_newest):
                row = (account, _CURSOR, page.older)
                connection.execute("INSERT OR REPLACE INTO cursor VALUES (?, ?, ?)", row)
            return len({one.about for one in page.notices} - known)

        return self._database.write(work)

    def page(self, account: AccountKey, *, limit: int = 50) -> list[Notice]:
        """Up to ``limit`` notices, newest first."""
        sql = f"SELECT body FROM notice WHERE account = ? {_ORDER} LIMIT ?"  # noqa: S608 - fixed words
        return self._database.read(lambda c: [_decode(body) for (body,) in c.execute(sql, (account, limit))])

    def unread(self, account: AccountKey, last_read_id: str) -> int:
        """How many are newer than the one that was read last; all where none was."""
        sql = "SELECT count(*) FROM notice WHERE account = ? AND (id_length, id) > (?, ?)"
        return int(self._database.rows(sql, (account, *order_of(last_read_id)))[0][0])

    def older_cursor(self, account: AccountKey) -> str:
        """Where the server goes on below what is kept; empty at the end, or where nothing was pulled."""
        rows = self._database.rows(
            "SELECT older FROM cursor WHERE account = ? AND timeline = ?", (account, _CURSOR)
        )
        return str(rows[0][0]) if rows else ""

    def remove_post(self, account: AccountKey, post_id: str) -> int:
        """Drop what tells of a post that is gone; returns how many that were."""

        def work(connection: apsw.Connection) -> int:
            connection.execute("DELETE FROM notice WHERE account = ? AND post_id = ?", (account, post_id))
            return connection.changes()

        return self._database.write(work)


_ORDER = "ORDER BY id_length DESC, id DESC"
_KEYS = "SELECT about FROM notice WHERE account = ?"
_PUT = """
INSERT INTO notice VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (account, about) DO UPDATE
SET id_length = excluded.id_length, id = excluded.id, post_id = excluded.post_id, body = excluded.body
WHERE (excluded.id_length, excluded.id) >= (notice.id_length, notice.id)
"""
_TRIM = f"""
DELETE FROM notice WHERE account = ?1
AND about IN (SELECT about FROM notice WHERE account = ?1 {_ORDER} LIMIT -1 OFFSET {KEPT})
"""  # noqa: S608 - fixed words


def _put(connection: apsw.Connection, account: AccountKey, notices: Sequence[Notice]) -> int:
    before = {key for (key,) in fetch(connection, _KEYS, (account,))}
    rows = [
        (account, one.about, *order_of(one.id), one.post.id if one.post else "", _encode(one))
        for one in notices
    ]
    connection.executemany(_PUT, rows)
    connection.execute(_TRIM, (account,))
    return len({one.about for one in notices} - before)


def _is_known(connection: apsw.Connection, account: AccountKey, notice: Notice) -> bool:
    """True where it is kept, or gave way to a newer one that tells the same."""
    sql = "SELECT 1 FROM notice WHERE account = ? AND about = ? AND (id_length, id) >= (?, ?)"
    return bool(fetch(connection, sql, (account, notice.about, *order_of(notice.id))))
