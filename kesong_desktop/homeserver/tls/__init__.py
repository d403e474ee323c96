"""TLS of the home server: its own certificate authority, and the certificates that it issues."""
