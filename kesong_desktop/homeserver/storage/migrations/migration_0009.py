"""Migration 9 of the home server's database: which device a token is on, when it was last there, and closed accounts."""

DEVICES = """
ALTER TABLE token ADD COLUMN device TEXT NOT NULL DEFAULT '';
ALTER TABLE token ADD COLUMN used_ms INTEGER NOT NULL DEFAULT 0;
-- When a person was removed whose posts stay; 0: who lives here.
ALTER TABLE account ADD COLUMN closed_ms INTEGER NOT NULL DEFAULT 0;
"""
