"""The journal's schema, one function for each number."""

import apsw

GOING_ON = "state IN ('preparing', 'queued', 'uploading', 'sending', 'maybe', 'recalling')"
"""The jobs that go on by themselves, in the words of the index that finds the first of them."""


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


def _lanes(connection: apsw.Connection) -> None:
    """Two lanes for each account; what holds them; and the posts that are some job's, also when the job is off the list."""
    connection.execute(
        f"""
        ALTER TABLE job ADD COLUMN lane TEXT NOT NULL DEFAULT 'posts';
        ALTER TABLE job ADD COLUMN due_s REAL NOT NULL DEFAULT 0;
        CREATE INDEX job_head ON job (account, lane, position) WHERE {GOING_ON};
        CREATE INDEX job_due ON job (due_s) WHERE state = 'scheduled';
        CREATE INDEX job_ended ON job (position) WHERE state IN ('published', 'cancelled');
        CREATE TABLE claim (
            account TEXT NOT NULL,
            post_id TEXT NOT NULL,
            PRIMARY KEY (account, post_id)
        ) STRICT, WITHOUT ROWID;
        INSERT OR IGNORE INTO claim SELECT account, post_id FROM job WHERE post_id != '';
        CREATE TABLE hold (
            account TEXT NOT NULL,
            why     TEXT NOT NULL,
            PRIMARY KEY (account, why)
        ) STRICT, WITHOUT ROWID;
        """
    )


def _plans(connection: apsw.Connection) -> None:
    """Planned posts that a server keeps."""
    connection.execute(
        f"""
        DROP INDEX job_head;
        DROP INDEX job_due;
        CREATE INDEX job_head ON job (account, lane, position) WHERE {GOING_ON};
        CREATE INDEX job_recalled ON job (account, lane, position) WHERE state = 'recalling';
        CREATE INDEX job_due ON job (due_s) WHERE state IN ('scheduled', 'entrusted');
        """
    )


def _told(connection: apsw.Connection) -> None:
    """What archives told of the files that came with them."""
    connection.execute(
        """
        CREATE TABLE told (
            path         BLOB PRIMARY KEY,
            bytes        INTEGER NOT NULL,
            sha256       TEXT NOT NULL,
            entry        TEXT NOT NULL,
            crc32        INTEGER NOT NULL,
            taken        TEXT NOT NULL,
            caption      TEXT NOT NULL,
            latitude     REAL,
            longitude    REAL,
            is_favourite INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX told_bytes ON told (bytes);
        """
    )


def _ratings(connection: apsw.Connection) -> None:
    """Stars and rejections of photos, by what the file is."""
    connection.execute(
        """
        CREATE TABLE rating (
            path        BLOB PRIMARY KEY,
            bytes       INTEGER NOT NULL,
            mtime_ns    INTEGER NOT NULL,
            taken       TEXT NOT NULL,
            sha256      TEXT NOT NULL DEFAULT '',
            stars       INTEGER NOT NULL CHECK (stars BETWEEN 0 AND 5),
            is_rejected INTEGER NOT NULL,
            at_s        REAL NOT NULL
        ) STRICT;
        CREATE INDEX rating_bytes ON rating (sha256) WHERE sha256 != '';
        """
    )


def _posted_sizes(connection: apsw.Connection) -> None:
    connection.execute(
        """
        ALTER TABLE posted ADD COLUMN bytes INTEGER NOT NULL DEFAULT 0;
        CREATE INDEX posted_bytes ON posted (bytes);
        CREATE INDEX posted_post ON posted (account, post_id);
        """
    )


def _habits(connection: apsw.Connection) -> None:
    """Words that were used before, and sets of hashtags."""
    connection.execute(
        """
        CREATE TABLE habit (
            account TEXT NOT NULL,
            kind    TEXT NOT NULL,
            folded  TEXT NOT NULL,
            word    TEXT NOT NULL,
            times   INTEGER NOT NULL,
            used_s  REAL NOT NULL,
            PRIMARY KEY (account, kind, folded)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE tag_set (
            folded TEXT PRIMARY KEY,
            name   TEXT NOT NULL,
            tags   TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
    )


MIGRATIONS = (_first, _markers, _lanes, _plans, _told, _ratings, _posted_sizes, _habits)
