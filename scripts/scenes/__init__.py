"""Windows that ``scripts/screenshots.py`` draws, and ``scripts/slow_calls.py`` measures."""
