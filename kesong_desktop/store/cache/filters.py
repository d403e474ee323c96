"""Cached filters of accounts whose servers leave filtering to clients. May be deleted at any time."""

from collections.abc import Sequence

import apsw
import msgspec

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.post_filter import PostFilter
from kesong_desktop.store.database import Database

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(PostFilter, strict=False).decode


class FilterCache:
    """Filters by account, in the order of the server."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self, account: AccountKey) -> list[PostFilter]:
        """Return the filters that this program applies for ``account``."""
        sql = "SELECT body FROM post_filter WHERE account = ? ORDER BY place"
        return [_decode(body) for (body,) in self._database.rows(sql, (account,))]

    def replace(self, account: AccountKey, filters: Sequence[PostFilter]) -> None:
        """Replace the cached filters of an account."""

        def work(connection: apsw.Connection) -> None:
            connection.execute("DELETE FROM post_filter WHERE account = ?", (account,))
            connection.executemany(
                "INSERT INTO post_filter VALUES (?, ?, ?)",
                [(account, place, _encode(one)) for place, one in enumerate(filters)],
            )

        self._database.write(work)
