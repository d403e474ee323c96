"""Dataclasses of what servers return: posts, people, notifications, stream events."""
