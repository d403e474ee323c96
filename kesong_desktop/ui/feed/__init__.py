"""The feed: posts as cards, newest first."""
