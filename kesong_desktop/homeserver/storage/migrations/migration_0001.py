"""Migration 1 of the home server's database: users, follows, apps, posts, media, notifications and visibility."""

ACCOUNTS_AND_POSTS = """
CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    display_name TEXT NOT NULL,
    password TEXT NOT NULL,
    created_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE follow (
    follower INTEGER NOT NULL REFERENCES account,
    followed INTEGER NOT NULL REFERENCES account,
    PRIMARY KEY (follower, followed)
) STRICT, WITHOUT ROWID;
CREATE INDEX follow_followed ON follow (followed);

CREATE TABLE app (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    website TEXT NOT NULL,
    client_id TEXT NOT NULL UNIQUE,
    secret_hash BLOB NOT NULL,
    redirect_uris TEXT NOT NULL,
    scopes TEXT NOT NULL
) STRICT;

CREATE TABLE code (
    hash BLOB PRIMARY KEY,
    app INTEGER NOT NULL REFERENCES app,
    account INTEGER NOT NULL REFERENCES account,
    redirect_uri TEXT NOT NULL,
    scopes TEXT NOT NULL,
    challenge TEXT NOT NULL,
    created_ms INTEGER NOT NULL,
    used INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE token (
    hash BLOB PRIMARY KEY,
    app INTEGER REFERENCES app,
    app_name TEXT NOT NULL,
    account INTEGER REFERENCES account,
    scopes TEXT NOT NULL,
    code BLOB,
    created_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX token_code ON token (code);

CREATE TABLE post (
    id INTEGER PRIMARY KEY,
    author INTEGER NOT NULL REFERENCES account,
    text TEXT NOT NULL,
    spoiler TEXT NOT NULL,
    sensitive INTEGER NOT NULL,
    language TEXT NOT NULL,
    visibility TEXT NOT NULL CHECK (visibility IN ('public', 'unlisted', 'private', 'direct')),
    reply_to INTEGER REFERENCES post ON DELETE SET NULL,
    reply_author INTEGER REFERENCES account,
    app_name TEXT NOT NULL,
    created_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX post_author ON post (author, id);
CREATE INDEX post_reply ON post (reply_to, id);

CREATE TABLE media (
    id INTEGER PRIMARY KEY,
    owner INTEGER NOT NULL REFERENCES account,
    post INTEGER REFERENCES post ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL UNIQUE,
    preview TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    preview_width INTEGER NOT NULL,
    preview_height INTEGER NOT NULL,
    duration_s REAL NOT NULL,
    blurhash TEXT NOT NULL,
    description TEXT NOT NULL,
    focus_x REAL NOT NULL,
    focus_y REAL NOT NULL,
    created_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX media_post ON media (post, position);

CREATE TABLE mention (
    post INTEGER NOT NULL REFERENCES post ON DELETE CASCADE,
    account INTEGER NOT NULL REFERENCES account,
    PRIMARY KEY (post, account)
) STRICT, WITHOUT ROWID;

CREATE TABLE tag (
    name TEXT NOT NULL,
    post INTEGER NOT NULL REFERENCES post ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (name, post)
) STRICT, WITHOUT ROWID;
CREATE INDEX tag_post ON tag (post, position);

CREATE TABLE mark (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account,
    post INTEGER NOT NULL REFERENCES post ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('favourite', 'bookmark')),
    UNIQUE (post, kind, account)
) STRICT;
CREATE INDEX mark_account ON mark (account, kind, id);

CREATE TABLE notification (
    id INTEGER PRIMARY KEY,
    recipient INTEGER NOT NULL REFERENCES account,
    kind TEXT NOT NULL CHECK (kind IN ('mention', 'favourite', 'follow')),
    actor INTEGER NOT NULL REFERENCES account,
    post INTEGER REFERENCES post ON DELETE CASCADE,
    created_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX notification_recipient ON notification (recipient, id);
CREATE INDEX notification_post ON notification (post);

-- A key outlives its post on purpose: a late repeat must not bring a deleted post back.
CREATE TABLE idempotency (
    account INTEGER NOT NULL REFERENCES account,
    key BLOB NOT NULL,
    post INTEGER NOT NULL,
    created_ms INTEGER NOT NULL,
    PRIMARY KEY (account, key)
) STRICT, WITHOUT ROWID;

-- The one rule of who may see what.
CREATE VIEW may_see (post, account) AS
    SELECT post.id, account.id FROM post JOIN account
        WHERE post.visibility IN ('public', 'unlisted') OR post.author = account.id
    UNION ALL
    SELECT post.id, follow.follower FROM post JOIN follow ON follow.followed = post.author
        WHERE post.visibility = 'private'
    UNION ALL
    SELECT post.id, mention.account FROM post JOIN mention ON mention.post = post.id
        WHERE post.visibility = 'direct' AND mention.account <> post.author;
"""
