"""Many posts at once: groups of photos, caption templates, plans as CSV and JSON, and the table that is edited."""
