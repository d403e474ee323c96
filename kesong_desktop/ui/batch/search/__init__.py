"""Words found and replaced in the batch table."""
