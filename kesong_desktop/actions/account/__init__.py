"""Accounts: signing in with a browser or a token, choosing an account, signing out."""
