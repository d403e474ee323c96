"""The box in which a reply is written."""
