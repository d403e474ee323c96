"""Migration 5 of the home server's database: profiles, follow requests, polls, threads and followed hashtags."""

PROFILES_AND_POLLS = """
ALTER TABLE account ADD COLUMN locked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE account ADD COLUMN bot INTEGER NOT NULL DEFAULT 0;
ALTER TABLE account ADD COLUMN discoverable INTEGER NOT NULL DEFAULT 0;
ALTER TABLE account ADD COLUMN indexable INTEGER NOT NULL DEFAULT 0;
ALTER TABLE account ADD COLUMN hide_collections INTEGER NOT NULL DEFAULT 0;
ALTER TABLE account ADD COLUMN fields TEXT NOT NULL DEFAULT '[]';
ALTER TABLE account ADD COLUMN avatar TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN header TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN privacy TEXT NOT NULL DEFAULT 'public'
    CHECK (privacy IN ('public', 'unlisted', 'private', 'direct'));
ALTER TABLE account ADD COLUMN sensitive INTEGER NOT NULL DEFAULT 0;
ALTER TABLE account ADD COLUMN language TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN policy TEXT NOT NULL DEFAULT '{}';

CREATE TABLE follow_request (
    id INTEGER PRIMARY KEY,
    follower INTEGER NOT NULL REFERENCES account,
    followed INTEGER NOT NULL REFERENCES account,
    boosts INTEGER NOT NULL DEFAULT 1,
    notify INTEGER NOT NULL DEFAULT 0,
    UNIQUE (followed, follower)
) STRICT;
CREATE INDEX follow_request_follower ON follow_request (follower);

CREATE TABLE account_note (
    account INTEGER NOT NULL REFERENCES account,
    target INTEGER NOT NULL REFERENCES account,
    comment TEXT NOT NULL,
    PRIMARY KEY (account, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE endorsement (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account,
    target INTEGER NOT NULL REFERENCES account,
    UNIQUE (account, target)
) STRICT;

CREATE TABLE dismissed_suggestion (
    account INTEGER NOT NULL REFERENCES account,
    target INTEGER NOT NULL REFERENCES account,
    PRIMARY KEY (account, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE tag_follow (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account,
    name TEXT NOT NULL,
    UNIQUE (account, name)
) STRICT;

CREATE TABLE featured_tag (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account,
    name TEXT NOT NULL,
    UNIQUE (account, name)
) STRICT;

CREATE TABLE poll (
    id INTEGER PRIMARY KEY,
    post INTEGER NOT NULL UNIQUE REFERENCES post ON DELETE CASCADE,
    options TEXT NOT NULL,
    multiple INTEGER NOT NULL,
    hide_totals INTEGER NOT NULL,
    expires_ms INTEGER NOT NULL,
    is_closed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX poll_open ON poll (expires_ms) WHERE NOT is_closed;

CREATE TABLE poll_vote (
    poll INTEGER NOT NULL REFERENCES poll ON DELETE CASCADE,
    account INTEGER NOT NULL REFERENCES account,
    choice INTEGER NOT NULL,
    PRIMARY KEY (poll, account, choice)
) STRICT, WITHOUT ROWID;

ALTER TABLE revision ADD COLUMN poll TEXT NOT NULL DEFAULT '[]';
ALTER TABLE scheduled ADD COLUMN poll TEXT NOT NULL DEFAULT '';

-- The thread of a post is the id of its first post, which may have been deleted since.
ALTER TABLE post ADD COLUMN thread INTEGER NOT NULL DEFAULT 0;
WITH RECURSIVE root (post, thread) AS (
    SELECT id, id FROM post WHERE reply_to IS NULL
    UNION ALL
    SELECT post.id, root.thread FROM root JOIN post ON post.reply_to = root.post
)
UPDATE post SET thread = root.thread FROM root WHERE root.post = post.id;
CREATE INDEX post_thread ON post (thread, id);

CREATE TABLE muted_thread (
    account INTEGER NOT NULL REFERENCES account,
    thread INTEGER NOT NULL,
    PRIMARY KEY (account, thread)
) STRICT, WITHOUT ROWID;

-- The direct posts of a thread as one person has them; those up to removed were removed by that person.
CREATE TABLE conversation (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account,
    thread INTEGER NOT NULL,
    unread INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,
    UNIQUE (account, thread)
) STRICT;
INSERT INTO conversation (account, thread, unread)
    SELECT author, thread, 0 FROM post WHERE visibility = 'direct'
    UNION
    SELECT mention.account, post.thread, 0 FROM post JOIN mention ON mention.post = post.id
        WHERE post.visibility = 'direct';

ALTER TABLE notification RENAME TO old_notification;
DROP INDEX notification_once;
DROP INDEX notification_recipient;
DROP INDEX notification_post;
CREATE TABLE notification (
    id INTEGER PRIMARY KEY,
    recipient INTEGER NOT NULL REFERENCES account,
    kind TEXT NOT NULL CHECK (kind IN
        ('mention', 'favourite', 'follow', 'reblog', 'status', 'update', 'follow_request', 'poll')),
    actor INTEGER NOT NULL REFERENCES account,
    post INTEGER REFERENCES post ON DELETE CASCADE,
    created_ms INTEGER NOT NULL,
    is_filtered INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO notification (id, recipient, kind, actor, post, created_ms)
    SELECT id, recipient, kind, actor, post, created_ms FROM old_notification;
DROP TABLE old_notification;
CREATE UNIQUE INDEX notification_once ON notification (recipient, kind, actor, coalesce(post, 0));
CREATE INDEX notification_recipient ON notification (recipient, id);
CREATE INDEX notification_post ON notification (post);

-- The requests of a person whose notifications were held back: accepted ones are held back no more.
CREATE TABLE accepted_sender (
    account INTEGER NOT NULL REFERENCES account,
    sender INTEGER NOT NULL REFERENCES account,
    PRIMARY KEY (account, sender)
) STRICT, WITHOUT ROWID;
"""
