"""Painted parts of a post."""
