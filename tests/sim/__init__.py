"""The outbox's real code in a world that is made up: time, network, disk, servers and people. See ``__main__``."""
