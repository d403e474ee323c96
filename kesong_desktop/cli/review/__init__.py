"""The commands for files of reviews and for disclosures."""
