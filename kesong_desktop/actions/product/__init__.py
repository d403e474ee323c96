"""Products: the book of all reviewed products, and the wish list."""
