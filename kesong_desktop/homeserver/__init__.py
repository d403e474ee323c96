"""The home server: the Mastodon client API over one folder and one SQLite file."""
