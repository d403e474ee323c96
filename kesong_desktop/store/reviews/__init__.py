"""Reviews of one's own, in the journal."""
