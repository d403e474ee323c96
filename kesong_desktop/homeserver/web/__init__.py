"""HTTP layer of the home server: routes, request parsing, and responses."""
