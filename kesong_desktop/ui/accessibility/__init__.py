"""What the window tells a screen reader beyond the names and roles of its controls."""
