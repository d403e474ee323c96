"""Migration 2 of the home server's database: boosts, edits, pins and unique notifications."""

BOOSTS_AND_EDITS = """
-- Homes of the first step did not hold foreign keys: what deleted posts have left behind goes now.
DELETE FROM mark WHERE post NOT IN (SELECT id FROM post);
DELETE FROM tag WHERE post NOT IN (SELECT id FROM post);
DELETE FROM mention WHERE post NOT IN (SELECT id FROM post);
DELETE FROM notification WHERE post NOT IN (SELECT id FROM post);
DELETE FROM media WHERE post NOT IN (SELECT id FROM post);
UPDATE post SET reply_to = NULL WHERE reply_to NOT IN (SELECT id FROM post);

CREATE TABLE boost (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account,
    post INTEGER NOT NULL REFERENCES post ON DELETE CASCADE,
    visibility TEXT NOT NULL CHECK (visibility IN ('public', 'unlisted', 'private')),
    created_ms INTEGER NOT NULL,
    UNIQUE (post, account)
) STRICT;
CREATE INDEX boost_account ON boost (account, id);

ALTER TABLE post ADD COLUMN edited_ms INTEGER;

-- What a post was before each edit; the post itself is the newest version.
CREATE TABLE revision (
    id INTEGER PRIMARY KEY,
    post INTEGER NOT NULL REFERENCES post ON DELETE CASCADE,
    text TEXT NOT NULL,
    spoiler TEXT NOT NULL,
    sensitive INTEGER NOT NULL,
    media TEXT NOT NULL,
    created_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX revision_post ON revision (post, id);

ALTER TABLE follow ADD COLUMN boosts INTEGER NOT NULL DEFAULT 1;
ALTER TABLE follow ADD COLUMN notify INTEGER NOT NULL DEFAULT 0;

ALTER TABLE mark RENAME TO old_mark;
DROP INDEX mark_account;
CREATE TABLE mark (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account,
    post INTEGER NOT NULL REFERENCES post ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('favourite', 'bookmark', 'pin')),
    UNIQUE (post, kind, account)
) STRICT;
INSERT INTO mark SELECT id, account, post, kind FROM old_mark;
DROP TABLE old_mark;
CREATE INDEX mark_account ON mark (account, kind, id);

ALTER TABLE notification RENAME TO old_notification;
DROP INDEX notification_recipient;
DROP INDEX notification_post;
CREATE TABLE notification (
    id INTEGER PRIMARY KEY,
    recipient INTEGER NOT NULL REFERENCES account,
    kind TEXT NOT NULL
        CHECK (kind IN ('mention', 'favourite', 'follow', 'reblog', 'status', 'update')),
    actor INTEGER NOT NULL REFERENCES account,
    post INTEGER REFERENCES post ON DELETE CASCADE,
    created_ms INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX notification_once ON notification (recipient, kind, actor, coalesce(post, 0));
INSERT OR IGNORE INTO notification SELECT id, recipient, kind, actor, post, created_ms FROM old_notification;
DROP TABLE old_notification;
CREATE INDEX notification_recipient ON notification (recipient, id);
CREATE INDEX notification_post ON notification (post);
"""
