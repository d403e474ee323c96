"""Lists of followers and of followed people."""
