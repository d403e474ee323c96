"""Backup and restore of a home server: one file, made while the server runs."""
