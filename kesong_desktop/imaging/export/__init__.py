"""Rendering of files for upload, with metadata removed."""
