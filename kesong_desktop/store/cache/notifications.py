"""Cached notifications, each once. May be deleted at any time, as all of the cache."""

from collections.abc import Iterable, Sequence
from itertools import islice

import apsw
import msgspec

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.notification import Notification, NotificationPage, order_of
from kesong_desktop.store.database import Database
from kesong_desktop.store.sqlite_file import fetch

KEPT = 1000
"""Maximum number for each account; the oldest are deleted."""
_CURSOR = "notifications"
_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Notification, strict=False).decode


class NotificationCache:
    """Caches notifications by account, newest first. Of those with the same subject (``Notification.about``) only the newest."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, account: AccountKey, notifications: Iterable[Notification]) -> int:
        """Store notifications, in any order and any number of times; return how many are new."""
        found = list(notifications)
        return self._database.write(lambda connection: _put(connection, account, found))

    def put_page(self, account: AccountKey, page: NotificationPage, *, is_newest: bool) -> int:
        """Store a pulled page, and return how many of its notifications are new.

        ``is_newest``: the page is the head. Unless its last one was known, there may be a gap below, so older ones are deleted.
        """

        def work(connection: apsw.Connection) -> int:
            is_joined = bool(page.notifications) and _is_known(connection, account, page.notifications[-1])
            known = {key for (key,) in fetch(connection, _KEYS, (account,))}
            if is_newest and page.notifications and not is_joined:
                connection.execute("DELETE FROM notice WHERE account = ?", (account,))
            _put(connection, account, page.notifications)
            if not is_newest or (page.notifications and not is_joined):
                row = (account, _CURSOR, page.older)
                connection.execute(
                    "INSERT OR REPLACE INTO cursor (account, timeline, older) VALUES (?, ?, ?)", row
                )
            return len({one.about for one in page.notifications} - known)

        return self._database.write(work)

    def page(self, account: AccountKey, *, limit: int = 50, kinds: Sequence[str] = ()) -> list[Notification]:
        """Return up to ``limit`` notifications of these kinds, or of all, newest first."""
        sql = f"SELECT body FROM notice WHERE account = ? {_ORDER}"  # noqa: S608 - fixed words

        def work(connection: apsw.Connection) -> list[Notification]:
            found = (_decode(body) for (body,) in connection.execute(sql, (account,)))
            return list(islice((one for one in found if not kinds or one.kind in kinds), limit))

        return self._database.read(work)

    def unread(self, account: AccountKey, last_read_id: str) -> int:
        """Return how many are newer than the last read one; all if none was read."""
        sql = "SELECT count(*) FROM notice WHERE account = ? AND (id_length, id) > (?, ?)"
        return int(self._database.rows(sql, (account, *order_of(last_read_id)))[0][0])

    def older_cursor(self, account: AccountKey) -> str:
        """Return the cursor of the page below the cached ones; empty at the end, or if nothing was pulled."""
        rows = self._database.rows(
            "SELECT older FROM cursor WHERE account = ? AND timeline = ?", (account, _CURSOR)
        )
        return str(rows[0][0]) if rows else ""

    def remove_about(self, account: AccountKey, about: str) -> bool:
        """Delete the notification about a subject (``Notification.about``); return False if there is none."""

        def work(connection: apsw.Connection) -> bool:
            connection.execute("DELETE FROM notice WHERE account = ? AND about = ?", (account, about))
            return connection.changes() > 0

        return self._database.write(work)

    def remove_post(self, account: AccountKey, post_id: str) -> int:
        """Delete notifications about a deleted post; returns how many."""

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


def _put(connection: apsw.Connection, account: AccountKey, notifications: Sequence[Notification]) -> int:
    before = {key for (key,) in fetch(connection, _KEYS, (account,))}
    rows = [
        (account, one.about, *order_of(one.id), one.post.id if one.post else "", _encode(one))
        for one in notifications
    ]
    connection.executemany(_PUT, rows)
    connection.execute(_TRIM, (account,))
    return len({one.about for one in notifications} - before)


def _is_known(connection: apsw.Connection, account: AccountKey, notice: Notification) -> bool:
    """Return True if it is stored, or replaced by a newer one about the same subject."""
    sql = "SELECT 1 FROM notice WHERE account = ? AND about = ? AND (id_length, id) >= (?, ?)"
    return bool(fetch(connection, sql, (account, notice.about, *order_of(notice.id))))
