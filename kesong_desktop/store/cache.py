"""Timelines and posts that were seen. May be deleted at any time; the next pull brings it back."""

from collections.abc import Iterable, Sequence
from typing import Any

import apsw
import msgspec

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.post import Page, Post
from kesong_desktop.store.db import Database, fetch

LATE_S = 600.0
"""A post that is this much older than a page's newest is in the page, if it is there at all: servers' timelines lag."""
_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Post, strict=False).decode


def _first(connection: apsw.Connection) -> None:
    connection.execute(
        """
        CREATE TABLE post (
            account TEXT NOT NULL,
            id      TEXT NOT NULL,
            body    BLOB NOT NULL,
            PRIMARY KEY (account, id)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE item (
            account  TEXT NOT NULL,
            timeline TEXT NOT NULL,
            made_s   REAL NOT NULL,
            post_id  TEXT NOT NULL,
            PRIMARY KEY (account, timeline, post_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX item_order ON item (account, timeline, made_s DESC, post_id DESC);
        CREATE TABLE cursor (
            account  TEXT NOT NULL,
            timeline TEXT NOT NULL,
            older    TEXT NOT NULL,
            PRIMARY KEY (account, timeline)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE media (
            name   TEXT PRIMARY KEY,
            bytes  INTEGER NOT NULL,
            used_s REAL NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX media_used ON media (used_s);
        """
    )


def _notices(connection: apsw.Connection) -> None:
    connection.execute(
        """
        CREATE TABLE notice (
            account   TEXT NOT NULL,
            about     TEXT NOT NULL,
            id_length INTEGER NOT NULL,
            id        TEXT NOT NULL,
            post_id   TEXT NOT NULL,
            body      BLOB NOT NULL,
            PRIMARY KEY (account, about)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX notice_order ON notice (account, id_length DESC, id DESC);
        CREATE INDEX notice_post ON notice (account, post_id);
        """
    )


def _originals(connection: apsw.Connection) -> None:
    connection.execute(
        """
        CREATE TABLE original (
            account TEXT NOT NULL,
            id      TEXT NOT NULL,
            body    BLOB NOT NULL,
            items   TEXT NOT NULL,
            PRIMARY KEY (account, id)
        ) STRICT, WITHOUT ROWID;
        """
    )


MIGRATIONS = (_first, _notices, _originals)


class Cache:
    """Posts by account and id, and timelines as lists of them, newest first."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put_page(self, account: AccountKey, timeline: str, page: Page, *, is_newest: bool) -> int:
        """Keep a page that was pulled; returns how many of its posts were not in the timeline before.

        ``is_newest``: the page is the head. Unless its last post was known, what lies below may have a gap, so the old rest goes.
        Posts that the page should have and has not were deleted, and go.
        """

        def work(connection: apsw.Connection) -> int:
            known = _known(connection, account, timeline, [post.id for post in page.posts])
            span = [post for post in page.posts if post.reblogged_by is None] or list(page.posts)
            is_joined = (
                bool(span) and span[-1].id in known and not _is_boost(connection, account, span[-1].id)
            )
            if is_newest and span and not is_joined:
                connection.execute("DELETE FROM item WHERE account = ? AND timeline = ?", (account, timeline))
            _drop_deleted(connection, account, timeline, span)
            _put_posts(connection, account, page.posts)
            for post in page.posts:
                _taken_original(connection, account, post.id)
            connection.executemany(
                "INSERT OR IGNORE INTO item VALUES (?, ?, ?, ?)",
                [(account, timeline, post.created_utc.timestamp(), post.id) for post in page.posts],
            )
            if not is_joined and (span or not is_newest):
                connection.execute(
                    "INSERT OR REPLACE INTO cursor VALUES (?, ?, ?)", (account, timeline, page.older)
                )
            return len(page.posts) - len(known)

        return self._database.write(work)

    def page(
        self, account: AccountKey, timeline: str, *, after: Post | None = None, limit: int = 50
    ) -> list[Post]:
        """Up to ``limit`` posts, newest first, older than ``after`` if given."""
        made_s = after.created_utc.timestamp() if after else float("inf")
        post_id = after.id if after else ""
        sql = (
            "SELECT post.body FROM item JOIN post ON post.account = item.account AND post.id = item.post_id"
            " WHERE item.account = ? AND item.timeline = ? AND (item.made_s, item.post_id) < (?, ?)"
            " ORDER BY item.made_s DESC, item.post_id DESC LIMIT ?"
        )
        return self._database.read(
            lambda c: [
                _decode(body) for (body,) in c.execute(sql, (account, timeline, made_s, post_id, limit))
            ]
        )

    def older_cursor(self, account: AccountKey, timeline: str) -> str:
        """Where the server goes on below what is cached; empty at the end, or where nothing was pulled."""
        sql = "SELECT older FROM cursor WHERE account = ? AND timeline = ?"
        rows = self._database.rows(sql, (account, timeline))
        return str(rows[0][0]) if rows else ""

    def post(self, account: AccountKey, post_id: str) -> Post | None:
        """One post, or None."""
        sql = "SELECT body FROM post WHERE account = ? AND id = ?"
        rows = self._database.rows(sql, (account, post_id))
        return _decode(rows[0][0]) if rows else None

    def put_post(self, account: AccountKey, post: Post, *, at_head_of: str = "") -> bool:
        """Keep a post as it now is, and put it into the timeline ``at_head_of`` if that is given; True: it was not there."""

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

        def work(connection: apsw.Connection) -> None:
            connection.execute("DELETE FROM item WHERE account = ? AND post_id = ?", (account, post_id))
            connection.execute("DELETE FROM post WHERE account = ? AND id = ?", (account, post_id))

        self._database.write(work)

    def keep_original(self, account: AccountKey, post_id: str) -> None:
        """Remember the post as the server has it, and where it stands, before it is shown as changed or deleted.

        One that is remembered already stays so: what is shown by now is not the server's.
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
        """Show the post again as the server has it; False where nothing else was shown."""

        def work(connection: apsw.Connection) -> bool:
            rows = _taken_original(connection, account, post_id)
            for body, items in rows:
                connection.execute("INSERT OR REPLACE INTO post VALUES (?, ?, ?)", (account, post_id, body))
                connection.executemany(
                    "INSERT OR IGNORE INTO item VALUES (?, ?, ?, ?)",
                    [(account, timeline, made_s, post_id) for timeline, made_s in msgspec.json.decode(items)],
                )
            return bool(rows)

        return self._database.write(work)

    def drop_original(self, account: AccountKey, post_id: str) -> None:
        """What is shown is what the server has."""
        self._database.write(lambda connection: _taken_original(connection, account, post_id) and None)

    def forget(self, account: AccountKey) -> None:
        """Drop all that was seen from an account."""

        def work(connection: apsw.Connection) -> None:
            for table in ("item", "post", "cursor", "notice", "original"):
                connection.execute(f"DELETE FROM {table} WHERE account = ?", (account,))  # noqa: S608 - fixed names

        self._database.write(work)


def _known(connection: apsw.Connection, account: AccountKey, timeline: str, ids: list[str]) -> set[str]:
    marks = ", ".join("?" for _ in ids)
    sql = f"SELECT post_id FROM item WHERE account = ? AND timeline = ? AND post_id IN ({marks})"  # noqa: S608 - only marks
    return {str(post_id) for (post_id,) in connection.execute(sql, (account, timeline, *ids))}


def _taken_original(connection: apsw.Connection, account: AccountKey, post_id: str) -> list[Any]:
    """What is remembered of the post, which is forgotten with that."""
    sql = "DELETE FROM original WHERE account = ? AND id = ? RETURNING body, items"
    return fetch(connection, sql, (account, post_id))


def _is_boost(connection: apsw.Connection, account: AccountKey, post_id: str) -> bool:
    rows = fetch(connection, "SELECT body FROM post WHERE account = ? AND id = ?", (account, post_id))
    return any(_decode(body).reblogged_by is not None for (body,) in rows)


def _drop_deleted(
    connection: apsw.Connection, account: AccountKey, timeline: str, span: Sequence[Post]
) -> None:
    """Drop what lies within a page's time and is not in it. Boosts tell no time; what is young may only be late."""
    if not span:
        return
    times_s = [post.created_utc.timestamp() for post in span]
    shown = {post.id for post in span}
    sql = (
        "SELECT item.post_id, post.body FROM item JOIN post ON post.account = item.account AND post.id = item.post_id"
        " WHERE item.account = ? AND item.timeline = ? AND item.made_s > ? AND item.made_s < ?"
    )
    within = fetch(connection, sql, (account, timeline, min(times_s), max(times_s) - LATE_S))
    connection.executemany(
        "DELETE FROM item WHERE account = ? AND timeline = ? AND post_id = ?",
        [
            (account, timeline, post_id)
            for post_id, body in within
            if post_id not in shown and _decode(body).reblogged_by is None
        ],
    )


def _put_posts(connection: apsw.Connection, account: AccountKey, posts: Iterable[Post]) -> None:
    connection.executemany(
        "INSERT OR REPLACE INTO post VALUES (?, ?, ?)", [(account, post.id, _encode(post)) for post in posts]
    )
