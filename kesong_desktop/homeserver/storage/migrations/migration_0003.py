"""Migration 3 of the home server's database: lists, filters, markers, reports, blocks and mutes."""

LISTS_AND_LIMITS = """
ALTER TABLE account ADD COLUMN note TEXT NOT NULL DEFAULT '';

CREATE TABLE block (
    blocker INTEGER NOT NULL REFERENCES account,
    blocked INTEGER NOT NULL REFERENCES account,
    PRIMARY KEY (blocker, blocked)
) STRICT, WITHOUT ROWID;
CREATE INDEX block_blocked ON block (blocked);

CREATE TABLE mute (
    muter INTEGER NOT NULL REFERENCES account,
    muted INTEGER NOT NULL REFERENCES account,
    notifications INTEGER NOT NULL,
    until_ms INTEGER,
    PRIMARY KEY (muter, muted)
) STRICT, WITHOUT ROWID;

CREATE TABLE report (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account,
    target INTEGER NOT NULL REFERENCES account,
    category TEXT NOT NULL,
    comment TEXT NOT NULL,
    posts TEXT NOT NULL,
    created_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE marker (
    account INTEGER NOT NULL REFERENCES account,
    timeline TEXT NOT NULL CHECK (timeline IN ('home', 'notifications')),
    last_read INTEGER NOT NULL,
    version INTEGER NOT NULL,
    updated_ms INTEGER NOT NULL,
    PRIMARY KEY (account, timeline)
) STRICT, WITHOUT ROWID;

CREATE TABLE list (
    id INTEGER PRIMARY KEY,
    owner INTEGER NOT NULL REFERENCES account,
    title TEXT NOT NULL,
    replies TEXT NOT NULL CHECK (replies IN ('followed', 'list', 'none')),
    exclusive INTEGER NOT NULL
) STRICT;
CREATE INDEX list_owner ON list (owner, id);

CREATE TABLE list_member (
    list INTEGER NOT NULL REFERENCES list ON DELETE CASCADE,
    account INTEGER NOT NULL REFERENCES account,
    PRIMARY KEY (list, account)
) STRICT, WITHOUT ROWID;
CREATE INDEX list_member_account ON list_member (account);

CREATE TABLE filter (
    id INTEGER PRIMARY KEY,
    owner INTEGER NOT NULL REFERENCES account,
    title TEXT NOT NULL,
    contexts TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('warn', 'hide', 'blur')),
    expires_ms INTEGER
) STRICT;
CREATE INDEX filter_owner ON filter (owner, id);

CREATE TABLE filter_keyword (
    id INTEGER PRIMARY KEY,
    filter INTEGER NOT NULL REFERENCES filter ON DELETE CASCADE,
    keyword TEXT NOT NULL,
    whole_word INTEGER NOT NULL
) STRICT;
CREATE INDEX filter_keyword_filter ON filter_keyword (filter, id);

CREATE TABLE filter_post (
    id INTEGER PRIMARY KEY,
    filter INTEGER NOT NULL REFERENCES filter ON DELETE CASCADE,
    post INTEGER NOT NULL REFERENCES post ON DELETE CASCADE,
    UNIQUE (filter, post)
) STRICT;
CREATE INDEX filter_post_post ON filter_post (post);

DROP VIEW may_see;
-- The one rule of who may see what: nobody sees a post of somebody who has blocked them.
CREATE VIEW may_see (post, account) AS
    SELECT post.id, account.id FROM post JOIN account
        WHERE post.author = account.id OR post.visibility IN ('public', 'unlisted')
            AND NOT EXISTS (SELECT 1 FROM block WHERE blocker = post.author AND blocked = account.id)
    UNION ALL
    SELECT post.id, follow.follower FROM post JOIN follow ON follow.followed = post.author
        WHERE post.visibility = 'private'
            AND NOT EXISTS (SELECT 1 FROM block WHERE blocker = post.author AND blocked = follow.follower)
    UNION ALL
    SELECT post.id, mention.account FROM post JOIN mention ON mention.post = post.id
        WHERE post.visibility = 'direct' AND mention.account <> post.author
            AND NOT EXISTS (SELECT 1 FROM block WHERE blocker = post.author AND blocked = mention.account);
"""
