"""The home timelines of several accounts as one."""
