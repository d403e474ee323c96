"""API handlers for posts, their media, and the timelines they are in."""
