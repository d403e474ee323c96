"""Tables of the search index in ``cache.db``.

Triggers note each post and notification that was put or changed in ``unindexed``, and drop what is indexed of a changed or
removed post. So a post is either indexed as it is now, or noted there.

A row of ``search_post`` is numbered by account and time, so that reading the numbers of an account downwards finds its
newest posts first, in the text as in both indexes of it: ``search_trigram`` has each three characters, ``search_pair`` each
two Chinese or Japanese ones (docs/decisions/0035-search-index.md).
"""

import apsw


def add_search_tables(connection: apsw.Connection) -> None:
    """Add the first tables of the index, which ``number_by_time`` replaced."""
    connection.execute(_FIRST_TABLES)
    connection.execute(_FIRST_TRIGGERS + _NOTING)
    _note_all(connection)


def number_by_time(connection: apsw.Connection) -> None:
    """Replace the tables by the current ones, and queue all cached entries; ``SearchIndex.step`` indexes them later."""
    connection.execute("DROP TABLE search_words; DROP TABLE search_post; DROP TABLE search_tag")
    connection.execute("DELETE FROM search_person")
    connection.execute(_TABLES + _TRIGGERS)
    _note_all(connection)


def merge_less_often(connection: apsw.Connection) -> None:
    """Merge the segments of the indexes less often: a fifteenth less work for each post."""
    connection.execute(_SETTINGS)


def rebuild(connection: apsw.Connection) -> None:
    """Create the tables anew, empty, and queue all cached entries. Works for damaged tables too."""
    for name in ("search_trigram", "search_pair"):
        # A damaged index cannot be dropped; without its entry in the schema its tables are ordinary ones.
        _forget_virtual(connection, name)
    for name in ("search_post", "search_tag", "search_tag_use", "search_account"):
        connection.execute(f"DROP TABLE IF EXISTS {name}")
    connection.execute("DELETE FROM search_person")
    connection.execute(_TABLES + _TRIGGERS + _SETTINGS)
    _note_all(connection)


def _forget_virtual(connection: apsw.Connection, name: str) -> None:
    try:
        connection.execute(f"DROP TABLE IF EXISTS {name}")
    except apsw.Error:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("DELETE FROM sqlite_schema WHERE type = 'table' AND name = ?", (name,))
        connection.execute("PRAGMA writable_schema = RESET")
    for part in ("data", "idx", "content", "docsize", "config"):
        connection.execute(f"DROP TABLE IF EXISTS {name}_{part}")


def _note_all(connection: apsw.Connection) -> None:
    connection.execute("INSERT OR REPLACE INTO unindexed SELECT account, 'post', id FROM post")
    connection.execute("INSERT OR REPLACE INTO unindexed SELECT account, 'notice', about FROM notice")


_FIRST_TABLES = """
CREATE TABLE unindexed (
    account TEXT NOT NULL,
    kind    TEXT NOT NULL,
    id      TEXT NOT NULL,
    PRIMARY KEY (account, kind, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE search_post (
    number  INTEGER PRIMARY KEY,
    account TEXT NOT NULL,
    id      TEXT NOT NULL,
    made_s  REAL NOT NULL,
    words   TEXT NOT NULL,
    UNIQUE (account, id)
) STRICT;
CREATE TABLE search_tag (
    number INTEGER NOT NULL,
    folded TEXT NOT NULL,
    name   TEXT NOT NULL,
    PRIMARY KEY (number, folded)
) STRICT, WITHOUT ROWID;
CREATE TABLE search_person (
    account TEXT NOT NULL,
    id      TEXT NOT NULL,
    words   TEXT NOT NULL,
    body    BLOB NOT NULL,
    PRIMARY KEY (account, id)
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE search_words USING fts5 (
    words, content = 'search_post', content_rowid = 'number', tokenize = 'trigram case_sensitive 1'
);
"""
_FIRST_TRIGGERS = """
CREATE TRIGGER search_post_put AFTER INSERT ON search_post BEGIN
    INSERT INTO search_words (rowid, words) VALUES (new.number, new.words);
END;
CREATE TRIGGER search_post_gone AFTER DELETE ON search_post BEGIN
    INSERT INTO search_words (search_words, rowid, words) VALUES ('delete', old.number, old.words);
    DELETE FROM search_tag WHERE number = old.number;
END;
"""
_NOTING = """
CREATE TRIGGER post_put BEFORE INSERT ON post
WHEN NOT EXISTS (SELECT 1 FROM post WHERE account = new.account AND id = new.id AND body = new.body) BEGIN
    DELETE FROM search_post WHERE account = new.account AND id = new.id;
    INSERT OR REPLACE INTO unindexed VALUES (new.account, 'post', new.id);
END;
CREATE TRIGGER post_changed AFTER UPDATE ON post WHEN old.body IS NOT new.body BEGIN
    DELETE FROM search_post WHERE account = new.account AND id = new.id;
    INSERT OR REPLACE INTO unindexed VALUES (new.account, 'post', new.id);
END;
CREATE TRIGGER post_gone AFTER DELETE ON post BEGIN
    DELETE FROM search_post WHERE account = old.account AND id = old.id;
    DELETE FROM unindexed WHERE account = old.account AND kind = 'post' AND id = old.id;
END;
CREATE TRIGGER notice_put AFTER INSERT ON notice BEGIN
    INSERT OR REPLACE INTO unindexed VALUES (new.account, 'notice', new.about);
END;
CREATE TRIGGER notice_gone AFTER DELETE ON notice BEGIN
    DELETE FROM unindexed WHERE account = old.account AND kind = 'notice' AND id = old.about;
END;
"""
_TABLES = """
CREATE TABLE search_account (
    number  INTEGER PRIMARY KEY,
    account TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE search_post (
    number  INTEGER PRIMARY KEY,
    account TEXT NOT NULL,
    id      TEXT NOT NULL,
    words   TEXT NOT NULL,
    UNIQUE (account, id)
) STRICT;
CREATE TABLE search_tag_use (
    number INTEGER NOT NULL,
    folded TEXT NOT NULL,
    PRIMARY KEY (number, folded)
) STRICT, WITHOUT ROWID;
CREATE TABLE search_tag (
    account TEXT NOT NULL,
    folded  TEXT NOT NULL,
    name    TEXT NOT NULL,
    uses    INTEGER NOT NULL,
    PRIMARY KEY (account, folded)
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE search_trigram USING fts5 (
    words, content = '', contentless_delete = 1, detail = none, tokenize = 'trigram case_sensitive 1'
);
CREATE VIRTUAL TABLE search_pair USING fts5 (
    pairs, content = '', contentless_delete = 1, detail = none, prefix = '1', tokenize = 'ascii'
);
"""
_TRIGGERS = """
CREATE TRIGGER search_post_gone AFTER DELETE ON search_post BEGIN
    DELETE FROM search_trigram WHERE rowid = old.number;
    DELETE FROM search_pair WHERE rowid = old.number;
    UPDATE search_tag SET uses = uses - 1 WHERE account = old.account
        AND folded IN (SELECT folded FROM search_tag_use WHERE number = old.number);
    DELETE FROM search_tag WHERE account = old.account AND uses < 1
        AND folded IN (SELECT folded FROM search_tag_use WHERE number = old.number);
    DELETE FROM search_tag_use WHERE number = old.number;
END;
"""
_SETTINGS = """
INSERT INTO search_trigram (search_trigram, rank) VALUES ('automerge', 16);
INSERT INTO search_pair (search_pair, rank) VALUES ('automerge', 16);
"""
