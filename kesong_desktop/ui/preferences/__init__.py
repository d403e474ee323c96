"""The preferences pane."""
