"""Migration 10 of the home server's database: queued media files, and resumable uploads."""

WORK_AND_UPLOADS = """
-- A file that was taken in and is still to be worked on, also after a restart. Places are below the data folder.
CREATE TABLE media_work (
    media INTEGER PRIMARY KEY REFERENCES media ON DELETE CASCADE,
    place TEXT NOT NULL,
    cover TEXT NOT NULL DEFAULT '',
    mime TEXT NOT NULL,
    is_slow INTEGER NOT NULL,
    starts INTEGER NOT NULL DEFAULT 0
) STRICT;

-- An upload that goes on where it broke off. The key is its client's name for it; media is what became of it.
CREATE TABLE resumable_upload (
    id TEXT PRIMARY KEY,
    owner INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    key TEXT,
    length_bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    used_ms INTEGER NOT NULL,
    media INTEGER REFERENCES media ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX resumable_upload_key ON resumable_upload (owner, key);
CREATE INDEX resumable_upload_used ON resumable_upload (used_ms);
CREATE INDEX resumable_upload_media ON resumable_upload (media);
"""
