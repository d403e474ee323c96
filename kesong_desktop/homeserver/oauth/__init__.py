"""OAuth 2 of the home server: apps, codes, tokens, scopes and passwords."""
