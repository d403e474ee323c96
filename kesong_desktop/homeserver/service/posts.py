"""Posts: created once per idempotency key, visible to their audience, deleted with their media."""

from collections.abc import Sequence

import apsw

from kesong_desktop.homeserver.limits import HomeLimits
from kesong_desktop.homeserver.problems import invalid, not_found
from kesong_desktop.homeserver.service import notifications
from kesong_desktop.homeserver.service.idempotency import IdempotencyKeys
from kesong_desktop.homeserver.service.post_writer import PostWriter, visible
from kesong_desktop.homeserver.storage import audience, queries, record_loader
from kesong_desktop.homeserver.storage.database import HomeDatabase, row, rows
from kesong_desktop.homeserver.storage.ids import ClockMs, IdGenerator
from kesong_desktop.homeserver.storage.records import NewPost, PostRecord


class PostService:
    """Creates, finds, likes, bookmarks, pins and deletes posts."""

    def __init__(
        self,
        database: HomeDatabase,
        ids: IdGenerator,
        clock_ms: ClockMs,
        limits: HomeLimits,
        *,
        writer: PostWriter,
        keys: IdempotencyKeys,
    ) -> None:
        self._database = database
        self._ids = ids
        self._clock_ms = clock_ms
        self._limits = limits
        self._writer = writer
        self._keys = keys

    def create(self, author: int, new: NewPost, *, key: str = "") -> PostRecord:
        """Publish a post; for a key used in the last 90 days, return the post that it created, in its current state.

        Post and key are committed together; after an error neither exists.

        Raises:
            Problem: 422 for an invalid post, 404 for a reply to an unknown post, 410 for a deleted post's key.
        """
        with self._database.write() as connection:
            number = self._keys.made(connection, author, key)
            if number is None:
                number = self._writer.insert(connection, author, new)
                self._keys.keep(connection, author, key, number)
            made = record_loader.posts(connection, author, [number])
        if not made:
            raise invalid("This Idempotency-Key belongs to a scheduled post")
        return made[0]

    def get(self, me: int, number: int) -> PostRecord:
        """Return the post or boost; Problem 404 if ``me`` may not see it."""
        with self._database.read() as connection:
            found = record_loader.visible_entry(connection, me, number)
        if found is None:
            raise not_found()
        return found

    def several(self, me: int, numbers: Sequence[int]) -> list[PostRecord]:
        """Return those of the posts and boosts that ``me`` may see, in the given order."""
        with self._database.read() as connection:
            return [
                post for number in numbers if (post := record_loader.visible_entry(connection, me, number))
            ]

    def get_open(self, number: int) -> PostRecord:
        """Return a public or unlisted post, else raise Problem 404."""
        with self._database.read() as connection:
            found = record_loader.posts(connection, 0, [number])
        if not found or found[0].boost_of or found[0].visibility not in {"public", "unlisted"}:
            raise not_found()
        return found[0]

    def context(self, me: int, number: int) -> tuple[list[PostRecord], list[PostRecord]]:
        """Return the ancestors and the descendants of a post, oldest first, as far as ``me`` may see them."""
        with self._database.read() as connection:
            bound = {"post": visible(connection, me, number).id, "me": me}
            above, below = (
                [found[0] for found in rows(connection, sql, bound)]
                for sql in (queries.ANCESTORS, queries.DESCENDANTS)
            )
            return record_loader.posts(connection, me, above), record_loader.posts(connection, me, below)

    def mark(self, me: int, number: int, kind: str, *, on: bool) -> PostRecord:
        """Like, bookmark or pin a post, or undo it; a repeat changes nothing.

        Raises:
            Problem: 404 for a post that ``me`` may not see, 422 for one that cannot be pinned.
        """
        with self._database.write() as connection:
            post = visible(connection, me, number)
            if kind == "pin":
                self._check_pin(connection, me, post)
            if on:
                keep = "INSERT OR IGNORE INTO mark (id, account, post, kind) VALUES (?, ?, ?, ?)"
                connection.execute(keep, (self._ids.take(), me, post.id, kind))
            else:
                forget = "DELETE FROM mark WHERE account = ? AND post = ? AND kind = ?"
                connection.execute(forget, (me, post.id, kind))
            if connection.changes() and kind == "favourite":
                self._notify_of_favourite(connection, post, me, on=on)
            return record_loader.posts(connection, me, [post.id])[0]

    def mute_thread(self, me: int, number: int, *, on: bool) -> PostRecord:
        """Mute or unmute notifications from the thread of a post, and return the post."""
        with self._database.write() as connection:
            post = visible(connection, me, number)
            if on:
                connection.execute("INSERT OR IGNORE INTO muted_thread VALUES (?, ?)", (me, post.thread))
            else:
                forget = "DELETE FROM muted_thread WHERE account = ? AND thread = ?"
                connection.execute(forget, (me, post.thread))
            return record_loader.posts(connection, me, [post.id])[0]

    def delete(self, me: int, number: int) -> PostRecord:
        """Delete a post or boost of ``me`` and return it; the caller removes its files."""
        with self._database.write() as connection:
            post = record_loader.visible_entry(connection, me, number)
            if post is None or post.author.id != me:
                raise not_found()
            self._database.note(*audience.going(connection, post))
            if post.boost_of is None:
                connection.execute("DELETE FROM post WHERE id = ?", (number,))
            else:
                connection.execute("DELETE FROM boost WHERE id = ?", (number,))
                notifications.take_back(connection, post.boost_of.author.id, "reblog", me, post.boost_of.id)
        return post

    def forget_old_keys(self) -> None:
        """Delete idempotency keys that have expired (``HomeLimits.key_ms``)."""
        with self._database.write() as connection:
            self._keys.forget_old(connection)

    def _check_pin(self, connection: apsw.Connection, me: int, post: PostRecord) -> None:
        if post.author.id != me or post.visibility == "direct":
            raise invalid("This post cannot be pinned")
        query = "SELECT count(*) FROM mark WHERE account = ? AND kind = 'pin' AND post <> ?"
        pinned = row(connection, query, (me, post.id))
        if pinned and pinned[0] >= self._limits.pins:
            raise invalid(f"Cannot pin more than {self._limits.pins} posts")

    def _notify_of_favourite(
        self, connection: apsw.Connection, post: PostRecord, me: int, *, on: bool
    ) -> None:
        if on:
            self._writer.tell(connection, [post.author.id], "favourite", me, post.id)
        else:
            notifications.take_back(connection, post.author.id, "favourite", me, post.id)
