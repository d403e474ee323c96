"""Preferences: the people of the home server, how they join, and their devices."""
