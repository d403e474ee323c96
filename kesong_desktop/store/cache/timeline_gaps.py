"""Gaps in cached timelines: posts may be missing where a new page did not reach the known posts."""

from collections.abc import Sequence
from typing import NamedTuple

import apsw
from msgspec import structs

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.post import Post, PostPage, Timeline
from kesong_desktop.store.sqlite_file import fetch

_KINDS = frozenset({"home", "list"})
"""Timelines with a reading position; of all others only the newest posts are kept."""
_MOST = 5
"""Maximum number of gaps in a timeline; it ends where there would be one more."""


class TimelineGap(NamedTuple):
    """A gap below a post, or below its former position; ``cursor`` is that of the missing page."""

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
    """Add a column to ``cursor``: the time down to which its timeline is cached."""
    connection.execute("ALTER TABLE cursor ADD COLUMN down_to_s REAL")


def put_cursor(
    connection: apsw.Connection, account: AccountKey, timeline: str, older: str, down_to_s: float | None
) -> None:
    """Store the cursor below the cached posts, and the time down to which they are complete."""
    row = (account, timeline, older, down_to_s)
    connection.execute("INSERT OR REPLACE INTO cursor VALUES (?, ?, ?, ?)", row)


def move_cursor(connection: apsw.Connection, account: AccountKey, timeline: str, older: str) -> None:
    """Store the cursor ``older``, without changing the time down to which the timeline is cached."""
    sql = "UPDATE cursor SET older = ? WHERE account = ? AND timeline = ?"
    connection.execute(sql, (older, account, timeline))


def put_page_end(
    connection: apsw.Connection, account: AccountKey, timeline: str, page: PostPage, *, is_newest: bool
) -> None:
    """Record that a page is the lowest cached one. Boosts are ignored: they are sorted by another time."""
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
    """Return whether posts below a gap of the timeline are kept."""
    return Timeline(timeline).kind in _KINDS


def gaps(connection: apsw.Connection, account: AccountKey, timeline: str) -> list[TimelineGap]:
    """Return the gaps of a timeline, the newest first."""
    sql = (
        "SELECT made_s, post_id, cursor FROM timeline_gap WHERE account = ? AND timeline = ?"
        " ORDER BY made_s DESC, post_id DESC"
    )
    return [TimelineGap(*row) for row in fetch(connection, sql, (account, timeline))]


def put_gap(connection: apsw.Connection, account: AccountKey, timeline: str, last: Post, cursor: str) -> bool:
    """Store a gap below ``last`` if the timeline continues below it with a known end; return whether it does."""
    if not fetch(connection, "SELECT 1 FROM cursor WHERE account = ? AND timeline = ?", (account, timeline)):
        return False
    made_s = last.created_utc.timestamp()
    key = (account, timeline, made_s, last.id)
    below = "account = ? AND timeline = ? AND (made_s, post_id) < (?, ?)"
    if not fetch(connection, f"SELECT 1 FROM item WHERE {below} LIMIT 1", key):  # noqa: S608 - fixed words
        return False
    connection.execute("INSERT OR REPLACE INTO timeline_gap VALUES (?, ?, ?, ?, ?)", (*key, cursor))
    for gap in gaps(connection, account, timeline)[_MOST : _MOST + 1]:
        # Older posts are dropped: the timeline ends here from now on.
        end = (account, timeline, gap.made_s, gap.post_id)
        connection.execute(f"DELETE FROM item WHERE {below}", end)  # noqa: S608 - fixed words
        connection.execute(f"DELETE FROM timeline_gap WHERE {below.replace('<', '<=')}", end)  # noqa: S608 - fixed words
        put_cursor(connection, account, timeline, gap.cursor, gap.made_s)
    return True


def take_gap(connection: apsw.Connection, account: AccountKey, timeline: str, cursor: str) -> bool:
    """Delete the gap with this ``cursor``; return whether there was one."""
    sql = "DELETE FROM timeline_gap WHERE account = ? AND timeline = ? AND cursor = ? RETURNING 1"
    return bool(cursor) and bool(fetch(connection, sql, (account, timeline, cursor)))


def clear_gaps(connection: apsw.Connection, account: AccountKey, timeline: str) -> None:
    """Delete the gaps of an empty timeline."""
    connection.execute("DELETE FROM timeline_gap WHERE account = ? AND timeline = ?", (account, timeline))


def marked(posts: list[Post], found: Sequence[TimelineGap]) -> list[Post]:
    """Return the posts, the newest first, with ``has_gap`` set on those above a gap."""
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
    """Return the gap below a marked post, or None."""
    key = (post.created_utc.timestamp(), post.id)
    return next((gap for gap in found if (gap.made_s, gap.post_id) <= key), None)
