"""Further windows, which show what is read: feed, posts, profiles, tags, search, discover and saved."""
