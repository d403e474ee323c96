"""Cached timelines and posts. May be deleted at any time; the next pull restores them."""

from collections.abc import Sequence
from typing import Any

import apsw
import msgspec

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.post import Post, PostPage, Timeline
from kesong_desktop.store.cache import server_order
from kesong_desktop.store.cache.decoded_posts import DecodedPosts
from kesong_desktop.store.cache.kept_files import note_kept_files
from kesong_desktop.store.cache.own_replies import replies_to
from kesong_desktop.store.cache.post_marks.unlisted_posts import (
    clear_mark,
    drop_unlisted,
    mark_unlisted,
    unlisted,
)
from kesong_desktop.store.cache.schema import ACCOUNT_TABLES
from kesong_desktop.store.cache.timeline_gaps import (
    TimelineGap,
    clear_gaps,
    gap_below,
    gaps,
    keeps_gaps,
    marked,
    move_cursor,
    put_gap,
    put_page_end,
    take_gap,
)
from kesong_desktop.store.cache.timeline_rows import (
    NEVER,
    AccountTimelines,
    CachedRows,
    Place,
    read_rows,
)
from kesong_desktop.store.database import Database
from kesong_desktop.store.sqlite_file import fetch

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Post, strict=False).decode


class TimelineCache:
    """Caches posts by account and id, and timelines as lists of them: newest first, or in the server's order."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._decoded = DecodedPosts()
        self.of_accounts = AccountTimelines(database)
        """The same timeline of several accounts."""

    def put_page(
        self,
        account: AccountKey,
        timeline: str,
        page: PostPage,
        *,
        is_newest: bool,
        cursor: str = "",
        above: Post | None = None,
    ) -> int:
        """Store a pulled page, and return how many of its posts are new in the timeline.

        ``is_newest``: the page is the head. Unless its last post was known, posts may be missing below it: a gap is noted, or the
        old rest goes where the timeline keeps none. ``cursor`` is where the page was asked for: a gap there is filled or becomes
        smaller. ``above`` is the post below which the page was asked for, if that is known. Posts that the page should have and
        has not leave the timeline, and are ``unlisted``.
        """

        def work(connection: apsw.Connection) -> int:
            known = _known(connection, account, timeline, [post.id for post in page.posts])
            if server_order.is_ranked(timeline):
                is_joined = is_newest and server_order.put_head(connection, account, timeline, page)
                if not is_newest:
                    server_order.put_below(connection, account, timeline, page.posts, above)
                is_end_known = not is_joined
            else:
                span = _without_boosts(page)
                is_gap = take_gap(connection, account, timeline, cursor)
                is_joined = _clear_way(connection, account, timeline, page, above=above, is_newest=is_newest)
                if is_gap:
                    is_joined = _is_gap_closed(connection, account, timeline, page, known)
                is_end_known = not is_joined and bool(span or not is_newest)
            _put_posts(connection, account, page.posts)
            for post in page.posts:
                _taken_original(connection, account, post.id)
            connection.executemany(
                "INSERT OR IGNORE INTO item VALUES (?, ?, ?, ?)",
                [(account, timeline, post.created_utc.timestamp(), post.id) for post in page.posts],
            )
            if is_end_known:
                put_page_end(connection, account, timeline, page, is_newest=is_newest)
            elif not is_newest and not cursor:
                move_cursor(connection, account, timeline, page.older)
            return len(page.posts) - len(known)

        return self._database.write(work)

    def page(
        self, account: AccountKey, timeline: str, *, after: Post | None = None, limit: int = 50
    ) -> list[Post]:
        """Return up to ``limit`` posts, newest first, older than ``after`` if given; of a ranked timeline the first ones."""
        if server_order.is_ranked(timeline):
            return self._ranked_page(account, timeline, limit)
        made_s = after.created_utc.timestamp() if after else float("inf")
        post_id = after.id if after else ""
        sql = (
            "SELECT post_id FROM item WHERE account = ? AND timeline = ? AND (made_s, post_id) < (?, ?)"
            " ORDER BY made_s DESC, post_id DESC LIMIT ?"
        )

        def work(connection: apsw.Connection) -> list[Post]:
            posts = self._read_posts(connection, account, sql, (account, timeline, made_s, post_id, limit))
            return marked(posts, gaps(connection, account, timeline)) if keeps_gaps(timeline) else posts

        return self._database.read(work)

    def rows(
        self,
        account: AccountKey,
        timeline: str,
        *,
        limit: int,
        below: Place | None = None,
        since: int = NEVER,
    ) -> CachedRows:
        """Return the ids of at most ``limit`` posts in the order of ``page``, and of those that changed after ``since``."""
        return self._database.read(
            lambda connection: read_rows(connection, account, timeline, limit=limit, below=below, since=since)
        )

    def posts(self, account: AccountKey, ids: Sequence[str]) -> list[Post]:
        """Return those of the posts that are cached, in this order."""
        return self._database.read(lambda connection: self._decoded.read(connection, account, ids))

    def gap_cursor(self, account: AccountKey, timeline: str, post: Post) -> str:
        """Return the cursor of the gap below a post that ``page`` marked; empty if there is none."""
        gap = gap_below(self._gaps(account, timeline), post)
        return gap.cursor if gap is not None else ""

    def _gaps(self, account: AccountKey, timeline: str) -> list[TimelineGap]:
        return self._database.read(lambda connection: gaps(connection, account, timeline))

    def _ranked_page(self, account: AccountKey, timeline: str, limit: int) -> list[Post]:
        sql = (
            "SELECT post_id FROM ranking JOIN item USING (account, timeline, post_id)"
            " WHERE account = ? AND timeline = ? ORDER BY place LIMIT ?"
        )
        bindings = (account, timeline, limit)
        return self._database.read(lambda connection: self._read_posts(connection, account, sql, bindings))

    def _read_posts(
        self, connection: apsw.Connection, account: AccountKey, sql: str, bindings: Sequence[Any]
    ) -> list[Post]:
        """Return the posts whose ids a query returns, in its order."""
        ids = [post_id for (post_id,) in connection.execute(sql, bindings)]
        return self._decoded.read(connection, account, ids)

    def older_cursor(self, account: AccountKey, timeline: str) -> str:
        """Return the cursor of the page below the cached ones; empty at the end, or if nothing was pulled."""
        sql = "SELECT older FROM cursor WHERE account = ? AND timeline = ?"
        rows = self._database.rows(sql, (account, timeline))
        return str(rows[0][0]) if rows else ""

    def oldest_s(self, account: AccountKey, timeline: str) -> float:
        """Return when the oldest cached post of a timeline was made, in seconds since 1970; infinity: there is none."""
        sql = "SELECT min(made_s) FROM item WHERE account = ? AND timeline = ?"
        found = self._database.rows(sql, (account, timeline))[0][0]
        return float("inf") if found is None else float(found)

    def post(self, account: AccountKey, post_id: str) -> Post | None:
        """Return the cached post with this id, or None."""
        sql = "SELECT body FROM post WHERE account = ? AND id = ?"
        rows = self._database.rows(sql, (account, post_id))
        return _decode(rows[0][0]) if rows else None

    def replies_to(self, account: AccountKey, post_id: str) -> list[Post]:
        """Return the cached replies to a post, in no order."""
        return self._database.read(lambda connection: replies_to(connection, account, post_id))

    def put_post(self, account: AccountKey, post: Post, *, at_head_of: str = "") -> bool:
        """Store a post, and add it to the timeline ``at_head_of`` if given; return whether it is new there."""

        def work(connection: apsw.Connection) -> bool:
            _put_posts(connection, account, [post])
            if not at_head_of:
                return False
            row = (account, at_head_of, post.created_utc.timestamp(), post.id)
            connection.execute("INSERT OR IGNORE INTO item VALUES (?, ?, ?, ?)", row)
            return connection.changes() > 0

        return self._database.write(work)

    def remove_post(self, account: AccountKey, post_id: str) -> None:
        """Drop a post from every timeline."""
        self._database.write(lambda connection: _remove_post(connection, account, post_id))

    def remove_deleted(self, account: AccountKey, post_id: str) -> None:
        """Delete a post that no longer exists, with its notifications and its remembered original."""

        def work(connection: apsw.Connection) -> None:
            _remove_post(connection, account, post_id)
            _taken_original(connection, account, post_id)
            connection.execute("DELETE FROM notice WHERE account = ? AND post_id = ?", (account, post_id))

        self._database.write(work)

    def unlisted(self, account: AccountKey, limit: int) -> list[str]:
        """Return the ids of posts that their server no longer lists, and that may be deleted."""
        return self._database.read(lambda connection: unlisted(connection, account, limit))

    def mark_unlisted(self, account: AccountKey, post_id: str) -> None:
        """Mark a cached post to be checked with the next pull."""
        self._database.write(lambda connection: mark_unlisted(connection, account, [post_id]))

    def clear_unlisted(self, account: AccountKey, post_id: str) -> None:
        """Remove the mark of a post: the server gives no answer about it."""
        self._database.write(lambda connection: clear_mark(connection, account, post_id))

    def put_checked(self, account: AccountKey, post: Post) -> bool:
        """Store the server's state of a marked post; return whether it differs from the cached one."""

        def work(connection: apsw.Connection) -> bool:
            clear_mark(connection, account, post.id)
            rows = fetch(connection, "SELECT body FROM post WHERE account = ? AND id = ?", (account, post.id))
            known = [_decode(body) for (body,) in rows]
            now = msgspec.structs.replace(post, reblogged_by=known[0].reblogged_by) if known else post
            _taken_original(connection, account, post.id)
            _put_posts(connection, account, [now] if known else [])
            return [now] != known

        return self._database.write(work)

    def keep_original(self, account: AccountKey, post_id: str) -> None:
        """Remember the server's state of a post and its position, before it is shown as changed or deleted.

        An already remembered state is kept, because the cached one is no longer the server's.
        """

        def work(connection: apsw.Connection) -> None:
            sql = "SELECT timeline, made_s FROM item WHERE account = ? AND post_id = ?"
            items = msgspec.json.encode(fetch(connection, sql, (account, post_id))).decode()
            connection.execute(
                "INSERT OR IGNORE INTO original SELECT account, id, body, ? FROM post WHERE account = ? AND id = ?",
                (items, account, post_id),
            )

        self._database.write(work)

    def bring_back(self, account: AccountKey, post_id: str) -> bool:
        """Restore the remembered state of a post; return False if there is none."""

        def work(connection: apsw.Connection) -> bool:
            rows = _taken_original(connection, account, post_id)
            for body, items in rows:
                _put_posts(connection, account, [_decode(body)])
                connection.executemany(
                    "INSERT OR IGNORE INTO item VALUES (?, ?, ?, ?)",
                    [(account, timeline, made_s, post_id) for timeline, made_s in msgspec.json.decode(items)],
                )
            return bool(rows)

        return self._database.write(work)

    def drop_original(self, account: AccountKey, post_id: str) -> None:
        """Forget the remembered state: the cached post is now the server's."""
        self._database.write(lambda connection: _taken_original(connection, account, post_id) and None)

    def forget(self, account: AccountKey) -> None:
        """Delete everything that is cached for an account."""

        def work(connection: apsw.Connection) -> None:
            for table in ACCOUNT_TABLES:
                connection.execute(f"DELETE FROM {table} WHERE account = ?", (account,))  # noqa: S608 - fixed names

        self._database.write(work)


def _is_gap_closed(
    connection: apsw.Connection, account: AccountKey, timeline: str, page: PostPage, known: set[str]
) -> bool:
    """Return whether a page that was read into a gap reaches what is below it; else note the gap that is left, as below a head.

    False where nothing is below it: then the page's end is the end of what is cached.
    """
    span = _without_boosts(page)
    if not span or known & {post.id for post in span}:
        return True
    return not page.older or put_gap(connection, account, timeline, span[-1], page.older)


def _clear_way(
    connection: apsw.Connection,
    account: AccountKey,
    timeline: str,
    page: PostPage,
    *,
    above: Post | None,
    is_newest: bool,
) -> bool:
    """Remove posts that a page no longer has; return whether the page joins the rest, directly or below a gap.

    If it does not, or if the timeline keeps no gaps, the rest is deleted.
    """
    span = _without_boosts(page)
    last = {span[-1].id} if span else set()
    is_joined = bool(last & _known(connection, account, timeline, list(last))) and not _is_boost(
        connection, account, span[-1].id
    )
    drop_unlisted(connection, account, timeline, span, above)
    # Pinned posts have only one page.
    is_whole = is_newest and "pinned" in Timeline(timeline).options
    if is_newest and span and page.older and not is_joined and keeps_gaps(timeline):
        is_joined = put_gap(connection, account, timeline, span[-1], page.older)
    if is_whole or (is_newest and span and not is_joined):
        connection.execute("DELETE FROM item WHERE account = ? AND timeline = ?", (account, timeline))
        clear_gaps(connection, account, timeline)
    return is_joined


def _without_boosts(page: PostPage) -> list[Post]:
    """Return the posts without boosts; if there are only boosts, return these."""
    return [post for post in page.posts if post.reblogged_by is None] or list(page.posts)


def _known(connection: apsw.Connection, account: AccountKey, timeline: str, ids: list[str]) -> set[str]:
    marks = ", ".join("?" for _ in ids)
    sql = f"SELECT post_id FROM item WHERE account = ? AND timeline = ? AND post_id IN ({marks})"  # noqa: S608 - only marks
    return {str(post_id) for (post_id,) in connection.execute(sql, (account, timeline, *ids))}


def _remove_post(connection: apsw.Connection, account: AccountKey, post_id: str) -> None:
    connection.execute("DELETE FROM item WHERE account = ? AND post_id = ?", (account, post_id))
    connection.execute("DELETE FROM post WHERE account = ? AND id = ?", (account, post_id))


def _taken_original(connection: apsw.Connection, account: AccountKey, post_id: str) -> list[Any]:
    """Return the remembered state of the post, and forget it."""
    sql = "DELETE FROM original WHERE account = ? AND id = ? RETURNING body, items"
    return fetch(connection, sql, (account, post_id))


def _is_boost(connection: apsw.Connection, account: AccountKey, post_id: str) -> bool:
    rows = fetch(connection, "SELECT body FROM post WHERE account = ? AND id = ?", (account, post_id))
    return any(_decode(body).reblogged_by is not None for (body,) in rows)


def _put_posts(connection: apsw.Connection, account: AccountKey, posts: Sequence[Post]) -> None:
    posts = [msgspec.structs.replace(post, has_gap=False) if post.has_gap else post for post in posts]
    note_kept_files(connection, account, posts)
    connection.executemany(
        "INSERT OR REPLACE INTO post VALUES (?, ?, ?)", [(account, post.id, _encode(post)) for post in posts]
    )
