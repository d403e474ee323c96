"""The planner pane."""
