"""Archives exported from other services: Instagram exports and Google Takeout. They are read, and their import is planned."""
