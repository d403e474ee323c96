"""Preferences: people, storage and requests of the home server, for its owner."""
