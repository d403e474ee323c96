"""Profile-wide use cases: diagnosis, demo, the local server, and commands from other processes."""
