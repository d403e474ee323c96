"""The inbox: notifications."""
