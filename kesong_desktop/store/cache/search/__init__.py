"""The search index of the cache: its tables, and what keeps and reads them."""
