"""Client of the Mastodon API, including the deviations of other server software."""
