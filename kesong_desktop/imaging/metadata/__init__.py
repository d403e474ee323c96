"""Readers of the metadata in files: EXIF, XMP, IPTC, PNG text and QuickTime."""
