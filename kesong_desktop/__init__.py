"""Kesong: a camera roll becomes posts and honest product reviews."""

__version__ = "0.1.0"
__released__ = "2026-11-30"
"""The day of this version, in UTC."""
