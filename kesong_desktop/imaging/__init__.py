"""Pictures and clips: what they say about themselves, how they are shown, and what of them leaves."""
