"""Weak cache of decoded posts, so that a long timeline is not decoded again at each change."""

from collections.abc import Iterable, Sequence
from threading import Lock
from weakref import WeakValueDictionary

import apsw
import msgspec
from msgspec.structs import force_setattr

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.post import Person, Post
from kesong_desktop.store.sqlite_file import fetch

_decode = msgspec.json.Decoder(Post, strict=False).decode
_MOST_PEOPLE = 500


def add_changes(connection: apsw.Connection) -> None:
    """Add the table ``post_change``: a log of posts whose body was changed or deleted, in order."""
    connection.execute(
        """
        CREATE TABLE post_change (
            number  INTEGER PRIMARY KEY AUTOINCREMENT,
            account TEXT NOT NULL,
            id      TEXT NOT NULL
        ) STRICT;
        CREATE TRIGGER post_change_put BEFORE INSERT ON post
        WHEN NOT EXISTS (SELECT 1 FROM post WHERE account = new.account AND id = new.id AND body = new.body) BEGIN
            INSERT INTO post_change (account, id) VALUES (new.account, new.id);
            DELETE FROM post_change WHERE number <= last_insert_rowid() - 50000;
        END;
        CREATE TRIGGER post_change_updated AFTER UPDATE ON post WHEN old.body IS NOT new.body BEGIN
            INSERT INTO post_change (account, id) VALUES (new.account, new.id);
        END;
        CREATE TRIGGER post_change_gone AFTER DELETE ON post BEGIN
            INSERT INTO post_change (account, id) VALUES (old.account, old.id);
        END;
        """
    )


class DecodedPosts:
    """Holds posts by weak references. Any thread may call.

    ``post_change`` shows which posts to read again, whoever wrote them. Posts of one author share its object.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._seen = 0
        self._posts: WeakValueDictionary[tuple[AccountKey, str], Post] = WeakValueDictionary()
        self._people: dict[Person, Person] = {}

    def read(self, connection: apsw.Connection, account: AccountKey, ids: Sequence[str]) -> list[Post]:
        """Return those of the posts that the snapshot of ``connection`` has, in this order."""
        with self._lock:
            is_present = self._take_changes(connection)
            get = self._posts.get
            found = {one: get((account, one)) for one in ids} if is_present else dict.fromkeys(ids)
            missing = [one for one, post in found.items() if post is None]
            if missing:
                read = _read(connection, account, missing)
                self._share_people(read.values())
                found |= read
                if is_present:
                    self._posts.update({(account, one): post for one, post in read.items()})
        return [post for one in ids if (post := found[one]) is not None]

    def _share_people(self, posts: Iterable[Post]) -> None:
        """Make newly decoded posts, which nobody else holds yet, share one object for each person."""
        if len(self._people) > _MOST_PEOPLE:
            self._people.clear()
        for post in posts:
            force_setattr(post, "author", self._people.setdefault(post.author, post.author))

    def _take_changes(self, connection: apsw.Connection) -> bool:
        """Drop posts that were changed since the last call; return False if the snapshot is older than the held posts."""
        # A query for both at once would make SQLite read the whole table.
        sql = "SELECT (SELECT min(number) FROM post_change), (SELECT max(number) FROM post_change)"
        oldest, newest = fetch(connection, sql)[0]
        if (newest or 0) < self._seen:
            return False
        if newest is not None and newest > self._seen:
            if oldest > self._seen + 1:
                self._posts.clear()
            sql = "SELECT account, id FROM post_change WHERE number > ?"
            for account, post_id in connection.execute(sql, (self._seen,)):
                self._posts.pop((account, post_id), None)
            self._seen = newest
        return True


def _read(connection: apsw.Connection, account: AccountKey, ids: Sequence[str]) -> dict[str, Post]:
    sql = "SELECT id, body FROM post WHERE account = ? AND id IN (SELECT value FROM json_each(?))"
    wanted = msgspec.json.encode(ids).decode()
    return {post_id: _decode(body) for post_id, body in connection.execute(sql, (account, wanted))}
