"""Reading, editing and copying of videos through PyAV (FFmpeg)."""
