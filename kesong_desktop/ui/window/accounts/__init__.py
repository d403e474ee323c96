"""Accounts in the window: the switcher in the rail, and what it and the preferences do."""
