"""JSON of the Mastodon API: wire entities and their conversion to and from the model."""
