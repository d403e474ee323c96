"""Parts of what a post says beside its text."""
