"""Stores in cache.db: timelines, notifications and downloaded media."""
