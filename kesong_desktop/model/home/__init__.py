"""Home servers as others on the network meet them: found, and joined by comparing a code."""
