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
    """Add folder listings as of the last scan, to detect unchanged folders without reading photo rows."""
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


def _fingerprints(connection: apsw.Connection) -> None:
    """Add fingerprints, places, and which pictures are screenshots; files that may have these are read again."""
    connection.execute(
        """
        CREATE TABLE look (
            photo_id  INTEGER PRIMARY KEY REFERENCES photo (id) ON DELETE CASCADE,
            dhash     INTEGER NOT NULL,
            flat      REAL NOT NULL,
            sharpness REAL
        ) STRICT;
        ALTER TABLE photo ADD COLUMN latitude REAL;
        ALTER TABLE photo ADD COLUMN longitude REAL;
        ALTER TABLE photo ADD COLUMN is_screenshot INTEGER NOT NULL DEFAULT 0;
        UPDATE photo SET mtime_ns = 0 WHERE has_place = 1 OR (camera = '' AND kind = 'photo');
        DELETE FROM listing;
        """
    )


def _thumbnail_ages(connection: apsw.Connection) -> None:
    """Add an age to thumbnails, so that the oldest can be deleted."""
    connection.execute("ALTER TABLE thumb ADD COLUMN born INTEGER NOT NULL DEFAULT 0")


def _mounts(connection: apsw.Connection) -> None:
    """Add the mount point of each roll folder at its last scan."""
    connection.execute(
        "CREATE TABLE root (path BLOB PRIMARY KEY, mount BLOB NOT NULL) STRICT, WITHOUT ROWID;"
    )


def _motion_photos(connection: apsw.Connection) -> None:
    """Add which pictures are motion photos; phones' JPEGs and HEICs are read again for it."""
    connection.execute(
        """
        ALTER TABLE photo ADD COLUMN is_motion INTEGER NOT NULL DEFAULT 0;
        UPDATE photo SET mtime_ns = 0 WHERE kind = 'photo' AND camera != ''
            AND lower(substr(CAST(path AS TEXT), -4)) IN ('.jpg', 'jpeg', 'heic');
        DELETE FROM listing;
        """
    )


def _media_facts(connection: apsw.Connection) -> None:
    """Videos, PNGs and AVIFs are read again: their times, places, sizes and colours are in blocks that were not looked at."""
    connection.execute(
        """
        UPDATE photo SET mtime_ns = 0 WHERE kind = 'video'
            OR lower(substr(CAST(path AS TEXT), -4)) IN ('.png', 'avif');
        DELETE FROM listing;
        """
    )


def _truncated_files(connection: apsw.Connection) -> None:
    """Add which pictures are truncated; files that could not be opened are read again, as more formats are supported now."""
    connection.execute(
        """
        ALTER TABLE photo ADD COLUMN is_damaged INTEGER NOT NULL DEFAULT 0;
        UPDATE photo SET mtime_ns = 0 WHERE problem != '';
        DELETE FROM listing;
        """
    )


def _indexed(connection: apsw.Connection) -> None:
    """Which photos have their thumbnails and fingerprint, or cannot have them: the others are indexed in the background."""
    connection.execute(
        """
        CREATE TABLE indexed (photo_id INTEGER PRIMARY KEY REFERENCES photo (id) ON DELETE CASCADE) STRICT;
        INSERT INTO indexed SELECT id FROM photo WHERE EXISTS (SELECT 1 FROM thumb WHERE photo_id = photo.id)
            AND (kind = 'video' OR EXISTS (SELECT 1 FROM look WHERE photo_id = photo.id));
        """
    )


MIGRATIONS = (
    _first,
    _listings,
    _fingerprints,
    _thumbnail_ages,
    _mounts,
    _motion_photos,
    _truncated_files,
    _media_facts,
    _indexed,
)
