"""The outbox pane."""
