"""Posting slots, best times and figures of own posts: pure rules of the planner."""
