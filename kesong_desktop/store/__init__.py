"""SQLite files and folders: the truth that the window shows."""
