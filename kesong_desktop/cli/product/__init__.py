"""The commands of the product book."""
