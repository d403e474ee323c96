"""A profile that an earlier version left on disk opens whole: tests/data/profile_before tells what is in it."""
