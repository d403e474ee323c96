"""JSON entities of the Mastodon API, built from database records."""
