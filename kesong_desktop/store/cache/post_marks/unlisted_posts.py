"""Cached posts that a server no longer lists: deleted, not liked or bookmarked any more, or only hidden.

A missing entry proves nothing: the author may have been unfollowed or muted, or a filter hides the post. So the post is
marked here, and requested by itself later.
"""

from collections.abc import Iterable, Sequence

import apsw
import msgspec

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.post import Post
from kesong_desktop.store.sqlite_file import fetch

LATE_S = 600.0
"""Posts younger than this, relative to the newest one, may be missing in a page only because servers' timelines lag."""
_MOST = 400
"""Maximum number of marks for an account; the oldest marks are deleted."""
_decode = msgspec.json.Decoder(Post, strict=False).decode


def create_table(connection: apsw.Connection) -> None:
    """Add the table ``unlisted_post``. Rows are deleted with their post."""
    connection.execute(
        """
        CREATE TABLE unlisted_post (
            number  INTEGER PRIMARY KEY AUTOINCREMENT,
            account TEXT NOT NULL,
            post_id TEXT NOT NULL,
            UNIQUE (account, post_id)
        ) STRICT;
        CREATE TRIGGER unlisted_post_gone AFTER DELETE ON post BEGIN
            DELETE FROM unlisted_post WHERE account = old.account AND post_id = old.id;
        END;
        """
    )


def mark_unlisted(connection: apsw.Connection, account: AccountKey, ids: Iterable[str]) -> None:
    """Mark cached posts, so that each is requested from the server."""
    sql = (
        "INSERT OR IGNORE INTO unlisted_post (account, post_id) SELECT account, id FROM post"
        " WHERE account = ? AND id = ?"
    )
    connection.executemany(sql, [(account, one) for one in ids])
    sql = (
        "DELETE FROM unlisted_post WHERE account = ?1 AND number <="
        " (SELECT number FROM unlisted_post WHERE account = ?1 ORDER BY number DESC LIMIT 1 OFFSET ?2)"
    )
    connection.execute(sql, (account, _MOST))


def clear_mark(connection: apsw.Connection, account: AccountKey, post_id: str) -> None:
    """Remove the mark of a post that was checked."""
    connection.execute("DELETE FROM unlisted_post WHERE account = ? AND post_id = ?", (account, post_id))


def unlisted(connection: apsw.Connection, account: AccountKey, limit: int) -> list[str]:
    """Return the ids of at most ``limit`` marked posts, the ones marked last first."""
    sql = "SELECT post_id FROM unlisted_post WHERE account = ? ORDER BY number DESC LIMIT ?"
    return [str(post_id) for (post_id,) in fetch(connection, sql, (account, limit))]


def drop_unlisted(
    connection: apsw.Connection,
    account: AccountKey,
    timeline: str,
    span: Sequence[Post],
    above: Post | None = None,
) -> None:
    """Remove and mark the posts of a timeline that are in the time range of a page but not in the page.

    ``span`` is the page, without boosts, which stand at the time of what they boost and tell nothing; cached boosts stay. The
    range begins below ``above``, the last post of the page before this one, or else at the page's newest post, without the
    newest posts of all, which may be late.
    """
    if not span:
        return
    times_s = [post.created_utc.timestamp() for post in span]
    newest_s = max(times_s)
    below_s = newest_s - LATE_S
    if above is not None:
        sql = "SELECT max(made_s) FROM item WHERE account = ? AND timeline = ?"
        ((known_s,),) = fetch(connection, sql, (account, timeline))
        below_s = min(above.created_utc.timestamp(), max(known_s or newest_s, newest_s) - LATE_S)
    shown = {post.id for post in span} | ({above.id} if above is not None else set())
    sql = (
        "SELECT item.post_id, post.body FROM item JOIN post ON post.account = item.account AND post.id = item.post_id"
        " WHERE item.account = ? AND item.timeline = ? AND item.made_s > ? AND item.made_s < ?"
    )
    within = fetch(connection, sql, (account, timeline, min(times_s), below_s))
    gone = [
        post_id for post_id, body in within if post_id not in shown and _decode(body).reblogged_by is None
    ]
    connection.executemany(
        "DELETE FROM item WHERE account = ? AND timeline = ? AND post_id = ?",
        [(account, timeline, post_id) for post_id in gone],
    )
    mark_unlisted(connection, account, gone)
