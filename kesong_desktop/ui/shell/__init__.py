"""What all panes share: pane base class, context, bridge, messages, destinations and shortcuts."""
