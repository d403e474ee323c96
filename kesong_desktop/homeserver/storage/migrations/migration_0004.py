"""Migration 4 of the home server's database: scheduled posts and files in processing."""

SCHEDULED_AND_WORKING = """
CREATE TABLE scheduled (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account,
    due_ms INTEGER NOT NULL,
    text TEXT NOT NULL,
    spoiler TEXT NOT NULL,
    sensitive INTEGER NOT NULL,
    language TEXT NOT NULL,
    visibility TEXT NOT NULL,
    reply_to INTEGER REFERENCES post ON DELETE SET NULL,
    app_name TEXT NOT NULL
) STRICT;
CREATE INDEX scheduled_account ON scheduled (account, id);
CREATE INDEX scheduled_due ON scheduled (due_ms);
CREATE INDEX scheduled_reply ON scheduled (reply_to);

ALTER TABLE media ADD COLUMN scheduled INTEGER REFERENCES scheduled ON DELETE SET NULL;
ALTER TABLE media ADD COLUMN state TEXT NOT NULL DEFAULT 'ready'
    CHECK (state IN ('ready', 'working', 'failed'));
CREATE INDEX media_scheduled ON media (scheduled, position);
"""
