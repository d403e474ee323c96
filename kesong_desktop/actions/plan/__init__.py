"""The planner: what is planned, posting times, and a look at own posts."""
