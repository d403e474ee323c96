"""API handlers for accounts, their relationships and lists of accounts."""
