"""The ids of the posts of a cached timeline, and of posts that were changed since the last read."""

from collections.abc import Sequence
from typing import Any

import apsw
import msgspec

from kesong_desktop.model.account import AccountKey
from kesong_desktop.record import Record
from kesong_desktop.store.cache import server_order
from kesong_desktop.store.cache.timeline_gaps import gaps, keeps_gaps, loaded_down_to_s
from kesong_desktop.store.database import Database
from kesong_desktop.store.sqlite_file import fetch

NEVER = -1
"""The number of the last change before the first read."""
Place = tuple[float, str]
"""The position of a post: its time in seconds since 1970, or its rank in a ranked timeline; and its id."""


class CachedRows(Record, frozen=True):
    """Posts of a timeline in one snapshot, newest first or as the server lists them.

    ``last`` is the position of the last one, None if there are none; below the posts ``gaps`` others may be missing. ``changed``
    are ids of posts that became another one since the number that was asked for, None where that is not known any more;
    ``number`` is the one to ask with next.
    """

    ids: tuple[str, ...]
    last: Place | None
    gaps: frozenset[str]
    changed: frozenset[str] | None
    number: int


class AccountRows(Record, frozen=True):
    """The first rows of an account's timeline, newest first.

    ``is_cut``: there are more below them. The timeline is loaded down to ``down_to_s``; the rest is as in ``CachedRows``.
    """

    account: AccountKey
    places: tuple[Place, ...]
    is_cut: bool
    down_to_s: float
    gaps: frozenset[str]
    changed: frozenset[str] | None
    number: int


class _Author(msgspec.Struct):
    id: str = ""


class PostAddress(msgspec.Struct):
    """The address of a post, by which other servers know it, too, and the id of its author."""

    url: str = ""
    author: _Author = msgspec.field(default_factory=_Author)

    @property
    def author_id(self) -> str:
        """The id that the account's server gives to the author."""
        return self.author.id


_decode_address = msgspec.json.Decoder(PostAddress, strict=False).decode


def read_addresses(
    connection: apsw.Connection, account: AccountKey, ids: Sequence[str]
) -> dict[str, PostAddress]:
    """Return the addresses of those of the posts that are cached, by id; nothing else of them is decoded."""
    sql = "SELECT id, body FROM post WHERE account = ? AND id IN (SELECT value FROM json_each(?))"
    wanted = msgspec.json.encode(ids).decode()
    return {post_id: _decode_address(body) for post_id, body in connection.execute(sql, (account, wanted))}


def read_account_rows(
    connection: apsw.Connection, accounts: Sequence[AccountKey], timeline: str, *, limit: int, since: int
) -> list[AccountRows]:
    """Return of each account at most ``limit`` rows of a timeline that is not ranked."""
    found = []
    for account in accounts:
        places = _places(connection, account, timeline, limit + 1, None)
        changed, number = changed_since(connection, account, since)
        found.append(
            AccountRows(
                account,
                tuple(places[:limit]),
                len(places) > limit,
                loaded_down_to_s(connection, account, timeline),
                _above_gaps(connection, account, timeline),
                changed,
                number,
            )
        )
    return found


class AccountTimelines:
    """The same timeline of several accounts, to be read as one."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def rows(
        self, accounts: Sequence[AccountKey], timeline: str, *, limit: int, since: int = NEVER
    ) -> list[AccountRows]:
        """Return of each account at most ``limit`` rows of a timeline that is not ranked, all of one snapshot."""
        return self._database.read(
            lambda connection: read_account_rows(connection, accounts, timeline, limit=limit, since=since)
        )

    def addresses(self, account: AccountKey, ids: Sequence[str]) -> dict[str, PostAddress]:
        """Return the addresses of those of the posts that are cached, by id."""
        return self._database.read(lambda connection: read_addresses(connection, account, ids))

    def loaded_down_to_s(self, account: AccountKey, timeline: str) -> float:
        """Return the time down to which a timeline is cached, in seconds since 1970; minus infinity: there is no more."""
        return self._database.read(lambda connection: loaded_down_to_s(connection, account, timeline))


def read_rows(
    connection: apsw.Connection,
    account: AccountKey,
    timeline: str,
    *,
    limit: int,
    below: Place | None = None,
    since: int = NEVER,
) -> CachedRows:
    """Return at most ``limit`` rows of a timeline, those below a place if it is given, and what changed after ``since``."""
    rows = _places(connection, account, timeline, limit, below)
    changed, number = changed_since(connection, account, since)
    return CachedRows(
        tuple([post_id for _, post_id in rows]),
        rows[-1] if rows else None,
        _above_gaps(connection, account, timeline),
        changed,
        number,
    )


def changed_since(
    connection: apsw.Connection, account: AccountKey, since: int
) -> tuple[frozenset[str] | None, int]:
    """Return the ids of the posts that were changed after ``since``, or None where that is not known; and the newest number."""
    # A query for both at once would make SQLite read the whole table.
    sql = "SELECT (SELECT min(number) FROM post_change), (SELECT max(number) FROM post_change)"
    oldest, newest = fetch(connection, sql)[0]
    if since == NEVER:
        return None, newest or 0
    if newest is None or newest <= since:
        # Less than before: another file, or a snapshot older than the last call.
        return (frozenset() if (newest or 0) == since else None), newest or 0
    if oldest > since + 1:
        return None, newest
    sql = "SELECT id FROM post_change WHERE number > ? AND account = ?"
    return frozenset(post_id for (post_id,) in connection.execute(sql, (since, account))), newest


def _places(
    connection: apsw.Connection, account: AccountKey, timeline: str, limit: int, below: Place | None
) -> list[Place]:
    bindings: Sequence[Any]
    if server_order.is_ranked(timeline):
        sql = (
            "SELECT place, post_id FROM ranking JOIN item USING (account, timeline, post_id)"
            " WHERE account = ? AND timeline = ? AND place > ? ORDER BY place LIMIT ?"
        )
        bindings = (account, timeline, below[0] if below is not None else -(1 << 62), limit)
    else:
        sql = (
            "SELECT made_s, post_id FROM item WHERE account = ? AND timeline = ? AND (made_s, post_id) < (?, ?)"
            " ORDER BY made_s DESC, post_id DESC LIMIT ?"
        )
        bindings = (account, timeline, *(below or (float("inf"), "")), limit)
    return fetch(connection, sql, bindings)


def _above_gaps(connection: apsw.Connection, account: AccountKey, timeline: str) -> frozenset[str]:
    """Return the ids of the posts above a gap."""
    if not keeps_gaps(timeline):
        return frozenset()
    sql = (
        "SELECT post_id FROM item WHERE account = ? AND timeline = ? AND (made_s, post_id) >= (?, ?)"
        " ORDER BY made_s, post_id LIMIT 1"
    )
    found = (
        fetch(connection, sql, (account, timeline, gap.made_s, gap.post_id))
        for gap in gaps(connection, account, timeline)
    )
    return frozenset(rows[0][0] for rows in found if rows)
