"""Services for many posts at once."""
