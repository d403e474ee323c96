"""Backup, restore and export of a profile."""
