"""Stores in library.db: the camera roll's index, fingerprints and thumbnails."""
