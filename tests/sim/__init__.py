"""The outbox's real code in a simulated world: time, network, disk, servers and users. See ``__main__``."""
