"""Passing on what others posted."""

from kesong_desktop.homeserver import audience, notices, read
from kesong_desktop.homeserver.db import Database, row
from kesong_desktop.homeserver.happenings import Made
from kesong_desktop.homeserver.ids import ClockMs, Ids
from kesong_desktop.homeserver.problems import Problem, invalid
from kesong_desktop.homeserver.records import Post
from kesong_desktop.homeserver.writing import PostWriter, visible

VISIBILITIES = ("public", "unlisted", "private")


class Boosts:
    """Each person passes a post on once."""

    def __init__(self, database: Database, ids: Ids, clock_ms: ClockMs, writer: PostWriter) -> None:
        self._database = database
        self._ids = ids
        self._clock_ms = clock_ms
        self._writer = writer

    def boost(self, me: int, number: int, visibility: str = "public") -> Post:
        """Pass a post on, and return the boost; a repeat changes nothing and returns the first.

        Raises:
            Problem: 404 for a post that is not seen, 403 for one that was meant for few, 422 for a bad visibility.
        """
        if visibility not in VISIBILITIES:
            raise invalid("Visibility is not included in the list")
        with self._database.write() as connection:
            post = visible(connection, me, number)
            if post.visibility == "direct" or (post.visibility == "private" and post.author.id != me):
                raise Problem(403, "This action is not allowed")
            if post.visibility == "private":
                visibility = "private"
            connection.execute(
                "INSERT OR IGNORE INTO boost (id, account, post, visibility, created_ms)"
                " VALUES (?, ?, ?, ?, ?)",
                (self._ids.take(), me, post.id, visibility, self._clock_ms()),
            )
            is_new = bool(connection.changes())
            made = row(connection, "SELECT id FROM boost WHERE account = ? AND post = ?", (me, post.id)) or ()
            if is_new:
                self._database.note(*map(Made, made))
                self._writer.tell(connection, [post.author.id], "reblog", me, post.id)
            return read.posts(connection, me, list(made))[0]

    def unboost(self, me: int, number: int) -> Post:
        """Take a boost back, named by its own id or the post's; the post itself, where nothing was, too."""
        with self._database.write() as connection:
            post = visible(connection, me, number)
            self._database.note(*audience.going_boost(connection, me, post))
            connection.execute("DELETE FROM boost WHERE account = ? AND post = ?", (me, post.id))
            if connection.changes():
                notices.take_back(connection, post.author.id, "reblog", me, post.id)
            return read.posts(connection, me, [post.id])[0]
