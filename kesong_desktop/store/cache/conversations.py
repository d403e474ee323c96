"""Cached direct messages by conversation. May be deleted at any time, as all of the cache."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import apsw
import msgspec

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.conversation import Conversation, ConversationPage
from kesong_desktop.model.social.post import Post
from kesong_desktop.store.database import Database
from kesong_desktop.store.sqlite_file import fetch

_CURSOR = "conversations"
_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Conversation, strict=False).decode
_decode_post = msgspec.json.Decoder(Post, strict=False).decode


class ConversationCache:
    """Caches conversations by account, the newest post first, and the posts of opened ones."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self, account: AccountKey) -> list[Conversation]:
        """Return all cached conversations, that with the newest post first."""
        sql = "SELECT body FROM conversation WHERE account = ? ORDER BY made_s DESC, id DESC"
        return [_decode(body) for (body,) in self._database.rows(sql, (account,))]

    def get(self, account: AccountKey, conversation_id: str) -> Conversation | None:
        """Return the cached conversation, or None."""
        sql = "SELECT body FROM conversation WHERE account = ? AND id = ?"
        rows = self._database.rows(sql, (account, conversation_id))
        return _decode(rows[0][0]) if rows else None

    def put_page(self, account: AccountKey, page: ConversationPage, *, is_newest: bool) -> int:
        """Store a pulled page, and return the number of new conversations.

        ``is_newest``: the page is the head. Unless it ends at a known conversation, older ones are deleted: there may be a gap.
        """

        def work(connection: apsw.Connection) -> int:
            rows = fetch(connection, "SELECT id FROM conversation WHERE account = ?", (account,))
            known = {str(one) for (one,) in rows}
            is_joined = bool(page.conversations) and page.conversations[-1].id in known
            if is_newest and (not is_joined or not page.older):
                connection.execute("DELETE FROM conversation WHERE account = ?", (account,))
            _put(connection, account, page.conversations)
            if not is_newest or not is_joined:
                row = (account, _CURSOR, page.older)
                connection.execute(
                    "INSERT OR REPLACE INTO cursor (account, timeline, older) VALUES (?, ?, ?)", row
                )
            return len({one.id for one in page.conversations} - known)

        return self._database.write(work)

    def put(self, account: AccountKey, conversation: Conversation) -> None:
        """Store the current state of a conversation."""
        self._database.write(lambda connection: _put(connection, account, [conversation]))

    def mark_read(self, account: AccountKey, conversation_id: str, *, is_read: bool = True) -> bool:
        """Mark a conversation as read or unread; return whether that changed it."""
        known = self.get(account, conversation_id)
        if known is None or known.is_unread is not is_read:
            return False
        self.put(account, replace(known, is_unread=not is_read))
        return True

    def remove(self, account: AccountKey, conversation_id: str) -> Conversation | None:
        """Delete a conversation and return it. Its posts are kept, in case it has to be restored."""
        known = self.get(account, conversation_id)
        sql = "DELETE FROM conversation WHERE account = ? AND id = ?"
        self._database.write(lambda connection: connection.execute(sql, (account, conversation_id)) and None)
        return known

    def older_cursor(self, account: AccountKey) -> str:
        """Return the cursor of the page below the cached ones; empty at the end."""
        sql = "SELECT older FROM cursor WHERE account = ? AND timeline = ?"
        rows = self._database.rows(sql, (account, _CURSOR))
        return str(rows[0][0]) if rows else ""

    def messages(self, account: AccountKey, conversation_id: str) -> list[Post]:
        """Return the cached posts of a conversation, oldest first."""
        sql = "SELECT body FROM message WHERE account = ? AND conversation = ? ORDER BY made_s, id"
        return [_decode_post(body) for (body,) in self._database.rows(sql, (account, conversation_id))]

    def replace_messages(self, account: AccountKey, conversation_id: str, posts: Iterable[Post]) -> None:
        """Replace the cached posts of a conversation."""
        rows = [
            (account, conversation_id, one.created_utc.timestamp(), one.id, _encode(one)) for one in posts
        ]

        def work(connection: apsw.Connection) -> None:
            sql = "DELETE FROM message WHERE account = ? AND conversation = ?"
            connection.execute(sql, (account, conversation_id))
            connection.executemany("INSERT OR REPLACE INTO message VALUES (?, ?, ?, ?, ?)", rows)

        self._database.write(work)


def _put(connection: apsw.Connection, account: AccountKey, conversations: Sequence[Conversation]) -> None:
    connection.executemany(
        "INSERT OR REPLACE INTO conversation VALUES (?, ?, ?, ?)",
        [
            (account, one.id, one.last_post.created_utc.timestamp() if one.last_post else 0.0, _encode(one))
            for one in conversations
        ],
    )
