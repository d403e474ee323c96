"""What waits to be published, and what became of it."""
