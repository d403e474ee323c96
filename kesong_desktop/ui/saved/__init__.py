"""The saved pane: bookmarks and likes."""
