"""What belongs to reviews beside their text: tags on photos, disclosures, and files of reviews."""
