"""``kesong batch``: many posts of a folder or a plan."""
