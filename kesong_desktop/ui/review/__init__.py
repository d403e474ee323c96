"""Writing a product review."""
