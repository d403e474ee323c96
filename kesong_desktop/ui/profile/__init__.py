"""The profile pane: a person, their posts, and their followers and followed people."""
