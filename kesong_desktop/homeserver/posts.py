"""Posts: made once for each key, shown to whom they are meant for, deleted with their pictures."""

import hashlib
import json
from dataclasses import dataclass

import apsw

from kesong_desktop.homeserver import notices, read, text
from kesong_desktop.homeserver.db import Database, row, rows
from kesong_desktop.homeserver.ids import ClockMs, Ids
from kesong_desktop.homeserver.limits import Limits
from kesong_desktop.homeserver.problems import Problem, invalid, not_found
from kesong_desktop.homeserver.records import Post

VISIBILITIES = ("public", "unlisted", "private", "direct")

_ANCESTORS = """
WITH RECURSIVE line (id, depth) AS (
    SELECT reply_to, 1 FROM post WHERE id = :post
    UNION ALL
    SELECT post.reply_to, depth + 1 FROM line JOIN post ON post.id = line.id WHERE depth < 100
)
SELECT id FROM line
WHERE EXISTS (SELECT 1 FROM may_see s WHERE s.post = line.id AND s.account = :me) ORDER BY id
"""
_DESCENDANTS = """
WITH RECURSIVE below (id, depth) AS (
    SELECT id, 1 FROM post WHERE reply_to = :post
    UNION ALL
    SELECT post.id, depth + 1 FROM below JOIN post ON post.reply_to = below.id WHERE depth < 100
)
SELECT id FROM below
WHERE EXISTS (SELECT 1 FROM may_see s WHERE s.post = below.id AND s.account = :me) ORDER BY id LIMIT 500
"""


@dataclass(frozen=True, slots=True)
class NewPost:
    """What a person wants to say. ``media`` are ids in the order of the album."""

    text: str = ""
    visibility: str = "public"
    spoiler: str = ""
    sensitive: bool = False
    language: str = ""
    reply_to: int | None = None
    media: tuple[int, ...] = ()
    app_name: str = ""


class Posts:
    """Creates, finds, marks and deletes posts."""

    def __init__(self, database: Database, ids: Ids, clock_ms: ClockMs, limits: Limits) -> None:
        self._database = database
        self._ids = ids
        self._clock_ms = clock_ms
        self._limits = limits

    def create(self, author: int, new: NewPost, *, key: str = "") -> Post:
        """Publish, or for a key seen in the last 90 days return the post that it made, as it is now.

        Post and key are on the disk together when this returns; any failure leaves neither.

        Raises:
            Problem: 422 for what cannot be posted, 404 for a reply to nothing, 410 for a deleted post's key.
        """
        hashed = hashlib.sha256(key.encode()).digest() if key else b""
        with self._database.write() as connection:
            number = self._made_before(connection, author, hashed) if key else None
            if number is None:
                number = self._insert(connection, author, new)
                if key:
                    keep = "INSERT INTO idempotency (account, key, post, created_ms) VALUES (?, ?, ?, ?)"
                    connection.execute(keep, (author, hashed, number, self._clock_ms()))
            return read.posts(connection, author, [number])[0]

    def get(self, me: int, number: int) -> Post:
        """The post, or Problem 404 where it does not exist for ``me``."""
        with self._database.read() as connection:
            return _visible(connection, me, number)

    def get_open(self, number: int) -> Post:
        """A post that everybody may read, signed in or not, else Problem 404."""
        with self._database.read() as connection:
            found = read.posts(connection, 0, [number])
        if not found or found[0].visibility not in {"public", "unlisted"}:
            raise not_found()
        return found[0]

    def context(self, me: int, number: int) -> tuple[list[Post], list[Post]]:
        """What the post answers, and what answers it, oldest first, as far as ``me`` may see."""
        with self._database.read() as connection:
            _visible(connection, me, number)
            bound = {"post": number, "me": me}
            above, below = (
                [found[0] for found in rows(connection, sql, bound)] for sql in (_ANCESTORS, _DESCENDANTS)
            )
            return read.posts(connection, me, above), read.posts(connection, me, below)

    def mark(self, me: int, number: int, kind: str, *, on: bool) -> Post:
        """Favourite or bookmark, or take it back; a repeat changes nothing."""
        with self._database.write() as connection:
            post = _visible(connection, me, number)
            if on:
                keep = "INSERT OR IGNORE INTO mark (id, account, post, kind) VALUES (?, ?, ?, ?)"
                connection.execute(keep, (self._ids.take(), me, number, kind))
            else:
                forget = "DELETE FROM mark WHERE account = ? AND post = ? AND kind = ?"
                connection.execute(forget, (me, number, kind))
            if connection.changes() and kind == "favourite":
                self._tell_of_favourite(connection, post, me, on=on)
            return read.posts(connection, me, [number])[0]

    def delete(self, me: int, number: int) -> Post:
        """Delete an own post from everywhere and return what it was; its files are the caller's to remove."""
        with self._database.write() as connection:
            post = _visible(connection, me, number)
            if post.author.id != me:
                raise not_found()
            connection.execute("DELETE FROM post WHERE id = ?", (number,))
        return post

    def forget_old_keys(self) -> None:
        """Drop keys that are older than promised."""
        with self._database.write() as connection:
            connection.execute(
                "DELETE FROM idempotency WHERE created_ms < ?", (self._clock_ms() - self._limits.key_ms,)
            )

    def _made_before(self, connection: apsw.Connection, author: int, hashed: bytes) -> int | None:
        oldest = self._clock_ms() - self._limits.key_ms
        connection.execute(
            "DELETE FROM idempotency WHERE account = ? AND key = ? AND created_ms < ?",
            (author, hashed, oldest),
        )
        found = row(
            connection, "SELECT post FROM idempotency WHERE account = ? AND key = ?", (author, hashed)
        )
        if found is None:
            return None
        if not row(connection, "SELECT 1 FROM post WHERE id = ?", found):
            raise Problem(410, "The post that was made with this Idempotency-Key has been deleted")
        return int(found[0])

    def _insert(self, connection: apsw.Connection, author: int, new: NewPost) -> int:
        self._check(connection, author, new)
        parent = _visible(connection, author, new.reply_to) if new.reply_to is not None else None
        number = self._ids.take()
        is_sensitive = int(new.sensitive or bool(new.spoiler))
        answered = (parent.id, parent.author.id) if parent else (None, None)
        connection.execute(
            "INSERT INTO post (id, author, text, spoiler, sensitive, language, visibility, app_name,"
            " created_ms, reply_to, reply_author) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (number, author, new.text, new.spoiler, is_sensitive, new.language, new.visibility, new.app_name,
             self._clock_ms(), *answered),
        )  # fmt: skip
        connection.executemany(
            "UPDATE media SET post = ?, position = ? WHERE id = ?",
            [(number, position, media) for position, media in enumerate(new.media)],
        )
        connection.executemany(
            "INSERT INTO tag (name, post, position) VALUES (?, ?, ?)",
            [(tag, number, position) for position, tag in enumerate(text.tags(new.text))],
        )
        self._address(connection, number, author, new, parent)
        return number

    def _check(self, connection: apsw.Connection, author: int, new: NewPost) -> None:
        limits = self._limits
        if not new.text.strip() and not new.media:
            raise invalid("Text can't be blank")
        if new.visibility not in VISIBILITIES:
            raise invalid("Visibility is not included in the list")
        length = text.length(new.text, characters_per_url=limits.characters_per_url) + len(new.spoiler)
        if length > limits.characters:
            raise invalid(f"Text character limit of {limits.characters} exceeded")
        if len(new.media) > limits.media_per_post:
            raise invalid(f"Cannot attach more than {limits.media_per_post} files")
        owned = read.own_media(connection, author, new.media)
        missing = [str(number) for number in new.media if number not in owned]
        if missing:
            raise invalid(f"Media not found: {', '.join(missing)}")
        if len(owned) < len(new.media) or any(media.post is not None for media in owned.values()):
            raise invalid("media already attached to a status")

    def _address(
        self, connection: apsw.Connection, number: int, author: int, new: NewPost, parent: Post | None
    ) -> None:
        """Note who is mentioned, and tell them and whoever is answered, if they may see the post."""
        names = json.dumps(sorted(text.mentioned(new.text)))
        people = rows(
            connection, "SELECT id FROM account WHERE name IN (SELECT value FROM json_each(?))", (names,)
        )
        mentioned = [found[0] for found in people]
        connection.executemany(
            "INSERT INTO mention VALUES (?, ?)", [(number, person) for person in mentioned]
        )
        told = {*mentioned, *([parent.author.id] if parent else [])}
        for person in sorted(told):
            if row(connection, "SELECT 1 FROM may_see WHERE post = ? AND account = ?", (number, person)):
                self._tell(connection, person, "mention", author, number)

    def _tell(self, connection: apsw.Connection, person: int, kind: str, actor: int, post: int) -> None:
        number, now = self._ids.take(), self._clock_ms()
        notices.tell(connection, number, now_ms=now, recipient=person, kind=kind, actor=actor, post=post)

    def _tell_of_favourite(self, connection: apsw.Connection, post: Post, me: int, *, on: bool) -> None:
        if on:
            self._tell(connection, post.author.id, "favourite", me, post.id)
        else:
            notices.take_back(connection, post.author.id, "favourite", me, post.id)


def _visible(connection: apsw.Connection, me: int, number: int) -> Post:
    post = read.visible_post(connection, me, number)
    if post is None:
        raise not_found()
    return post
