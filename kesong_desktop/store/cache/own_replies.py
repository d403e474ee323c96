"""Index of cached replies by parent: the parts of a long review are found by the previous part."""

import apsw
import msgspec

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.post import Post
from kesong_desktop.store.sqlite_file import fetch

_decode = msgspec.json.Decoder(Post, strict=False).decode
_ANSWERED = "json_extract(CAST(body AS TEXT), '$.in_reply_to_id')"


def create_index(connection: apsw.Connection) -> None:
    """Create the index, and a trigger that queues the parent of a removed reply, whose review is to be read again."""
    connection.execute(
        f"""
        CREATE INDEX post_reply ON post (account, {_ANSWERED}) WHERE {_ANSWERED} IS NOT NULL;
        CREATE TRIGGER review_part_gone AFTER DELETE ON post
        WHEN json_extract(CAST(old.body AS TEXT), '$.in_reply_to_id') IS NOT NULL BEGIN
            INSERT OR REPLACE INTO review_pending SELECT account, id FROM post WHERE account = old.account
                AND id = json_extract(CAST(old.body AS TEXT), '$.in_reply_to_id');
        END;
        INSERT OR REPLACE INTO review_pending SELECT account, id FROM post WHERE {_ANSWERED} IS NOT NULL;
        """  # noqa: S608 - fixed words
    )


def replies_to(connection: apsw.Connection, account: AccountKey | str, post_id: str) -> list[Post]:
    """Return the cached replies to a post, in no order."""
    sql = f"SELECT body FROM post WHERE account = ? AND {_ANSWERED} = ? AND {_ANSWERED} IS NOT NULL"  # noqa: S608 - fixed words
    return [_decode(body) for (body,) in fetch(connection, sql, (account, post_id))]
