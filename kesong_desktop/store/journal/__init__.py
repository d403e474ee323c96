"""Stores in journal.db: what must never be lost."""
