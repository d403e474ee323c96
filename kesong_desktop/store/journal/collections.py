"""Collections of posts. In the journal, with the posts themselves: the cache may be deleted."""

from collections.abc import Sequence
from concurrent.futures import Future
from itertools import chain

import apsw
import msgspec

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.collection import CollectedPost, Collection, cover_candidates
from kesong_desktop.model.social.post import Attachment, Post
from kesong_desktop.record import Record
from kesong_desktop.store.database import Database
from kesong_desktop.store.sqlite_file import fetch

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Post, strict=False).decode


def create_tables(connection: apsw.Connection) -> None:
    """Create the tables of collections and of their posts."""
    connection.execute(
        """
        CREATE TABLE collection (
            id          TEXT PRIMARY KEY,
            account     TEXT NOT NULL,
            name        TEXT NOT NULL,
            cover_post  TEXT NOT NULL DEFAULT '',
            cover_media TEXT NOT NULL DEFAULT '',
            place       INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX collection_account ON collection (account, place);
        CREATE TABLE collection_post (
            collection TEXT NOT NULL,
            post_id    TEXT NOT NULL,
            place      INTEGER NOT NULL,
            note       TEXT NOT NULL DEFAULT '',
            body       BLOB NOT NULL,
            PRIMARY KEY (collection, post_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX collection_post_post ON collection_post (post_id);
        """
    )


class DeletedCollection(Record, frozen=True):
    """All rows of a deleted collection, for undo."""

    row: tuple[str, str, str, str, str, int]
    posts: tuple[tuple[str, str, int, str, bytes], ...]


class RemovedPost(Record, frozen=True):
    """The row of a post that was removed from a collection, for undo."""

    row: tuple[str, str, int, str, bytes]


class CollectionStore:
    """Stores collections by account, the newest first; the posts of each in the user's order."""

    def __init__(self, journal: Database) -> None:
        self._journal = journal

    def all(self, account: AccountKey) -> list[Collection]:
        """Return the collections of an account."""
        return self._journal.read(lambda connection: _collections(connection, account))

    def posts(self, collection_id: str) -> list[CollectedPost]:
        """Return the posts of a collection in their last known state."""
        sql = "SELECT body, note FROM collection_post WHERE collection = ? ORDER BY place, post_id"
        rows = self._journal.rows(sql, (collection_id,))
        return [CollectedPost(_decode(body), str(note)) for body, note in rows]

    def every_post(self) -> list[Post]:
        """Return the posts of all collections of all accounts."""
        return [_decode(body) for (body,) in self._journal.rows("SELECT body FROM collection_post")]

    def holding(self, account: AccountKey, post_id: str) -> frozenset[str]:
        """Return the ids of the account's collections that have a post."""
        sql = (
            "SELECT collection.id FROM collection JOIN collection_post ON collection_post.collection = collection.id"
            " WHERE collection.account = ? AND collection_post.post_id = ?"
        )
        return frozenset(str(found) for (found,) in self._journal.rows(sql, (account, post_id)))

    def create(self, account: AccountKey, collection_id: str, name: str) -> "Future[None]":
        """Create an empty collection at the first position."""

        def work(connection: apsw.Connection) -> None:
            sql = (
                "INSERT INTO collection (id, account, name, place) VALUES (?1, ?2, ?3,"
                " coalesce((SELECT min(place) FROM collection WHERE account = ?2), 1) - 1)"
            )
            connection.execute(sql, (collection_id, account, name))

        return self._journal.submit(work)

    def rename(self, collection_id: str, name: str) -> "Future[None]":
        """Give a collection another name."""
        sql = "UPDATE collection SET name = ? WHERE id = ?"
        return self._run(sql, (name, collection_id))

    def delete(self, collection_id: str) -> "Future[DeletedCollection | None]":
        """Delete a collection and return all of it; None where there is no such collection."""

        def work(connection: apsw.Connection) -> DeletedCollection | None:
            rows = fetch(connection, "DELETE FROM collection WHERE id = ? RETURNING *", (collection_id,))
            sql = "DELETE FROM collection_post WHERE collection = ? RETURNING *"
            posts = fetch(connection, sql, (collection_id,))
            return DeletedCollection(rows[0], tuple(posts)) if rows else None

        return self._journal.submit(work)

    def restore(self, deleted: DeletedCollection) -> "Future[None]":
        """Restore a deleted collection with its posts."""

        def work(connection: apsw.Connection) -> None:
            connection.execute("INSERT OR IGNORE INTO collection VALUES (?, ?, ?, ?, ?, ?)", deleted.row)
            sql = "INSERT OR IGNORE INTO collection_post VALUES (?, ?, ?, ?, ?)"
            connection.executemany(sql, deleted.posts)

        return self._journal.submit(work)

    def keep(self, account: AccountKey, collection_id: str, name: str, post: Post) -> "Future[bool]":
        """Add a post to a collection, which is created if missing; return False if it contains the post already."""

        def work(connection: apsw.Connection) -> bool:
            sql = (
                "INSERT OR IGNORE INTO collection (id, account, name, place) VALUES (?1, ?2, ?3,"
                " coalesce((SELECT min(place) FROM collection WHERE account = ?2), 1) - 1)"
            )
            connection.execute(sql, (collection_id, account, name))
            return _add_post(connection, collection_id, post)

        return self._journal.submit(work)

    def add(self, collection_id: str, post: Post) -> "Future[bool]":
        """Add a post at the head of a collection; return False if it is in it already, or there is no such collection."""
        return self._journal.submit(lambda connection: _add_post(connection, collection_id, post))

    def remove(self, collection_id: str, post_id: str) -> "Future[RemovedPost | None]":
        """Remove a post from a collection, and return its row; None if it is not in it."""

        def work(connection: apsw.Connection) -> RemovedPost | None:
            sql = "DELETE FROM collection_post WHERE collection = ? AND post_id = ? RETURNING *"
            rows = fetch(connection, sql, (collection_id, post_id))
            return RemovedPost(rows[0]) if rows else None

        return self._journal.submit(work)

    def put_back(self, removed: RemovedPost) -> "Future[None]":
        """Restore a removed post at its former position; do nothing if the collection was deleted."""

        def work(connection: apsw.Connection) -> None:
            sql = (
                "INSERT OR IGNORE INTO collection_post SELECT ?1, ?2, ?3, ?4, ?5"
                " WHERE EXISTS (SELECT 1 FROM collection WHERE id = ?1)"
            )
            connection.execute(sql, removed.row)

        return self._journal.submit(work)

    def set_note(self, collection_id: str, post_id: str, note: str) -> "Future[None]":
        """Set the note on a post of a collection; an empty one removes it."""
        sql = "UPDATE collection_post SET note = ? WHERE collection = ? AND post_id = ?"
        bindings = (note, collection_id, post_id)
        return self._run(sql, bindings)

    def set_cover(self, collection_id: str, post_id: str, media_id: str) -> "Future[None]":
        """Set the cover of a collection to a picture of one of its posts."""
        sql = "UPDATE collection SET cover_post = ?, cover_media = ? WHERE id = ?"
        bindings = (post_id, media_id, collection_id)
        return self._run(sql, bindings)

    def reorder(self, collection_id: str, post_ids: Sequence[str]) -> "Future[None]":
        """Put the posts of a collection into this order; others follow in their old order."""

        def work(connection: apsw.Connection) -> None:
            sql = "SELECT post_id FROM collection_post WHERE collection = ? ORDER BY place, post_id"
            known = [str(found) for (found,) in fetch(connection, sql, (collection_id,))]
            order = [*(one for one in dict.fromkeys(post_ids) if one in set(known))]
            order += [one for one in known if one not in set(order)]
            update = "UPDATE collection_post SET place = ? WHERE collection = ? AND post_id = ?"
            connection.executemany(update, [(n, collection_id, one) for n, one in enumerate(order)])

        return self._journal.submit(work)

    def refresh_posts(self, account: AccountKey, posts: Sequence[Post]) -> "Future[None]":
        """Update posts in all collections of the account that contain them."""
        sql = (
            "UPDATE collection_post SET body = ? WHERE post_id = ?"
            " AND collection IN (SELECT id FROM collection WHERE account = ?)"
        )
        rows = [(_encode(post), post.id, account) for post in posts]

        def work(connection: apsw.Connection) -> None:
            connection.executemany(sql, rows)

        return self._journal.submit(work)

    def _run(self, sql: str, bindings: tuple[str | float, ...]) -> "Future[None]":
        def work(connection: apsw.Connection) -> None:
            connection.execute(sql, bindings)

        return self._journal.submit(work)


def _add_post(connection: apsw.Connection, collection_id: str, post: Post) -> bool:
    sql = (
        "INSERT OR IGNORE INTO collection_post (collection, post_id, place, body) SELECT id, ?2,"
        " coalesce((SELECT min(place) FROM collection_post WHERE collection = ?1), 1) - 1, ?3"
        " FROM collection WHERE id = ?1"
    )
    connection.execute(sql, (collection_id, post.id, _encode(post)))
    return connection.changes() > 0


def _collections(connection: apsw.Connection, account: AccountKey) -> list[Collection]:
    sql = (
        "SELECT id, name, cover_post, cover_media, (SELECT count(*) FROM collection_post WHERE collection = collection.id)"
        " FROM collection WHERE account = ? ORDER BY place, id"
    )
    return [
        Collection(number, name, count, _cover(connection, number, cover_post, cover_media))
        for number, name, cover_post, cover_media, count in fetch(connection, sql, (account,))
    ]


def _cover(
    connection: apsw.Connection, collection_id: str, cover_post: str, cover_media: str
) -> Attachment | None:
    """Return the chosen cover if it still exists, else the first picture of the collection."""
    posts = "SELECT body FROM collection_post WHERE collection = ?"
    chosen_post = connection.execute(f"{posts} AND post_id = ?", (collection_id, cover_post))
    in_order = connection.execute(f"{posts} ORDER BY place, post_id", (collection_id,))
    for (body,) in chain(chosen_post, in_order):
        found = cover_candidates(_decode(body))
        chosen = [one for one in found if one.id == cover_media]
        if found:
            return (chosen or list(found))[0]
    return None
