"""Uploads: receiving files, processing them in the background, and resumable uploads."""
