"""Cached conversations: the ids of their posts, which are stored with the timelines. May be deleted at any time."""

from collections.abc import Iterable

import apsw
import msgspec

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.post import Post
from kesong_desktop.model.social.thread import Thread, part_of
from kesong_desktop.store.cache.kept_files import note_kept_files
from kesong_desktop.store.database import Database
from kesong_desktop.store.sqlite_file import fetch

_MOST = 300
"""Maximum number of conversations for each account; the least recently read are deleted."""
_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Post, strict=False).decode
_decode_ids = msgspec.json.Decoder(list[str]).decode


class ThreadCache:
    """Caches conversations as last read from the server."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, account: AccountKey, thread: Thread, *, now_s: float) -> None:
        """Store a conversation that was read at ``now_s``. It must contain its post."""
        post = thread.post
        assert post is not None
        above, below = (_encode([one.id for one in part]) for part in (thread.ancestors, thread.replies))

        def work(connection: apsw.Connection) -> None:
            _put_posts(connection, account, thread.posts)
            connection.execute(
                "INSERT OR REPLACE INTO thread VALUES (?, ?, ?, ?, ?)",
                (account, post.id, above.decode(), below.decode(), now_s),
            )
            connection.execute(
                "DELETE FROM thread WHERE account = ? AND post_id NOT IN"
                " (SELECT post_id FROM thread WHERE account = ? ORDER BY read_s DESC LIMIT ?)",
                (account, account, _MOST),
            )

        self._database.write(work)

    def thread(self, account: AccountKey, post_id: str) -> Thread:
        """Return a cached conversation: as it was read, else as part of a larger one, else the post alone."""

        def work(connection: apsw.Connection) -> Thread:
            sql = "SELECT ancestors, replies FROM thread WHERE account = ? AND post_id = ?"
            for above, below in fetch(connection, sql, (account, post_id)):
                post = _posts(connection, account, [post_id])
                return Thread(
                    post[0] if post else None,
                    _posts(connection, account, _decode_ids(above)),
                    _posts(connection, account, _decode_ids(below)),
                )
            return part_of(post_id, _of_larger(connection, account, post_id))

        return self._database.read(work)

    def add_reply(self, account: AccountKey, post: Post) -> bool:
        """Add a new post to the conversations that contain its parent; return False if there is none."""

        def work(connection: apsw.Connection) -> bool:
            rows = _holding(connection, account, post.in_reply_to_id)
            for root, _, below in rows:
                ids = _decode_ids(below)
                if post.id not in ids:
                    connection.execute(
                        "UPDATE thread SET replies = ? WHERE account = ? AND post_id = ?",
                        (_encode([*ids, post.id]).decode(), account, root),
                    )
            return bool(rows)

        return bool(post.in_reply_to_id) and self._database.write(work)


def _posts(connection: apsw.Connection, account: AccountKey, ids: Iterable[str]) -> tuple[Post, ...]:
    """Return those of the posts that are cached, in this order."""
    sql = "SELECT body FROM post WHERE account = ? AND id = ?"
    return tuple(_decode(body) for one in ids for (body,) in fetch(connection, sql, (account, one)))


def _holding(connection: apsw.Connection, account: AccountKey, post_id: str) -> list[tuple[str, str, str]]:
    """Return root, ancestors and replies of the conversations that ``post_id`` is the root or a reply of."""
    sql = (
        "SELECT post_id, ancestors, replies FROM thread WHERE account = ?"
        " AND (post_id = ? OR EXISTS (SELECT 1 FROM json_each(replies) WHERE value = ?)) ORDER BY read_s DESC"
    )
    return [(str(a), str(b), str(c)) for a, b, c in fetch(connection, sql, (account, post_id, post_id))]


def _of_larger(connection: apsw.Connection, account: AccountKey, post_id: str) -> tuple[Post, ...]:
    """Return the posts of the last read conversation with the post; the post alone if there is none."""
    for root, above, below in _holding(connection, account, post_id)[:1]:
        return _posts(connection, account, [*_decode_ids(above), root, *_decode_ids(below)])
    return _posts(connection, account, [post_id])


def _put_posts(connection: apsw.Connection, account: AccountKey, posts: Iterable[Post]) -> None:
    """Store the posts as the server has them; the booster through whom one is in a timeline is kept."""
    for post in posts:
        known = _posts(connection, account, [post.id])
        if known and known[0].reblogged_by is not None and post.reblogged_by is None:
            post = msgspec.structs.replace(post, reblogged_by=known[0].reblogged_by)  # noqa: PLW2901
        note_kept_files(connection, account, [post])
        connection.execute("INSERT OR REPLACE INTO post VALUES (?, ?, ?)", (account, post.id, _encode(post)))
        connection.execute("DELETE FROM original WHERE account = ? AND id = ?", (account, post.id))
