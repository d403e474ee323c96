"""Stores in journal.db: data that must never be lost."""
