"""Products as they appear in reviews: which reviews are of one product, and what they say together."""
