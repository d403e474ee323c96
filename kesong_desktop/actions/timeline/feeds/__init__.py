"""What the feed shows: a timeline of one account, or the home timelines of all."""
