"""Moves data between the store and the servers, on a thread of its own."""
