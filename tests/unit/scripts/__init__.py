"""What the scripts do that is worth holding."""
