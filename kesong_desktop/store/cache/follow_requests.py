"""Cached follow requests. May be deleted at any time, as all of the cache."""

from collections.abc import Callable, Sequence

import apsw
import msgspec

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.post import Person
from kesong_desktop.store.database import Database

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Person, strict=False).decode


class FollowRequestCache:
    """Caches open follow requests by account, in the order of the server."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def people(self, account: AccountKey) -> list[Person]:
        """Return all people who requested to follow the account."""
        sql = "SELECT body FROM follow_request WHERE account = ? ORDER BY place"
        return [_decode(body) for (body,) in self._database.rows(sql, (account,))]

    def replace(
        self,
        account: AccountKey,
        people: Sequence[Person],
        is_open: Callable[[Person], bool] = lambda _: True,
    ) -> None:
        """Replace the cached people, without those whose request is no longer open at the time of writing."""

        def work(connection: apsw.Connection) -> None:
            opened = [one for one in people if is_open(one)]
            connection.execute("DELETE FROM follow_request WHERE account = ?", (account,))
            connection.executemany(
                "INSERT OR REPLACE INTO follow_request VALUES (?, ?, ?, ?)",
                [(account, place, one.id, _encode(one)) for place, one in enumerate(opened)],
            )

        self._database.write(work)

    def remove(self, account: AccountKey, person_id: str) -> int:
        """Delete the request of a person; return its position, or -1."""

        def work(connection: apsw.Connection) -> int:
            sql = "DELETE FROM follow_request WHERE account = ? AND id = ? RETURNING place"
            return next((int(place) for (place,) in connection.execute(sql, (account, person_id))), -1)

        return self._database.write(work)

    def put_back(self, account: AccountKey, person: Person, place: int) -> None:
        """Restore a request at its former position."""
        row = (account, place, person.id, _encode(person))
        sql = "INSERT OR IGNORE INTO follow_request VALUES (?, ?, ?, ?)"
        self._database.write(lambda connection: connection.execute(sql, row) and None)
