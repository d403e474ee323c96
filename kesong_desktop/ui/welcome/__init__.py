"""The welcome pane: signing in."""
