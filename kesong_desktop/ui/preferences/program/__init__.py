"""Preferences of the program itself: its start at sign-in, and newer versions."""
