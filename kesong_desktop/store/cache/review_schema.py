"""Tables of the index of reviews in ``cache.db``.

Triggers note each post that was put or changed in ``review_pending``, and drop the review of a removed post. A row of
``product_review`` is clustered by product, and small, so that a list of all products reads few pages; the whole review is
beside it in ``review_body``.
"""

import apsw


def add_review_tables(connection: apsw.Connection) -> None:
    """Add the tables, and queue all cached posts; ``ReviewIndex.step`` indexes them later."""
    connection.execute(_TABLES + _TRIGGERS)
    connection.execute("INSERT INTO review_pending SELECT account, id FROM post")


_TABLES = """
CREATE TABLE review_pending (
    account TEXT NOT NULL,
    id      TEXT NOT NULL,
    PRIMARY KEY (account, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE product_review (
    account   TEXT NOT NULL,
    key       TEXT NOT NULL,
    post_id   TEXT NOT NULL,
    author_id TEXT NOT NULL,
    made_s    REAL NOT NULL,
    halves    INTEGER NOT NULL,
    name      TEXT NOT NULL,
    brand     TEXT NOT NULL,
    category  TEXT NOT NULL,
    cover     TEXT NOT NULL,
    PRIMARY KEY (account, key, post_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX product_review_post ON product_review (account, post_id);
CREATE TABLE review_body (
    account TEXT NOT NULL,
    post_id TEXT NOT NULL,
    body    BLOB NOT NULL,
    PRIMARY KEY (account, post_id)
) STRICT, WITHOUT ROWID;
"""
_TRIGGERS = """
CREATE TRIGGER review_post_put BEFORE INSERT ON post
WHEN NOT EXISTS (SELECT 1 FROM post WHERE account = new.account AND id = new.id AND body = new.body) BEGIN
    INSERT OR REPLACE INTO review_pending VALUES (new.account, new.id);
END;
CREATE TRIGGER review_post_changed AFTER UPDATE ON post WHEN old.body IS NOT new.body BEGIN
    INSERT OR REPLACE INTO review_pending VALUES (new.account, new.id);
END;
CREATE TRIGGER review_post_gone AFTER DELETE ON post BEGIN
    DELETE FROM review_pending WHERE account = old.account AND id = old.id;
    DELETE FROM product_review WHERE account = old.account AND post_id = old.id;
END;
CREATE TRIGGER product_review_gone AFTER DELETE ON product_review BEGIN
    DELETE FROM review_body WHERE account = old.account AND post_id = old.post_id;
END;
"""
