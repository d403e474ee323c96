"""Controls about accounts that several panes share."""
