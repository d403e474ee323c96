"""Lossless removal of metadata from files and video streams."""
