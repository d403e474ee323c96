"""Migration 8 of the home server's database: stored files with their checksums, what each user stores, and quotas."""

STORED_FILES = """
-- A file in the media folder. The same bytes are kept once, however many names they are served under.
CREATE TABLE stored_file (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    -- Both unknown of files from before this migration, until they are measured.
    sha256 BLOB,
    size_bytes INTEGER NOT NULL,
    uses INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX stored_file_sha256 ON stored_file (sha256);
CREATE INDEX stored_file_unused ON stored_file (id) WHERE uses = 0;

-- The unguessable name by which a picture, clip, preview, avatar or header is asked for.
CREATE TABLE served_name (
    name TEXT PRIMARY KEY,
    file INTEGER NOT NULL REFERENCES stored_file,
    owner INTEGER NOT NULL REFERENCES account ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX served_name_file ON served_name (file);
CREATE INDEX served_name_owner ON served_name (owner);

-- What a person stores, kept by triggers; without a quota of their own that of the server counts.
ALTER TABLE account ADD COLUMN stored_files INTEGER NOT NULL DEFAULT 0;
ALTER TABLE account ADD COLUMN stored_bytes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE account ADD COLUMN quota_bytes INTEGER;

-- What a start gives up, and what nobody posted, is found without reading all media.
CREATE INDEX media_unattached ON media (created_ms) WHERE post IS NULL AND scheduled IS NULL;
CREATE INDEX media_working ON media (id) WHERE state = 'working';

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER served_name_added AFTER INSERT ON served_name BEGIN
    UPDATE stored_file SET uses = uses + 1 WHERE id = new.file;
    UPDATE account SET stored_files = stored_files + 1,
        stored_bytes = stored_bytes + (SELECT size_bytes FROM stored_file WHERE id = new.file)
    WHERE id = new.owner;
END;
CREATE TRIGGER served_name_removed AFTER DELETE ON served_name BEGIN
    UPDATE stored_file SET uses = uses - 1 WHERE id = old.file;
    UPDATE account SET stored_files = stored_files - 1,
        stored_bytes = stored_bytes - (SELECT size_bytes FROM stored_file WHERE id = old.file)
    WHERE id = old.owner;
END;
CREATE TRIGGER stored_file_measured AFTER UPDATE OF size_bytes ON stored_file
    WHEN new.size_bytes <> old.size_bytes BEGIN
    UPDATE account SET stored_bytes = stored_bytes + (new.size_bytes - old.size_bytes)
        * (SELECT count(*) FROM served_name WHERE file = new.id AND owner = account.id)
    WHERE id IN (SELECT owner FROM served_name WHERE file = new.id);
END;
CREATE TRIGGER media_removed AFTER DELETE ON media BEGIN
    DELETE FROM served_name WHERE name IN (old.name, old.preview);
END;
CREATE TRIGGER avatar_removed AFTER UPDATE OF avatar ON account WHEN old.avatar NOT IN ('', new.avatar) BEGIN
    DELETE FROM served_name WHERE name = old.avatar;
END;
CREATE TRIGGER header_removed AFTER UPDATE OF header ON account WHEN old.header NOT IN ('', new.header) BEGIN
    DELETE FROM served_name WHERE name = old.header;
END;

CREATE TEMP TABLE old_name (name TEXT PRIMARY KEY, owner INTEGER NOT NULL) WITHOUT ROWID;
INSERT OR IGNORE INTO old_name SELECT name, owner FROM media WHERE state = 'ready';
INSERT OR IGNORE INTO old_name SELECT preview, owner FROM media WHERE state = 'ready';
INSERT OR IGNORE INTO old_name SELECT avatar, id FROM account WHERE avatar <> '';
INSERT OR IGNORE INTO old_name SELECT header, id FROM account WHERE header <> '';
INSERT INTO stored_file (name, size_bytes) SELECT name, 0 FROM old_name;
INSERT INTO served_name (name, file, owner)
    SELECT o.name, f.id, o.owner FROM old_name o JOIN stored_file f ON f.name = o.name;
DROP TABLE old_name;
"""
