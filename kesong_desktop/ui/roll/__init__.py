"""The camera roll."""
