"""``kesong plan``: the planner without a window."""
