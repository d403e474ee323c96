"""Lists of people as timelines: the choice of one, and who is in it."""
