"""Preferences, accounts, folders and the home server."""
