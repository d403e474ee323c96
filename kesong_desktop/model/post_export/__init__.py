"""Posts in open formats: JSON, and HTML pages that any browser opens."""
