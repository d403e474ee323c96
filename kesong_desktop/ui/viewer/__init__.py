"""One picture or clip as large as the pane or the screen."""
