"""Putting a post into collections."""
