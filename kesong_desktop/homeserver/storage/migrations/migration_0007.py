"""Migration 7 of the home server's database: roles of users, invitations, and when a device was last there."""

ROLES_AND_INVITATIONS = """
ALTER TABLE account ADD COLUMN role TEXT NOT NULL DEFAULT 'member'
    CHECK (role IN ('owner', 'member', 'guest'));
UPDATE account SET role = 'owner' WHERE id = (SELECT min(id) FROM account);

-- With an account it lets another device of that person in.
CREATE TABLE invitation (
    hash BLOB PRIMARY KEY,
    role TEXT NOT NULL CHECK (role IN ('member', 'guest')),
    account INTEGER REFERENCES account ON DELETE CASCADE,
    created_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX token_account ON token (account, created_ms);
"""
