"""The library's schema, one function for each number."""

import apsw


def _first(connection: apsw.Connection) -> None:
    connection.execute(
        """
        CREATE TABLE photo (
            id             INTEGER PRIMARY KEY,
            path           BLOB NOT NULL UNIQUE,
            folder         BLOB NOT NULL,
            kind           TEXT NOT NULL,
            bytes          INTEGER NOT NULL,
            mtime_ns       INTEGER NOT NULL,
            taken          TEXT NOT NULL,
            width          INTEGER NOT NULL,
            height         INTEGER NOT NULL,
            has_place      INTEGER NOT NULL,
            camera         TEXT NOT NULL,
            description    TEXT NOT NULL,
            duration_s     REAL NOT NULL,
            sha256         TEXT NOT NULL,
            problem        TEXT NOT NULL,
            problem_detail TEXT NOT NULL
        ) STRICT;
        CREATE INDEX photo_taken ON photo (taken DESC, id DESC);
        CREATE INDEX photo_bytes ON photo (bytes);
        CREATE INDEX photo_sha256 ON photo (sha256, taken, path) WHERE sha256 != '';
        CREATE INDEX photo_folder ON photo (folder);
        CREATE TABLE thumb (
            photo_id INTEGER NOT NULL REFERENCES photo (id) ON DELETE CASCADE,
            size_px  INTEGER NOT NULL,
            jpeg     BLOB NOT NULL,
            PRIMARY KEY (photo_id, size_px)
        ) STRICT, WITHOUT ROWID;
        """
    )


def _listings(connection: apsw.Connection) -> None:
    """Folders as they were when they were last looked at: what did not change is told by it without reading a row."""
    connection.execute(
        """
        CREATE TABLE listing (
            folder   BLOB PRIMARY KEY,
            root     BLOB NOT NULL,
            mtime_ns INTEGER NOT NULL,
            content  BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX listing_times ON listing (root, folder, mtime_ns);
        """
    )


MIGRATIONS = (_first, _listings)
