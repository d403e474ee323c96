"""Media files that are never evicted: those of own and bookmarked posts."""

import hashlib
from collections.abc import Iterable

import apsw
import msgspec

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.post import Post
from kesong_desktop.store.sqlite_file import fetch

_decode = msgspec.json.Decoder(Post, strict=False).decode


def create_table(connection: apsw.Connection) -> None:
    """Add the table ``kept_file``, and whether a file counts for the budget to ``media``."""
    connection.execute(
        """
        CREATE TABLE kept_file (
            account TEXT NOT NULL,
            post_id TEXT NOT NULL,
            name    TEXT NOT NULL,
            PRIMARY KEY (account, post_id, name)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX kept_file_name ON kept_file (name);
        CREATE TRIGGER kept_post_gone AFTER DELETE ON post BEGIN
            DELETE FROM kept_file WHERE account = old.account AND post_id = old.id;
        END;
        ALTER TABLE media ADD COLUMN is_kept INTEGER NOT NULL DEFAULT 0;
        DROP INDEX media_used;
        CREATE INDEX media_used ON media (is_kept, used_s, bytes);
        """
    )
    # The bodies are JSON; their content decides which posts are kept.
    sql = (
        "SELECT body FROM post WHERE account = ?1"
        " AND (instr(body, '\"bookmarked\":true') OR instr(body, '\"acct\":\"' || ?2 || '\"'))"
    )
    for (name,) in fetch(connection, "SELECT DISTINCT account FROM post"):
        found = fetch(connection, sql, (name, name.rpartition("@")[0]))
        note_kept_files(connection, AccountKey(name), [_decode(body) for (body,) in found])


def media_name(url: str) -> str:
    """Return the name of the file in which the content of ``url`` is cached."""
    return hashlib.sha256(url.encode("utf-8", "surrogatepass")).hexdigest()


def note_kept_files(connection: apsw.Connection, account: AccountKey, posts: Iterable[Post]) -> None:
    """Update the kept files for the current state of these posts."""
    own = (account.rpartition("@")[0], str(account))
    gone, kept = [], []
    for post in posts:
        gone.append((account, post.id))
        if post.bookmarked or (post.author.acct in own and post.reblogged_by is None):
            urls = {url for one in post.attachments for url in (one.url, one.preview_url) if url}
            kept += [(account, post.id, media_name(url)) for url in urls]
    connection.executemany("DELETE FROM kept_file WHERE account = ? AND post_id = ?", gone)
    connection.executemany("INSERT INTO kept_file VALUES (?, ?, ?)", kept)
