"""The window: navigation, rail, status banner, drops, accounts, start-up and shutdown."""
