"""Commands that look after a home server: backup, restore, check, export."""
