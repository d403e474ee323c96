"""Sources of the feed: a timeline of one account, or the merged home timelines of all."""
