"""Dataclasses of the camera roll: photos, their ratings, fingerprints, sidecars and metadata."""
