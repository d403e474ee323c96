"""Video playback, shared by the viewer and the editor."""
