"""Storage in SQLite files and folders: the single source of the data that the window shows."""
