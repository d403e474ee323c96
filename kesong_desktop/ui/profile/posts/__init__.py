"""The posts of a person as tiles or rows."""
