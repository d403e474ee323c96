"""The product book: products that were reviewed, each on a page, side by side, and on the wish list."""
