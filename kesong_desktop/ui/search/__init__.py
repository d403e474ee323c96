"""Search: people, tags and posts, among what was seen and on the server."""
