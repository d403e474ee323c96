"""Loading of pictures and facts of media files."""
