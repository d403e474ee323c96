"""Streams of the home server, over sockets and as server-sent events."""
