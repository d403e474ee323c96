"""Use cases of the inbox: follow requests, direct messages and filters."""
