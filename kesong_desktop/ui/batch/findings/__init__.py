"""The findings about the selected posts of the batch table, with their mends."""
