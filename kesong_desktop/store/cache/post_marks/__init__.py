"""Marks on cached posts: those that a server no longer lists where they were."""
