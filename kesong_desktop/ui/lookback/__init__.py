"""The pane that looks back at own posts."""
