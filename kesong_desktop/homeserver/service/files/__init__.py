"""Files of the home server: storage, quotas and consistency checks."""
