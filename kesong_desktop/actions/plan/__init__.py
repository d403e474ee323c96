"""The planner: scheduled posts, posting times, and own earlier posts."""
