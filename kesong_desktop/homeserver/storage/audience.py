"""Events of edits and deletions with their audience, queried inside the transaction of the change."""

import apsw

from kesong_desktop.homeserver.events import PostDeleted, PostEdited
from kesong_desktop.homeserver.storage.database import row, rows
from kesong_desktop.homeserver.storage.records import PostRecord

_BOOSTS = "SELECT id FROM boost WHERE post = ? ORDER BY id"
_AUDIENCE = """
SELECT s.account FROM may_see s WHERE s.post = :number
UNION
SELECT s.account FROM boost b JOIN may_see s ON s.post = b.post
WHERE b.id = :number AND (b.visibility <> 'private' OR s.account = b.account
    OR EXISTS (SELECT 1 FROM follow f WHERE f.follower = s.account AND f.followed = b.account))
"""


def edited(connection: apsw.Connection, number: int) -> PostEdited:
    """Return the event of an edited post, with the ids of its boosts."""
    return PostEdited((number, *(boost for (boost,) in rows(connection, _BOOSTS, (number,)))))


def going(connection: apsw.Connection, entry: PostRecord) -> list[PostDeleted]:
    """Return the events of deleting a post or boost: of itself, and of a post's boosts."""
    gone = _gone(connection, entry.id, entry.author.id, entry)
    if entry.boost_of is not None:
        return [gone]
    boosters = rows(connection, "SELECT id, account FROM boost WHERE post = ? ORDER BY id", (entry.id,))
    return [gone, *(_gone(connection, number, account, entry) for number, account in boosters)]


def going_boost(connection: apsw.Connection, account: int, post: PostRecord) -> list[PostDeleted]:
    """Return the event of removing a user's boost of a post, if there is one."""
    found = row(connection, "SELECT id FROM boost WHERE account = ? AND post = ?", (account, post.id))
    return [_gone(connection, found[0], account, post)] if found else []


def _gone(connection: apsw.Connection, number: int, author: int, entry: PostRecord) -> PostDeleted:
    audience = frozenset(one for (one,) in rows(connection, _AUDIENCE, {"number": number}))
    is_boost = entry.boost_of is not None or number != entry.id
    return PostDeleted(number, author, audience, entry.visibility, entry.tags, is_boost=is_boost)
