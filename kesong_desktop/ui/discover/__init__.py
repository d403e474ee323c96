"""The discover pane: posts and people beyond those who are followed."""
