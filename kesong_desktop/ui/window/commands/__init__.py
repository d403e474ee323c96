"""What can be done by key: one list, shown by the sheet of shortcuts and by the command palette."""
