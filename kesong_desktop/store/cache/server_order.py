"""The server's order of posts in ranked timelines, which is not chronological."""

from collections.abc import Sequence

import apsw

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.post import RANKED_KINDS, Post, PostPage, Timeline
from kesong_desktop.store.cache.post_marks.unlisted_posts import mark_unlisted
from kesong_desktop.store.sqlite_file import fetch

_OWN_CHOICES = frozenset({"bookmarks", "favourites"})
"""Timelines of own choices: a missing post was removed elsewhere, or deleted. Popular posts change by themselves."""


def create_table(connection: apsw.Connection) -> None:
    """Create the table of positions. Timelines cached in another order are deleted; the next pull restores them."""
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
    """Return whether a timeline is kept in the server's order."""
    return Timeline(timeline).kind in RANKED_KINDS


def put_head(connection: apsw.Connection, account: AccountKey, timeline: str, page: PostPage) -> bool:
    """Put the first page at the head of a timeline; return whether it joins the known posts.

    If it does not, or if it is the only page, the rest of the timeline is deleted.
    """
    posts = page.posts
    if timeline in _OWN_CHOICES:
        _mark_missing(connection, account, timeline, page)
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


def put_below(
    connection: apsw.Connection,
    account: AccountKey,
    timeline: str,
    posts: Sequence[Post],
    above: Post | None = None,
) -> None:
    """Put a page below ``above`` if it joins the known posts there, else below all; known posts keep their positions.

    Posts in between that are not in the page are removed from the timeline.
    """
    first = _place(connection, account, timeline, above.id) if above is not None else None
    end = _place(connection, account, timeline, posts[-1].id) if posts else None
    if first is not None and end is not None and first < end:
        _put_between(connection, account, timeline, posts, (first, end))
        return
    sql = "SELECT coalesce(max(place), -1) FROM ranking WHERE account = ? AND timeline = ?"
    ((last,),) = fetch(connection, sql, (account, timeline))
    connection.executemany(
        "INSERT OR IGNORE INTO ranking VALUES (?, ?, ?, ?)",
        [(account, timeline, post.id, int(last) + 1 + number) for number, post in enumerate(posts)],
    )


def _put_between(
    connection: apsw.Connection,
    account: AccountKey,
    timeline: str,
    posts: Sequence[Post],
    between: tuple[int, int],
) -> None:
    """Place the posts after the first of two positions and up to the second, replacing all others there."""
    first, end = between
    sql = "SELECT post_id, place FROM ranking WHERE account = ? AND timeline = ? ORDER BY place"
    rows = fetch(connection, sql, (account, timeline))
    shown = {post.id for post in posts}
    gone = [post_id for post_id, place in rows if first < place <= end and post_id not in shown]
    order = [post_id for post_id, place in rows if place <= first and post_id not in shown]
    order += [post.id for post in posts]
    order += [post_id for post_id, place in rows if place > end and post_id not in shown]
    for table in ("ranking", "item"):
        sql = f"DELETE FROM {table} WHERE account = ? AND timeline = ? AND post_id = ?"  # noqa: S608 - fixed names
        connection.executemany(sql, [(account, timeline, one) for one in gone])
    connection.executemany(
        "INSERT OR REPLACE INTO ranking VALUES (?, ?, ?, ?)",
        [(account, timeline, post_id, place) for place, post_id in enumerate(order)],
    )
    if timeline in _OWN_CHOICES:
        mark_unlisted(connection, account, gone)


def _mark_missing(connection: apsw.Connection, account: AccountKey, timeline: str, page: PostPage) -> None:
    """Mark posts that the head no longer has: up to its last post, or all if it is the only page."""
    end = _place(connection, account, timeline, page.posts[-1].id) if page.posts else None
    if end is None and page.older:
        return
    sql = "SELECT post_id FROM ranking WHERE account = ? AND timeline = ? AND (?3 IS NULL OR place <= ?3)"
    shown = {post.id for post in page.posts}
    rows = fetch(connection, sql, (account, timeline, end if page.older else None))
    mark_unlisted(connection, account, [one for (one,) in rows if one not in shown])


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
