"""Posts as tiles of a waterfall."""
