"""Conversations: the direct posts of a thread, separately for each participant."""

from collections.abc import Callable, Sequence

import apsw

from kesong_desktop.homeserver.events import ConversationChanged, ServiceEvent
from kesong_desktop.homeserver.problems import not_found
from kesong_desktop.homeserver.service.page import PageRange, TimelinePage, fetch_page
from kesong_desktop.homeserver.storage import queries, record_loader
from kesong_desktop.homeserver.storage.database import HomeDatabase, Row, rows
from kesong_desktop.homeserver.storage.ids import IdGenerator
from kesong_desktop.homeserver.storage.records import ConversationRecord, PostRecord

_PEOPLE = f"""
SELECT DISTINCT w.account FROM conversation c JOIN post p ON p.thread = c.thread
    JOIN (SELECT id AS post, author AS account FROM post WHERE visibility = 'direct'
        UNION SELECT post, account FROM mention) w ON w.post = p.id
WHERE c.id = :number AND p.visibility = 'direct' AND p.id > c.removed AND w.account <> :me
    AND {queries.SEEN} AND {queries.KEPT} AND {queries.kept("w.account")} ORDER BY w.account
"""  # noqa: S608 - fixed pieces
_CONCERNED = """
SELECT author AS person, author, thread FROM post WHERE id = ?1
UNION SELECT m.account, p.author, p.thread FROM mention m JOIN post p ON p.id = m.post WHERE p.id = ?1
ORDER BY person
"""


class ConversationService:
    """Lists, marks and removes conversations; a user's conversation contains the posts that the user may see."""

    def __init__(self, database: HomeDatabase) -> None:
        self._database = database

    def page(self, me: int, cut: PageRange, *, only: int | None = None) -> TimelinePage[ConversationRecord]:
        """Return a page of the conversations of ``me``, the one with the newest post first."""

        def load(connection: apsw.Connection, found: Sequence[Row]) -> list[ConversationRecord]:
            posts = record_loader.posts(connection, me, [post for post, _ in found])
            return [
                _load(connection, me, number, post) for (_, number), post in zip(found, posts, strict=True)
            ]

        bound = {"me": me, "only": only}
        return fetch_page(self._database, queries.CONVERSATIONS, bound, cut, load)

    def get(self, me: int, number: int) -> ConversationRecord:
        """Return a conversation of ``me``, else Problem 404."""
        found = self.page(me, PageRange(limit=1), only=number).items
        if not found:
            raise not_found()
        return found[0]

    def read(self, me: int, number: int) -> ConversationRecord:
        """Mark a conversation as read, and return it."""
        self.get(me, number)
        with self._database.write() as connection:
            connection.execute(
                "UPDATE conversation SET unread = 0 WHERE id = ? AND account = ?", (number, me)
            )
        return self.get(me, number)

    def remove(self, me: int, number: int) -> None:
        """Remove a conversation from the list of ``me`` until it has a new post. No post is deleted."""
        last = self.get(me, number).last_post.id
        with self._database.write() as connection:
            connection.execute(
                "UPDATE conversation SET removed = max(removed, ?), unread = 0 WHERE id = ? AND account = ?",
                (last, number, me),
            )


def note_direct_post(
    connection: apsw.Connection,
    ids: IdGenerator,
    note: Callable[[ServiceEvent], None],
    post: int,
) -> None:
    """Add a new direct post to the conversations of its author and of the users that it mentions."""
    for person, author, thread in rows(connection, _CONCERNED, (post,)):
        ((number,),) = rows(
            connection,
            "INSERT INTO conversation (id, account, thread, unread) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (account, thread) DO UPDATE SET unread = excluded.unread RETURNING id",
            (ids.take(), person, thread, int(person != author)),
        )
        note(ConversationChanged(number, post, person))


def note_edited_direct_post(connection: apsw.Connection, ids: IdGenerator, post: int) -> None:
    """Create conversations for the users whom an edit newly mentions."""
    connection.executemany(
        "INSERT OR IGNORE INTO conversation (id, account, thread, unread) VALUES (?, ?, ?, 1)",
        [(ids.take(), person, thread) for person, _, thread in rows(connection, _CONCERNED, (post,))],
    )


def _load(connection: apsw.Connection, me: int, number: int, post: PostRecord) -> ConversationRecord:
    ((unread,),) = rows(connection, "SELECT unread FROM conversation WHERE id = ?", (number,))
    people = [person for (person,) in rows(connection, _PEOPLE, {"me": me, "number": number})]
    known = record_loader.accounts(connection, people)
    return ConversationRecord(number, bool(unread), tuple(known[person] for person in people), post)
