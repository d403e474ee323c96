"""Products: the book of all products that were reviewed, and the wish list."""
