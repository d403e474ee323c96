"""Preferences: the check of this computer, crash reports, and where sign-ins are kept."""
