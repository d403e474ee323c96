"""Sheets of the profile pane: mute, report, lists, and the own profile."""
