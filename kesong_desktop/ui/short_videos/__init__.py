"""The player of short videos."""
