"""The check before publishing."""
