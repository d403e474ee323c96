"""Places in a cached timeline where posts may be missing: after a time away the newest page did not reach what was known."""

from collections.abc import Sequence
from typing import NamedTuple

import apsw
from msgspec import structs

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.post import Post, PostPage, Timeline
from kesong_desktop.store.sqlite_file import fetch

_KINDS = frozenset({"home", "list"})
"""Timelines in which a person follows on; of all others only what is newest is kept."""
_MOST = 5
"""So many gaps a timeline has; it ends where there would be one more."""


class TimelineGap(NamedTuple):
    """Posts may be missing below a post, or below where it was; ``cursor`` is where the server goes on."""

    made_s: float
    post_id: str
    cursor: str


def create_table(connection: apsw.Connection) -> None:
    """Add the table ``timeline_gap``, with a row for each gap of a timeline."""
    connection.execute(
        """
        CREATE TABLE timeline_gap (
            account  TEXT NOT NULL,
            timeline TEXT NOT NULL,
            made_s   REAL NOT NULL,
            post_id  TEXT NOT NULL,
            cursor   TEXT NOT NULL,
            PRIMARY KEY (account, timeline, made_s, post_id)
        ) STRICT, WITHOUT ROWID;
        """
    )


def add_loaded_ends(connection: apsw.Connection) -> None:
    """Add to ``cursor`` the time down to which posts of its timeline are cached."""
    connection.execute("ALTER TABLE cursor ADD COLUMN down_to_s REAL")


def put_cursor(
    connection: apsw.Connection, account: AccountKey, timeline: str, older: str, down_to_s: float | None
) -> None:
    """Note where the server goes on below what is cached, and down to which time that is."""
    row = (account, timeline, older, down_to_s)
    connection.execute("INSERT OR REPLACE INTO cursor VALUES (?, ?, ?, ?)", row)


def move_cursor(connection: apsw.Connection, account: AccountKey, timeline: str, older: str) -> None:
    """Note that the server goes on at ``older``; down to which time is cached stays as it is."""
    sql = "UPDATE cursor SET older = ? WHERE account = ? AND timeline = ?"
    connection.execute(sql, (older, account, timeline))


def put_page_end(
    connection: apsw.Connection, account: AccountKey, timeline: str, page: PostPage, *, is_newest: bool
) -> None:
    """Note that a page is the lowest one that is cached. A boost stands at another time than the page has it."""
    times = [post.created_utc.timestamp() for post in page.posts if post.reblogged_by is None]
    down_to_s = times[-1] if times else None
    if not times and is_newest:
        down_to_s = max((post.created_utc.timestamp() for post in page.posts), default=None)
    elif not times:
        sql = "SELECT down_to_s FROM cursor WHERE account = ? AND timeline = ?"
        down_to_s = next((known for (known,) in fetch(connection, sql, (account, timeline))), None)
    put_cursor(connection, account, timeline, page.older, down_to_s)


def loaded_down_to_s(connection: apsw.Connection, account: AccountKey, timeline: str) -> float:
    """Return the time down to which a timeline is cached; minus infinity: to its end, or nothing was pulled yet."""
    sql = "SELECT older, down_to_s FROM cursor WHERE account = ? AND timeline = ?"
    for older, down_to_s in fetch(connection, sql, (account, timeline)):
        if older:
            return down_to_s if down_to_s is not None else _oldest_s(connection, account, timeline)
    return float("-inf")


def _oldest_s(connection: apsw.Connection, account: AccountKey, timeline: str) -> float:
    """Return when the oldest cached post was made that is no boost: for pages from before their ends were noted."""
    sql = (
        "SELECT made_s FROM item JOIN post ON post.account = item.account AND post.id = post_id"
        " WHERE item.account = ? AND timeline = ? AND NOT instr(body, CAST('\"reblogged_by\"' AS BLOB))"
        " ORDER BY made_s LIMIT 1"
    )
    return next((made_s for (made_s,) in fetch(connection, sql, (account, timeline))), float("-inf"))


def keeps_gaps(timeline: str) -> bool:
    """Return whether what is below a gap of the timeline is kept."""
    return Timeline(timeline).kind in _KINDS


def gaps(connection: apsw.Connection, account: AccountKey, timeline: str) -> list[TimelineGap]:
    """Return the gaps of a timeline, the newest first."""
    sql = (
        "SELECT made_s, post_id, cursor FROM timeline_gap WHERE account = ? AND timeline = ?"
        " ORDER BY made_s DESC, post_id DESC"
    )
    return [TimelineGap(*row) for row in fetch(connection, sql, (account, timeline))]


def put_gap(connection: apsw.Connection, account: AccountKey, timeline: str, last: Post, cursor: str) -> bool:
    """Note a gap below ``last`` if the timeline goes on below it, with an end that is known; return whether it does."""
    if not fetch(connection, "SELECT 1 FROM cursor WHERE account = ? AND timeline = ?", (account, timeline)):
        return False
    made_s = last.created_utc.timestamp()
    key = (account, timeline, made_s, last.id)
    below = "account = ? AND timeline = ? AND (made_s, post_id) < (?, ?)"
    if not fetch(connection, f"SELECT 1 FROM item WHERE {below} LIMIT 1", key):  # noqa: S608 - fixed words
        return False
    connection.execute("INSERT OR REPLACE INTO timeline_gap VALUES (?, ?, ?, ?, ?)", (*key, cursor))
    for gap in gaps(connection, account, timeline)[_MOST : _MOST + 1]:
        # The timeline ends here from now on.
        end = (account, timeline, gap.made_s, gap.post_id)
        connection.execute(f"DELETE FROM item WHERE {below}", end)  # noqa: S608 - fixed words
        connection.execute(f"DELETE FROM timeline_gap WHERE {below.replace('<', '<=')}", end)  # noqa: S608 - fixed words
        put_cursor(connection, account, timeline, gap.cursor, gap.made_s)
    return True


def take_gap(connection: apsw.Connection, account: AccountKey, timeline: str, cursor: str) -> bool:
    """Drop the gap that is read from ``cursor`` on; return whether there is one."""
    sql = "DELETE FROM timeline_gap WHERE account = ? AND timeline = ? AND cursor = ? RETURNING 1"
    return bool(cursor) and bool(fetch(connection, sql, (account, timeline, cursor)))


def clear_gaps(connection: apsw.Connection, account: AccountKey, timeline: str) -> None:
    """Forget the gaps of a timeline of which nothing is left."""
    connection.execute("DELETE FROM timeline_gap WHERE account = ? AND timeline = ?", (account, timeline))


def marked(posts: list[Post], found: Sequence[TimelineGap]) -> list[Post]:
    """Return the posts, the newest first, with ``has_gap`` for those below which a gap is."""
    for gap in found:
        above = [
            place
            for place, one in enumerate(posts)
            if (one.created_utc.timestamp(), one.id) >= (gap.made_s, gap.post_id)
        ]
        if above:
            posts[above[-1]] = structs.replace(posts[above[-1]], has_gap=True)
    return posts


def gap_below(found: Sequence[TimelineGap], post: Post) -> TimelineGap | None:
    """Return the gap for which a post is marked, or None."""
    key = (post.created_utc.timestamp(), post.id)
    return next((gap for gap in found if (gap.made_s, gap.post_id) <= key), None)
