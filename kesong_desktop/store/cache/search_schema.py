"""Tables of the search index in ``cache.db``.

Triggers note each post and notification that was put or changed in ``unindexed``, and drop what is indexed of a changed or
removed post. So a post is either indexed as it is now, or noted there.
"""

import apsw


def add_search_tables(connection: apsw.Connection) -> None:
    """Add the tables, and note all that is cached already; ``SearchIndex.step`` indexes it later."""
    connection.execute(_TABLES + _TRIGGERS)
    connection.execute("INSERT INTO unindexed SELECT account, 'post', id FROM post")
    connection.execute("INSERT INTO unindexed SELECT account, 'notice', about FROM notice")


_TABLES = """
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
_TRIGGERS = """
CREATE TRIGGER search_post_put AFTER INSERT ON search_post BEGIN
    INSERT INTO search_words (rowid, words) VALUES (new.number, new.words);
END;
CREATE TRIGGER search_post_gone AFTER DELETE ON search_post BEGIN
    INSERT INTO search_words (search_words, rowid, words) VALUES ('delete', old.number, old.words);
    DELETE FROM search_tag WHERE number = old.number;
END;
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
