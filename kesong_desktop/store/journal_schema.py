"""The journal's schema, one function for each number."""

import apsw


def _first(connection: apsw.Connection) -> None:
    connection.execute(
        """
        CREATE TABLE account (
            key      TEXT PRIMARY KEY,
            position INTEGER NOT NULL,
            body     BLOB NOT NULL
        ) STRICT;
        CREATE TABLE app (
            server       TEXT NOT NULL,
            redirect_uri TEXT NOT NULL,
            client_id    TEXT NOT NULL,
            PRIMARY KEY (server, redirect_uri)
        ) STRICT;
        CREATE TABLE capability (
            server TEXT PRIMARY KEY,
            body   BLOB NOT NULL,
            read_s REAL NOT NULL
        ) STRICT;
        CREATE TABLE job (
            id       TEXT PRIMARY KEY,
            account  TEXT NOT NULL,
            position INTEGER NOT NULL UNIQUE,
            state    TEXT NOT NULL,
            draft_id TEXT UNIQUE,
            post_id  TEXT NOT NULL DEFAULT '',
            body     BLOB NOT NULL
        ) STRICT;
        CREATE INDEX job_lane ON job (account, position) WHERE state NOT IN ('published', 'cancelled');
        CREATE TABLE job_note (
            id     INTEGER PRIMARY KEY,
            job_id TEXT NOT NULL REFERENCES job (id) ON DELETE CASCADE,
            at_s   REAL NOT NULL,
            note   TEXT NOT NULL,
            words  TEXT NOT NULL DEFAULT ''
        ) STRICT;
        CREATE INDEX job_note_job ON job_note (job_id, id);
        CREATE TABLE roll_folder (
            path     BLOB PRIMARY KEY,
            added_s  REAL NOT NULL
        ) STRICT;
        CREATE TABLE posted (
            sha256  TEXT NOT NULL,
            account TEXT NOT NULL,
            post_id TEXT NOT NULL,
            at_s    REAL NOT NULL,
            PRIMARY KEY (sha256, account, post_id)
        ) STRICT;
        """
    )


def _markers(connection: apsw.Connection) -> None:
    connection.execute(
        """
        CREATE TABLE marker (
            account      TEXT NOT NULL,
            timeline     TEXT NOT NULL,
            last_read_id TEXT NOT NULL,
            PRIMARY KEY (account, timeline)
        ) STRICT, WITHOUT ROWID;
        """
    )


MIGRATIONS = (_first, _markers)
