"""Schema of the cache, by numbered migrations. A cache that cannot be migrated is created anew."""

import apsw

from kesong_desktop.store.cache import (
    decoded_posts,
    kept_files,
    own_replies,
    scheduled_statuses,
    server_order,
    timeline_gaps,
)
from kesong_desktop.store.cache.post_marks import unlisted_posts
from kesong_desktop.store.cache.review_schema import add_review_tables
from kesong_desktop.store.cache.search.search_schema import (
    add_search_tables,
    merge_less_often,
    number_by_time,
)

ACCOUNT_TABLES = (
    "item",
    "post",
    "cursor",
    "notice",
    "original",
    "thread",
    "search_person",
    "profile",
    "relationship",
    "people",
    "follow_request",
    "post_filter",
    "conversation",
    "message",
    "ranking",
    "product_review",
    "scheduled_status",
    "kept_file",
    "timeline_gap",
    "unlisted_post",
)
"""The tables whose rows are deleted with an account."""


def _first(connection: apsw.Connection) -> None:
    connection.execute(
        """
        CREATE TABLE post (
            account TEXT NOT NULL,
            id      TEXT NOT NULL,
            body    BLOB NOT NULL,
            PRIMARY KEY (account, id)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE item (
            account  TEXT NOT NULL,
            timeline TEXT NOT NULL,
            made_s   REAL NOT NULL,
            post_id  TEXT NOT NULL,
            PRIMARY KEY (account, timeline, post_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX item_order ON item (account, timeline, made_s DESC, post_id DESC);
        CREATE TABLE cursor (
            account  TEXT NOT NULL,
            timeline TEXT NOT NULL,
            older    TEXT NOT NULL,
            PRIMARY KEY (account, timeline)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE media (
            name   TEXT PRIMARY KEY,
            bytes  INTEGER NOT NULL,
            used_s REAL NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX media_used ON media (used_s);
        """
    )


def _notifications(connection: apsw.Connection) -> None:
    connection.execute(
        """
        CREATE TABLE notice (
            account   TEXT NOT NULL,
            about     TEXT NOT NULL,
            id_length INTEGER NOT NULL,
            id        TEXT NOT NULL,
            post_id   TEXT NOT NULL,
            body      BLOB NOT NULL,
            PRIMARY KEY (account, about)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX notice_order ON notice (account, id_length DESC, id DESC);
        CREATE INDEX notice_post ON notice (account, post_id);
        """
    )


def _originals(connection: apsw.Connection) -> None:
    connection.execute(
        """
        CREATE TABLE original (
            account TEXT NOT NULL,
            id      TEXT NOT NULL,
            body    BLOB NOT NULL,
            items   TEXT NOT NULL,
            PRIMARY KEY (account, id)
        ) STRICT, WITHOUT ROWID;
        """
    )


def _threads(connection: apsw.Connection) -> None:
    connection.execute(
        """
        CREATE TABLE thread (
            account   TEXT NOT NULL,
            post_id   TEXT NOT NULL,
            ancestors TEXT NOT NULL,
            replies   TEXT NOT NULL,
            read_s    REAL NOT NULL,
            PRIMARY KEY (account, post_id)
        ) STRICT, WITHOUT ROWID;
        """
    )


def _people(connection: apsw.Connection) -> None:
    connection.execute(
        """
        CREATE TABLE profile (
            account TEXT NOT NULL,
            id      TEXT NOT NULL,
            acct    TEXT NOT NULL,
            read_s  REAL NOT NULL,
            body    BLOB NOT NULL,
            PRIMARY KEY (account, id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX profile_acct ON profile (account, acct);
        CREATE TABLE relationship (
            account TEXT NOT NULL,
            id      TEXT NOT NULL,
            body    BLOB NOT NULL,
            PRIMARY KEY (account, id)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE people (
            account TEXT NOT NULL,
            list    TEXT NOT NULL,
            place   INTEGER NOT NULL,
            id      TEXT NOT NULL,
            read_s  REAL NOT NULL,
            body    BLOB NOT NULL,
            PRIMARY KEY (account, list, place)
        ) STRICT, WITHOUT ROWID;
        """
    )


def _inbox(connection: apsw.Connection) -> None:
    connection.execute(
        """
        CREATE TABLE follow_request (
            account TEXT NOT NULL,
            place   INTEGER NOT NULL,
            id      TEXT NOT NULL,
            body    BLOB NOT NULL,
            PRIMARY KEY (account, id)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE post_filter (
            account TEXT NOT NULL,
            place   INTEGER NOT NULL,
            body    BLOB NOT NULL,
            PRIMARY KEY (account, place)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE conversation (
            account TEXT NOT NULL,
            id      TEXT NOT NULL,
            made_s  REAL NOT NULL,
            body    BLOB NOT NULL,
            PRIMARY KEY (account, id)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE message (
            account      TEXT NOT NULL,
            conversation TEXT NOT NULL,
            made_s       REAL NOT NULL,
            id           TEXT NOT NULL,
            body         BLOB NOT NULL,
            PRIMARY KEY (account, conversation, id)
        ) STRICT, WITHOUT ROWID;
        """
    )


MIGRATIONS = (
    _first,
    _notifications,
    _originals,
    _threads,
    _people,
    _inbox,
    server_order.create_table,
    add_search_tables,
    decoded_posts.add_changes,
    add_review_tables,
    scheduled_statuses.create_table,
    own_replies.create_index,
    number_by_time,
    kept_files.create_table,
    timeline_gaps.create_table,
    unlisted_posts.create_table,
    merge_less_often,
    timeline_gaps.add_loaded_ends,
)
