"""Making a post."""
