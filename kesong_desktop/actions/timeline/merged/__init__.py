"""The home timelines of all accounts, read and pulled as one."""
