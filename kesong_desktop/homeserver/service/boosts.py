"""Boosts of posts."""

from kesong_desktop.homeserver.events import PostCreated
from kesong_desktop.homeserver.problems import ApiProblem, invalid
from kesong_desktop.homeserver.service import notifications
from kesong_desktop.homeserver.service.post_writer import PostWriter, visible
from kesong_desktop.homeserver.storage import audience, record_loader
from kesong_desktop.homeserver.storage.database import HomeDatabase, row
from kesong_desktop.homeserver.storage.ids import ClockMs, IdGenerator
from kesong_desktop.homeserver.storage.records import PostRecord

VISIBILITIES = ("public", "unlisted", "private")


class BoostService:
    """Creates and removes boosts; each user can boost a post once."""

    def __init__(
        self, database: HomeDatabase, ids: IdGenerator, clock_ms: ClockMs, writer: PostWriter
    ) -> None:
        self._database = database
        self._ids = ids
        self._clock_ms = clock_ms
        self._writer = writer

    def boost(self, me: int, number: int, visibility: str = "public") -> PostRecord:
        """Boost a post, and return the boost; a repeat changes nothing and returns the first.

        Raises:
            Problem: 404 for a post that ``me`` may not see, 403 for a private one, 422 for an invalid visibility.
        """
        if visibility not in VISIBILITIES:
            raise invalid("Visibility is not included in the list")
        with self._database.write() as connection:
            post = visible(connection, me, number)
            if post.visibility == "direct" or (post.visibility == "private" and post.author.id != me):
                raise ApiProblem(403, "This action is not allowed")
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
                self._database.note(*map(PostCreated, made))
                self._writer.tell(connection, [post.author.id], "reblog", me, post.id)
            return record_loader.posts(connection, me, list(made))[0]

    def unboost(self, me: int, number: int) -> PostRecord:
        """Remove a boost, given its own id or the post's, and return the post; also if there was no boost."""
        with self._database.write() as connection:
            post = visible(connection, me, number)
            self._database.note(*audience.going_boost(connection, me, post))
            connection.execute("DELETE FROM boost WHERE account = ? AND post = ?", (me, post.id))
            if connection.changes():
                notifications.take_back(connection, post.author.id, "reblog", me, post.id)
            return record_loader.posts(connection, me, [post.id])[0]
