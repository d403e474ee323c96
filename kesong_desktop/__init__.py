"""Kesong: a camera roll becomes posts and honest product reviews."""

__version__ = "0.1.0"
