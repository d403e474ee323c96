"""Backup files: ZIP archives with a list of checksums, and how they are written and restored."""
