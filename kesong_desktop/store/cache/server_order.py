"""The order in which a server lists posts, where that is not the order of their times."""

from collections.abc import Sequence

import apsw

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.post import RANKED_KINDS, Post, PostPage, Timeline
from kesong_desktop.store.sqlite_file import fetch


def create_table(connection: apsw.Connection) -> None:
    """Create the table of places. What was cached in another order goes, and comes back with the next pull."""
    connection.execute(
        """
        CREATE TABLE ranking (
            account  TEXT NOT NULL,
            timeline TEXT NOT NULL,
            post_id  TEXT NOT NULL,
            place    INTEGER NOT NULL,
            PRIMARY KEY (account, timeline, post_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX ranking_order ON ranking (account, timeline, place);
        """
    )
    for kind in sorted(RANKED_KINDS):
        connection.execute("DELETE FROM item WHERE timeline = ?", (kind,))
        connection.execute("DELETE FROM cursor WHERE timeline = ?", (kind,))


def is_ranked(timeline: str) -> bool:
    """Return whether the server's order of a timeline is kept."""
    return Timeline(timeline).kind in RANKED_KINDS


def put_head(connection: apsw.Connection, account: AccountKey, timeline: str, page: PostPage) -> bool:
    """Put the first page before what it does not reach; return whether it joins what is known.

    Where it does not, or where it is the only page, nothing else is left of the timeline.
    """
    posts = page.posts
    last = _place(connection, account, timeline, posts[-1].id) if posts and page.older else None
    if last is None:
        for table in ("ranking", "item"):
            sql = f"DELETE FROM {table} WHERE account = ? AND timeline = ?"  # noqa: S608 - fixed names
            connection.execute(sql, (account, timeline))
        last = len(posts) - 1
        is_joined = False
    else:
        _drop_up_to(connection, account, timeline, last)
        is_joined = True
    first = last - len(posts) + 1
    connection.executemany(
        "INSERT OR REPLACE INTO ranking VALUES (?, ?, ?, ?)",
        [(account, timeline, post.id, first + number) for number, post in enumerate(posts)],
    )
    return is_joined


def put_below(connection: apsw.Connection, account: AccountKey, timeline: str, posts: Sequence[Post]) -> None:
    """Put a page below what is known; a post that is known keeps its place."""
    sql = "SELECT coalesce(max(place), -1) FROM ranking WHERE account = ? AND timeline = ?"
    ((last,),) = fetch(connection, sql, (account, timeline))
    connection.executemany(
        "INSERT OR IGNORE INTO ranking VALUES (?, ?, ?, ?)",
        [(account, timeline, post.id, int(last) + 1 + number) for number, post in enumerate(posts)],
    )


def _place(connection: apsw.Connection, account: AccountKey, timeline: str, post_id: str) -> int | None:
    sql = "SELECT place FROM ranking WHERE account = ? AND timeline = ? AND post_id = ?"
    rows = fetch(connection, sql, (account, timeline, post_id))
    return int(rows[0][0]) if rows else None


def _drop_up_to(connection: apsw.Connection, account: AccountKey, timeline: str, last: int) -> None:
    ranked = "SELECT post_id FROM ranking WHERE account = ?1 AND timeline = ?2 AND place <= ?3"
    sql = f"DELETE FROM item WHERE account = ?1 AND timeline = ?2 AND post_id IN ({ranked})"  # noqa: S608 - fixed
    connection.execute(sql, (account, timeline, last))
    sql = "DELETE FROM ranking WHERE account = ? AND timeline = ? AND place <= ?"
    connection.execute(sql, (account, timeline, last))
