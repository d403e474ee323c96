"""Timelines, notifications, interactions and live updates between servers and the cache."""
