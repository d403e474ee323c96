"""The review pane."""
