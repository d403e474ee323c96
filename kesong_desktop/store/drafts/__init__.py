"""Stores in drafts.db: drafts and the copies of their media."""
