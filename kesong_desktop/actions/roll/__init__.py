"""Camera roll use cases: folders, queries, ratings, usage status and archive import."""
