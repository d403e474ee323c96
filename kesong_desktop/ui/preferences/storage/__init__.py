"""The storage section: what takes room on this computer."""
