"""Domain logic of the home server, independent of HTTP."""
