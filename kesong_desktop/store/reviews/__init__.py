"""Own reviews, in the journal."""
