"""The migrations of the home server's database, one module each."""
