"""Long timelines as rows, whose posts are read near the screen only."""
