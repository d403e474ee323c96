"""The column beside the feed, and what it shows."""
