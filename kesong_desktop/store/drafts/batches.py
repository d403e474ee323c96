"""The batch that is being edited, kept in the drafts' database so that closing the window loses nothing."""

from concurrent.futures import Future

import apsw
import msgspec

from kesong_desktop.model.batch.batch_post import BatchPost, Posts
from kesong_desktop.store.database import Database

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(tuple[BatchPost, ...], strict=False).decode


def schema(connection: apsw.Connection) -> None:
    """Add the table with one row: the posts of the batch."""
    connection.execute(
        "CREATE TABLE batch (id INTEGER PRIMARY KEY CHECK (id = 1), body BLOB NOT NULL) STRICT"
    )


class BatchStore:
    """Stores the posts of the batch that is being edited."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: dict[int, tuple[BatchPost, bytes]] = {}

    def save(self, posts: Posts) -> Future[None]:
        """Replace the stored posts. Durable against a crash when the future is done."""
        body = self._encoded(posts)

        def work(connection: apsw.Connection) -> None:
            connection.execute("INSERT OR REPLACE INTO batch VALUES (1, ?)", (body,))

        return self._database.submit(work)

    def _encoded(self, posts: Posts) -> bytes:
        """Return the posts as JSON. A change affects few of hundreds of posts; the others are cached encoded."""
        known, self._known = self._known, {}
        for post in posts:
            before = known.get(id(post))
            self._known[id(post)] = before if before is not None else (post, _encode(post))
        return b"[%s]" % b",".join(self._known[id(post)][1] for post in posts)

    def load(self) -> Posts:
        """Return the stored posts; empty if there is no batch."""
        rows = self._database.rows("SELECT body FROM batch")
        return _decode(rows[0][0]) if rows else ()
