"""The drafts pane."""
