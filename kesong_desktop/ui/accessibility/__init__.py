"""Accessibility beyond the names and roles of controls: announcements, and names of editors."""
