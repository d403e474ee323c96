"""The viewer: one picture or video as large as the pane or the screen."""
