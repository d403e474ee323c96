"""Reading use cases: timelines, notifications, interactions and people."""
