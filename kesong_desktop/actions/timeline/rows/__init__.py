"""Long timelines as rows; only posts near the screen are loaded."""
