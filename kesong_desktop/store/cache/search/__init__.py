"""The search index of the cache: its tables, and the code that updates and reads them."""
