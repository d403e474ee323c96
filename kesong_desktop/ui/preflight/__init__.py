"""The preflight pane."""
