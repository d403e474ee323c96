"""Reading, editing and exporting of pictures and videos."""
